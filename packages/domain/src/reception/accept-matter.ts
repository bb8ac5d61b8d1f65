import { startClock } from '../clocks/index.ts'
import type { Refusal, UnitId } from '../kernel/index.ts'
import { levelBeginsAt } from '../ladder/index.ts'
import {
  type Act,
  everyKind,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { findUnit, isWithin, type LimitName, type MatterKind, type Region } from '../region/index.ts'
import { findCategory, remediesFor } from '../triage/index.ts'

export interface AcceptMatter extends Act {
  /** Who answers from now on; unless named, the unit it was sorted to if that is the clerk's own or below it. */
  readonly unit?: UnitId
}

export const acceptFrom = everyKind('reported', 'passed-on')

export type AcceptRefused =
  | WrongStage
  | 'staff-only'
  | 'unit-out-of-reach'
  | 'no-category'
  | 'not-for-mediation'

/** What the accepting unit must do first, by kind of matter. */
const firstLimit = { dispute: 'invitation', appeal: 'assign', hazard: 'rectify' } as const satisfies Record<
  MatterKind,
  LimitName
>

/** A unit takes the matter: from now on it answers, and the first unit no longer does. */
export function acceptMatter(
  command: AcceptMatter,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<AcceptRefused> {
  const { at, by } = command
  if (!isAt(matter, acceptFrom)) return notAtThisStage(matter)
  if (by.kind !== 'staff') return { refused: 'staff-only' }
  const unit = command.unit ?? unitThatTakes(matter, by.unit, region)
  if (findUnit(region, unit) === undefined || !isWithin(region, unit, by.unit)) {
    return { refused: 'unit-out-of-reach', unit, yours: by.unit }
  }
  const no = matter.sorting.kind === 'dispute' ? whyNotMediable(matter, region) : undefined
  if (no !== undefined) return no

  const { kind } = matter.sorting
  const clock = startClock(firstLimit[kind], unit, at, region)
  return [
    { type: 'MatterAccepted', unit, sorting: { ...matter.sorting, unit }, clock, at, by },
    ...levelBeginsAt(unit, 'accepted', kind, { at, by }, region),
  ]
}

/** Nobody can make a unit answer that they do not stand above: beyond that, passing on is the way. */
function unitThatTakes(matter: Matter, yours: UnitId, region: Region): UnitId {
  const answering = matter.stage === 'passed-on' ? matter.passedTo : matter.unit
  return [matter.sorting.unit, answering].find((unit) => isWithin(region, unit, yours)) ?? yours
}

/** 人民调解 is open only to what the parties may settle between themselves (司法部令第75号 art. 22). */
function whyNotMediable(
  matter: Matter,
  region: Region,
): Refusal<'no-category' | 'not-for-mediation'> | undefined {
  const code = matter.sorting.category
  if (code === undefined) return { refused: 'no-category' }
  const category = findCategory(region, code)
  if (category?.mediable) return undefined
  return {
    refused: 'not-for-mediation',
    category: code,
    name: category?.name,
    routes: remediesFor(region, code).map((remedy) => remedy.words),
  }
}
