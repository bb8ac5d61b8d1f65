/** Matters whose knock failed or changed nothing though the limit stands: they must not keep the others waiting. */
export interface Stubborn {
  /** Those that are left alone for now. */
  resting(): string[]
  /** Left alone for a second, and each time for twice as long, at most a minute. */
  note(matter: string): void
  forget(matter: string): void
}

const firstRest = 1_000
const longestRest = 60_000

export function openStubborn(now: () => number = () => performance.now()): Stubborn {
  const known = new Map<string, { readonly rest: number; readonly until: number }>()
  return {
    resting: () => {
      for (const [matter, { until }] of known) if (until + 2 * longestRest < now()) known.delete(matter)
      return [...known].filter(([, { until }]) => until > now()).map(([matter]) => matter)
    },
    note: (matter) => {
      const rest = Math.min((known.get(matter)?.rest ?? firstRest / 2) * 2, longestRest)
      known.set(matter, { rest, until: now() + rest })
    },
    forget: (matter) => {
      known.delete(matter)
    },
  }
}
