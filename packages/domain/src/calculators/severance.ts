import type { Day } from '../calendar/index.ts'
import { asCents, type Cents, sumOf } from '../money/index.ts'
import type { Figure } from './figures.ts'
import { times } from './rounding.ts'
import { halvesOf, serviceTime } from './service-time.ts'
import { inFormula, moneyStep, type Step, stepOf, w, yuan } from './step.ts'
import type { WagePart } from './wage-parts.ts'
import type { SeveranceKind } from './wages.ts'

interface Severance {
  readonly wage: Cents
  readonly kind: SeveranceKind
  readonly from: Day
  readonly to: Day
  readonly lastWage?: Cents
}

interface SeveranceTables {
  readonly average: Figure
  readonly minimum: Figure
  readonly highTimes: Figure
  readonly highYears: Figure
  readonly unlawful: Figure | undefined
}

/** N, N + 1 or 2N (劳动合同法第40条、第46条、第47条、第87条). */
export function severancePart(
  { wage, kind, from, to, lastWage }: Severance,
  { average, minimum, highTimes, highYears, unlawful }: SeveranceTables,
): WagePart {
  const time = serviceTime(from, to)
  const [years, months] = [Math.floor(time.months / 12), time.months % 12]
  const worked = halvesOf(time)
  const highest = times(average.value, [highTimes.value], [100])
  const isHigh = wage > highest
  const base = asCents(isHigh ? highest : Math.max(wage, minimum.value))
  const halves = isHigh ? Math.min(worked, (highYears.value / 100) * 2) : worked
  const n = times(base, [halves], [2])
  const steps: Step[] = [
    stepOf(
      {
        what: w('工作年限', 'Years of service'),
        formula: w(
          `满一年算一，六个月以上算一，不满六个月算半；共 ${years} 年 ${months} 个月 ${time.days} 天`,
          `a year is one, six months and more one, less a half; in all ${years} years, ${months} months, ${time.days} days`,
        ),
        values: `${from} – ${to}`,
        source: '劳动合同法第47条',
        figures: isHigh ? [highYears] : [],
      },
      w(`N = ${halves / 2}`, `N = ${halves / 2}`),
    ),
    moneyStep(
      {
        what: w('月工资', 'Monthly wage'),
        formula: isHigh
          ? w(
              '高于当地平均的三倍，按三倍算，最多十二年',
              'above three times the average: three times, at most twelve years',
            )
          : w(
              '解除前十二个月平均，不低于最低工资',
              'average of the twelve months before, not below the minimum wage',
            ),
        values: isHigh
          ? `${yuan(wage)} > ${inFormula(average)} × ${inFormula(highTimes)}`
          : `max(${yuan(wage)}, ${inFormula(minimum)})`,
        source: '劳动合同法第47条；劳动合同法实施条例第27条',
        figures: isHigh ? [average, highTimes] : [average, highTimes, minimum],
      },
      base,
    ),
    moneyStep(
      {
        what: w('经济补偿（N）', 'Economic compensation (N)'),
        formula: w('月工资 × N', 'monthly wage × N'),
        values: `${yuan(base)} × ${halves / 2}`,
        source: '劳动合同法第46条、第47条',
      },
      n,
    ),
  ]
  if (kind === 'n') return { what: w('经济补偿', 'Economic compensation'), cents: n, steps }
  if (kind === 'n-and-one') {
    const notice = lastWage ?? asCents(0)
    const step = moneyStep(
      {
        what: w('代通知金（+1）', 'Instead of notice (+1)'),
        formula: w('上一个月的工资', 'the wage of the last month'),
        values: yuan(notice),
        source: '劳动合同法第40条；劳动合同法实施条例第20条',
      },
      notice,
    )
    return {
      what: w('经济补偿和代通知金', 'Compensation, and a month instead of notice'),
      cents: sumOf([n, notice]),
      steps: [...steps, step],
    }
  }
  const factor = unlawful?.value ?? 200
  const cents = times(n, [factor], [100])
  const step = moneyStep(
    {
      what: w('违法解除赔偿金（2N）', 'Unlawful termination (2N)'),
      formula: w('经济补偿 × 2', 'compensation × 2'),
      values: `${yuan(n)} × ${factor / 100}`,
      source: '劳动合同法第48条、第87条',
      figures: unlawful === undefined ? [] : [unlawful],
    },
    cents,
  )
  return { what: w('违法解除赔偿金', 'Unlawful termination'), cents, steps: [...steps, step] }
}
