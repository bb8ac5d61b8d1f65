import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { type Ask, ask } from './ask.ts'

export interface Sending<Change, Answer> {
  readonly path: (change: Change) => string
  /** What travels; the whole change unless said otherwise. */
  readonly body?: (change: Change) => unknown
  readonly method?: Exclude<Ask['method'], 'GET'>
  readonly headers?: (change: Change) => Readonly<Record<string, string>>
  readonly onDone?: (answer: Answer, change: Change) => void
}

/**
 * Sends a change. The same words sent again after a failure carry the same key, so that a change which had
 * reached the server before the line broke is made once.
 */
export function useSend<Change, Answer>({ path, body, method, headers, onDone }: Sending<Change, Answer>) {
  const attempt = useRef<{ words: string; key: string }>(undefined)
  return useMutation({
    mutationFn: (change: Change) => {
      const sent = method === 'DELETE' ? undefined : body === undefined ? change : body(change)
      const words = JSON.stringify([path(change), sent])
      if (attempt.current?.words !== words) attempt.current = { words, key: freshKey() }
      return ask<Answer>(path(change), {
        method: method ?? 'POST',
        body: sent,
        headers: { 'idempotency-key': attempt.current.key, ...headers?.(change) },
      })
    },
    onSuccess: (answer, change) => {
      attempt.current = undefined
      onDone?.(answer, change)
    },
  })
}

/** A centre's own network often has no certificate, and browsers give `randomUUID` only with one. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
