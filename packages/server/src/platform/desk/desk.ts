import { isRefusal, type Refusal } from '@jiefen/domain/kernel'
import type { Announced } from '../announce/index.ts'
import type { Clock } from '../clock/index.ts'
import { firstLink, type LoggedFact, linkFacts, readHistory } from '../event-log/index.ts'
import { inTransaction, type Pool, type Tx, Undo, type Visibility } from '../sql/index.ts'
import { changeMatterSql, startMatterSql } from './statements.ts'

/** How facts become state and state becomes rows; the desk itself knows no stage and no rule. */
export interface Model<S, E extends LoggedFact> {
  evolve(state: S | undefined, event: E): S
  /** Everything that lists and timers read, computed from the state alone. */
  draw(state: S): Drawing
  /** Who is to be told of which of these new facts. */
  tell(state: S, events: readonly E[], fromVersion: number): readonly Message[]
  /** What else has to happen in the same transaction, if anything: a refusal undoes the whole change. */
  besides?(before: S | undefined, after: S): Besides | undefined
}

export type Besides = (tx: Tx, address: Address) => Promise<Refusal | undefined>

export interface Drawing {
  readonly matter: Readonly<Record<string, unknown>>
  readonly reach: readonly Readonly<Record<string, unknown>>[]
  readonly parties: readonly Readonly<Record<string, unknown>>[]
  readonly deadlines: readonly Readonly<Record<string, unknown>>[]
}

export interface Message {
  readonly version: number
  readonly audience_kind: 'unit' | 'person' | 'party' | 'duty'
  readonly audience: string
  readonly at: string
}

export interface Desk<S, E extends LoggedFact> {
  readonly pool: Pool
  readonly clock: Clock
  readonly model: Model<S, E>
  /** Told of each change once it is stored; open pages hear of it. Absent: nobody listens. */
  readonly announce?: (what: Announced) => void
}

/** Hash of a code that opens one matter for one party. */
export interface Key {
  readonly hash: string
  readonly purpose: 'query' | 'invitation'
  readonly party_id: string
  readonly made_at: string
  readonly expires_at?: string
}

/** The answer to be kept with the change, so that a retried request gets it again. */
export interface KeptAnswer {
  readonly actor: string
  readonly key: string
  /** Hexadecimal SHA-256 of the request: the same key with another body is a mistake, not a retry. */
  readonly request_hash: string
  readonly at: string
  readonly answer: unknown
}

export interface Address {
  readonly county: string
  readonly matter: string
}

export interface Written<S, E> {
  readonly state: S
  readonly version: number
  readonly events: readonly E[]
}

/** Writes the first facts of a matter: one statement, durable when this resolves. */
export async function startMatter<S, E extends LoggedFact>(
  desk: Desk<S, E>,
  { county, matter }: Address,
  events: readonly E[],
  also: { readonly keys?: readonly Key[]; readonly answered?: KeptAnswer } = {},
): Promise<Written<S, E>> {
  const state = foldOnto(desk.model, undefined, events)
  const document = {
    events: linkFacts(matter, 0, firstLink, events),
    ...desk.model.draw(state),
    outbox: desk.model.tell(state, events, 0),
    keys: also.keys ?? [],
    answered: also.answered === undefined ? [] : [also.answered],
  }
  const statement = {
    name: 'start-matter',
    text: startMatterSql,
    values: [county, matter, JSON.stringify(document)],
  }
  const besides = desk.model.besides?.(undefined, state)
  if (besides === undefined) await desk.pool.query(statement)
  else
    await inTransaction(desk.pool, { matter }, async (tx) => {
      await tx.query(statement)
      const refusal = await besides(tx, { county, matter })
      if (refusal !== undefined) throw new Error(`a matter began with what cannot be: ${refusal.refused}`)
    })
  desk.announce?.({ county, matter, first: 1, last: events.length })
  return { state, version: events.length, events }
}

