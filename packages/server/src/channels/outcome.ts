import type { FailReason, Outcome } from './channel.ts'
import { cleanse } from './cleanse.ts'
import type { NotPosted, Posted } from './post.ts'

const aDay = 86_400_000

export const sent = (answer = ''): Outcome =>
  answer === '' ? { outcome: 'sent' } : { outcome: 'sent', answer }

export function again(reason: FailReason, answer = '', after?: number): Outcome {
  return {
    ...{ outcome: 'again', reason },
    ...(answer === '' ? {} : { answer }),
    ...(after === undefined ? {} : { after }),
  }
}

export const refused = (reason: FailReason, answer = ''): Outcome => ({
  ...{ outcome: 'refused', reason },
  ...(answer === '' ? {} : { answer }),
})

/** Whether something could be read at all; if not, another try may help, but not at a place nobody may send to. */
export const isPosted = (said: Posted | NotPosted): said is Posted => !('fault' in said)
export const notPosted = ({ fault }: NotPosted): Outcome =>
  fault === 'wrong-address' ? refused(fault) : again(fault)

/** What the status says where it is not a yes, the same for all that speak HTTP. */
export function noByStatus({ status, headers, text }: Posted): Outcome {
  const answer = `HTTP ${status} ${cleanse(text)}`.trim()
  if (status >= 300 && status < 400) return refused('wrong-address', `HTTP ${status}`)
  if (status === 429) return again('busy', answer, restIn(headers['retry-after']))
  if (status === 408 || status === 425) return again('too-slow', answer, restIn(headers['retry-after']))
  if (status >= 500) return again('broken', answer, restIn(headers['retry-after']))
  if (status === 401 || status === 403) return again('wrong-key', answer)
  if (status === 410) return refused('closed', answer)
  return refused(status === 404 ? 'wrong-address' : 'refused', answer)
}

/** Milliseconds to rest, of `Retry-After` (RFC 9110, 10.2.3): seconds or a date. A day at most. */
function restIn(said: string | undefined, now: number = Date.now()): number | undefined {
  if (said === undefined) return undefined
  const rest = /^\s*\d+\s*$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now
  return Number.isNaN(rest) ? undefined : Math.min(Math.max(rest, 0), aDay)
}

/** The JSON object of an answer; absent: it is none. */
export function objectIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return value instanceof Object ? value : undefined
  } catch {
    return undefined
  }
}
