import type { Day } from '../calendar/index.ts'
import { isRefusal, type Refusal } from '../kernel/index.ts'
import { asCents, type Cents, sumOf } from '../money/index.ts'
import type { FigureName } from './figure-names.ts'
import { type Figure, find, type Tables } from './figures.ts'
import { isMoney, isWhole, times } from './rounding.ts'
import {
  type Calculated,
  type CalculatorRefused,
  firstImpossible,
  inFormula,
  moneyStep,
  roundingStep,
  type Step,
  w,
  yuan,
} from './step.ts'
import { deathLines } from './work-death.ts'
import { type Line, sumsOf } from './work-lines.ts'

export const careNeeds = ['none', 'partly', 'mostly', 'full'] as const
export interface WorkDependant {
  readonly who: 'spouse' | 'other'
  /** 孤寡老人或者孤儿. */
  readonly isAlone: boolean
}

/** 工伤待遇 (工伤保险条例). */
export interface WorkInjuryInput {
  /** The day of the injury, or of the death. */
  readonly day: Day
  /** Average monthly contribution wage of the twelve months before (art. 64). */
  readonly wage: Cents
  readonly outcome: 'graded' | 'dead'
  /** One to ten; graded only. */
  readonly grade?: number
  /** The employment ends: grades five to ten are paid the two allowances of the province. */
  readonly isLeaving: boolean
  /** Grades five and six: no suitable work could be found. */
  readonly isWithoutWork: boolean
  readonly care: (typeof careNeeds)[number]
  /** Whole months of paid leave (停工留薪期). */
  readonly stoppedMonths: number
  readonly isInsured: boolean
  readonly dependants: readonly WorkDependant[]
}

const grades = Array.from({ length: 10 }, (_, at) => at + 1)
export const workInjuryNeeds: readonly FigureName[] = [
  ...grades.map((grade) => `work-months-${grade}` as FigureName),
  ...grades.slice(0, 6).map((grade) => `work-share-${grade}` as FigureName),
  ...(['own-wage-least', 'own-wage-most', 'stopped-months', 'stopped-months-more'] as const),
  ...(['care-full', 'care-mostly', 'care-partly', 'work-funeral-months', 'work-death-times'] as const),
  ...(['national-income', 'pension-spouse', 'pension-other', 'pension-alone'] as const),
  ...(['average-wage', 'minimum-wage'] as const),
  ...grades
    .slice(4)
    .flatMap((grade) => [`leaving-medical-${grade}`, `leaving-employment-${grade}`] as FigureName[]),
]

export function workInjury(input: WorkInjuryInput, tables: Tables): Calculated | Refusal<CalculatorRefused> {
  const { day, outcome, grade, isInsured } = input
  const isDead = outcome === 'dead'
  const found = find(tables, {
    average: ['average-wage', day],
    least: ['own-wage-least', day],
    most: ['own-wage-most', day],
    stopped: ['stopped-months', day],
    stoppedMore: ['stopped-months-more', day],
  })
  if (isRefusal(found)) return found
  const wrong = firstImpossible({
    wage: isMoney(input.wage) && input.wage > 0,
    grade: isDead ? grade === undefined : grade !== undefined && isWhole(grade, 1, 10),
    stoppedMonths: isWhole(input.stoppedMonths, 0, (found.stopped.value + found.stoppedMore.value) / 100),
    isLeaving: !input.isLeaving || (grade ?? 0) >= 5,
    isWithoutWork: !input.isWithoutWork || grade === 5 || grade === 6,
    dependants: input.dependants.length <= 20 && (isDead || input.dependants.length === 0),
  })
  if (wrong !== undefined) return wrong

  const own = ownWage(input.wage, found)
  const lines = isDead
    ? deathLines({ day, own: own.cents, average: found.average, dependants: input.dependants }, tables)
    : gradedLines(input, own.cents, found.average, tables)
  if (isRefusal(lines)) return lines
  const all = [...stoppedLine(input, found), ...lines]
  return {
    steps: [own.step, ...all.map(({ step }) => step), roundingStep],
    total: sumOf(all.filter(({ each }) => each !== 'month').map(({ cents }) => cents)),
    sums: sumsOf(all, isInsured),
    notes: [
      isInsured
        ? w(
            '已参保：由基金付的和由单位付的分开列。',
            'Insured: what the fund and what the employer pays stand apart.',
          )
        : w(
            '没有参保：由单位按同样标准全部支付；单位不付的，可以申请基金先行支付（社会保险法第41条）。',
            'Not insured: the employer pays all of it by the same standard; if it does not, the fund may be asked to advance (Social Insurance Law art. 41).',
          ),
      w(
        '医疗费、伙食和交通按目录和本地标准报销，不在这里算。第三人造成的，还可以向第三人要求赔偿。',
        'Medical cost, meals and travel go by catalogue. Whoever was hurt by a third person may also claim against that person.',
      ),
      ...(isDead
        ? [
            w(
              '供养亲属抚恤金按月发，不计入一次付清的合计。',
              'The pension is monthly and not part of the sum paid once.',
            ),
          ]
        : []),
    ],
  }
}

