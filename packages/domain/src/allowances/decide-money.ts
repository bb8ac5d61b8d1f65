import type { Day } from '../calendar/index.ts'
import type { Instant, PersonId, Refusal } from '../kernel/index.ts'
import type { Cents } from '../money/index.ts'
import { amountOf, type Claim, keptOf, owedBack } from './claim.ts'
import { type AllowanceAct, type Decided, isOwn, type OnClaim, written } from './decide-claim.ts'
import type { Entry, EntryFacts } from './entries.ts'

export type MoneyRefused =
  | 'own-allowance'
  | 'allowance-not-now'
  | 'allowance-words-missing'
  | 'batch-not-now'
  | 'batch-empty'
  | 'batch-has-own'
  | 'batch-under-review'
  | 'approved-by-same'
  | 'approved-higher-up'
  | 'claw-back-too-much'
  | 'claw-back-by-another'
  | 'returned-too-much'

const byRule = (at: Instant, rule: string, facts: EntryFacts): Entry => ({
  ...facts,
  at,
  by: { kind: 'rule', rule },
})

/** Set aside if the budget of the township and year has enough left; else it waits, and says how much there was. */
export const reserve = (
  claim: Claim,
  { left, year }: { readonly left: Cents; readonly year: number },
  at: Instant,
): Entry =>
  amountOf(claim) <= left
    ? byRule(at, 'budget', { what: 'reserved', year })
    : byRule(at, 'budget', { what: 'waiting', left })

export const batchStandings = ['open', 'approved-once', 'approved', 'paid', 'returned'] as const
export type BatchStanding = (typeof batchStandings)[number]

/** Allowances of one township, approved and paid together. */
export interface Batch {
  readonly standing: BatchStanding
  readonly firstBy?: PersonId
  readonly claims: readonly OnClaim[]
}

const hasOwn = ({ claims }: Batch, act: AllowanceAct): boolean => claims.some((on) => isOwn(on, act))

/**
 * Approved by two: the second at the level that keeps the budget, and somebody who has neither approved nor reviewed any of it.
 * Nobody approves a batch that holds something of theirs.
 */
export function approveBatch(
  batch: Batch,
  act: AllowanceAct,
  {
    keepsBudget,
    underReview = false,
  }: {
    readonly keepsBudget: boolean
    /** A file in it was called up meanwhile: it is sent back, and what is in order goes into another. */
    readonly underReview?: boolean
  },
): EntryFacts | Refusal<MoneyRefused> {
  if (batch.standing !== 'open' && batch.standing !== 'approved-once')
    return { refused: 'batch-not-now', standing: batch.standing }
  if (batch.claims.length === 0) return { refused: 'batch-empty' }
  if (hasOwn(batch, act)) return { refused: 'batch-has-own' }
  if (underReview) return { refused: 'batch-under-review' }
  if (batch.standing === 'open') return { what: 'approved', step: 1 }
  const { person } = act.by
  const reviewed = batch.claims.some(({ claim }) => claim.decidedBy === person)
  if (batch.firstBy === person || reviewed) return { refused: 'approved-by-same' }
  return keepsBudget ? { what: 'approved', step: 2 } : { refused: 'approved-higher-up' }
}

/** Sent back with words before it is approved twice: its allowances can go into another. */
export function returnBatch(
  batch: Batch,
  words: string,
  act: AllowanceAct,
): EntryFacts | Refusal<MoneyRefused> {
  if (batch.standing !== 'open' && batch.standing !== 'approved-once')
    return { refused: 'batch-not-now', standing: batch.standing }
  if (hasOwn(batch, act)) return { refused: 'batch-has-own' }
  return words.trim() === ''
    ? { refused: 'allowance-words-missing' }
    : { what: 'unbatched', words: words.trim() }
}

/** Whoever pays looks only whether it was approved by two; every allowance is paid exactly what was decided. */
export function payBatch(
  batch: Batch,
  { day, reference }: { readonly day: Day; readonly reference: string },
  act: AllowanceAct,
): readonly (readonly Entry[])[] | Refusal<MoneyRefused> {
  if (batch.standing !== 'approved') return { refused: 'batch-not-now', standing: batch.standing }
  if (hasOwn(batch, act)) return { refused: 'batch-has-own' }
  if (reference.trim() === '') return { refused: 'allowance-words-missing' }
  return batch.claims.map(({ claim }) => [
    written(act, { what: 'paid', cents: amountOf(claim), day, reference: reference.trim() }),
  ])
}

/** In part or whole, with what the file review found, never more than is still kept. */
export function askClawBack(
  on: OnClaim,
  {
    cents,
    words,
    findings = [],
  }: { readonly cents: Cents; readonly words: string; readonly findings?: readonly string[] },
  act: AllowanceAct,
): Decided<MoneyRefused> {
  if (isOwn(on, act)) return { refused: 'own-allowance' }
  const { claim } = on
  if (keptOf(claim) === 0 || claim.clawBack !== undefined)
    return { refused: 'allowance-not-now', standing: claim.standing }
  if (words.trim() === '') return { refused: 'allowance-words-missing' }
  if (cents < 1 || cents > keptOf(claim)) return { refused: 'claw-back-too-much', most: keptOf(claim) }
  const found = findings.length === 0 ? {} : { findings }
  return [written(act, { what: 'claw-back-asked', cents, words: words.trim(), ...found })]
}

/** Somebody else than whoever asked says yes or no. */
export function decideClawBack(
  on: OnClaim,
  { yes, words }: { readonly yes: boolean; readonly words: string },
  act: AllowanceAct,
): Decided<MoneyRefused> {
  if (isOwn(on, act)) return { refused: 'own-allowance' }
  const { clawBack, standing } = on.claim
  if (clawBack === undefined) return { refused: 'allowance-not-now', standing }
  if (clawBack.by === act.by.person) return { refused: 'claw-back-by-another' }
  if (yes) return [written(act, { what: 'clawed-back', cents: clawBack.cents })]
  return words.trim() === ''
    ? { refused: 'allowance-words-missing' }
    : [written(act, { what: 'claw-back-refused', words: words.trim() })]
}

/** It has come back: in parts if need be, never more than was called back. */
export function recordReturn(
  on: OnClaim,
  { cents, day, reference }: { readonly cents: Cents; readonly day: Day; readonly reference: string },
  act: AllowanceAct,
): Decided<MoneyRefused> {
  if (isOwn(on, act)) return { refused: 'own-allowance' }
  const owed = owedBack(on.claim)
  if (owed === 0) return { refused: 'allowance-not-now', standing: on.claim.standing }
  if (cents < 1 || cents > owed) return { refused: 'returned-too-much', most: owed }
  if (reference.trim() === '') return { refused: 'allowance-words-missing' }
  return [written(act, { what: 'returned', cents, day, reference: reference.trim() })]
}

/**
 * Its file was opened again: what two have not approved yet stops. Of what is approved the money may be on its way: it is doubted,
 * and people decide. Nothing where nothing is due.
 */
export function stopOrDoubt(claim: Claim, words: string, at: Instant): Entry | undefined {
  if (claim.standing === 'stopped' || claim.standing === 'refused') return undefined
  if (claim.standing === 'paid' && keptOf(claim) === 0) return undefined
  if (claim.standing === 'paid' || claim.standing === 'approved')
    return byRule(at, 'file-reopened', { what: 'doubted', words })
  return byRule(at, 'file-reopened', { what: 'stopped', words })
}
