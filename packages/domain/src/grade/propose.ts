import type { UnitId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import { type Grade, getUnit, levelNames, type Region, rootOf } from '../region/index.ts'
import { type FoundSignal, signalsOf } from './signals.ts'

/** A grade the rule would raise the matter to, and the signs it comes from; a person decides. */
export interface ProposedGrade {
  readonly grade: Grade
  readonly signals: readonly FoundSignal[]
}

export const findGrade = ({ grades }: Region, code: string): Grade | undefined =>
  grades.find((grade) => grade.code === code)

/** Its place in the scheme, lowest first; nothing decided yet lies below the lowest. */
export const rankOf = ({ grades }: Region, code: string | undefined): number =>
  grades.findIndex((grade) => grade.code === code)

/**
 * The highest grade above the present one that some sign speaks for. What was known when a person last decided is not
 * held against their decision again: only a new sign proposes anew.
 */
export function proposedGrade(matter: Matter, region: Region): ProposedGrade | undefined {
  const known = new Set(matter.grade?.signals)
  const signals = signalsOf(matter, region).filter(({ code }) => !known.has(code))
  const now = rankOf(region, matter.grade?.grade)
  const higher = region.grades.slice(now + 1)
  const grade = higher.findLast((one) => signals.some(({ code }) => one.signals.includes(code)))
  if (grade === undefined) return undefined
  const speaking = new Set(higher.flatMap((one) => one.signals))
  return { grade, signals: signals.filter(({ code }) => speaking.has(code)) }
}

/**
 * The unit that answers for matters of this grade: the place of that level which has the unit in it. Where the tree has
 * no such place on the way (a county's department, a matter already higher up), the next above.
 */
export function ownerOfGrade({ ownerLevel }: Grade, unit: UnitId, region: Region): UnitId {
  const wanted = levelNames.indexOf(ownerLevel)
  const owner = getUnit(region, unit)
    .path.map((step) => getUnit(region, step))
    .findLast(({ kind, level }) => kind === 'territory' && levelNames.indexOf(level) <= wanted)
  return owner?.id ?? rootOf(region).id
}
