import { type Cents, sumOf } from '../money/index.ts'
import type { Words } from '../region/index.ts'
import { type Step, type Sum, w } from './step.ts'

/** One benefit, and who pays it when the worker is insured. */
export interface Line {
  readonly cents: Cents
  readonly by: 'fund' | 'employer'
  readonly each?: 'month'
  readonly step: Step
}

/** By who pays and how often; without insurance the employer pays everything (社会保险法第41条). */
export function sumsOf(lines: readonly Line[], isInsured: boolean): Sum[] {
  return (['fund', 'employer'] as const).flatMap((by) =>
    ([undefined, 'month'] as const).flatMap((each) => {
      const mine = lines.filter((line) => (isInsured ? line.by : 'employer') === by && line.each === each)
      if (mine.length === 0) return []
      const cents = sumOf(mine.map((line) => line.cents))
      return [{ what: whoPays(by, each), cents, ...(each === undefined ? {} : { each }) }]
    }),
  )
}

function whoPays(by: Line['by'], each: Line['each']): Words {
  if (by === 'fund')
    return each === 'month'
      ? w('工伤保险基金每月付', 'The fund, each month')
      : w('工伤保险基金一次付', 'The fund, once')
  return each === 'month'
    ? w('用人单位每月付', 'The employer, each month')
    : w('用人单位一次付', 'The employer, once')
}
