import { isRefusal, type Refusal, type SessionId } from '../kernel/index.ts'
import { type Act, isAt, isWritten, type Matter, type MatterEvent, notAtThisStage } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { openSessionOf, type SessionRefused, sittingsFrom } from './find-session.ts'
import { clockOf, type Hour, type HourRefused, placeOf, whyNotThen } from './hour.ts'

export interface MoveSession extends Act, Hour {
  readonly session: SessionId
  readonly why: string
}

export const moveSessionFrom = sittingsFrom

export type MoveSessionRefused = SessionRefused | HourRefused | 'reason-missing'

/** To another hour or another place; whoever was invited reads why, and the old room is free at the same moment. */
export function moveSession(
  command: MoveSession,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<MoveSessionRefused> {
  const { session: id, startsAt, endsAt, room, why, at, by } = command
  if (!isAt(matter, moveSessionFrom)) return notAtThisStage(matter)
  const session = openSessionOf(matter, id)
  if (isRefusal(session)) return session
  if (!isWritten(why)) return { refused: 'reason-missing' }
  const hour = { ...command, way: command.way ?? session.way ?? 'in-person' }
  const no = whyNotThen(hour, session.seating, at, matter, region)
  if (no !== undefined) return no

  return [
    {
      ...{ type: 'SessionMoved', session: id, from: session.startsAt, startsAt, endsAt },
      ...{ place: placeOf(hour, region), ...(room === undefined ? {} : { room: room.id }) },
      ...(command.way === undefined ? {} : { way: command.way }),
      ...{ why: why.trim(), clock: clockOf(id, command, at, matter), at, by },
    } as const,
  ]
}