export interface Change<S, E extends LoggedFact> {
  /** What the person was looking at; absent where nobody looked (a clock, a first answer). */
  readonly expected?: number
  /** Values in, facts or a refusal out. `tx` only to take a number that must not be lost. */
  readonly decide: (state: S, tx: Tx) => Promise<readonly E[] | Refusal> | readonly E[] | Refusal
  readonly keys?: (state: S) => readonly Key[]
  readonly answered?: (written: Written<S, E>) => KeptAnswer
}

export type Outcome<S, E> = Written<S, E> | Refusal

const attempts = 8

/**
 * The one door: reads the history the person may see, decides, and in the same transaction appends under the
 * version it was decided on, posts to the outbox and draws the rows again. Two at once: the second is decided
 * anew on what the first did, or told that it looked at an older version. Refusals write nothing.
 */
export async function changeMatter<S, E extends LoggedFact>(
  desk: Desk<S, E>,
  address: Address,
  visibility: Visibility,
  change: Change<S, E>,
): Promise<Outcome<S, E>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const written = await inTransaction(desk.pool, visibility, async (tx) => {
        if (attempt > 1) await standInLine(tx, address)
        return changeOnce(desk, address, tx, change)
      })
      const { version: last, events } = written
      if (events.length > 0) desk.announce?.({ ...address, first: last - events.length + 1, last })
      return written
    } catch (error) {
      if (error instanceof Undo) return error.value as Refusal
      if (!isLostRace(error) || attempt === attempts) throw error
    }
  }
}

/** Whoever lost a race waits for their turn with this matter, so that many at once cannot push one out for good. */
async function standInLine(tx: Tx, { county, matter }: Address): Promise<void> {
  await tx.query({
    name: 'stand-in-line',
    text: `select pg_advisory_xact_lock(hashtextextended($1, 0))`,
    values: [`${county}/${matter}`],
  })
}

async function changeOnce<S, E extends LoggedFact>(
  desk: Desk<S, E>,
  { county, matter }: Address,
  tx: Tx,
  change: Change<S, E>,
): Promise<Written<S, E>> {
  const { model } = desk
  const history = await readHistory<E>(tx, county, matter)
  if (history.version === 0) throw new Undo<Refusal>({ refused: 'not-found' })
  if (change.expected !== undefined && change.expected !== history.version) {
    throw new Undo<Refusal>({
      refused: 'stale-version',
      version: history.version,
      since: history.events.slice(change.expected).map(({ type, at, by }) => ({ type, at, by })),
    })
  }

  const before = foldOnto(model, undefined, history.events)
  const events = await change.decide(before, tx)
  if (isRefusal(events)) throw new Undo<Refusal>(events)
  const state = foldOnto(model, before, events)
  const written: Written<S, E> = { state, version: history.version + events.length, events }
  if (events.length === 0 && change.answered === undefined) return written

  const document = {
    events: linkFacts(matter, history.version, history.link, events),
    ...model.draw(state),
    outbox: model.tell(state, events, history.version),
    keys: change.keys?.(state) ?? [],
    answered: change.answered === undefined ? [] : [change.answered(written)],
  }
  await tx.query({ name: 'let-in', text: `select set_config('app.matter', $1, true)`, values: [matter] })
  await tx.query({
    name: 'change-matter',
    text: changeMatterSql,
    values: [county, matter, JSON.stringify(document)],
  })
  const refusal = await model.besides?.(before, state)?.(tx, { county, matter })
  if (refusal !== undefined) throw new Undo<Refusal>(refusal)
  return written
}

export const fold = <S, E extends LoggedFact>(model: Pick<Model<S, E>, 'evolve'>, events: readonly E[]): S =>
  foldOnto(model, undefined, events)

function foldOnto<S, E extends LoggedFact>(
  model: Pick<Model<S, E>, 'evolve'>,
  state: S | undefined,
  events: readonly E[],
): S {
  let current = state
  for (const event of events) current = model.evolve(current, event)
  if (current === undefined) throw new Error('a matter without a first fact')
  return current
}

/** Somebody else wrote this version first; the constraint's name says so. */
function isLostRace(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return (
    (code === '23505' && constraint === 'one_fact_for_each_version') || code === '40001' || code === '40P01'
  )
}
