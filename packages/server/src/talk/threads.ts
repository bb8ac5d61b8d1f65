import type { Actor } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { mayDo } from '@jiefen/domain/permission'
import type { Region } from '@jiefen/domain/region'
import { partyOfThread, type ThreadName, threadOf } from '@jiefen/domain/talk'
import { partyName, words } from '../matter/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'

/** The threads of a matter: the staff's first, then each party's in the order in which they joined. */
export const threadsOf = ({ parties }: Pick<Matter, 'parties'>): readonly ThreadName[] => [
  'staff',
  ...parties.map(({ id }) => threadOf(id)),
]

/** The thread of this name. Throws `not-found` where the matter has none. */
export function getThread(matter: Pick<Matter, 'parties'>, name: string): ThreadName {
  const thread = threadsOf(matter).find((one) => one === name)
  if (thread === undefined) throw new DoorProblem('not-found')
  return thread
}

export const nameOfThread = (matter: Pick<Matter, 'parties'>, thread: ThreadName) => {
  const party = partyOfThread(thread)
  return party === undefined ? words('工作人员', 'Staff') : partyName(matter, party)
}

/** By which right somebody writes into a thread. */
export const rightFor = (thread: ThreadName) =>
  partyOfThread(thread) === undefined ? ('join-talk' as const) : ('talk-to-party' as const)

export const mayWrite = (actor: Actor, thread: ThreadName, matter: Matter, region: Region): boolean =>
  matter.stage !== 'archived' && mayDo(actor, rightFor(thread), matter, region)

/** As whom somebody reads and writes, where reading is marked: person:<id> or party:<id>. */
export const readerNameOf = (by: {
  readonly kind: string
  readonly person?: string
  readonly party?: string
}) => (by.kind === 'party' ? `party:${by.party ?? ''}` : `person:${by.person ?? ''}`)

export const closedWords = words(
  '这件事已经归档，消息只能看，不能再写。',
  'This matter is archived: its talk can be read, and nothing more can be written.',
)
