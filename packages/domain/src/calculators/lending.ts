import type { Day } from '../calendar/index.ts'
import { isRefusal, type Refusal } from '../kernel/index.ts'
import { asCents, type Cents, lessThe, sumOf } from '../money/index.ts'
import type { FigureName } from './figure-names.ts'
import { find, type Tables } from './figures.ts'
import { capStep, daysStep, feesStep, principalStep, rateSteps, stretchStep } from './lending-steps.ts'
import { lateFrom } from './loan-days.ts'
import { runLoan } from './loan-run.ts'
import { isMoney, isWhole } from './rounding.ts'
import { type Calculated, type CalculatorRefused, firstImpossible, roundingStep, w } from './step.ts'

/** A rate a year in hundredths of a percent; none: not a word of interest; unclear: said, but not how much. */
export type AgreedRate = number | 'none' | 'unclear'

/** 民间借贷 (最高人民法院关于审理民间借贷案件适用法律若干问题的规定). */
export interface LendingInput {
  /** The day the contract was made: its LPR makes the cap (art. 25). */
  readonly day: Day
  /** What the note says. */
  readonly noted: Cents
  /** What was really handed over, where that was less (art. 26). */
  readonly received: Cents
  readonly between: 'persons' | 'others'
  readonly rate: AgreedRate
  readonly due?: Day
  /** Agreed for the time after the due day; absent: nothing was said of it. */
  readonly lateRate?: number
  /** Penalty and other costs asked for the time after the due day (art. 29). */
  readonly fees: Cents
  readonly payments: readonly { readonly day: Day; readonly cents: Cents }[]
  /** Reckoned up to this day. */
  readonly until: Day
}

export const lendingNeeds: readonly FigureName[] = ['lpr-1y', 'lending-cap']

/** The first day of the rule of four times the LPR; older contracts follow art. 31. */
const capRuleFrom = '2020-08-20'

export function lending(input: LendingInput, tables: Tables): Calculated | Refusal<CalculatorRefused> {
  const { day, noted, received, rate, due, lateRate, fees, payments, until } = input
  const isRate = (one: number) => isWhole(one, 0, 100_000)
  const wrong = firstImpossible({
    noted: isMoney(noted) && noted > 0,
    received: isMoney(received) && received > 0 && received <= noted,
    until: until >= day && Number(until.slice(0, 4)) - Number(day.slice(0, 4)) <= 100,
    due: due === undefined || due >= day,
    rate: typeof rate !== 'number' || isRate(rate),
    lateRate: lateRate === undefined || (isRate(lateRate) && due !== undefined),
    fees: isMoney(fees) && (fees === 0 || due !== undefined),
    payments:
      payments.length <= 200 &&
      payments.every((one) => isMoney(one.cents) && one.cents > 0 && one.day >= day && one.day <= until),
  })
  if (wrong !== undefined) return wrong
  if (day < capRuleFrom) return { refused: 'old-lending-rule', day, from: capRuleFrom }
  // Art. 24: between persons it counts as none; otherwise a court looks at terms, custom and market.
  if (rate === 'unclear' && input.between === 'others') return { refused: 'rate-unclear' }
  const isLate = due !== undefined && until > due
  const found = find(tables, {
    lpr: ['lpr-1y', day],
    cap: ['lending-cap', day],
    lateLpr:
      isLate && typeof rate !== 'number' && lateRate === undefined ? ['lpr-1y', lateFrom(due)] : undefined,
  })
  if (isRefusal(found)) return found

  const most = Math.floor((found.lpr.value * found.cap.value) / 100)
  const inTerm = typeof rate === 'number' ? rate : 0
  const after = lateRate ?? (typeof rate === 'number' ? rate : (found.lateLpr?.value ?? 0))
  const capped = { inTerm: Math.min(inTerm, most), after: Math.min(after, most) }
  const run = runLoan({
    begin: day,
    principal: received,
    rates: capped,
    most,
    ...(due === undefined ? {} : { due }),
    payments,
    until,
  })
  const room = lessThe(run.lateMost, run.lateInterest)
  const allowed = asCents(Math.min(fees, room))
  const total = sumOf([run.principal, run.unpaidInterest, allowed])
  return {
    steps: [
      principalStep(noted, received),
      capStep(found, most),
      ...rateSteps(input, { inTerm, after, most }, found.lateLpr, isLate),
      ...run.stretches.map(stretchStep),
      ...(fees > 0 ? [feesStep(fees, room, allowed)] : []),
      daysStep(input),
      roundingStep,
    ],
    total,
    sums: [
      { what: w('还欠的本金', 'Principal still owed'), cents: run.principal },
      { what: w('还欠的利息', 'Interest still owed'), cents: run.unpaidInterest },
      ...(fees > 0 ? [{ what: w('违约金和其他费用', 'Penalty and costs'), cents: allowed }] : []),
      {
        what: w('这段时间的利息合计（含已还的）', 'Interest of the whole time, with what was paid'),
        cents: run.interest,
      },
      ...(run.overpaid > 0 ? [{ what: w('多还的', 'Paid too much'), cents: run.overpaid }] : []),
    ],
    notes: [
      w(
        '借款无效的（套取银行贷款转借、职业放贷、明知用来违法等，规定第13条），利息不这样算。',
        'Where the loan is void (bank money relent, professional lending, known illegal use; art. 13) interest is not reckoned like this.',
      ),
      w(
        '把以前的利息写进新借条的，前后加起来不能超过最初本金和按上限算的利息（规定第27条）：请从最初那笔本金算起。',
        'Where earlier interest was put into a new note, the whole may not exceed the first principal with interest at the cap (art. 27): begin with that first principal.',
      ),
      ...(rate === 'unclear'
        ? [
            w(
              '自然人之间利息没说清楚，按没有利息算（规定第24条）。',
              'Between persons, unclear interest counts as none (art. 24).',
            ),
          ]
        : []),
    ],
  }
}
