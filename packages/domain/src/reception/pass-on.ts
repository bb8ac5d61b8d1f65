import { assignedBy, startClock } from '../clocks/index.ts'
import type { Refusal, UnitId } from '../kernel/index.ts'
import {
  type Act,
  everyKind,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { findUnit, isWithin, type Region } from '../region/index.ts'

export interface PassOn extends Act {
  readonly to: UnitId
  readonly why: string
}

export const passOnFrom = everyKind('reported', 'passed-on')

export type PassOnRefused =
  | WrongStage
  | 'reason-missing'
  | 'unknown-unit'
  | 'to-itself'
  | 'already-given-back'

/**
 * Offers the matter to the unit that should act. Whoever was asked first still answers for it, with the clock
 * running, until the other has accepted (首问责任).
 */
export function passOn(
  command: PassOn,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<PassOnRefused> {
  const { to, why, at, by } = command
  if (!isAt(matter, passOnFrom)) return notAtThisStage(matter)
  if (!isWritten(why)) return { refused: 'reason-missing' }
  if (findUnit(region, to) === undefined) return { refused: 'unknown-unit', unit: to }
  const from = matter.stage === 'passed-on' ? matter.passedTo : matter.unit
  if (to === from || to === matter.unit) return { refused: 'to-itself', unit: to }
  if (matter.givenBackBy.includes(to) && !isSupervisor(command)) {
    return { refused: 'already-given-back', unit: to }
  }

  const clock = { ...startClock('passed-on', to, at, region), ...assignedBy(by) }
  return [{ type: 'MatterPassedOn', from, to, why: why.trim(), clock, at, by }]
}

const isSupervisor = ({ by }: Act): boolean => by.kind === 'staff' && by.role === 'supervisor'

export interface GiveBack extends Act {
  readonly why: string
}

export const giveBackFrom = everyKind('passed-on')

export type GiveBackRefused = WrongStage | 'reason-missing' | 'not-passed-to-you' | 'may-not-give-back-again'

/** The unit it was passed to gives it back, once, with a reason: it does not vanish, the first unit has it again. */
export function giveBack(
  command: GiveBack,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<GiveBackRefused> {
  const { why, at, by } = command
  if (!isAt(matter, giveBackFrom) || matter.stage !== 'passed-on') return notAtThisStage(matter)
  if (!isWritten(why)) return { refused: 'reason-missing' }
  const from = matter.passedTo
  if (by.kind !== 'staff' || !isWithin(region, from, by.unit))
    return { refused: 'not-passed-to-you', unit: from }
  // A supervisor has decided that it belongs there; going round in circles ends here.
  if (matter.givenBackBy.includes(from)) return { refused: 'may-not-give-back-again', unit: from }

  const to = matter.unit
  return [
    {
      type: 'MatterGivenBack',
      from,
      to,
      why: why.trim(),
      clock: startClock('accept', to, at, region),
      at,
      by,
    },
  ]
}
