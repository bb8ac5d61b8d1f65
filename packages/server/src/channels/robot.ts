import type { Channel, ChannelSettings, FailReason, Outcome, Parcel } from './channel.ts'
import { cleanse } from './cleanse.ts'
import { openGate } from './gate.ts'
import { again, isPosted, noByStatus, notPosted, objectIn, refused, sent } from './outcome.ts'
import { openPost, type Post, type Posted } from './post.ts'

/** What a number in a robot's answer means; what is not named here is a no that stays a no. */
export interface Meaning {
  readonly reason: FailReason
  /** Another try may help, after so many milliseconds. */
  readonly after?: number
}

/** How one platform's robots are spoken to. */
export interface RobotTongue {
  readonly letter: (parcel: Parcel, now: number) => Post
  /** The field of the answer that holds the number, and the one that holds the words. */
  readonly code: string
  readonly words: string
  readonly meaning: (code: number, words: string) => Meaning
}

/** Few at once: a room takes twenty messages a minute. */
const lanes = 4

/** The robot of a room: no key travels, so what is tried again after an unclear end may stand there twice. */
export function openRobot(
  tongue: RobotTongue,
  { patience, strict }: Pick<ChannelSettings, 'patience' | 'strict'>,
): Channel & { close(): void } {
  const gate = openGate(lanes)
  const { post, close } = openPost({ patience, strict, keepsLine: false, lanes })
  return {
    honoursKey: false,
    lanes,
    send: (parcel) =>
      gate(async () => {
        const said = await post(tongue.letter(parcel, Date.now()))
        return isPosted(said) ? read(tongue, said) : notPosted(said)
      }),
    close,
  }
}

/** The number counts and not the status: Feishu says "too many" with status 400. */
function read({ code: codeField, words: wordsField, meaning }: RobotTongue, said: Posted): Outcome {
  const answer = objectIn(said.text)
  const code: unknown = answer === undefined ? undefined : Reflect.get(answer, codeField)
  if (answer === undefined || typeof code !== 'number')
    return said.status >= 200 && said.status < 300
      ? again('unclear', `HTTP ${said.status}`)
      : keysAreForGood(noByStatus(said))
  if (code === 0) return sent()
  const words = cleanse(String(Reflect.get(answer, wordsField) ?? ''))
  const { reason, after } = meaning(code, words)
  return after === undefined
    ? refused(reason, `${code} ${words}`.trim())
    : again(reason, `${code} ${words}`.trim(), after)
}

/** The key of a room is part of its address, which nobody mends while the message waits. */
const keysAreForGood = (no: Outcome): Outcome =>
  no.outcome === 'again' && no.reason === 'wrong-key' ? refused(no.reason, no.answer) : no

export const aMinute = 60_000
