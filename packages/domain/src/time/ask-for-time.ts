import { standingStill, startClock } from '../clocks/index.ts'
import { asAskId, type By, type ClockSubject, type Refusal, type UnitId } from '../kernel/index.ts'
import {
  type Act,
  type Clock,
  type ClockKey,
  isAt,
  isSameClock,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type TimeAsked,
  type WrongStage,
} from '../matter/index.ts'
import { type ClockName, isWithin, type Region, territoryAbove } from '../region/index.ts'
import { openAsks } from './find-ask.ts'
import { timeFrom } from './from.ts'
import { findClock, isTheirs, moreTimeFor, pauseReasonsFor } from './may-change.ts'

export interface AskForTime extends Act {
  readonly clock: ClockName
  readonly about?: ClockSubject
  readonly change: TimeAsked['change']
  readonly why: string
}

export const askForTimeFrom = timeFrom

export type AskForTimeRefused =
  | WrongStage
  | ClockRefused
  | ChangeRefused
  | 'limit-stands-still'
  | 'already-run-out'
  | 'already-asked'
  | 'reason-missing'

export type ClockRefused = 'no-such-limit' | 'not-your-limit'

/**
 * Whoever works under a limit asks, before it has run out, that it stand still for one of the region's reasons or be
 * made longer. Somebody else decides, within a limit of their own; where the law wants consent, all parties do.
 */
export function askForTime(
  { clock: name, about, change, why, at, by }: AskForTime,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<AskForTimeRefused> {
  if (!isAt(matter, askForTimeFrom)) return notAtThisStage(matter)
  const of: ClockKey = { name, ...(about === undefined ? {} : { about }) }
  const clock = findClock(matter, of)
  if (clock === undefined) return { refused: 'no-such-limit', clock: name }
  if (!isTheirs(by, clock, matter, region)) return { refused: 'not-your-limit', owner: clock.owner }
  if (standingStill(clock) !== undefined) return { refused: 'limit-stands-still', clock: name }
  if (at >= clock.dueAt) return { refused: 'already-run-out', dueAt: clock.dueAt }
  const earlier = openAsks(matter).find((ask) => isSameClock(clock, ask.of))
  if (earlier !== undefined) return { refused: 'already-asked', ask: earlier.id }
  const no = changeRefused(change, clock, region)
  if (no !== undefined) return no
  if (!isWritten(why)) return { refused: 'reason-missing' }

  const ask = asAskId(`q${matter.asks.length + 1}`)
  const byApproval = change.kind === 'pause' || moreTimeFor(clock, region)?.by === 'approval'
  const waits = byApproval
    ? { clock: { ...startClock('clock-ask', deciderOfTime(by, matter, region), at, region), about: ask } }
    : {}
  return [{ type: 'TimeAsked', ask, of, change, why: why.trim(), ...waits, at, by }]
}

type ChangeRefused = 'pause-not-allowed' | 'extension-not-allowed' | 'too-much-time'

function changeRefused(
  change: TimeAsked['change'],
  clock: Clock,
  region: Region,
): Refusal<ChangeRefused> | undefined {
  if (change.kind === 'pause') {
    const { reason } = change
    const known = pauseReasonsFor(clock, region).some(({ code }) => code === reason)
    return known ? undefined : { refused: 'pause-not-allowed', clock: clock.name, reason }
  }
  const allowed = moreTimeFor(clock, region)
  if (allowed === undefined) return { refused: 'extension-not-allowed', clock: clock.name }
  const { most, unit } = allowed
  const { amount } = change
  const fits = Number.isInteger(amount) && amount >= 1 && amount <= most
  return fits ? undefined : { refused: 'too-much-time', most, unit }
}

/** The unit that answers for the matter; where it asks itself, or a unit above it does, the place above the asker. */
export function deciderOfTime(by: By, { unit }: Matter, region: Region): UnitId {
  if (by.kind !== 'staff' || !isWithin(region, unit, by.unit)) return unit
  return territoryAbove(region, by.unit)?.id ?? by.unit
}
