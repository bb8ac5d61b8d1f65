import type { Day } from '../calendar/index.ts'
import { isRefusal, type Refusal } from '../kernel/index.ts'
import { asCents, type Cents } from '../money/index.ts'
import { type Figure, type FigureRefused, find, type Tables } from './figures.ts'
import { times } from './rounding.ts'
import { inFormula, moneyStep, plain, w, yuan } from './step.ts'
import type { WorkDependant } from './work-injury.ts'
import type { Line } from './work-lines.ts'

interface Death {
  readonly day: Day
  readonly own: Cents
  readonly average: Figure
  readonly dependants: readonly WorkDependant[]
}

/** 因工死亡 (工伤保险条例第39条): funeral, one-off benefit, and the monthly pension, together at most the own wage. */
export function deathLines(
  { day, own, average, dependants }: Death,
  tables: Tables,
): Line[] | Refusal<FigureRefused> {
  const isSupporting = dependants.length > 0
  const found = find(tables, {
    funeral: ['work-funeral-months', day],
    times: ['work-death-times', day],
    income: ['national-income', day],
    spouse: isSupporting ? ['pension-spouse', day] : undefined,
    other: isSupporting ? ['pension-other', day] : undefined,
    alone: isSupporting ? ['pension-alone', day] : undefined,
  })
  if (isRefusal(found)) return found
  const source = '工伤保险条例第39条'
  const funeral = times(average.value, [found.funeral.value], [100])
  const benefit = times(found.income.value, [found.times.value], [100])
  const lines: Line[] = [
    {
      cents: funeral,
      by: 'fund',
      step: moneyStep(
        {
          what: w('丧葬补助金', 'Funeral allowance'),
          formula: w('职工月平均工资 × 月数', 'average wage × months'),
          values: `${inFormula(average)} × ${inFormula(found.funeral)}`,
          source,
          figures: [average, found.funeral],
        },
        funeral,
      ),
    },
    {
      cents: benefit,
      by: 'fund',
      step: moneyStep(
        {
          what: w('一次性工亡补助金', 'One-off death benefit'),
          formula: w(
            '上一年度全国城镇居民人均可支配收入 × 倍数',
            'national income of the year before × multiple',
          ),
          values: `${inFormula(found.income)} × ${inFormula(found.times)}`,
          source,
          figures: [found.income, found.times],
        },
        benefit,
      ),
    },
  ]
  const { spouse, other, alone } = found
  if (spouse === undefined || other === undefined || alone === undefined) return lines
  const percent = dependants.reduce(
    (sum, { who, isAlone }) =>
      sum + (who === 'spouse' ? spouse.value : other.value) + (isAlone ? alone.value : 0),
    0,
  )
  const cents = asCents(Math.min(times(own, [percent], [10_000]), own))
  const step = moneyStep(
    {
      what: w('供养亲属抚恤金（每月，合计）', 'Pension of dependants, a month in all'),
      formula: w('本人工资 × 各人比例之和，不超过本人工资', 'own wage × shares, at most the own wage'),
      values: `min(${yuan(own)} × ${plain(percent)}%, ${yuan(own)})`,
      source,
      figures: [spouse, other, alone],
    },
    cents,
  )
  return [...lines, { cents, by: 'fund', each: 'month', step }]
}
