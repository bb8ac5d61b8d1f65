import pg from 'pg'

export type Pool = pg.Pool
/** An open transaction; passed as the first argument, called `tx`. */
export type Tx = pg.PoolClient

/** Who the database believes is asking: as which units and persons, or for the one matter they were let in to. */
export interface Visibility {
  readonly holders?: readonly string[]
  readonly matter?: string
}

// A bigint beyond 2^53 never occurs here: counters and positions, not money.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export function openPool(
  url: string,
  options: { max: number; name: string; onError: (error: Error) => void },
): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max,
    application_name: options.name,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 30_000,
  })
  // Without a listener a lost idle connection would end the process; the next query opens a new one.
  pool.on('error', options.onError)
  return pool
}

/**
 * Runs `work` in one transaction that sees what `visibility` allows. The settings travel with `begin` in one
 * round trip, and are local to the transaction, so a pooled connection never remembers the last person.
 */
export async function inTransaction<T>(
  pool: Pool,
  visibility: Visibility,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const tx = await pool.connect()
  let broken: Error | undefined
  try {
    await tx.query(opening(visibility))
    const result = await work(tx)
    await tx.query('commit')
    return result
  } catch (error) {
    // A connection that cannot even roll back is thrown away, not returned.
    await tx.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    tx.release(broken)
  }
}

/** Thrown inside `inTransaction` to undo everything and hand a value out; not an error. */
export class Undo<T> extends Error {
  readonly value: T
  constructor(value: T) {
    super('undone on purpose')
    this.value = value
  }
}

function opening({ holders = [], matter = '' }: Visibility): string {
  const text = pg.escapeLiteral
  return `begin;
select set_config('app.holders', ${text(holders.join(','))}, true),
       set_config('app.matter', ${text(matter)}, true)`
}
