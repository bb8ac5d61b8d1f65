/** Ends that answer nothing but "again": they rest a little, so that nobody waits behind them. */
export interface Circuit {
  /** Whether this end rests at the moment. */
  isResting(end: string, now: number): boolean
  resting(now: number): string[]
  /** What came of one more try. */
  note(end: string, again: boolean, now: number): void
}

const inARow = 5
const firstRest = 1_000
const longestRest = 60_000

/** After five in a row a rest of a second, after each further one twice as long, a minute at most. */
export function openCircuit(): Circuit {
  const ends = new Map<string, { readonly failed: number; readonly until: number }>()
  // A rest that ends later than any can was begun before the clock went back.
  const isOpen = (until: number, now: number): boolean => until > now && until - now <= longestRest
  return {
    isResting: (end, now) => isOpen(ends.get(end)?.until ?? 0, now),
    resting: (now) => [...ends].filter(([, { until }]) => isOpen(until, now)).map(([end]) => end),
    note: (end, again, now) => {
      if (!again) return void ends.delete(end)
      const failed = (ends.get(end)?.failed ?? 0) + 1
      const rest = failed < inARow ? 0 : Math.min(firstRest * 2 ** (failed - inARow), longestRest)
      ends.set(end, { failed, until: now + rest })
    },
  }
}
