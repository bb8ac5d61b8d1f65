import type { Day } from '../calendar/index.ts'
import type { Refusal } from '../kernel/index.ts'
import type { Words } from '../region/index.ts'
import { type FigureName, figureKind } from './figure-names.ts'

/** One line of a table: a number, from when it holds, and who says so. */
export interface Figure {
  readonly name: FigureName
  /** Whole hundredths of its unit, never a fraction: cents of a yuan, 425 for 4.25 %, 2175 for 21.75 days. */
  readonly value: number
  /** The year the statistics are of. */
  readonly dataYear?: number
  readonly from: Day
  /** The last day for which it is known to hold; absent: until a later line takes its place. */
  readonly until?: Day
  readonly version: string
  readonly source: string
}

/** A number that somebody reads from an official announcement because the region's table does not have it. */
export interface GivenFigure {
  readonly name: FigureName
  readonly value: number
  readonly dataYear?: number
  readonly source: string
}

/** What a calculator may look things up in. */
export interface Tables {
  readonly figures: readonly Figure[]
  /** Instead of the region's own line: another place's higher figure, for one (人身损害赔偿解释第18条). Local ones only. */
  readonly given?: readonly GivenFigure[]
}

export interface MissingFigure {
  readonly name: FigureName
  readonly words: Words
  readonly day: Day
  /** none: the region has no such table at all. not-then: it has, and nothing in it holds on that day. */
  readonly why: 'none' | 'not-then'
}

export type FigureRefused = 'figure-missing' | 'figure-gap' | 'figure-without-source'

export const givenVersion = '录入'

/** The line that holds on a day: the latest that has begun, unless it is no longer known to hold. */
export function figureOn(tables: Tables, name: FigureName, day: Day): Figure | undefined {
  const given = tables.given?.find((one) => one.name === name)
  if (given !== undefined) return { ...given, from: day, version: givenVersion }
  let latest: Figure | undefined
  for (const figure of tables.figures) {
    if (figure.name !== name || figure.from > day) continue
    if (latest === undefined || figure.from > latest.from) latest = figure
  }
  return latest?.until !== undefined && latest.until < day ? undefined : latest
}

/** Undefined: not needed this time. */
type Wanted = Readonly<Record<string, readonly [name: FigureName, day: Day] | undefined>>
type Found<W extends Wanted> = {
  readonly [Key in keyof W]: undefined extends W[Key] ? Figure | undefined : Figure
}

/** Everything a calculation needs, or everything that is missing, at once: nobody is sent for one number at a time. */
export function find<const W extends Wanted>(tables: Tables, wanted: W): Found<W> | Refusal<FigureRefused> {
  for (const { name, source } of tables.given ?? []) {
    if (source.trim() === '' || figureKind(name).scope !== 'local')
      return { refused: 'figure-without-source', name, words: figureKind(name).words }
  }
  const missing: MissingFigure[] = []
  const found: Record<string, Figure> = {}
  for (const [key, one] of Object.entries(wanted)) {
    if (one === undefined) continue
    const [name, day] = one
    const figure = figureOn(tables, name, day)
    if (figure !== undefined) found[key] = figure
    else if (!missing.some((told) => told.name === name))
      missing.push({ name, words: figureKind(name).words, day, why: whyNot(tables, name) })
  }
  if (missing.length > 0)
    return { refused: missing.some(({ why }) => why === 'none') ? 'figure-missing' : 'figure-gap', missing }
  // Nothing is missing, so every key that was wanted is there.
  return found as Found<W>
}

export const whyNot = ({ figures }: Tables, name: FigureName): MissingFigure['why'] =>
  figures.some((figure) => figure.name === name) ? 'not-then' : 'none'
