import type { Refusal, UnitId } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Sorting,
  type WrongStage,
} from '../matter/index.ts'
import { findUnit, type MatterKind, type Region } from '../region/index.ts'
import { findCategory } from './categories.ts'

/** Only the parts that change; `category: null` says that none fits. */
export interface SortMatter extends Act {
  readonly kind?: MatterKind
  readonly category?: string | null
  readonly complexity?: Sorting['complexity']
  readonly unit?: UnitId
  readonly why: string
}

export const sortFrom: From = {
  dispute: ['reported', 'passed-on', 'seeking-consent', 'in-mediation'],
  appeal: ['reported', 'passed-on', 'in-hand'],
  hazard: ['reported', 'passed-on', 'in-hand', 'rectifying', 'rechecking'],
}

export type SortRefused =
  | WrongStage
  | 'reason-missing'
  | 'unknown-category'
  | 'unknown-unit'
  | 'settled-at-acceptance'
  | 'not-for-mediation'
  | 'nothing-changed'

/** A clerk puts the table's proposal right, part by part, and says why. */
export function sortMatter(
  command: SortMatter,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<SortRefused> {
  const { kind, category, complexity, unit, why, at, by } = command
  const before = matter.sorting
  if (!isAt(matter, sortFrom)) return notAtThisStage(matter)
  if (why.trim() === '') return { refused: 'reason-missing' }
  if (typeof category === 'string' && findCategory(region, category) === undefined) {
    return { refused: 'unknown-category', category }
  }
  if (unit !== undefined && findUnit(region, unit) === undefined) return { refused: 'unknown-unit', unit }
  const accepted = matter.stage !== 'reported' && matter.stage !== 'passed-on'
  if (accepted && ((kind ?? before.kind) !== before.kind || (unit ?? before.unit) !== before.unit)) {
    return { refused: 'settled-at-acceptance', kind: before.kind, unit: before.unit }
  }
  if (accepted && matter.kind === 'dispute' && category !== undefined) {
    const chosen = category === null ? undefined : findCategory(region, category)
    if (!chosen?.mediable) return { refused: 'not-for-mediation', category }
  }

  const { category: known, ...rest } = before
  const code = category === undefined ? known : (category ?? undefined)
  const sorting: Sorting = {
    ...rest,
    ...(code === undefined ? {} : { category: code }),
    ...(kind === undefined ? {} : { kind }),
    ...(complexity === undefined ? {} : { complexity }),
    ...(unit === undefined ? {} : { unit }),
  }
  if (isSame(sorting, before) && matter.sortedBy === 'staff') return { refused: 'nothing-changed' }
  return [{ type: 'MatterSorted', sorting, why: why.trim(), at, by }]
}

/** A clerk may confirm the table's proposal unchanged, once: then it is a decision. */
const isSame = (a: Sorting, b: Sorting): boolean =>
  a.kind === b.kind && a.category === b.category && a.complexity === b.complexity && a.unit === b.unit
