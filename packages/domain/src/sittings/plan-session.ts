import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Seating,
  type WrongStage,
} from '../matter/index.ts'
import { type Gate, openGates } from '../mediation/index.ts'
import { findParty } from '../parties/index.ts'
import type { Region } from '../region/index.ts'
import { helperIdAt, sessionIdAfter, sittingsFrom } from './find-session.ts'
import { clockOf, type Hour, type HourRefused, placeOf, whyNotThen } from './hour.ts'

export interface PlanSession extends Act, Hour {
  readonly seating: Seating
  readonly open: boolean
  readonly invited: readonly PartyId[]
  readonly helpers: readonly {
    readonly name: string
    readonly relation: string
    readonly reachable?: true
  }[]
}

export const planSessionFrom = sittingsFrom

export type PlanSessionRefused =
  | WrongStage
  | HourRefused
  | 'gates-open'
  | 'nobody-invited'
  | 'unknown-party'
  | 'helper-without-name'
  | 'closed-session-asked'

/**
 * Those who are to come are asked to a day, an hour and a place. A relative, neighbour, expert or interpreter is named
 * with how they stand to whom, so that each party can say yes or no to them (人民调解法 art. 20). Open to the public only
 * where nobody objects (司法部令第75号).
 */
export function planSession(
  command: PlanSession,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<PlanSessionRefused> {
  const { startsAt, endsAt, room, seating, open, at, by } = command
  if (!isAt(matter, planSessionFrom)) return notAtThisStage(matter)
  const missing: Gate[] = openGates(matter)
  if (missing.length > 0) return { refused: 'gates-open', missing }
  const invited = [...new Set(command.invited)]
  if (invited.length === 0) return { refused: 'nobody-invited' }
  const stranger = invited.find((party) => findParty(matter, party) === undefined)
  if (stranger !== undefined) return { refused: 'unknown-party', party: stranger }
  if (!command.helpers.every(({ name, relation }) => isWritten(name) && isWritten(relation)))
    return { refused: 'helper-without-name' }
  if (open && matter.closedAskedBy.length > 0) return { refused: 'closed-session-asked' }
  const no = whyNotThen(command, seating, at, matter, region)
  if (no !== undefined) return no

  const session = sessionIdAfter(matter)
  const helpers = command.helpers.map(({ name, relation, reachable }, place) => ({
    ...{ id: helperIdAt(place), name: name.trim(), relation: relation.trim() },
    ...(reachable === true ? { reachable } : {}),
  }))
  return [
    {
      ...{ type: 'SessionPlanned', session, startsAt, endsAt, place: placeOf(command, region) },
      ...(room === undefined ? {} : { room: room.id }),
      ...(command.way === undefined ? {} : { way: command.way }),
      ...{ seating, open, invited, helpers, clock: clockOf(session, command, at, matter), at, by },
    } as const,
  ]
}
