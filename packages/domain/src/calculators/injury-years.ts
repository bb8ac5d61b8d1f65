/**
 * 人身损害赔偿解释 arts. 12, 15, 17: twenty years; from sixty on one less for each year; five from seventy-five on. All ages
 * are full years.
 */
export const yearsAt = (age: number, most: number, fromSeventyFive: number): number =>
  age >= 75 ? fromSeventyFive : age < 60 ? most : most - (age - 60)

export interface Dependant {
  readonly age: number
  /** minor: a child. unable: cannot work and has no other income. */
  readonly why: 'minor' | 'unable'
  /** How many owe support, the victim among them. */
  readonly supporters: number
}

interface YearlyRule {
  readonly adult: number
  readonly most: number
  readonly fromSeventyFive: number
}

/** For how many years somebody would have been supported (人身损害赔偿解释第17条). */
export const dependantYears = (
  { age, why }: Dependant,
  { adult, most, fromSeventyFive }: YearlyRule,
): number => (why === 'minor' ? adult - age : yearsAt(age, most, fromSeventyFive))

/** Years that go the same way: so many of them, for so many dependants, and this part of the yearly figure. */
export interface Span {
  readonly years: number
  /** The sum of the shares as a fraction, before the cap of one. */
  readonly over: number
  readonly under: number
}

/** The years after the event, put together while the same people are supported. */
export function spansOf(dependants: readonly Dependant[], rule: YearlyRule): Span[] {
  const ends = dependants.map((one) => ({ ...one, years: dependantYears(one, rule) }))
  const turns = [...new Set(ends.map(({ years }) => years))]
    .filter((years) => years > 0)
    .sort((a, b) => a - b)
  let before = 0
  return turns.map((turn) => {
    const still = ends.filter(({ years }) => years >= turn)
    const under = still.reduce((product, { supporters }) => lowestCommon(product, supporters), 1)
    const over = still.reduce((sum, { supporters }) => sum + under / supporters, 0)
    const span = { years: turn - before, over, under }
    before = turn
    return span
  })
}

const lowestCommon = (a: number, b: number): number => (a / greatestCommon(a, b)) * b
const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b))
