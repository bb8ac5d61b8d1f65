import { calculationOutline } from '@jiefen/documents'
import { chineseDate, dayOf, timeOf } from '@jiefen/domain/calendar'
import type { KeptCalculation, KeptFigure } from '@jiefen/domain/matter'
import { amountInYuan, type Cents } from '@jiefen/domain/money'
import { authorOn, type Draw, disputeName, issuerOf, numberOn } from './on-paper.ts'

/** One calculation of the file, as it was worked out then; nothing of it is looked up again. */
export const calculationOn: Draw = (of, nth) => {
  const { matter, region } = of
  const one = matter.calculations.find(({ kept }) => kept.calculation === nth)
  if (one === undefined) return undefined
  const { title, calculatorWords, at, by, entered, result, replaces } = one.kept
  const yuan = (cents: Cents) => `${amountInYuan(cents)} 元`
  return calculationOutline({
    ...{ number: numberOn(of), committee: issuerOf(of), dispute: disputeName(matter, region) },
    ...{ title, calculator: calculatorWords.zh, keptBy: authorOn(by, of) ?? '' },
    keptAt: `${dayOf(at, region.calendar)}T${timeOf(at, region.calendar)}`,
    readers: readersOf(one),
    replaces: replaces === undefined ? undefined : `第 ${replaces.calculation} 份：${replaces.why}`,
    entered: entered.map(({ what, value }) => ({ what: what.zh, value: value.zh })),
    total: result.total === undefined ? undefined : yuan(result.total),
    ends: result.ends === undefined ? undefined : chineseDate(result.ends),
    sums: result.sums.map(({ what, cents, each }) => ({
      what: what.zh,
      amount: each === 'month' ? `每月 ${yuan(cents)}` : yuan(cents),
    })),
    steps: result.steps.map((step) => ({
      ...{ what: step.what.zh, formula: step.formula.zh, values: step.values },
      ...{ result: step.result.zh, source: step.source, figures: step.figures.map(figureLine) },
    })),
    notes: result.notes.map(({ zh }) => zh),
  })
}

const readersOf = ({ shownAt }: KeptCalculation): string =>
  shownAt === undefined ? '只存在卷宗里，没有给当事人看' : '各方当事人都看得到，看到的一样'

function figureLine({ words, value, dataYear, from, until, version, source, given }: KeptFigure): string {
  const year = dataYear === undefined ? '' : `（${dataYear} 年的数）`
  if (given) return `${words.zh}：${value.zh}${year}；这次补的数；出处：${source}`
  const end = until === undefined ? '' : `，到 ${chineseDate(until)}`
  return `${words.zh}：${value.zh}${year}；${chineseDate(from)} 起${end}；版本 ${version}；出处：${source}`
}
