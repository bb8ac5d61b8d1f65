import type { Channel, ChannelSettings, Outcome } from './channel.ts'
import { withoutNumbers } from './cleanse.ts'
import { openGate } from './gate.ts'
import { again, isPosted, noByStatus, notPosted, objectIn, sent } from './outcome.ts'
import { openPost, type Posted } from './post.ts'

const lanes = 16

/**
 * Text messages, through a gateway that takes `{id, to, text}` and knows a repetition by its key. Where the operator
 * placed the gateway is the operator's to say: it may well stand in the own network.
 */
export function openSms(
  { url, key }: NonNullable<ChannelSettings['sms']>,
  { patience }: Pick<ChannelSettings, 'patience'>,
): Channel & { close(): void } {
  const gate = openGate(lanes)
  const { post, close } = openPost({ patience, strict: false, keepsLine: true, lanes })
  return {
    honoursKey: true,
    lanes,
    send: ({ id, to, text }) =>
      gate(async () => {
        const said = await post({
          url,
          headers: { authorization: `Bearer ${key}`, 'idempotency-key': id },
          body: JSON.stringify({ id, to, text }),
        })
        return isPosted(said) ? read(said) : notPosted(said)
      }),
    close,
  }
}

function read(said: Posted): Outcome {
  if (said.status === 409) return sent('taken already')
  if (said.status < 200 || said.status >= 300) return noByStatus(said)
  if (said.text.trim() === '') return sent()
  const answer = objectIn(said.text)
  // A page of somebody in between is no yes, and asking again costs nothing: the key is known.
  if (answer === undefined) return again('unclear', `HTTP ${said.status}`)
  const id: unknown = Reflect.get(answer, 'id')
  return sent(typeof id === 'string' || typeof id === 'number' ? withoutNumbers(String(id)) : '')
}
