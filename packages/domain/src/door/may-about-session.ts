import type { Actor, SessionId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { sessionsAhead, withOnlySession } from '../sittings/index.ts'
import { mayNow } from './may-now.ts'

/** What this actor may do about this one of several sessions. */
export function mayAboutSession(
  actor: Actor,
  id: SessionId,
  matter: Matter,
  region: Region,
): Record<'hold-session' | 'move-session' | 'call-off-session' | 'answer-helper', boolean> {
  const may = mayNow(actor, withOnlySession(matter, id), region)
  const open = sessionsAhead(matter).some((session) => session.id === id)
  return {
    'hold-session': open && may['hold-session'],
    'move-session': may['move-session'],
    'call-off-session': may['call-off-session'],
    'answer-helper': may['answer-helper'],
  }
}
