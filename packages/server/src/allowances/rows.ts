import {
  type BudgetFigures,
  type CaseFacts,
  type Claim,
  type Entry,
  foldClaim,
  type OnClaim,
} from '@jiefen/domain/allowances'
import { asInstant, asPersonId, asUnitId, type UnitId } from '@jiefen/domain/kernel'
import { asCents } from '@jiefen/domain/money'
import type { Tx } from '../platform/sql/index.ts'

export type Asks = Pick<Tx, 'query'>

export interface ClaimRow {
  readonly claim_id: string
  readonly kind: 'case' | 'month'
  readonly matter_id: string | null
  readonly county: string | null
  readonly number: string | null
  readonly person_id: string | null
  readonly role: string | null
  readonly month: string | null
  readonly township: string
  readonly unit_id: string
  readonly persons: readonly string[]
  readonly facts: CaseFacts | null
  readonly begun_at: Date
  readonly batch_id: string | null
  readonly version: number
}

interface EntryRow {
  readonly claim_id: string
  readonly at: Date
  readonly what: string
  readonly by: Entry['by']
  readonly facts: object
}

/** An allowance as it stands, with every entry it is folded from. */
export interface Held extends OnClaim {
  readonly row: ClaimRow
  readonly entries: readonly Entry[]
}

const columns = `claim_id, kind, county, matter_id, number, person_id, role, month, township, unit_id, persons, facts,
  begun_at, batch_id, version`

const entryOf = ({ at, what, by, facts }: EntryRow): Entry =>
  ({ ...facts, what, by, at: asInstant(at.getTime()) }) as Entry

async function held(tx: Asks, rows: readonly ClaimRow[]): Promise<Held[]> {
  if (rows.length === 0) return []
  const { rows: entries } = await tx.query<EntryRow>({
    name: 'allowance-entries',
    text: `select claim_id, at, what, by, facts
from allowance_entry
where claim_id = any ($1::uuid[])
order by claim_id, version`,
    values: [rows.map(({ claim_id: id }) => id)],
  })
  const byClaim = Map.groupBy(entries, ({ claim_id: id }) => id)
  return rows.map((row) => {
    const own = (byClaim.get(row.claim_id) ?? []).map(entryOf)
    const claim: Claim = foldClaim(own)
    return {
      ...{ row, entries: own, claim, persons: row.persons.map(asPersonId) },
      ...(row.facts === null ? {} : { facts: row.facts }),
    }
  })
}

/** One allowance, held until the transaction ends where it is to be changed. */
export async function claimById(tx: Asks, id: string, lock = false): Promise<Held | undefined> {
  const { rows } = await tx.query<ClaimRow>({
    name: lock ? 'take-allowance' : 'allowance-by-id',
    text: `select ${columns}
from allowance_claim
where claim_id = $1${lock ? '\nfor update' : ''}`,
    values: [id],
  })
  return (await held(tx, rows))[0]
}

export async function claimOfMatter(tx: Asks, matter: string): Promise<Held | undefined> {
  const { rows } = await tx.query<ClaimRow>({
    name: 'allowance-of-matter',
    text: `select ${columns}
from allowance_claim
where matter_id = $1
for update`,
    values: [matter],
  })
  return (await held(tx, rows))[0]
}

/** What somebody may look for: their own, those of places within reach, a batch, a standing. */
export interface Sought {
  readonly person?: string
  readonly units?: readonly UnitId[]
  readonly standings?: readonly string[]
  readonly batch?: string
  readonly township?: string
  readonly year?: number
  readonly open?: boolean
  readonly whole?: true
}

/** A page of a list; what is counted or paid together is read whole. */
const most = 200
const whole = 5000

/** The oldest first, so that whoever waits longest stands on top. */
export async function claimsBy(tx: Asks, sought: Sought, lock = false): Promise<Held[]> {
  const { rows } = await tx.query<ClaimRow>({
    name: lock ? 'take-allowances' : 'allowances-by',
    text: `select ${columns}
from allowance_claim
where ($1::uuid is null or persons @> array[$1::uuid])
  and ($2::text[] is null or unit_id = any ($2))
  and ($3::text[] is null or standing = any ($3))
  and ($4::uuid is null or batch_id = $4)
  and ($5::text is null or township = $5)
  and ($6::integer is null or year = $6)
  and (not $7::boolean or claw_back or doubt or paid_cents > 0 and clawed_cents > returned_cents)
order by begun_at, claim_id
limit $8${lock ? '\nfor update' : ''}`,
    values: [
      ...[sought.person ?? null, sought.units ?? null, sought.standings ?? null, sought.batch ?? null],
      ...[sought.township ?? null, sought.year ?? null, sought.open ?? false],
      lock || sought.batch !== undefined || sought.township !== undefined || sought.whole ? whole : most,
    ],
  })
  return held(tx, rows)
}

export interface BudgetRow extends BudgetFigures {
  readonly township: UnitId
  readonly year: number
  readonly waiting: number
}

/** Each figure the sum of what its allowances have come to. */
export async function budgetsOf(tx: Asks, townships: readonly string[], year?: number): Promise<BudgetRow[]> {
  type Row = Record<'granted' | 'reserved' | 'approved' | 'paid' | 'clawed' | 'returned', number> & {
    readonly township: string
    readonly year: number
  }
  const { rows } = await tx.query<Row>({
    name: 'allowance-budgets',
    text: `select budget.township, budget.year, budget.granted_cents as granted,
  coalesce(sum(cents) filter (where standing in ('reserved', 'batched', 'approved-once')), 0)::bigint as reserved,
  coalesce(sum(cents) filter (where standing = 'approved'), 0)::bigint as approved,
  coalesce(sum(paid_cents), 0)::bigint as paid,
  coalesce(sum(clawed_cents), 0)::bigint as clawed,
  coalesce(sum(returned_cents), 0)::bigint as returned
from allowance_budget as budget
left join allowance_claim as claim
  on claim.township = budget.township
  and claim.year = budget.year
where budget.township = any ($1::text[])
  and ($2::integer is null or budget.year = $2)
group by budget.township, budget.year
order by budget.year desc, budget.township`,
    values: [townships, year ?? null],
  })
  return rows.map((row) => ({
    ...{ township: asUnitId(row.township), year: row.year, waiting: 0 },
    ...{ granted: asCents(row.granted), reserved: asCents(row.reserved), approved: asCents(row.approved) },
    ...{ paid: asCents(row.paid), clawedBack: asCents(row.clawed), returned: asCents(row.returned) },
  }))
}

/** Everybody who would change this budget stands in line here, so that nobody is told of a lost race. */
export async function takeBudget(tx: Asks, township: string, year: number): Promise<BudgetRow | undefined> {
  await tx.query({
    name: 'stand-in-line-for-budget',
    text: `select pg_advisory_xact_lock(hashtextextended('allowances ' || $1 || ' ' || $2::integer, 0))`,
    values: [township, year],
  })
  return (await budgetsOf(tx, [township], year))[0]
}
