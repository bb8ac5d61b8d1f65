import { standingStill } from '../clocks/index.ts'
import type { ClockSubject, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type ClockKey,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import type { ClockName, Region } from '../region/index.ts'
import type { ClockRefused } from './ask-for-time.ts'
import { timeFrom } from './from.ts'
import { goingOnFrom } from './grant.ts'
import { findClock, isTheirs } from './may-change.ts'

export interface ResumeClock extends Act {
  readonly clock: ClockName
  readonly about?: ClockSubject
  readonly why: string
}

export const resumeClockFrom = timeFrom

export type ResumeClockRefused = WrongStage | ClockRefused | 'limit-runs-already' | 'reason-missing'

/** What the limit waited for has come, or waiting has no more sense: it goes on with what was left of it. */
export function resumeClock(
  { clock: name, about, why, at, by }: ResumeClock,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ResumeClockRefused> {
  if (!isAt(matter, resumeClockFrom)) return notAtThisStage(matter)
  const of: ClockKey = { name, ...(about === undefined ? {} : { about }) }
  const clock = findClock(matter, of)
  if (clock === undefined) return { refused: 'no-such-limit', clock: name }
  if (!isTheirs(by, clock, matter, region)) return { refused: 'not-your-limit', owner: clock.owner }
  if (standingStill(clock) === undefined) return { refused: 'limit-runs-already', clock: name }
  if (!isWritten(why)) return { refused: 'reason-missing' }

  const dueAt = goingOnFrom(clock, at, region)
  return [{ type: 'ClockResumed', of, why: why.trim(), dueAt, at, by }]
}
