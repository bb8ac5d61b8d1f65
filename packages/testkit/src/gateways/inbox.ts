import type { Received } from './behaviour.ts'

/** What reached a gateway, and who waits for it. */
export interface Inbox {
  readonly received: readonly Received[]
  accepted(): readonly Received[]
  has(key: string): boolean
  put(received: Received): void
  until(count: number): Promise<void>
  untilReached(count: number): Promise<void>
}

export function openInbox(): Inbox {
  const received: Received[] = []
  const taken = new Map<string, Received>()
  const waiting: { readonly enough: () => boolean; readonly go: () => void }[] = []
  const wait = (enough: () => boolean): Promise<void> =>
    enough() ? Promise.resolve() : new Promise((go) => waiting.push({ enough, go }))
  return {
    received,
    accepted: () => [...taken.values()],
    has: (key) => taken.has(key),
    put: (one) => {
      received.push(one)
      if (one.accepted && !taken.has(one.key)) taken.set(one.key, one)
      for (const { enough, go } of waiting) if (enough()) go()
    },
    until: (count) => wait(() => taken.size >= count),
    untilReached: (count) => wait(() => received.length >= count),
  }
}
