import type { Day } from '../calendar/index.ts'
import { asCents, type Cents, lessThe, sumOf } from '../money/index.ts'
import { loanDays } from './loan-days.ts'
import { times } from './rounding.ts'

/** A time with one principal and one rate. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
  readonly principal: Cents
  readonly rate: number
  readonly days: number
  readonly interest: Cents
  /** What was paid on its last day. */
  readonly paid?: Cents
}

interface Loan {
  readonly begin: Day
  readonly principal: Cents
  readonly due?: Day
  readonly until: Day
  /** In hundredths of a percent, not above the cap. */
  readonly rates: { readonly inTerm: number; readonly after: number }
  readonly most: number
  readonly payments: readonly { readonly day: Day; readonly cents: Cents }[]
}

export interface Run {
  readonly stretches: readonly Stretch[]
  readonly principal: Cents
  readonly interest: Cents
  readonly unpaidInterest: Cents
  /** Interest of the time after the due day, and what the cap would allow for it. */
  readonly lateInterest: Cents
  readonly lateMost: Cents
  readonly overpaid: Cents
}

/** Day by day through payments and the due day: a payment goes to interest first, then to principal (民法典第561条). */
export function runLoan({ begin, principal: lent, due, until, rates, most, payments }: Loan): Run {
  const paidOn = new Map<Day, Cents>()
  for (const { day, cents } of payments) paidOn.set(day, sumOf([paidOn.get(day) ?? asCents(0), cents]))
  const turns = [...paidOn.keys(), until, ...(due !== undefined && due > begin && due < until ? [due] : [])]
  const days = [...new Set(turns)].sort()
  const stretches: Stretch[] = []
  let principal = lent
  let unpaid = asCents(0)
  let overpaid = asCents(0)
  let late = { interest: asCents(0), most: asCents(0) }
  let from = begin
  for (const to of days) {
    const isLate = due !== undefined && from >= due
    const rate = isLate ? rates.after : rates.inTerm
    const count = loanDays(begin, to) - loanDays(begin, from)
    const highest = times(principal, [most, count], [10_000, 365], 'down')
    const interest = asCents(Math.min(times(principal, [rate, count], [10_000, 365]), highest))
    if (isLate) late = { interest: sumOf([late.interest, interest]), most: sumOf([late.most, highest]) }
    const paid = paidOn.get(to)
    if (count > 0 || paid !== undefined)
      stretches.push({
        from,
        to,
        principal,
        rate,
        days: count,
        interest,
        ...(paid === undefined ? {} : { paid }),
      })
    unpaid = sumOf([unpaid, interest])
    if (paid !== undefined) {
      const toPrincipal = lessThe(paid, unpaid)
      unpaid = lessThe(unpaid, paid)
      overpaid = sumOf([overpaid, lessThe(toPrincipal, principal)])
      principal = lessThe(principal, toPrincipal)
    }
    from = to
  }
  return {
    ...{ stretches, principal, overpaid },
    interest: sumOf(stretches.map(({ interest }) => interest)),
    unpaidInterest: unpaid,
    lateInterest: late.interest,
    lateMost: late.most,
  }
}
