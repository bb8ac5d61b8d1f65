import type { Instant, PersonId, Refusal } from '../kernel/index.ts'
import type { Cents } from '../money/index.ts'
import type { Claim, ClaimStanding } from './claim.ts'
import type { Entry, EntryBy, EntryFacts } from './entries.ts'
import type { CaseFacts } from './facts.ts'
import { type AllowanceTables, holdsOn } from './tables.ts'
import { type Choice, type WorkedOut, workOut } from './work-out.ts'

export interface AllowanceAct {
  readonly at: Instant
  readonly by: Extract<EntryBy, { kind: 'staff' }>
}

/** A claim, whom it concerns, and what it is worked out from; absent for what is paid by the month. */
export interface OnClaim {
  readonly claim: Claim
  /** Everybody who mediated, whether or not they are paid: none of them decides anything about it. */
  readonly persons: readonly PersonId[]
  readonly facts?: CaseFacts
}

export type ClaimRefused =
  | 'own-allowance'
  | 'not-own-allowance'
  | 'allowance-not-now'
  | 'allowance-barred'
  | 'allowance-outside-range'
  | 'unknown-quality'
  | 'allowance-words-missing'
  | 'objected-already'
  | 'objection-by-another'
  | 'file-under-review'

export type Decided<Code extends string> = readonly Entry[] | Refusal<Code>

export const written = ({ at, by }: AllowanceAct, facts: EntryFacts): Entry => ({ ...facts, at, by })

export const isOwn = ({ persons }: Pick<OnClaim, 'persons'>, { by }: AllowanceAct): boolean =>
  persons.includes(by.person)

const open: readonly ClaimStanding[] = ['proposed', 'accepted', 'asked', 'barred']

const notNow = ({ claim }: OnClaim): Refusal<'allowance-not-now'> => ({
  refused: 'allowance-not-now',
  standing: claim.standing,
})
const noWords: Refusal<'allowance-words-missing'> = { refused: 'allowance-words-missing' }
const own: Refusal<'own-allowance'> = { refused: 'own-allowance' }
const notOwn: Refusal<'not-own-allowance'> = { refused: 'not-own-allowance' }

/** The mediator says that it is right. */
export function acceptClaim(on: OnClaim, act: AllowanceAct): Decided<ClaimRefused> {
  if (!isOwn(on, act)) return notOwn
  return on.claim.standing === 'proposed' ? [written(act, { what: 'accepted' })] : notNow(on)
}

/** The mediator asks for another class, for “nothing worse came of it”, or says that it is another dispute, and why. */
export function askOtherwise(
  on: OnClaim,
  choice: Choice,
  words: string,
  act: AllowanceAct,
): Decided<ClaimRefused> {
  if (!isOwn(on, act)) return notOwn
  if (!['proposed', 'barred', 'accepted'].includes(on.claim.standing)) return notNow(on)
  return words.trim() === '' ? noWords : [written(act, { what: 'asked', choice, words: words.trim() })]
}

export interface ReviewWith {
  readonly tables: AllowanceTables
  /** The file is in the sample of the file review and has not passed it yet. */
  readonly underReview: boolean
}

/** The justice office has looked at the dossier (domain rule 2.7) and says what is payable. */
export function reviewClaim(
  on: OnClaim,
  choice: Choice,
  words: string | undefined,
  { tables, underReview }: ReviewWith,
  act: AllowanceAct,
): Decided<ClaimRefused> {
  if (isOwn(on, act)) return own
  if (!open.includes(on.claim.standing)) return notNow(on)
  if (underReview) return { refused: 'file-under-review' }
  const said = words?.trim() ?? ''
  const worked = reworked(on, choice, tables)
  if ('refused' in worked) return worked
  if (worked.bars.length > 0)
    return { refused: 'allowance-barred', words: worked.bars.map((bar) => bar.words) }
  const departs =
    worked.cents !== on.claim.proposed.cents || worked.difficulty !== on.claim.proposed.difficulty
  if (departs && said === '') return noWords
  return [written(act, { what: 'reviewed', choice, worked, ...(said === '' ? {} : { words: said }) })]
}

function reworked(
  { claim, facts }: OnClaim,
  choice: Choice,
  tables: AllowanceTables,
): WorkedOut | Refusal<'allowance-outside-range' | 'unknown-quality'> {
  if (facts === undefined) return claim.proposed
  const { quality, base } = choice
  const known = tables.quality.some((step) => step.code === quality && holdsOn(step, facts.day))
  if (quality !== undefined && !known) return { refused: 'unknown-quality', quality }
  const worked = workOut(facts, tables, choice)
  if (base !== undefined && worked.range !== undefined && !isWithin(base, worked.range))
    return { refused: 'allowance-outside-range', least: worked.range.least, most: worked.range.most }
  return worked
}

const isWithin = (base: Cents, { least, most }: { least: Cents; most: Cents }): boolean =>
  base >= least && base <= most

/** Not payable; whoever says so says why, and the mediator may object once. */
export function refuseClaim(on: OnClaim, words: string, act: AllowanceAct): Decided<ClaimRefused> {
  if (isOwn(on, act)) return own
  if (!open.includes(on.claim.standing)) return notNow(on)
  return words.trim() === '' ? noWords : [written(act, { what: 'refused', words: words.trim() })]
}

export function objectToRefusal(on: OnClaim, words: string, act: AllowanceAct): Decided<ClaimRefused> {
  if (!isOwn(on, act)) return notOwn
  if (on.claim.standing !== 'refused') return notNow(on)
  if (on.claim.objection !== undefined) return { refused: 'objected-already' }
  return words.trim() === '' ? noWords : [written(act, { what: 'objected', words: words.trim() })]
}

/** Somebody else than whoever refused decides about the objection. */
export function decideObjection(
  on: OnClaim,
  { upheld, words }: { readonly upheld: boolean; readonly words: string },
  act: AllowanceAct,
): Decided<ClaimRefused> {
  if (isOwn(on, act)) return own
  const { standing, refused } = on.claim
  if (standing !== 'objected') return notNow(on)
  if (refused?.by === act.by.person) return { refused: 'objection-by-another' }
  return words.trim() === ''
    ? noWords
    : [written(act, { what: 'objection-decided', upheld, words: words.trim() })]
}
