import { type GivenFigure, parseAmount } from '@jiefen/contract'
import type { Typed } from './given-figures.tsx'
import type { FormFault } from './read-form.ts'

/** Figures as typed, in hundredths; two places at most, as the tables have them. */
export function readGiven(given: readonly Typed[], faults: FormFault[]): GivenFigure[] {
  return given.map(({ name, value, year, source }, at) => {
    const read = parseAmount(value.replace(/[%％]$/, ''))
    if (read === undefined) faults.push({ field: `given.${at}.value`, problem: 'not-an-amount' })
    if (source.trim() === '') faults.push({ field: `given.${at}.source`, problem: 'required' })
    const isYear = /^20\d\d$/.test(year)
    if (year !== '' && !isYear) faults.push({ field: `given.${at}.year`, problem: 'format' })
    return {
      name: name as GivenFigure['name'],
      value: read ?? 0,
      source: source.trim(),
      ...(isYear ? { dataYear: Number(year) } : {}),
    }
  })
}
