import { type Day, isDay } from '../calendar/index.ts'
import type { PartyId, Refusal } from '../kernel/index.ts'
import { type AgreementTerms, type Clause, isWritten, type Payment } from '../matter/index.ts'
import { isAmount, sumOf } from '../money/index.ts'

export type TermsRefused =
  | 'sums-differ'
  | 'day-before-agreement'
  | 'unknown-party'
  | 'owes-oneself'
  | 'nothing-to-replace'

/** What the ledger will reckon with must add up, name known people, and lie ahead; the first that does not is named. */
export function wrongInTerms(
  { clauses }: AgreementTerms,
  parties: readonly { readonly id: PartyId }[],
  agreedOn: Day,
): Refusal<TermsRefused> | undefined {
  for (const [place, clause] of clauses.entries()) {
    const named = namedIn(clause)
    if (named === undefined) continue
    const nth = place + 1
    const stranger = named.parties.find((party) => !parties.some(({ id }) => id === party))
    if (stranger !== undefined) return { refused: 'unknown-party', party: stranger, clause: nth }
    if (new Set(named.parties).size < named.parties.length) return { refused: 'owes-oneself', clause: nth }
    const early = named.days.find((day) => day < agreedOn)
    if (early !== undefined) return { refused: 'day-before-agreement', clause: nth, day: early, agreedOn }
    if (clause.kind !== 'payment') continue
    const { cents, instalments } = clause.payment
    const together = sumOf(instalments.map((part) => part.cents))
    if (together !== cents) return { refused: 'sums-differ', clause: nth, amount: cents, together }
  }
  return undefined
}

function namedIn(
  clause: Clause,
): { readonly parties: readonly PartyId[]; readonly days: readonly string[] } | undefined {
  if (clause.kind === 'payment') {
    const { payer, payee, instalments } = clause.payment
    return { parties: [payer, payee], days: instalments.map(({ byDay }) => byDay) }
  }
  if (!('deed' in clause)) return undefined
  return { parties: [clause.deed.who, clause.deed.to], days: [clause.deed.byDay] }
}

/** What a clause with amounts and days still lacks: a court can only confirm what is concrete (民诉法解释 art. 358). */
export function lackingInClause(clause: Clause, nth: number): string[] {
  if (clause.kind === 'payment')
    return lackingInPayment(clause.payment).map((what) => `clause ${nth} ${what}`)
  if (!('deed' in clause)) return []
  const { what, byDay } = clause.deed
  return [
    ...(isWritten(what) || clause.kind === 'apology' ? [] : [`clause ${nth} what`]),
    ...(isDay(byDay) ? [] : [`clause ${nth} day`]),
  ]
}

function lackingInPayment({ what, cents, instalments, way }: Payment): string[] {
  return [
    ...(isWritten(what) ? [] : ['what']),
    ...(isAmount(cents) ? [] : ['amount']),
    ...(instalments.length === 0 || instalments.some((part) => !isAmount(part.cents)) ? ['instalments'] : []),
    ...(instalments.every(({ byDay }) => isDay(byDay)) ? [] : ['day']),
    ...(isWritten(way) ? [] : ['way']),
  ]
}
