import { mostPhotos } from '../intake/index.ts'
import type { By, FileId, Instant, PartyId, PersonId, Refusal } from '../kernel/index.ts'
import type { Matter, Photo } from '../matter/index.ts'

/** The staff among themselves, or the office with one party; the parties never write to each other here. */
export type ThreadName = 'staff' | `party:${string}`
export const threadOf = (party: PartyId): ThreadName => `party:${party}`
export const partyOfThread = (thread: ThreadName): PartyId | undefined =>
  thread === 'staff' ? undefined : (thread.slice('party:'.length) as PartyId)

/** One of the staff, called by name. */
export interface Mention {
  readonly person: PersonId
  readonly name: string
}

/** One message, as it stands in its thread for good. */
export interface TalkWritten {
  readonly type: 'TalkWritten'
  readonly text: string
  readonly photos: readonly Photo[]
  /** Called by name; only in the staff's thread. */
  readonly mentions: readonly Mention[]
  readonly at: Instant
  readonly by: By
}

export interface WriteTalk {
  readonly thread: ThreadName
  readonly text: string
  readonly photos: readonly { readonly file: FileId; readonly name: string }[]
  /** Whom the writer calls by name. */
  readonly mentions: readonly PersonId[]
  /** Of these whoever may open the matter at this moment, with their names. */
  readonly readers: readonly Mention[]
  readonly at: Instant
  readonly by: By
}

export type WriteTalkRefused =
  | 'words-missing'
  | 'text-too-long'
  | 'matter-archived'
  | 'unknown-party'
  | 'not-your-thread'
  | 'too-many-photos'
  | 'calling-only-among-staff'
  | 'cannot-be-called'

/** Signs of one message; what is longer belongs into a paper. */
export const longestTalk = 2000

/** A message into a thread of a matter; after the archive nobody writes any more, until it is reopened. */
export function writeTalk(
  { thread, text, photos, mentions, readers, at, by }: WriteTalk,
  matter: Pick<Matter, 'stage' | 'parties'>,
): TalkWritten | Refusal<WriteTalkRefused> {
  const party = partyOfThread(thread)
  if (!isWriterOf(thread, by)) return { refused: 'not-your-thread' }
  if (party !== undefined && !matter.parties.some(({ id }) => id === party))
    return { refused: 'unknown-party', party }
  if (matter.stage === 'archived') return { refused: 'matter-archived' }

  const words = text.trim()
  if (words === '' && photos.length === 0) return { refused: 'words-missing' }
  if ([...words].length > longestTalk)
    return { refused: 'text-too-long', length: [...words].length, most: longestTalk }
  if (photos.length > mostPhotos)
    return { refused: 'too-many-photos', photos: photos.length, most: mostPhotos }
  if (party !== undefined && mentions.length > 0) return { refused: 'calling-only-among-staff' }

  const wanted = [...new Set(mentions)]
  const called = wanted.flatMap((person) => readers.find((reader) => reader.person === person) ?? [])
  const [unable] = wanted.filter((person) => !called.some((reader) => reader.person === person))
  if (unable !== undefined) return { refused: 'cannot-be-called', person: unable }
  return {
    type: 'TalkWritten',
    text: words,
    photos: photos.map(({ file, name }) => ({ file, name })),
    mentions: called,
    at,
    by,
  }
}

/** A party writes into their own thread alone; the staff into theirs and to each party; a rule and the clock nowhere. */
function isWriterOf(thread: ThreadName, by: By): boolean {
  if (by.kind === 'party') return thread === threadOf(by.party)
  return by.kind === 'staff'
}
