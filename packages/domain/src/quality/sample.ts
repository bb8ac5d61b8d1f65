import type { ReviewRule } from './rules.ts'

/** One file of the month, with what may put it among those that are always looked at. */
export interface ArchivedFile {
  readonly number: string
  /** Its class of difficulty, where it is known. */
  readonly difficulty?: string
}

export interface Sample {
  readonly drawn: readonly string[]
  readonly always: readonly string[]
}

/** SHA-256 of a text as hexadecimal; given from outside, since nothing here knows a machine. */
export type HashOf = (text: string) => string

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What is hashed so that nobody can add to the list or take from it afterwards: the numbers in order, a line each. */
export const populationText = (numbers: readonly string[]): string =>
  numbers
    .toSorted(byText)
    .map((number) => `${number}\n`)
    .join('')

/** The place of a file in the lot: anybody can work it out from the seed and the number. */
export const lotOf = (seed: string, number: string, hashOf: HashOf): string => hashOf(`${seed}${number}`)

/** How many are drawn of so many: the share, rounded up, at least the least, and never more than there are. */
export const sampleSize = (count: number, { sharePercent, least }: ReviewRule): number =>
  Math.min(count, Math.max(Math.ceil((count * sharePercent) / 100), least))

/**
 * The files with the smallest lots are looked at; besides them those of the classes that always are. The seed was promised
 * before the month was over and the lot follows from seed and number alone, so nobody can choose, and anybody can check.
 */
export function drawSample(
  files: readonly ArchivedFile[],
  seed: string,
  rule: ReviewRule,
  hashOf: HashOf,
): Sample {
  const lots = files
    .map(({ number }) => ({ number, lot: lotOf(seed, number, hashOf) }))
    .toSorted((a, b) => byText(a.lot, b.lot) || byText(a.number, b.number))
  const drawn = new Set(lots.slice(0, sampleSize(files.length, rule)).map(({ number }) => number))
  const always = files.filter(
    ({ number, difficulty }) =>
      !drawn.has(number) && difficulty !== undefined && rule.always.includes(difficulty),
  )
  return { drawn: [...drawn].sort(byText), always: always.map(({ number }) => number).sort(byText) }
}
