import type { ClockSubject, Instant } from '../kernel/index.ts'
import { type Act, everyKind, type Matter, type MatterEvent, stages } from '../matter/index.ts'
import type { ClockName, Region } from '../region/index.ts'
import { dueOf, standingStill } from './due-of.ts'

export interface RunOut extends Act {
  readonly name: ClockName
  readonly dueAt: Instant
  readonly about?: ClockSubject
}

/** The timer may knock at any time; whether it still matters is decided here. */
export const knockFrom = everyKind(...stages)

/**
 * The timer knocks for a limit. Written down once if that very clock still runs and its time has passed; an early,
 * late or double knock, or one for a clock that has stopped or stands still, is no error and changes nothing. Where a
 * holiday was announced after the clock had begun, its end lies later now: it is moved and has not run out. An end that
 * would lie earlier stays where it was promised.
 */
export function runOut(
  { name, dueAt, about, at, by }: RunOut,
  matter: Matter,
  region: Region,
): MatterEvent[] {
  const isThis = (one: { name: ClockName; dueAt: Instant; about?: ClockSubject }) =>
    one.name === name && one.dueAt === dueAt && one.about === about
  const clock = matter.clocks.find(isThis)
  if (clock === undefined || at < dueAt) return []
  if (matter.ranOut.some(isThis) || standingStill(clock) !== undefined) return []

  const of = { name, ...(about === undefined ? {} : { about }) }
  const now = dueOf(clock, region)?.at ?? dueAt
  if (now > dueAt) return [{ type: 'ClockMoved', of, from: dueAt, dueAt: now, at, by }]

  return [
    {
      type: 'ClockRanOut',
      name,
      owner: clock.owner,
      dueAt,
      ...(about === undefined ? {} : { about }),
      at,
      by,
    },
  ]
}
