import { assignedBy, startClock } from '../clocks/index.ts'
import { asWhistleId, type Refusal, type UnitId } from '../kernel/index.ts'
import {
  type Act,
  everyKind,
  isAt,
  isOpenWhistle,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WhistleDirection,
  type WrongStage,
} from '../matter/index.ts'
import { findUnit, isCallable, type Region, territoryAbove } from '../region/index.ts'

export interface BlowWhistle extends Act {
  readonly direction: WhistleDirection
  /** Horizontal: whom. Vertical: nobody is named, it is the level above. */
  readonly to: readonly UnitId[]
  readonly why: string
  readonly place: string
}

/** While some unit has the matter in hand: not before it is accepted, and not when it is over. */
export const blowWhistleFrom = everyKind(
  'seeking-consent',
  'in-mediation',
  'signing',
  'in-hand',
  'rectifying',
  'rechecking',
  'decided',
)

export type BlowWhistleRefused =
  | WrongStage
  | 'staff-only'
  | 'reason-missing'
  | 'place-missing'
  | 'nobody-whistled'
  | 'unknown-unit'
  | 'to-itself'
  | 'not-to-be-whistled'
  | 'no-level-above'
  | 'already-whistled'

/**
 * Calls one unit or several to a matter that its own centre cannot settle alone (吹哨). Each has its own limit to
 * report in; the matter stays where it is, and whoever answers for it goes on answering.
 */
export function blowWhistle(
  command: BlowWhistle,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<BlowWhistleRefused> {
  const { direction, why, place, at, by } = command
  if (!isAt(matter, blowWhistleFrom)) return notAtThisStage(matter)
  if (by.kind !== 'staff') return { refused: 'staff-only' }
  if (!isWritten(why)) return { refused: 'reason-missing' }
  if (!isWritten(place)) return { refused: 'place-missing' }

  const from = by.unit
  const above = territoryAbove(region, from)
  if (direction === 'vertical' && above === undefined) return { refused: 'no-level-above', unit: from }
  const called = direction === 'vertical' && above !== undefined ? [above.id] : [...new Set(command.to)]
  if (called.length === 0) return { refused: 'nobody-whistled' }
  for (const unit of called) {
    const refused = whyNot(unit, from, direction, matter, region)
    if (refused !== undefined) return { refused, unit }
  }

  return called.map((to, nth) => {
    const whistle = asWhistleId(`w${matter.whistles.length + nth + 1}`)
    const clock = { ...startClock('respond', to, at, region), about: whistle, ...assignedBy(by) }
    return {
      ...{ type: 'WhistleBlown', whistle, direction, from, to },
      ...{ why: why.trim(), place: place.trim(), clock, at, by },
    } as const
  })
}

function whyNot(
  to: UnitId,
  from: UnitId,
  direction: WhistleDirection,
  { whistles }: Matter,
  region: Region,
): Exclude<BlowWhistleRefused, WrongStage> | undefined {
  const unit = findUnit(region, to)
  if (unit === undefined) return 'unknown-unit'
  if (to === from) return 'to-itself'
  if (direction === 'horizontal' && !isCallable(region, to, from)) return 'not-to-be-whistled'
  return whistles.some((whistle) => whistle.to === to && isOpenWhistle(whistle))
    ? 'already-whistled'
    : undefined
}
