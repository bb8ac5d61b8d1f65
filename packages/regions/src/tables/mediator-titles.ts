import { conditionNames, type MediatorTitle, type TitleCondition } from '@jiefen/domain/quality'
import type { LevelName } from '@jiefen/domain/region'
import { addFault, bilingual, type FaultList, filled, isOneOf, type Line } from '../text/index.ts'
import { dayIn, levelIn } from './file-review.ts'
import { wholeNumber } from './whole-number.ts'

export const titleColumns = [
  ...(['code', 'name_zh', 'name_en', 'decided_at', 'review_years'] as const),
  ...(['object_days', 'from', 'version', 'source'] as const),
] as const
export type TitleColumn = (typeof titleColumns)[number]
export const conditionColumns = ['title', 'name', 'amount', 'years', 'source'] as const
export type ConditionColumn = (typeof conditionColumns)[number]

export const titlesFile = 'mediator-grade-scheme.csv'
export const conditionsFile = 'mediator-grade-conditions.csv'

/** A title of mediators (等级): ladders differ from place to place, so all of it is the region’s. */
export const titleOf = (
  line: Line<TitleColumn>,
  levels: readonly LevelName[],
  conditions: readonly Line<ConditionColumn>[],
  faults: FaultList,
): MediatorTitle => ({
  code: filled(line, 'code', faults),
  name: bilingual(line, 'name_zh', 'name_en', faults),
  decidedAt: levelIn(line, 'decided_at', levels, faults),
  reviewYears: wholeNumber(line, 'review_years', { from: 1, to: 20 }, faults),
  objectDays: wholeNumber(line, 'object_days', { from: 1, to: 60 }, faults),
  from: dayIn(line, 'from', faults),
  version: filled(line, 'version', faults),
  source: filled(line, 'source', faults),
  conditions: conditions
    .filter(({ cells }) => cells.title === line.cells.code)
    .flatMap((condition) => conditionOf(condition, faults)),
})

function conditionOf(line: Line<ConditionColumn>, faults: FaultList): TitleCondition[] {
  const { name, years } = line.cells
  const source = filled(line, 'source', faults)
  if (!isOneOf(conditionNames, name)) {
    const known = conditionNames.join('、')
    addFault(
      faults,
      line,
      `没有叫“${name}”的条件，可用：${known}`,
      `there is no condition “${name}”; known: ${known}`,
      'name',
    )
    return []
  }
  const most = name.endsWith('-share') || name === 'files-in-order' ? 100 : 100_000
  const amount = wholeNumber(line, 'amount', { from: 0, to: most }, faults)
  const span = years === '' ? {} : { years: wholeNumber(line, 'years', { from: 1, to: 50 }, faults) }
  return [{ name, amount, ...span, source }]
}

export function unknownTitles(
  conditions: readonly Line<ConditionColumn>[],
  titles: readonly MediatorTitle[],
  faults: FaultList,
): void {
  for (const line of conditions) {
    const { title } = line.cells
    if (titles.some(({ code }) => code === title)) continue
    addFault(faults, line, `没有等级“${title}”`, `there is no title “${title}”`, 'title')
  }
}
