import type { Cents } from '../money/index.ts'
import type { Figure } from './figures.ts'
import type { LendingInput } from './lending.ts'
import { loanDays } from './loan-days.ts'
import type { Stretch } from './loan-run.ts'
import { dayWords, inFormula, moneyStep, plain, type Step, stepOf, w, yuan } from './step.ts'

export const principalStep = (noted: Cents, received: Cents): Step =>
  moneyStep(
    {
      what: w('本金', 'Principal'),
      formula: w(
        '按实际收到的算；预先扣下的利息不算',
        'what was really received; interest taken off in advance does not count',
      ),
      values: received === noted ? yuan(noted) : `${yuan(noted)} → ${yuan(received)}`,
      source: '民间借贷规定第26条；民法典第670条',
    },
    received,
  )

const percentWords = (value: number) => w(`年利率 ${plain(value)}%`, `${plain(value)}% a year`)

export const capStep = ({ lpr, cap }: { lpr: Figure; cap: Figure }, most: number): Step =>
  stepOf(
    {
      what: w('利率上限', 'Cap on the rate'),
      formula: w('合同成立时一年期 LPR × 4', 'one-year LPR when the contract was made × 4'),
      values: `${inFormula(lpr)} × ${inFormula(cap)}`,
      source: '民间借贷规定第25条',
      figures: [lpr, cap],
    },
    percentWords(most),
  )

export function rateSteps(
  { rate, lateRate, due }: LendingInput,
  { inTerm, after, most }: { readonly inTerm: number; readonly after: number; readonly most: number },
  lateLpr: Figure | undefined,
  isLate: boolean,
): Step[] {
  const said = (asked: number) => (asked > most ? `${plain(asked)}% > ${plain(most)}%` : `${plain(asked)}%`)
  const first = stepOf(
    {
      what: due === undefined ? w('利率', 'Rate') : w('借期内利率', 'Rate until the due day'),
      formula:
        typeof rate === 'number'
          ? w('约定的利率，不超过上限', 'as agreed, at most the cap')
          : w('没有约定利息的，视为没有利息', 'none agreed: none'),
      values: said(inTerm),
      source: typeof rate === 'number' ? '民间借贷规定第25条' : '民法典第680条；民间借贷规定第24条',
    },
    percentWords(Math.min(inTerm, most)),
  )
  if (!isLate) return [first]
  const late = stepOf(
    {
      what: w('逾期利率', 'Rate after the due day'),
      formula:
        lateRate !== undefined
          ? w('约定的逾期利率，不超过上限', 'as agreed for delay, at most the cap')
          : lateLpr === undefined
            ? w('只约定了借期内利率的，逾期照样算', 'only a rate in term was agreed: it goes on')
            : w(
                '都没有约定的，从逾期起按当时的一年期 LPR',
                'nothing was agreed: the one-year LPR of that time',
              ),
      values: said(after),
      source: '民间借贷规定第28条',
      figures: lateLpr === undefined ? [] : [lateLpr],
    },
    percentWords(Math.min(after, most)),
  )
  return [first, late]
}

export const stretchStep = ({ from, to, principal, rate, days, interest, paid }: Stretch): Step =>
  moneyStep(
    {
      what: w(
        `利息：${dayWords(from).zh} 至 ${dayWords(to).zh}`,
        `Interest, ${dayWords(from).en} to ${dayWords(to).en}`,
      ),
      formula:
        paid === undefined
          ? w('本金 × 年利率 × 计息天数 ÷ 365', 'principal × rate × days ÷ 365')
          : w(
              `本金 × 年利率 × 计息天数 ÷ 365；${dayWords(to).zh}还 ${yuan(paid)}，先还利息，再还本金`,
              `principal × rate × days ÷ 365; ${yuan(paid)} paid on ${dayWords(to).en}, interest first, then principal`,
            ),
      values: `${yuan(principal)} × ${plain(rate)}% × ${days} ÷ 365`,
      source: paid === undefined ? '民间借贷规定第25条' : '民法典第561条',
    },
    interest,
  )

export const feesStep = (fees: Cents, room: Cents, allowed: Cents): Step =>
  moneyStep(
    {
      what: w('违约金和其他费用', 'Penalty and costs'),
      formula: w('和逾期利息加起来不超过上限', 'with the interest of delay, at most the cap'),
      values: `min(${yuan(fees)}, ${yuan(room)})`,
      source: '民间借贷规定第29条',
    },
    allowed,
  )

export const daysStep = ({ day, until }: LendingInput): Step =>
  stepOf(
    {
      what: w('怎么数天数', 'How days are counted'),
      formula: w(
        '借出当天不算；满一年按 365 天，不满一年的按实际天数，闰年不多算',
        'not the day of lending; a whole year is 365, the rest by days, a leap year is no longer',
      ),
      values: `${day} → ${until}`,
      source: '民法典第201条、第202条；一年按 365 天没有法定口径，是本软件的口径',
    },
    w(`共 ${loanDays(day, until)} 天`, `${loanDays(day, until)} days`),
  )
