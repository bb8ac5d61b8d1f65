import type { Instant, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'

export interface RecordInvestigation extends Act {
  readonly heldAt: Instant
  readonly place: string
  readonly asked: string
  readonly relation: string
  readonly recorder?: string
  readonly record: string
}

export const recordInvestigationFrom: From = { dispute: ['seeking-consent', 'in-mediation', 'signing'] }

export type RecordInvestigationRefused =
  | WrongStage
  | 'not-the-mediator'
  | 'in-the-future'
  | 'who-was-asked'
  | 'answers-missing'

/** Somebody was asked about the facts, and what they said was written down (dossier form F06; 人民调解法 art. 27). */
export function recordInvestigation(
  command: RecordInvestigation,
  matter: Matter,
): MatterEvent[] | Refusal<RecordInvestigationRefused> {
  const { heldAt, place, asked, relation, recorder, record, at, by } = command
  if (!isAt(matter, recordInvestigationFrom)) return notAtThisStage(matter)
  if (by.kind !== 'staff' || by.person !== matter.mediator?.person) return { refused: 'not-the-mediator' }
  if (heldAt > at) return { refused: 'in-the-future', heldAt }
  if (!isWritten(asked)) return { refused: 'who-was-asked' }
  if (!isWritten(record)) return { refused: 'answers-missing' }

  return [
    {
      type: 'InvestigationRecorded',
      ...{ heldAt, place: place.trim(), asked: asked.trim(), relation: relation.trim() },
      ...(isWritten(recorder) ? { recorder: recorder.trim() } : {}),
      ...{ record: record.trim(), at, by },
    },
  ]
}
