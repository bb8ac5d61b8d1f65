import type { Tx } from '../sql/index.ts'
import { chainHash, firstLink, type LoggedFact } from './chain.ts'

export interface EventRow {
  readonly version: number
  readonly type: string
  readonly at: string
  readonly author: unknown
  readonly facts: Record<string, unknown>
  /** Hexadecimal. */
  readonly hash: string
}

/** A history in order, with the last link of its chain. */
export interface History<E extends LoggedFact> {
  readonly events: readonly E[]
  readonly version: number
  readonly link: Buffer
}

/** Every fact of one matter that this transaction may see, in order. */
export async function readHistory<E extends LoggedFact>(
  tx: Pick<Tx, 'query'>,
  county: string,
  matter: string,
): Promise<History<E>> {
  const { rows } = await tx.query<StoredRow>({
    name: 'read-history',
    text: `select version, type, at, author, facts, hash
from matter_event
where county = $1
  and matter_id = $2
order by version`,
    values: [county, matter],
  })
  const last = rows.at(-1)
  return {
    events: rows.map((row) => factOf<E>(row)),
    version: last?.version ?? 0,
    link: last?.hash ?? firstLink,
  }
}

export interface StoredRow {
  readonly version: number
  readonly type: string
  readonly at: Date
  readonly author: unknown
  readonly facts: Record<string, unknown>
  readonly hash: Buffer
}

export function factOf<E extends LoggedFact>(row: StoredRow): E {
  return { ...row.facts, type: row.type, at: row.at.getTime(), by: row.author } as unknown as E
}

/** The rows that append these facts after `version`, each hashed onto the one before. */
export function linkFacts(
  matter: string,
  version: number,
  link: Buffer,
  facts: readonly LoggedFact[],
): EventRow[] {
  let previous = link
  return facts.map((fact, step) => {
    const { type, at, by, ...own } = fact
    const next = version + step + 1
    previous = chainHash(previous, matter, next, fact)
    return {
      version: next,
      type,
      at: new Date(at).toISOString(),
      author: by,
      facts: own,
      hash: previous.toString('hex'),
    }
  })
}
