import type { ReckoningEvent } from '@jiefen/domain/matter'
import { amountInYuan } from '@jiefen/domain/money'
import { pair, type Says } from './says.ts'
import { words } from './words.ts'

/** What is said of calculations in the file: which, what came out, and who may read it. */
export const reckoningSays: { [T in ReckoningEvent['type']]: Says<T> } = {
  CalculationKept: ({ calculation, title, calculatorWords, result, shown, replaces }) => {
    const total = result.total === undefined ? undefined : amountInYuan(result.total)
    return pair(
      (say) =>
        `存入第${calculation}份计算“${title}”（${say(calculatorWords)}）${total === undefined ? '' : `，合计${total}元`}${replaces === undefined ? '' : `，代替第${replaces.calculation}份：${replaces.why}`}${shown ? '；各方看得到' : '；当事人看不到'}`,
      (say) =>
        `Calculation ${calculation} was kept: “${title}” (${say(calculatorWords)})${total === undefined ? '' : `, ${total} yuan in all`}${replaces === undefined ? '' : `, in place of no. ${replaces.calculation}: ${replaces.why}`}${shown ? '; the parties can read it' : '; the parties cannot read it'}`,
    )
  },
  CalculationShown: ({ calculation }) =>
    words(`第${calculation}份计算给各方看了`, `Calculation ${calculation} was shown to the parties`),
  CalculationWithdrawn: ({ calculation, why }) =>
    words(`撤回第${calculation}份计算，不再算数：${why}`, `Calculation ${calculation} was withdrawn: ${why}`),
}
