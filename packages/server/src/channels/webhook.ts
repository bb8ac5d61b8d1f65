import { Webhook } from 'standardwebhooks'
import type { Channel, ChannelSettings, Outcome, Parcel } from './channel.ts'
import { openGate } from './gate.ts'
import { again, isPosted, noByStatus, notPosted, refused, sent } from './outcome.ts'
import { openPost, type Posted } from './post.ts'

const lanes = 8

/**
 * Another system, by Standard Webhooks (standardwebhooks.com, 1.0): the id is the same at every try, so that the other
 * end drops a repetition; the time of the try is part of what is signed.
 */
export function openWebhook({
  patience,
  strict,
}: Pick<ChannelSettings, 'patience' | 'strict'>): Channel & { close(): void } {
  const gate = openGate(lanes)
  const { post, close } = openPost({ patience, strict, keepsLine: true, lanes })
  return {
    honoursKey: true,
    lanes,
    send: (parcel) =>
      gate(async () => {
        const body = JSON.stringify(parcel.body ?? { type: 'message', data: { text: parcel.text } })
        const headers = signatureOf(parcel, body, new Date())
        if (headers === undefined) return refused('wrong-key')
        const said = await post({ url: parcel.to, headers, body })
        return isPosted(said) ? read(said) : notPosted(said)
      }),
    close,
  }
}

function read(said: Posted): Outcome {
  if (said.status >= 200 && said.status < 300) return sent(`HTTP ${said.status}`)
  // Many receivers ask to come back later in this way.
  if (said.status === 409 || said.status === 423) return again('busy', `HTTP ${said.status}`)
  return noByStatus(said)
}

/** Absent where the secret is none that can sign. */
function signatureOf({ id, secret }: Parcel, body: string, now: Date): Record<string, string> | undefined {
  try {
    return {
      'webhook-id': id,
      'webhook-timestamp': `${Math.floor(now.getTime() / 1000)}`,
      'webhook-signature': new Webhook(secret ?? '').sign(id, now, body),
    }
  } catch {
    return undefined
  }
}
