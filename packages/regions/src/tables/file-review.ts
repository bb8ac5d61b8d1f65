import { isDay } from '@jiefen/domain/calendar'
import { findingGrades, type ReviewPoint, type ReviewRule } from '@jiefen/domain/quality'
import { type LevelName, levelNames } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, filled, isOneOf, type Line } from '../text/index.ts'
import { wholeNumber } from './whole-number.ts'

export const reviewColumns = [
  ...(['from', 'level', 'share_percent', 'least'] as const),
  ...(['always', 'answer_days', 'version', 'source'] as const),
] as const
export type ReviewColumn = (typeof reviewColumns)[number]
export const pointColumns = ['code', 'name_zh', 'name_en', 'asks_zh', 'asks_en', 'grades', 'source'] as const
type PointColumn = (typeof pointColumns)[number]

export const reviewFile = 'file-review.csv'
export const pointsFile = 'review-points.csv'

const difficulties = ['D1', 'D2', 'D3', 'D4', 'D5'] as const

/** How many of a month’s files are looked at: a rule without a source is none, for nobody could check it. */
export function reviewRuleOf(
  line: Line<ReviewColumn>,
  levels: readonly LevelName[],
  faults: FaultList,
): ReviewRule {
  return {
    from: dayIn(line, 'from', faults),
    level: levelIn(line, 'level', levels, faults),
    sharePercent: wholeNumber(line, 'share_percent', { from: 0, to: 100 }, faults),
    least: wholeNumber(line, 'least', { from: 0, to: 1000 }, faults),
    always: listIn(line, 'always', difficulties, faults),
    answerDays: wholeNumber(line, 'answer_days', { from: 1, to: 60 }, faults),
    version: filled(line, 'version', faults),
    source: filled(line, 'source', faults),
  }
}

/** One thing that is looked at in each file. */
export const pointOf = (line: Line<PointColumn>, faults: FaultList): ReviewPoint => ({
  code: filled(line, 'code', faults),
  name: bilingual(line, 'name_zh', 'name_en', faults),
  asks: bilingual(line, 'asks_zh', 'asks_en', faults),
  grades: filled(line, 'grades', faults) === '' ? [] : listIn(line, 'grades', findingGrades, faults),
  source: filled(line, 'source', faults),
})

function listIn<C extends string, T extends string>(
  line: Line<C>,
  column: NoInfer<C>,
  known: readonly T[],
  faults: FaultList,
): T[] {
  const named = line.cells[column].split('、').filter((code) => code !== '')
  return named.flatMap((code) => {
    if (isOneOf(known, code)) return [code]
    const list = known.join('、')
    addFault(faults, line, `没有“${code}”，可用：${list}`, `there is no “${code}”; known: ${list}`, column)
    return []
  })
}

export function dayIn<C extends string>(line: Line<C>, column: NoInfer<C>, faults: FaultList): string {
  const text = line.cells[column]
  if (!isDay(text))
    addFault(
      faults,
      line,
      `“${text}”不是日期，要写成 2026-01-31`,
      `“${text}” is no day; write 2026-01-31`,
      column,
    )
  return text
}

export function levelIn<C extends string>(
  line: Line<C>,
  column: NoInfer<C>,
  levels: readonly LevelName[],
  faults: FaultList,
): LevelName {
  const text = line.cells[column]
  if (isOneOf(levelNames, text) && (levels.length === 0 || levels.includes(text))) return text
  const known = levels.join('、')
  addFault(
    faults,
    line,
    `没有“${text}”这一级，可用：${known}`,
    `there is no level “${text}”; known: ${known}`,
    column,
  )
  return 'county'
}
