import { startClock } from '../clocks/index.ts'
import type { ConsultationId, Refusal, UnitId } from '../kernel/index.ts'
import { type Act, isAt, isWritten, type Matter, type MatterEvent, notAtThisStage } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { type ConsultationRefused, consultationHasMovedOn, findConsultation, teamFrom } from './find-team.ts'
import { isAtTheTable } from './invited.ts'

export interface HoldConsultation extends Act {
  readonly consultation: ConsultationId
  readonly present: readonly UnitId[]
  readonly others: readonly string[]
  readonly record: string
}

export const holdConsultationFrom = teamFrom

export type HoldConsultationRefused =
  | ConsultationRefused
  | 'nobody-asked'
  | 'not-at-the-table'
  | 'not-yet-begun'
  | 'text-missing'

/** They sat together: who of the invited was there, who else, and what was said. A conclusion is owed from now on. */
export function holdConsultation(
  { consultation: id, present, others, record, at, by }: HoldConsultation,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<HoldConsultationRefused> {
  if (!isAt(matter, holdConsultationFrom)) return notAtThisStage(matter)
  const consultation = findConsultation(matter, id)
  if (consultation === undefined) return { refused: 'unknown-consultation', consultation: id }
  const { convened, held, calledOff } = consultation
  if (convened === undefined || held !== undefined || calledOff !== undefined)
    return consultationHasMovedOn(consultation)
  if (at < convened.startsAt) return { refused: 'not-yet-begun', startsAt: convened.startsAt }
  const there = [...new Set(present)]
  if (there.length === 0) return { refused: 'nobody-asked' }
  const stranger = there.find((unit) => !isAtTheTable(unit, consultation, matter))
  if (stranger !== undefined) return { refused: 'not-at-the-table', unit: stranger }
  if (!isWritten(record)) return { refused: 'text-missing' }

  const clock = { ...startClock('conclude', matter.unit, at, region), about: id }
  const named = others.filter(isWritten).map((name) => name.trim())
  return [
    {
      ...{ type: 'ConsultationHeld', consultation: id, present: there, others: named },
      ...{ record: record.trim(), clock, at, by },
    } as const,
  ]
}
