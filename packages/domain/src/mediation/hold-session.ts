import type { Instant, PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type SessionHeld,
  type WrongStage,
} from '../matter/index.ts'
import { findParty } from '../parties/index.ts'
import { openGates } from './gates.ts'

export interface HoldSession extends Act {
  readonly heldAt: Instant
  readonly place: string
  readonly present: readonly PartyId[]
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
  | 'record-empty'
  | 'risk-not-reported'

/** A session is written down by the mediator who held it (人民调解法 art. 27). */
export function holdSession(
  command: HoldSession,
  matter: Matter,
): MatterEvent[] | Refusal<HoldSessionRefused> {
  const { at, by, heldAt, place, present, others, open, record, risk } = command
  if (!isAt(matter, holdSessionFrom)) return notAtThisStage(matter)
  const missing = openGates(matter)
  if (missing.length > 0) return { refused: 'gates-open', missing }
  if (by.kind !== 'staff' || by.person !== matter.mediator?.person) return { refused: 'not-the-mediator' }
  if (heldAt > at) return { refused: 'in-the-future', heldAt }
  if (present.length === 0) return { refused: 'nobody-present' }
  const stranger = present.find((party) => findParty(matter, party) === undefined)
  if (stranger !== undefined) return { refused: 'unknown-party', party: stranger }
  if (others.length > 0 && !command.othersAgreedTo) return { refused: 'others-not-agreed-to', others }
  if (!isWritten(record)) return { refused: 'record-empty' }
  // What may turn violent is reported first and mediated afterwards (art. 25).
  if (risk.sharpening && !isWritten(risk.reportedTo)) return { refused: 'risk-not-reported' }

  return [
    {
      type: 'SessionHeld',
      heldAt,
      place,
      present: [...new Set(present)],
      others,
      open,
      record: record.trim(),
      risk,
      at,
      by,
    },
  ]
}
