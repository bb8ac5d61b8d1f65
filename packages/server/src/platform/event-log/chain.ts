import { createHash } from 'node:crypto'

/** A fact as the log keeps it: which, when, by whom, and its own fields. */
export interface LoggedFact {
  readonly type: string
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly by: unknown
}

export const firstLink = Buffer.alloc(32)

/**
 * The hash of a fact: SHA-256 over the hash before it and the fact's canonical JSON. Whoever changes, removes or
 * inserts a fact afterwards would have to change every later hash of that matter too.
 */
export function chainHash(previous: Buffer, matter: string, version: number, fact: LoggedFact): Buffer {
  const text = canonicalJson({ matter, version, ...fact })
  return createHash('sha256').update(previous).update(text, 'utf8').digest()
}

/** JSON with sorted keys and without undefined fields: the same bytes before and after a trip through jsonb. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)
    return `{${entries.join(',')}}`
  }
  return JSON.stringify(value ?? null)
}
