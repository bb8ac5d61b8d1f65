import type { Day } from '../calendar/index.ts'
import { isRefusal, type Refusal } from '../kernel/index.ts'
import { type Cents, lessThe, sumOf } from '../money/index.ts'
import type { FigureName } from './figure-names.ts'
import { find, type Tables } from './figures.ts'
import { isMoney, isWhole } from './rounding.ts'
import { serviceTime } from './service-time.ts'
import { severancePart } from './severance.ts'
import { type Calculated, type CalculatorRefused, firstImpossible, roundingStep, w } from './step.ts'
import { arrearsPart, doubleWagePart, overtimePart, type WagePart } from './wage-parts.ts'

export const severanceKinds = ['n', 'n-and-one', 'two-n'] as const
export type SeveranceKind = (typeof severanceKinds)[number]

/** 工资与解除终止: each part is worked out only where it was asked for. */
export interface WagesInput {
  /** Which tables hold: the day the employment ended, or today. */
  readonly day: Day
  /** All cash income of a month, before deductions: the average of the twelve months before (劳动合同法实施条例第27条). */
  readonly wage: Cents
  readonly severance?: {
    readonly kind: SeveranceKind
    readonly from: Day
    readonly to: Day
    /** The wage of the last month, for the one month instead of notice (劳动合同法实施条例第20条). */
    readonly lastWage?: Cents
  }
  /** No written contract: from the first day of work to the day before one was signed, or the last day. */
  readonly unwritten?: { readonly from: Day; readonly to: Day }
  /** Whole hours. */
  readonly overtime?: { readonly workday: number; readonly restDay: number; readonly holiday: number }
  readonly arrears: readonly { readonly what: string; readonly due: Cents; readonly paid: Cents }[]
}

export const wagesNeeds: readonly FigureName[] = [
  ...(['paid-days', 'day-hours', 'overtime-workday', 'overtime-rest-day', 'overtime-holiday'] as const),
  ...(['high-wage-times', 'high-wage-years', 'unlawful-times', 'double-wage-months'] as const),
  ...(['average-wage', 'minimum-wage'] as const),
]

export function wages(input: WagesInput, tables: Tables): Calculated | Refusal<CalculatorRefused> {
  const { day, wage, severance, unwritten, overtime, arrears } = input
  const isSpan = ({ from, to }: { readonly from: Day; readonly to: Day }) =>
    from <= to && serviceTime(from, to).months <= 12 * 80
  const wrong = firstImpossible({
    wage: isMoney(wage) && (wage > 0 || (severance ?? unwritten ?? overtime) === undefined),
    severance: severance === undefined || (isSpan(severance) && severance.to <= day),
    lastWage:
      (severance?.kind === 'n-and-one') === (severance?.lastWage !== undefined) &&
      isMoney(severance?.lastWage ?? 0),
    unwritten: unwritten === undefined || isSpan(unwritten),
    overtime: overtime === undefined || Object.values(overtime).every((hours) => isWhole(hours, 0, 20_000)),
    arrears: arrears.length <= 120 && arrears.every(({ due, paid }) => isMoney(due) && isMoney(paid)),
  })
  if (wrong !== undefined) return wrong
  const found = find(tables, {
    days: overtime === undefined ? undefined : ['paid-days', day],
    hours: overtime === undefined ? undefined : ['day-hours', day],
    average: severance === undefined ? undefined : ['average-wage', day],
    minimum: severance === undefined ? undefined : ['minimum-wage', day],
    highTimes: severance === undefined ? undefined : ['high-wage-times', day],
    highYears: severance === undefined ? undefined : ['high-wage-years', day],
    unlawful: severance?.kind === 'two-n' ? ['unlawful-times', day] : undefined,
    double: unwritten === undefined ? undefined : ['double-wage-months', day],
    workday: overtime === undefined ? undefined : ['overtime-workday', day],
    restDay: overtime === undefined ? undefined : ['overtime-rest-day', day],
    holiday: overtime === undefined ? undefined : ['overtime-holiday', day],
  })
  if (isRefusal(found)) return found
  const { average, minimum, highTimes, highYears, unlawful, days, hours, workday, restDay, holiday } = found
  const parts: WagePart[] = []
  if (severance !== undefined && average && minimum && highTimes && highYears)
    parts.push(severancePart({ wage, ...severance }, { average, minimum, highTimes, highYears, unlawful }))
  if (unwritten !== undefined && found.double !== undefined)
    parts.push(doubleWagePart(wage, unwritten, found.double))
  if (overtime !== undefined && days && hours && workday && restDay && holiday)
    parts.push(overtimePart(wage, overtime, { days, hours, workday, restDay, holiday }))
  if (arrears.length > 0) parts.push(arrearsPart(arrears))
  const [over, under] = [arrears, arrears].map((rows, at) =>
    sumOf(rows.map(({ due, paid }) => (at === 0 ? lessThe(paid, due) : lessThe(due, paid)))),
  )
  return {
    steps: [...parts.flatMap(({ steps }) => steps), roundingStep],
    total: sumOf(parts.map(({ cents }) => cents)),
    sums: parts.map(({ what, cents }) => ({ what, cents })),
    notes: [
      ...(arrears.length > 0
        ? [
            w(
              '工地上拖欠农民工工资的，总承包单位先付、再追；建设单位在没付的工程款里先垫（保障农民工工资支付条例第29条、第30条）。',
              'On building sites the general contractor pays first and recovers; the owner advances within unpaid project money (Migrant Wages Regulation arts. 29, 30).',
            ),
          ]
        : []),
      ...(severance?.kind === 'two-n'
        ? [
            w(
              '付了赔偿金（2N），不再另付经济补偿（实施条例第25条）。',
              'With 2N, N is not paid as well (art. 25).',
            ),
          ]
        : []),
      ...(over !== undefined && under !== undefined && over > 0 && under > 0
        ? [
            w(
              '有的月份多付了，没有拿去抵别的月份：要不要抵，由双方商量。',
              'Some months were overpaid; that was not set against others: the parties decide.',
            ),
          ]
        : []),
    ],
  }
}
