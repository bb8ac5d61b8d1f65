import type { ConsultationId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  isOpenConsultation,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
} from '../matter/index.ts'
import { type ConsultationRefused, consultationHasMovedOn, findConsultation, teamFrom } from './find-team.ts'

export interface CallOffConsultation extends Act {
  readonly consultation: ConsultationId
  readonly why: string
}

export const callOffConsultationFrom = teamFrom

export type CallOffConsultationRefused = ConsultationRefused | 'reason-missing'

/** It is not needed, or no longer: who proposed it and who was invited read why. */
export function callOffConsultation(
  { consultation: id, why, at, by }: CallOffConsultation,
  matter: Matter,
): MatterEvent[] | Refusal<CallOffConsultationRefused> {
  if (!isAt(matter, callOffConsultationFrom)) return notAtThisStage(matter)
  const consultation = findConsultation(matter, id)
  if (consultation === undefined) return { refused: 'unknown-consultation', consultation: id }
  if (!isOpenConsultation(consultation)) return consultationHasMovedOn(consultation)
  if (!isWritten(why)) return { refused: 'reason-missing' }

  return [{ type: 'ConsultationCalledOff', consultation: id, why: why.trim(), at, by }]
}
