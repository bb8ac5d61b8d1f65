import { asInstant } from '@jiefen/domain/kernel'
import type { TalkWritten, ThreadName } from '@jiefen/domain/talk'
import { chainHash } from '../platform/event-log/index.ts'

/** A message of a thread as it is kept. */
export interface StoredTalk {
  readonly place: number
  readonly at: Date
  readonly author: TalkWritten['by']
  readonly facts: Pick<TalkWritten, 'text' | 'photos' | 'mentions'>
}

export const talkOf = ({ at, author, facts }: StoredTalk): TalkWritten => ({
  ...facts,
  type: 'TalkWritten',
  at: asInstant(at.getTime()),
  by: author,
})

/**
 * The hash of a message on the one before it: each thread is a chain of its own, and its name goes into every link, so
 * that no message can be moved from one thread into another.
 */
export const chainOfTalk = (
  previous: Buffer,
  { matter, thread, place }: { readonly matter: string; readonly thread: ThreadName; readonly place: number },
  message: TalkWritten,
): Buffer => chainHash(previous, `${matter}/${thread}`, place, message)
