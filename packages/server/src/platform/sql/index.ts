import { Socket } from 'node:net'
import pg from 'pg'

export type Pool = pg.Pool
/** An open transaction; passed as the first argument, called `tx`. */
export type Tx = pg.PoolClient

/** Who the database believes is asking: as which units and persons, or for the one matter they were let in to. */
export interface Visibility {
  readonly holders?: readonly string[]
  readonly matter?: string
  /** Of that matter the one thread that a party may read. */
  readonly thread?: string
}

// A bigint beyond 2^53 never occurs here: counters and positions, not money.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
// The driver takes a moment apart by rules for every time zone and age; ours leave the embedded database in UTC,
// and reading them was a sixth of the cost of a page. Whatever looks otherwise (another zone, infinity, years BC) goes the long way.
const anyMoment = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ)
const isPlainUtc = (text: string): boolean =>
  text.length >= 22 && text.endsWith('+00') && text[4] === '-' && !text.includes('B')
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text: string) =>
  isPlainUtc(text) ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : anyMoment(text),
)

const anyType: pg.CustomTypesConfig = { getTypeParser: pg.types.getTypeParser }

/**
 * For a statement whose moments go straight out again: they come as ISO 8601 text and never become a Date, which
 * is a tenth of the cost of a page of fifty rows.
 */
export const momentsAsText: pg.CustomTypesConfig = {
  getTypeParser: ((type: number, format?: 'text') =>
    type === pg.types.builtins.TIMESTAMPTZ
      ? isoText
      : anyType.getTypeParser(type, format)) as pg.CustomTypesConfig['getTypeParser'],
}

/** As `toISOString` says it: milliseconds, three digits, in UTC. What never comes stays `infinity`. */
function isoText(text: string): string {
  if (!isPlainUtc(text)) {
    const moment: unknown = anyMoment(text)
    return moment instanceof Date ? moment.toISOString() : text
  }
  const fraction = text.slice(20, -3)
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
}

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
    // Statements sent without waiting for each other travel together; PostgreSQL still runs them one by one.
    pipeline: true,
  })
  // Without a listener a lost idle connection would end the process; the next query opens a new one.
  pool.on('error', options.onError)
  // The same for one that is lent out at that moment, between two statements; its next statement is refused.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/**
 * Runs `work` in one transaction that sees what `visibility` allows. The settings travel with `begin`, and `begin`
 * with the first statement of `work`, in one round trip; they are local to the transaction, so a pooled connection
 * never remembers the last person.
 */
export async function inTransaction<T>(
  pool: Pool,
  visibility: Visibility,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const tx = await pool.connect()
  let broken: Error | undefined
  try {
    const result = await begun(tx, 'begin', visibility, work)
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

// Lists repeat the same few statements; planning one anew, which PostgreSQL prefers for some, takes longer than it.
const readOnly = `begin read only;
set local plan_cache_mode = force_generic_plan`

/** As `inTransaction`, for work that only reads: nobody waits for its end, and a write in it is refused. */
export async function inReading<T>(
  pool: Pool,
  visibility: Visibility,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const tx = await pool.connect()
  try {
    return await begun(tx, readOnly, visibility, work)
  } finally {
    tx.query('rollback').then(
      () => tx.release(),
      (failure: Error) => tx.release(failure),
    )
  }
}

/**
 * As `inReading`, for work that is one statement, sent at once: opening, statement and end leave as one packet. A
 * second statement of `work` would find the transaction over, and see nothing.
 */
export async function inOneStatement<T>(
  pool: Pool,
  visibility: Visibility,
  work: (tx: Pick<Tx, 'query'>) => Promise<T>,
): Promise<T> {
  const tx = await pool.connect()
  let ended: Promise<unknown> = Promise.resolve()
  try {
    return await begun(tx, readOnly, visibility, (open) => {
      const answer = work(open)
      ended = open.query('rollback')
      return answer
    })
  } finally {
    ended.then(
      () => tx.release(),
      (failure: Error) => tx.release(failure),
    )
  }
}

/** Sends the opening ahead of `work` without waiting for it. Should it fail, what was sent behind it fails with it. */
async function begun<T>(
  tx: Tx,
  begin: string,
  visibility: Visibility,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  let fault: Error | undefined
  holdBack(tx)
  const opened = Promise.all([tx.query(begin), letIn(tx, visibility)]).catch((error: Error) => {
    fault = error
  })
  const result = await work(tx)
  await opened
  if (fault !== undefined) throw fault
  return result
}

/** Whatever is sent until the current call ends leaves as one packet: a packet each costs more than the statements. */
function holdBack(tx: Tx): void {
  const connection: unknown = Reflect.get(tx, 'connection')
  const socket: unknown = connection instanceof Object ? Reflect.get(connection, 'stream') : undefined
  if (!(socket instanceof Socket)) return
  socket.cork()
  process.nextTick(() => socket.uncork())
}

/** Thrown inside `inTransaction` to undo everything and hand a value out; not an error. */
export class Undo<T> extends Error {
  readonly value: T
  constructor(value: T) {
    super('undone on purpose')
    this.value = value
  }
}

/** Nothing is said for somebody who may see nothing: that is how every transaction begins. */
async function letIn(tx: Tx, { holders = [], matter = '', thread }: Visibility): Promise<void> {
  if (holders.length === 0 && matter === '') return
  // Both are sent before anything of the work is: what is awaited in between would come after it.
  await Promise.all([
    tx.query({
      name: 'let-in-as',
      text: `select set_config('app.holders', $1, true), set_config('app.matter', $2, true)`,
      values: [holders.join(','), matter],
    }),
    ...(thread === undefined
      ? []
      : [
          tx.query({
            name: 'let-in-to-thread',
            text: `select set_config('app.thread', $1, true)`,
            values: [thread],
          }),
        ]),
  ])
}
