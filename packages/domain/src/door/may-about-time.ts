import type { Actor, AskId } from '../kernel/index.ts'
import type { ClockKey, Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { withOnlyAsk, withOnlyClock } from '../time/index.ts'
import { mayNow } from './may-now.ts'

/** What this actor may do about this one of several running limits. */
export function mayAboutClock(actor: Actor, of: ClockKey, matter: Matter, region: Region) {
  const may = mayNow(actor, withOnlyClock(matter, of), region)
  return { 'ask-for-time': may['ask-for-time'], 'resume-clock': may['resume-clock'] }
}

/** What this actor may do about this one of several requests for time. */
export function mayAboutAsk(actor: Actor, id: AskId, matter: Matter, region: Region) {
  const may = mayNow(actor, withOnlyAsk(matter, id), region)
  return { 'decide-on-time': may['decide-on-time'], 'consent-to-time': may['consent-to-time'] }
}
