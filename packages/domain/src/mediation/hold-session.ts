import { type Instant, isRefusal, type PartyId, type Refusal, type SessionId } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAgreedTo,
  isAt,
  isOpenSession,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type PlannedSession,
  type Seating,
  type SessionHeld,
  standingOfSession,
  type WrongStage,
} from '../matter/index.ts'
import { findParty } from '../parties/index.ts'
import { mustSitApart } from '../screening/index.ts'
import { openGates } from './gates.ts'

export interface HoldSession extends Act {
  readonly heldAt: Instant
  readonly place: string
  /** The planned session that was held; absent where they met without a plan. */
  readonly session?: SessionId
  readonly present: readonly PartyId[]
  /** How they sat; as it was planned, or together, unless said otherwise. */
  readonly seating?: Seating
  /** Relatives, neighbours, experts: only with the consent of every party (人民调解法 art. 20). */
  readonly others: readonly string[]
  readonly othersAgreedTo?: boolean
  readonly open: boolean
  readonly record: string
  /** Asked at every session (人民调解法 art. 25). */
  readonly risk: SessionHeld['risk']
}

export const holdSessionFrom: From = { dispute: ['in-mediation'] }

export type HoldSessionRefused =
  | WrongStage
  | 'gates-open'
  | 'not-the-mediator'
  | 'in-the-future'
  | 'nobody-present'
  | 'unknown-party'
  | 'others-not-agreed-to'
  | 'unknown-session'
  | 'session-has-moved-on'
  | 'closed-session-asked'
  | 'no-joint-room'
  | 'record-empty'
  | 'risk-not-reported'

/** A session is written down by the mediator who held it (人民调解法 art. 27). */
export function holdSession(
  command: HoldSession,
  matter: Matter,
): MatterEvent[] | Refusal<HoldSessionRefused> {
  const { at, by, heldAt, place, session, present, others, open, record, risk } = command
  if (!isAt(matter, holdSessionFrom)) return notAtThisStage(matter)
  const missing = openGates(matter)
  if (missing.length > 0) return { refused: 'gates-open', missing }
  if (by.kind !== 'staff' || by.person !== matter.mediator?.person) return { refused: 'not-the-mediator' }
  if (heldAt > at) return { refused: 'in-the-future', heldAt }
  if (present.length === 0) return { refused: 'nobody-present' }
  const stranger = present.find((party) => findParty(matter, party) === undefined)
  if (stranger !== undefined) return { refused: 'unknown-party', party: stranger }
  const planned = session === undefined ? undefined : findPlanned(session, matter)
  if (isRefusal(planned)) return planned
  const unwelcome = notAgreedTo(command, planned, matter)
  if (unwelcome.length > 0) return { refused: 'others-not-agreed-to', others: unwelcome }
  const seating = command.seating ?? planned?.seating ?? 'together'
  // After violence nobody is asked to face it again (反家庭暴力法 art. 10; domain rule 1.3).
  if (seating === 'together' && haveBothSides(present, matter) && mustSitApart(matter))
    return { refused: 'no-joint-room' }
  // In public only where no party objects (司法部令第75号).
  if (open && matter.closedAskedBy.length > 0) return { refused: 'closed-session-asked' }
  if (!isWritten(record)) return { refused: 'record-empty' }
  // What may turn violent is reported first and mediated afterwards (art. 25).
  if (risk.sharpening && !isWritten(risk.reportedTo)) return { refused: 'risk-not-reported' }

  return [
    {
      type: 'SessionHeld',
      heldAt,
      place,
      present: [...new Set(present)],
      ...(seating === 'apart' ? { seating } : {}),
      others,
      ...(session === undefined ? {} : { session }),
      open,
      record: record.trim(),
      risk,
      at,
      by,
    },
  ]
}

const haveBothSides = (present: readonly PartyId[], { parties }: Matter): boolean =>
  new Set(parties.filter(({ id }) => present.includes(id)).map(({ side }) => side)).size > 1

function findPlanned(
  id: SessionId,
  { planned }: Matter,
): PlannedSession | Refusal<'unknown-session' | 'session-has-moved-on'> {
  const session = planned.find((one) => one.id === id)
  if (session === undefined) return { refused: 'unknown-session', session: id }
  return isOpenSession(session)
    ? session
    : { refused: 'session-has-moved-on', session: id, standing: standingOfSession(session) }
}

/** With a plan each party has answered for each helper; without one the mediator says that all have agreed. */
function notAgreedTo(
  { others, othersAgreedTo }: HoldSession,
  planned: PlannedSession | undefined,
  { parties }: Matter,
): readonly string[] {
  if (planned === undefined) return othersAgreedTo === true ? [] : others
  const welcome = planned.helpers.filter((helper) => isAgreedTo(helper, parties)).map(({ name }) => name)
  return others.filter((name) => !welcome.includes(name.trim()))
}
