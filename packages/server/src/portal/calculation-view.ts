import { chineseDate, type Day, englishDate } from '@jiefen/domain/calendar'
import type { PartyId } from '@jiefen/domain/kernel'
import { isReadByParties, type KeptCalculation, type Matter } from '@jiefen/domain/matter'
import { amountInYuan } from '@jiefen/domain/money'
import type { Region } from '@jiefen/domain/region'
import type { CalculationPageView, Language, ShownCalculation } from '@jiefen/portal'
import { authorWords } from '../matter/index.ts'
import { momentWords } from './moments.ts'
import type { Base } from './party-session.ts'

/** What was laid before the parties; whoever has not said yes, or has left, is at no table and reads none of it. */
const readBy = (matter: Matter, id: PartyId): readonly KeptCalculation[] => {
  const own = matter.parties.find((party) => party.id === id)
  if (own === undefined || own.consent.answer === 'refused') return []
  if (own.side !== 'informant' && own.consent.answer !== 'given') return []
  return matter.calculations.filter(isReadByParties)
}

/** In a line each, for the party's own page. */
export const shownCalculations = (matter: Matter, id: PartyId, language: Language): ShownCalculation[] =>
  readBy(matter, id).map(({ kept }) => lineOf(kept, language))

/** All of one of them; undefined where it is not theirs to read. */
export function calculationPageOf(
  matter: Matter,
  id: PartyId,
  nth: number,
  { base, region, language }: { readonly base: Base; readonly region: Region; readonly language: Language },
): CalculationPageView | undefined {
  const kept = readBy(matter, id).find((one) => one.kept.calculation === nth)?.kept
  if (kept === undefined) return undefined
  const { result, replaces } = kept
  return {
    ...lineOf(kept, language),
    ...{ base, calculator: kept.calculatorWords[language] },
    keptAt: momentWords(kept.at, region, language),
    keptBy: authorWords(kept.by, region, matter)[language],
    ...(replaces === undefined ? {} : { anew: replaces.why }),
    entered: kept.entered.map(({ what, value }) => ({ what: what[language], value: value[language] })),
    sums: result.sums.map(({ what, cents, each }) => ({
      ...{ what: what[language], amount: amountInYuan(cents), monthly: each === 'month' },
    })),
    steps: result.steps.map((step) => ({
      ...{ what: step.what[language], formula: step.formula[language], values: step.values },
      ...{ result: step.result[language], source: step.source },
      figures: step.figures.map(({ words, value, from, version, source, given }) => ({
        ...{ words: words[language], value: value[language], from: dayIn(from, language) },
        ...{ version, source, given },
      })),
    })),
    notes: result.notes.map((note) => note[language]),
  }
}

const lineOf = ({ calculation, title, result }: KeptCalculation['kept'], language: Language) => ({
  ...{ calculation, title },
  ...(result.total === undefined ? {} : { total: amountInYuan(result.total) }),
  ...(result.ends === undefined ? {} : { ends: dayIn(result.ends, language) }),
})

const dayIn = (day: Day, language: Language): string =>
  language === 'zh' ? chineseDate(day) : englishDate(day)
