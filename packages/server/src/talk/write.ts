import { asFileId, asPersonId, type By, isoOf, isRefusal, type Refusal } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { hearersOf, type ThreadName, writeTalk } from '@jiefen/domain/talk'
import type { House } from '../house.ts'
import { chainOfTalk } from '../matter/index.ts'
import { findAnswer, keepAnswer, type RepeatableRequest } from '../platform/answers/index.ts'
import { type Address, fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import { inTransaction, type Tx, Undo, type Visibility } from '../platform/sql/index.ts'
import { readerNameOf } from './threads.ts'
import { holdMatter, keepMessage, lastOfThread, whoMayRead } from './write-statements.ts'

export interface Written {
  readonly place: number
}

export interface Writing {
  readonly address: Address
  readonly visibility: Visibility
  /** Which thread of this matter, and as whom. Throws a DoorProblem where there is none, or no right. */
  readonly as: (matter: Matter) => { readonly thread: ThreadName; readonly by: By; readonly name: string }
  readonly text: string
  readonly photos: readonly { readonly file: string; readonly name: string }[]
  readonly mentions: readonly string[]
  readonly request: RepeatableRequest | undefined
}

/**
 * Writes a message into a thread: in its turn, chained on the one before, with whoever is told of it in the same
 * transaction. The same request sent again is the same message once.
 */
export async function writeInThread(house: House, writing: Writing): Promise<Written | Refusal> {
  const { request, photos } = writing
  for (const { file } of photos)
    if (!(await house.files.has(asFileId(file))))
      throw new DoorProblem('malformed-request', { field: 'photos' })
  const answered = async (): Promise<Written | undefined> =>
    request === undefined ? undefined : findAnswer<Written>(house.pool, house.sealing, request)
  const earlier = await answered()
  if (earlier !== undefined) return earlier

  try {
    const { thread, place } = await inTransaction(house.pool, writing.visibility, (tx) =>
      writeOnce(house, tx, writing),
    )
    house.desk.announce?.({ ...writing.address, first: place, last: place, subject: thread })
    return { place }
  } catch (error) {
    if (error instanceof Undo) return error.value as Refusal
    // Of the same request sent twice at once the other one was written.
    const given = await answered()
    if (given === undefined) throw error
    return given
  }
}

async function writeOnce(
  house: House,
  tx: Tx,
  { address, as, text, photos, mentions, request }: Writing,
): Promise<Written & { readonly thread: ThreadName }> {
  const history = await readHistory<MatterEvent>(tx, address.county, address.matter)
  if (history.version === 0) throw new DoorProblem('not-found')
  const matter = fold(house.desk.model, history.events)
  const { thread, by, name } = as(matter)
  const readers =
    mentions.length === 0
      ? []
      : await whoMayRead(tx, matter, house.region, house.clock.now(), { people: mentions })
  const stage = await holdMatter(tx, address)
  const last = await lastOfThread(tx, address, thread)
  const at = house.clock.now()
  const message = writeTalk(
    {
      ...{ thread, text, at, by },
      photos: photos.map((photo) => ({ file: asFileId(photo.file), name: photo.name })),
      mentions: mentions.map(asPersonId),
      readers: readers.map((reader) => ({ person: reader.person, name: reader.name })),
    },
    { stage, parties: matter.parties },
  )
  if (isRefusal(message)) throw new Undo<Refusal>(message)

  const place = last.place + 1
  await keepMessage(tx, {
    ...{ ...address, thread, place, message },
    hash: chainOfTalk(last.link, { matter: address.matter, thread, place }, message),
    hearers: hearersOf(message, thread, matter),
    reader: readerNameOf(by),
    name,
    ...(request === undefined ? {} : { answered: keepAnswer(house.sealing, request, isoOf(at), { place }) }),
  })
  return { thread, place }
}
