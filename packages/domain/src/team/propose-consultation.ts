import { startClock } from '../clocks/index.ts'
import { asConsultationId, type Refusal, type UnitId } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  isOpenConsultation,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { teamFrom } from './find-team.ts'
import { type InvitedRefused, whyNotInvited } from './invited.ts'

export interface ProposeConsultation extends Act {
  readonly why: string
  readonly units: readonly UnitId[]
}

export const proposeConsultationFrom = teamFrom

export type ProposeConsultationRefused =
  | WrongStage
  | InvitedRefused
  | 'staff-only'
  | 'reason-missing'
  | 'already-consulting'

/**
 * The host, the mediator or a department that has a hand in it proposes that several units decide together (全科会诊).
 * From now on the unit that answers for the matter has its limit to convene them or to say why not.
 */
export function proposeConsultation(
  { why, units, at, by }: ProposeConsultation,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ProposeConsultationRefused> {
  if (!isAt(matter, proposeConsultationFrom)) return notAtThisStage(matter)
  if (by.kind !== 'staff') return { refused: 'staff-only' }
  if (!isWritten(why)) return { refused: 'reason-missing' }
  const running = matter.consultations.find(isOpenConsultation)
  if (running !== undefined) return { refused: 'already-consulting', consultation: running.id }
  const asked = [...new Set(units)]
  const refused = whyNotInvited(asked, matter, region)
  if (refused !== undefined) return refused

  const consultation = asConsultationId(`c${matter.consultations.length + 1}`)
  const clock = { ...startClock('convene', matter.unit, at, region), about: consultation }
  return [{ type: 'ConsultationProposed', consultation, why: why.trim(), units: asked, clock, at, by }]
}
