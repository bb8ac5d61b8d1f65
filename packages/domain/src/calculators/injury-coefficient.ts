import type { Figure } from './figures.ts'
import { inFormula, plain, type Step, stepOf, w } from './step.ts'

interface CoefficientTables {
  readonly step: Figure
  readonly share: Figure | undefined
  readonly most: Figure | undefined
}

/**
 * 伤残赔偿系数 in hundredths of a percent: eleven less the worst grade, in tenths; for further grades what the region's rule
 * adds, and never more than the whole.
 */
export function coefficientOf(
  grades: readonly number[],
  { step, share, most }: CoefficientTables,
): { readonly value: number; readonly steps: readonly Step[] } {
  const sorted = [...grades].sort((a, b) => a - b)
  const [worst = 10, ...others] = sorted
  const base = (11 - worst) * step.value
  const all = others.reduce((sum, grade) => sum + (11 - grade) * step.value, 0)
  const more = share === undefined ? 0 : Math.min(Math.floor((all * share.value) / 10_000), most?.value ?? 0)
  const value = Math.min(base + more, 10_000)
  const figures = [step, ...(share === undefined ? [] : [share]), ...(most === undefined ? [] : [most])]
  const values =
    others.length === 0
      ? `(11 − ${worst}) × ${inFormula(step)}`
      : `(11 − ${worst}) × ${inFormula(step)} + ${plain(more)}%`
  const said = {
    what: w('伤残赔偿系数', 'Disability coefficient'),
    formula:
      others.length === 0
        ? w('（11 − 等级）× 每级', '(11 − grade) × one grade')
        : w(
            '最重一处（11 − 等级）× 每级 + 其余各处的附加，最多 100%',
            'the worst, plus what the others add; the whole at most',
          ),
    values,
    source:
      others.length === 0
        ? '人身损害赔偿解释第12条（按伤残等级）；系数见表'
        : '人身损害赔偿解释第12条（按伤残等级）；多处伤残按本地规则，见表',
    figures,
  }
  return { value, steps: [stepOf(said, w(`${plain(value)}%`, `${plain(value)}%`))] }
}
