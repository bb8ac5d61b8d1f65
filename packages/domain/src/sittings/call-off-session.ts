import { isRefusal, type Refusal, type SessionId } from '../kernel/index.ts'
import { type Act, isAt, isWritten, type Matter, type MatterEvent, notAtThisStage } from '../matter/index.ts'
import { openSessionOf, type SessionRefused, sittingsFrom } from './find-session.ts'

export interface CallOffSession extends Act {
  readonly session: SessionId
  readonly why: string
}

export const callOffSessionFrom = sittingsFrom

export type CallOffSessionRefused = SessionRefused | 'reason-missing'

/** It does not take place: nobody shall come for nothing, and the room is free for others. */
export function callOffSession(
  { session: id, why, at, by }: CallOffSession,
  matter: Matter,
): MatterEvent[] | Refusal<CallOffSessionRefused> {
  if (!isAt(matter, callOffSessionFrom)) return notAtThisStage(matter)
  const session = openSessionOf(matter, id)
  if (isRefusal(session)) return session
  if (!isWritten(why)) return { refused: 'reason-missing' }
  return [{ type: 'SessionCalledOff', session: id, why: why.trim(), at, by }]
}
