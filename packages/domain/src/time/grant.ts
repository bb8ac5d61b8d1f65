import { dueWith } from '../calendar/index.ts'
import { ledgerOf } from '../clocks/index.ts'
import { asInstant, type Instant, type Refusal } from '../kernel/index.ts'
import type { Act, Clock, MatterEvent } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import type { OpenAsk } from './find-ask.ts'

/** A yes that comes so late that even the longer limit is over helps nobody. */
export type GrantRefused = 'more-time-has-passed'

/** What was asked for comes true: a pause from the moment of asking, or so much more time. */
export function granted(
  { ask, clock }: OpenAsk,
  how: 'approval' | 'consent',
  { at, by }: Act,
  region: Region,
): MatterEvent[] | Refusal<GrantRefused> {
  const { id, of, change } = ask
  if (change.kind === 'pause')
    return [{ type: 'ClockPaused', ask: id, of, reason: change.reason, since: ask.at, at, by }]
  const dueAt = longerBy(clock, change.amount, region)
  if (dueAt <= at) return { refused: 'more-time-has-passed', dueAt }
  return [{ type: 'ClockExtended', ask: id, of, amount: change.amount, granted: how, dueAt, at, by }]
}

/** The end with so much more; what was promised is never taken back, whatever the calendar says today. */
function longerBy(clock: Clock, amount: number, { calendar }: Region): Instant {
  const { limit, startedAt, dueAt } = clock
  if (limit === undefined) throw new Error(`nobody can lengthen ${clock.name}: a person set its day`)
  const { pauses, extensions } = ledgerOf(clock)
  const due = dueWith(startedAt, limit, { pauses, extensions: [...extensions, { amount }] }, calendar)
  return asInstant(Math.max(due.at, dueAt))
}

/** The end once the limit goes on from this moment. */
export function goingOnFrom(clock: Clock, at: Instant, { calendar }: Region): Instant {
  const { limit, startedAt, dueAt } = clock
  if (limit === undefined) throw new Error(`nobody can hold ${clock.name}: a person set its day`)
  const { pauses, extensions } = ledgerOf(clock)
  const over = pauses.map((pause) => ({ ...pause, until: pause.until ?? at }))
  return asInstant(Math.max(dueWith(startedAt, limit, { pauses: over, extensions }, calendar).at, dueAt))
}
