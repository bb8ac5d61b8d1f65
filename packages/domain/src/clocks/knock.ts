import type { Instant, WhistleId } from '../kernel/index.ts'
import { type Act, everyKind, type Matter, type MatterEvent, stages } from '../matter/index.ts'
import type { LimitName } from '../region/index.ts'

export interface Knock extends Act {
  readonly name: LimitName
  readonly dueAt: Instant
  readonly about?: WhistleId
}

/** The timer may knock at any time; whether it still matters is decided here. */
export const knockFrom = everyKind(...stages)

/**
 * The timer knocks for a limit. Written down once if that very clock still runs and its time has passed; an early,
 * late or double knock, or one for a clock that has stopped, is no error and changes nothing.
 */
export function knock({ name, dueAt, about, at, by }: Knock, matter: Matter): MatterEvent[] {
  const isThis = (one: { name: LimitName; dueAt: Instant; about?: WhistleId }) =>
    one.name === name && one.dueAt === dueAt && one.about === about
  const clock = matter.clocks.find(isThis)
  if (clock === undefined || at < dueAt) return []
  if (matter.ranOut.some(isThis)) return []

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
