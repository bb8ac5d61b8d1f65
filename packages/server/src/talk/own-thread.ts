import { isoOf, type PartyId, type Refusal } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { mayDo } from '@jiefen/domain/permission'
import { type ThreadName, threadOf } from '@jiefen/domain/talk'
import type { House } from '../house.ts'
import { partyName } from '../matter/index.ts'
import { repeatable } from '../platform/answers/index.ts'
import { type Address, fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Visibility } from '../platform/sql/index.ts'
import { hasPhoto, markTalkRead, messagesBefore, pageOfOwnTalk, readersOf, threadRows } from './queries.ts'
import { threadView } from './view.ts'
import { type Written, writeInThread } from './write.ts'

/** A party let in to their matter by their code. */
export interface Holder extends Address {
  readonly party: PartyId
}

/** The one matter, and of its threads the one that is theirs: the database shows no row of any other. */
const visibilityOf = ({ matter, party }: Holder): Visibility => ({ matter, thread: threadOf(party) })

/** How many messages are there for a party, and how many of them they have not read. */
export async function ownTalkOf(
  house: House,
  holder: Holder,
): Promise<{ readonly messages: number; readonly unread: number }> {
  const thread = threadOf(holder.party)
  const [row] = await inTransaction(house.pool, visibilityOf(holder), (tx) =>
    threadRows(tx, holder, [thread], thread),
  )
  return { messages: row?.messages ?? 0, unread: row?.unread ?? 0 }
}

/** A stretch of a party's own thread, which they have read by that. */
export async function readOwnThread(house: House, holder: Holder, before = 2_147_483_647) {
  const thread: ThreadName = threadOf(holder.party)
  return inTransaction(house.pool, visibilityOf(holder), async (tx) => {
    const { events } = await readHistory<MatterEvent>(tx, holder.county, holder.matter)
    if (events.length === 0) throw new DoorProblem('not-found')
    const matter = fold(house.desk.model, events)
    const [rows, readers] = await Promise.all([
      messagesBefore(tx, holder, thread, before, pageOfOwnTalk),
      readersOf(tx, holder, thread),
    ])
    const [newest] = rows
    if (newest !== undefined)
      await markTalkRead(tx, holder, thread, {
        ...{ reader: thread, name: ownName(matter, holder) },
        ...{ upto: newest.place, at: isoOf(house.clock.now()) },
      })
    const actor = { kind: 'party', party: holder.party } as const
    return threadView(thread, rows, readers, {
      ...{ matter, region: house.region, actor },
      page: pageOfOwnTalk,
    })
  })
}

export interface OwnWords {
  readonly text: string
  readonly photos: readonly { readonly file: string; readonly name: string }[]
  /** Of the form they sent: the same form sent twice is one message. */
  readonly key: string | undefined
}

/** A party writes to the office that handles their matter. */
export async function writeOwn(
  house: House,
  holder: Holder,
  { text, photos, key }: OwnWords,
): Promise<Written | Refusal> {
  const thread = threadOf(holder.party)
  return writeInThread(house, {
    ...{ address: holder, visibility: visibilityOf(holder), text, photos, mentions: [] },
    // Without the photos: the second of two taps stores them anew, and is no other message for that.
    request: repeatable(`${thread}@${holder.matter}`, key, { thread, text }),
    as: (matter) => {
      const by = { kind: 'party', party: holder.party } as const
      if (!mayDo(by, 'talk-to-party', matter, house.region)) throw new DoorProblem('not-yours')
      return { thread, by, name: ownName(matter, holder) }
    },
  })
}

/** Whether a photo stands in a party's own thread, so that they may see it. */
export const isOwnPhoto = (house: House, holder: Holder, file: string): Promise<boolean> =>
  inTransaction(house.pool, visibilityOf(holder), (tx) => hasPhoto(tx, holder, threadOf(holder.party), file))

const ownName = (matter: Matter, { party }: Holder): string => partyName(matter, party).zh
