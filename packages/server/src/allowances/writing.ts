import { type Claim, claimAfter, type Entry } from '@jiefen/domain/allowances'
import { isoOf } from '@jiefen/domain/kernel'
import type { Asks, ClaimRow, Held } from './rows.ts'
import { tellAfter } from './telling.ts'

/** What is known of an allowance from its first moment on and never changes. */
export interface NewClaim {
  readonly id: string
  readonly kind: 'case' | 'month'
  readonly county?: string
  readonly matter?: string
  readonly number?: string
  readonly person?: string
  readonly role?: string
  readonly month?: string
  readonly township: string
  readonly unit: string
  readonly persons: readonly string[]
  readonly holders: readonly string[]
  readonly facts?: object
}

/** Begins an allowance once; false where there is one already. */
export async function begin(tx: Asks, claim: NewClaim, entry: Entry): Promise<boolean> {
  const state = claimAfter(undefined, entry)
  const { rowCount } = await tx.query({
    name: 'begin-allowance',
    text: `insert into allowance_claim (claim_id, kind, county, matter_id, number, person_id, role, month, township, unit_id,
  persons, holders, facts, begun_at, standing, difficulty, cents, version)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 1)
on conflict do nothing`,
    values: [
      ...[claim.id, claim.kind, claim.county ?? null, claim.matter ?? null, claim.number ?? null],
      ...[claim.person ?? null, claim.role ?? null, claim.month ?? null, claim.township, claim.unit],
      ...[claim.persons, claim.holders, claim.facts === undefined ? null : JSON.stringify(claim.facts)],
      ...[isoOf(entry.at), state.standing, difficultyOf(state, claim.kind), amountIn(state)],
    ],
  })
  if (rowCount !== 1) return false
  await writeEntry(tx, claim.id, 1, entry)
  return true
}

/** Adds entries and draws the row again from all of them; returns what the allowance has come to. */
export async function append(tx: Asks, on: Held, entries: readonly Entry[]): Promise<Held> {
  let claim = on.claim
  let version = on.row.version
  for (const entry of entries) {
    claim = claimAfter(claim, entry)
    version += 1
    await writeEntry(tx, on.row.claim_id, version, entry)
    await tellAfter(tx, on.row, claim, entry)
  }
  const { paid, clawedBack, returned, clawBack, doubt, standing, year, batch } = claim
  await tx.query({
    name: 'draw-allowance',
    text: `update allowance_claim
set standing = $2, difficulty = $3, cents = $4, year = $5, batch_id = $6, paid_cents = $7, clawed_cents = $8,
  returned_cents = $9, claw_back = $10, doubt = $11, version = $12
where claim_id = $1`,
    values: [
      ...[on.row.claim_id, standing, difficultyOf(claim, on.row.kind), amountIn(claim), year ?? null],
      ...[batch ?? null, paid, clawedBack, returned, clawBack !== undefined, doubt !== undefined, version],
    ],
  })
  const row: ClaimRow = { ...on.row, version, batch_id: batch ?? null }
  return { ...on, row, claim, entries: [...on.entries, ...entries] }
}

const amountIn = ({ decided, proposed }: Claim): number => (decided ?? proposed).cents
const difficultyOf = ({ decided, proposed }: Claim, kind: ClaimRow['kind']): string | null =>
  kind === 'month' ? null : (decided ?? proposed).difficulty

async function writeEntry(tx: Asks, claim: string, version: number, entry: Entry): Promise<void> {
  const { at, by, what, ...facts } = entry
  await tx.query({
    name: 'write-allowance-entry',
    text: `insert into allowance_entry (claim_id, version, at, what, person_id, by, facts)
values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      ...[claim, version, isoOf(at), what, by.kind === 'staff' ? by.person : null],
      ...[JSON.stringify(by), JSON.stringify(facts)],
    ],
  })
}