/** 本人工资: between sixty and three hundred percent of the average wage (art. 64). */
function ownWage(
  wage: Cents,
  { average, least, most }: Readonly<Record<'average' | 'least' | 'most', Figure>>,
): { readonly cents: Cents; readonly step: Step } {
  const lowest = times(average.value, [least.value], [10_000])
  const highest = times(average.value, [most.value], [10_000], 'down')
  const cents = asCents(Math.min(Math.max(wage, lowest), highest))
  const step = moneyStep(
    {
      what: w('本人工资', 'Own wage'),
      formula: w(
        '受伤前 12 个月平均缴费工资，不低于当地平均的 60%，不高于 300%',
        'average of the twelve months before, between 60% and 300% of the average',
      ),
      values: `${yuan(lowest)} ≤ ${yuan(wage)} ≤ ${yuan(highest)}`,
      source: '工伤保险条例第64条',
      figures: [average, least, most],
    },
    cents,
  )
  return { cents, step }
}

/** 停工留薪期: the wage as it was, paid by the employer (art. 33). */
function stoppedLine(
  { stoppedMonths, wage }: WorkInjuryInput,
  { stopped, stoppedMore }: Readonly<Record<'stopped' | 'stoppedMore', Figure>>,
): Line[] {
  if (stoppedMonths === 0) return []
  const cents = times(wage, [stoppedMonths])
  const isLong = stoppedMonths * 100 > stopped.value
  const said = {
    what: w('停工留薪期工资', 'Wage during paid leave'),
    formula: isLong
      ? w('原工资 × 月数（超过 12 个月要经鉴定委员会确认）', 'wage × months (above 12 only as confirmed)')
      : w('原工资 × 月数', 'wage × months'),
    values: `${yuan(wage)} × ${stoppedMonths}`,
    source: '工伤保险条例第33条',
    figures: [stopped, ...(isLong ? [stoppedMore] : [])],
  }
  return [{ cents, by: 'employer', step: moneyStep(said, cents) }]
}

function gradedLines(
  { day, grade = 10, isLeaving, isWithoutWork, care }: WorkInjuryInput,
  own: Cents,
  average: Figure,
  tables: Tables,
): Line[] | Refusal<CalculatorRefused> {
  const isMonthly = grade <= 4 || (grade <= 6 && isWithoutWork)
  const found = find(tables, {
    months: [`work-months-${grade}` as FigureName, day],
    share: isMonthly ? [`work-share-${grade}` as FigureName, day] : undefined,
    least: isMonthly ? ['minimum-wage', day] : undefined,
    care: care === 'none' ? undefined : [`care-${care}`, day],
    medical: isLeaving ? [`leaving-medical-${grade}` as FigureName, day] : undefined,
    employment: isLeaving ? [`leaving-employment-${grade}` as FigureName, day] : undefined,
  })
  if (isRefusal(found)) return found
  const article = grade <= 4 ? '第35条' : grade <= 6 ? '第36条' : '第37条'
  const lines: Line[] = [
    product(
      'fund',
      ['一次性伤残补助金', 'One-off disability allowance'],
      ['本人工资', 'own wage', own],
      found.months,
      article,
    ),
  ]
  if (found.share !== undefined && found.least !== undefined) {
    const asked = times(own, [found.share.value], [10_000])
    const cents = asCents(Math.max(asked, found.least.value))
    const step = moneyStep(
      {
        what: w('伤残津贴（每月）', 'Disability allowance, a month'),
        formula: w('本人工资 × 比例，不低于最低工资', 'own wage × share, not below the minimum wage'),
        values: `max(${yuan(own)} × ${inFormula(found.share)}, ${inFormula(found.least)})`,
        source: `工伤保险条例${article}`,
        figures: [found.share, found.least],
      },
      cents,
    )
    lines.push({ cents, by: grade <= 4 ? 'fund' : 'employer', each: 'month', step })
  }
  if (found.care !== undefined) {
    const line = product(
      'fund',
      ['生活护理费（每月）', 'Living-care fee, a month'],
      ['职工月平均工资', 'average wage', average.value],
      found.care,
      '第34条',
      average,
    )
    lines.push({ ...line, each: 'month' })
  }
  if (found.medical !== undefined)
    lines.push(
      product(
        'fund',
        ['一次性工伤医疗补助金', 'Medical allowance on leaving'],
        ['职工月平均工资', 'average wage', average.value],
        found.medical,
        article,
        average,
      ),
    )
  if (found.employment !== undefined)
    lines.push(
      product(
        'employer',
        ['一次性伤残就业补助金', 'Employment allowance on leaving'],
        ['职工月平均工资', 'average wage', average.value],
        found.employment,
        article,
        average,
      ),
    )
  return lines
}

/** An amount times a number of a table, as one line. */
function product(
  by: Line['by'],
  [zh, en]: readonly [string, string],
  [baseZh, baseEn, base]: readonly [string, string, number],
  factor: Figure,
  article: string,
  table?: Figure,
): Line {
  const isPercent = factor.name.startsWith('care-')
  const cents = times(base, [factor.value], [isPercent ? 10_000 : 100])
  const step = moneyStep(
    {
      what: w(zh, en),
      formula: isPercent
        ? w(`${baseZh} × 比例`, `${baseEn} × share`)
        : w(`${baseZh} × 月数`, `${baseEn} × months`),
      values: `${yuan(base)} × ${inFormula(factor)}`,
      source: `工伤保险条例${article}`,
      figures: [...(table === undefined ? [] : [table]), factor],
    },
    cents,
  )
  return { cents, by, step }
}
