import type { Page, WorklistRowStored } from './queries.ts'

type As = Pick<Page, 'holders' | 'person'>

/**
 * As whom each open session last read. With it a page can be asked for in the same moment as the session itself, and not
 * after it: one wait on the database instead of two. It is a guess and no right: what it brings is shown only when the
 * session, read anew for every request, still reads as the same; otherwise it is thrown away.
 */
export interface Foresight {
  /** Rows that are under way, if anybody has read under this mark before. */
  begin(mark: string | undefined, ask: (as: As) => Promise<WorklistRowStored[]>): Begun | undefined
  remember(mark: string | undefined, as: As): void
}

interface Begun {
  /** The rows, where they were asked for as this very reader and could be read. */
  rowsFor(as: As): Promise<WorklistRowStored[] | undefined>
}

/** More sessions than a process has at a time; the oldest is forgotten first. */
const mostSessions = 5_000

export function openForesight(): Foresight {
  const known = new Map<string, As>()
  return {
    begin: (mark, ask) => {
      const guess = mark === undefined ? undefined : known.get(mark)
      if (guess === undefined) return undefined
      // Its fault is nobody's: whoever may read asks again and hears it then.
      const rows = ask(guess).catch(() => undefined)
      return { rowsFor: async (as) => (isSame(as, guess) ? await rows : undefined) }
    },
    remember: (mark, { holders, person }) => {
      if (mark === undefined) return
      known.delete(mark)
      known.set(mark, { holders, person })
      const [oldest] = known.keys()
      if (known.size > mostSessions && oldest !== undefined) known.delete(oldest)
    },
  }
}

const isSame = (one: As, other: As): boolean =>
  one.person === other.person &&
  one.holders.length === other.holders.length &&
  one.holders.every((holder, place) => holder === other.holders[place])
