import { sumOf } from '../money/index.ts'
import type { Figure } from './figures.ts'
import type { Part } from './injury-parts.ts'
import { type Dependant, spansOf } from './injury-years.ts'
import { times } from './rounding.ts'
import { moneyStep, plain, w, yuan } from './step.ts'

interface DependantTables {
  readonly spending: Figure
  readonly most: Figure
  readonly fromSeventyFive: Figure
  readonly adult: Figure
}

/**
 * 被扶养人生活费, year by year: the shares of all dependants together are at most the yearly figure (人身损害赔偿解释第17条).
 * A coefficient below the whole (nobody died) makes each share smaller first; the cap is on what is paid.
 */
export function dependantsPart(
  dependants: readonly Dependant[],
  coefficient: number,
  { spending, most, fromSeventyFive, adult }: DependantTables,
): Part {
  const rule = {
    adult: adult.value / 100,
    most: most.value / 100,
    fromSeventyFive: fromSeventyFive.value / 100,
  }
  let year = 0
  const parts = spansOf(dependants, rule).map(({ years, over, under }) => {
    const isCapped = over * coefficient > under * 10_000
    const cents = isCapped
      ? times(spending.value, [years])
      : times(spending.value, [years, over, coefficient], [under, 10_000])
    const what = w(
      `被扶养人生活费：第 ${year + 1}${years === 1 ? '' : `–${year + years}`} 年`,
      `Dependants, year ${year + 1}${years === 1 ? '' : `–${year + years}`}`,
    )
    year += years
    const share = `${over}/${under}`
    const byCoefficient = coefficient === 10_000 ? '' : ` × ${plain(coefficient)}%`
    const step = moneyStep(
      {
        what,
        formula: isCapped
          ? w('各人份额合起来超过一人份，按一人份 × 年数', 'the shares are more than one: one, × years')
          : w('年消费支出 × 各人份额之和 × 系数 × 年数', 'yearly consumption × shares × coefficient × years'),
        values: isCapped
          ? `${share}${byCoefficient} > 1 → ${yuan(spending.value)} × ${years}`
          : `${yuan(spending.value)} × ${share}${byCoefficient} × ${years}`,
        source: '人身损害赔偿解释第16条、第17条',
        figures: [spending, most, fromSeventyFive, adult],
      },
      cents,
    )
    return { cents, step }
  })
  return { cents: sumOf(parts.map(({ cents }) => cents)), steps: parts.map(({ step }) => step) }
}
