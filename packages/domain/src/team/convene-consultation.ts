import type { ConsultationId, Instant, Refusal, UnitId } from '../kernel/index.ts'
import type { Clock } from '../matter/index.ts'
import {
  type Act,
  ifWritten,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { type ConsultationRefused, consultationHasMovedOn, findConsultation, teamFrom } from './find-team.ts'
import { type InvitedRefused, whyNotInvited } from './invited.ts'

export interface ConveneConsultation extends Act {
  readonly consultation: ConsultationId
  readonly units: readonly UnitId[]
  readonly startsAt: Instant
  readonly place?: string
  readonly link?: string
}

export const conveneConsultationFrom = teamFrom

export type ConveneConsultationRefused =
  | ConsultationRefused
  | InvitedRefused
  | 'hour-has-passed'
  | 'no-place-to-meet'
  | 'link-not-secure'

/**
 * The desk invites to an hour and a place, or to a video link; every unit invited may open the file from then on.
 * While it has not been held it may be called to another hour, and everybody is told anew.
 */
export function conveneConsultation(
  { consultation: id, units, startsAt, place, link, at, by }: ConveneConsultation,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ConveneConsultationRefused> {
  if (!isAt(matter, conveneConsultationFrom)) return notAtThisStage(matter)
  const consultation = findConsultation(matter, id)
  if (consultation === undefined) return { refused: 'unknown-consultation', consultation: id }
  if (consultation.held !== undefined || consultation.calledOff !== undefined)
    return consultationHasMovedOn(consultation)
  if (startsAt <= at) return { refused: 'hour-has-passed', startsAt }
  if (!isWritten(place) && !isWritten(link)) return { refused: 'no-place-to-meet' }
  if (isWritten(link) && !isSecureLink(link)) return { refused: 'link-not-secure' }
  const asked = [...new Set(units)]
  const refused = whyNotInvited(asked, matter, region)
  if (refused !== undefined) return refused

  const where = {
    ...ifWritten(place, (text) => ({ place: text })),
    ...ifWritten(link, (text) => ({ link: text })),
  }
  const clock: Clock = {
    ...{ name: 'consultation', startedAt: at, dueAt: startsAt, owner: matter.unit },
    ...{ authority: '会诊通知定下的时间', about: id },
  }
  return [{ type: 'ConsultationConvened', consultation: id, units: asked, startsAt, ...where, clock, at, by }]
}

/** People are asked to open it: nothing but https, and nothing that only looks like an address. */
const isSecureLink = (text: string): boolean => /^https:\/\/[^\s/?#@]+\.[^\s@]+$/.test(text.trim())
