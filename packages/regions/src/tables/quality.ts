import type { QualityRules } from '@jiefen/domain/quality'
import type { LevelName } from '@jiefen/domain/region'
import { type FaultList, type Files, type Line, readTable, withoutRepeats } from '../text/index.ts'
import {
  pointColumns,
  pointOf,
  pointsFile,
  type ReviewColumn,
  reviewColumns,
  reviewFile,
  reviewRuleOf,
} from './file-review.ts'
import { nationalFolder, readLayered } from './layered.ts'
import {
  type ConditionColumn,
  conditionColumns,
  conditionsFile,
  type TitleColumn,
  titleColumns,
  titleOf,
  titlesFile,
  unknownTitles,
} from './mediator-titles.ts'

export const qualityFiles = [reviewFile, pointsFile, titlesFile, conditionsFile] as const

/** What a place has laid down about looking at files and about titles; without these tables it has laid down nothing. */
export function parseQuality(files: Files, levels: readonly LevelName[], faults: FaultList): QualityRules {
  const lines = <C extends string>(
    file: string,
    required: readonly C[],
    key: NoInfer<C>,
  ): readonly Line<C>[] =>
    files.has(file) || files.has(`${nationalFolder}${file}`)
      ? readLayered<C>(files, file, { required, optional: [] }, key, faults).lines
      : []
  const conditions = files.has(conditionsFile)
    ? withoutRepeats(
        readTable<ConditionColumn>(
          files,
          conditionsFile,
          { required: conditionColumns, optional: [] },
          faults,
        ).lines,
        'name',
        faults,
        ({ cells }) => (cells.title === '' || cells.name === '' ? '' : `${cells.title} ${cells.name}`),
      )
    : []
  const titles = lines<TitleColumn>(titlesFile, titleColumns, 'code').map((line) =>
    titleOf(line, levels, conditions, faults),
  )
  unknownTitles(conditions, titles, faults)
  return {
    review: lines<ReviewColumn>(reviewFile, reviewColumns, 'from').map((line) =>
      reviewRuleOf(line, levels, faults),
    ),
    points: lines(pointsFile, pointColumns, 'code').map((line) => pointOf(line, faults)),
    titles,
  }
}
