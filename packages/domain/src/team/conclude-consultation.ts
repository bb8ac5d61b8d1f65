import { dayOf, isDay } from '../calendar/index.ts'
import { assignedBy, startClockUntil } from '../clocks/index.ts'
import { asTaskId, type ConsultationId, type Refusal, type UnitId } from '../kernel/index.ts'
import { type Act, isAt, isWritten, type Matter, type MatterEvent, notAtThisStage } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import {
  type ConsultationRefused,
  consultationHasMovedOn,
  findConsultation,
  tasksOf,
  teamFrom,
} from './find-team.ts'
import { isAtTheTable } from './invited.ts'

interface NewTask {
  readonly unit: UnitId
  readonly what: string
  readonly byDay: string
}

export interface ConcludeConsultation extends Act {
  readonly consultation: ConsultationId
  readonly conclusion: string
  readonly tasks: readonly NewTask[]
}

export const concludeConsultationFrom = teamFrom

type TaskRefused = 'text-missing' | 'not-at-the-table' | 'not-a-day' | 'day-has-passed'

export type ConcludeConsultationRefused = ConsultationRefused | TaskRefused

/** What they decided together, and who does what until the end of which day; each task is a limit of its own. */
export function concludeConsultation(
  { consultation: id, conclusion, tasks, at, by }: ConcludeConsultation,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ConcludeConsultationRefused> {
  if (!isAt(matter, concludeConsultationFrom)) return notAtThisStage(matter)
  const consultation = findConsultation(matter, id)
  if (consultation === undefined) return { refused: 'unknown-consultation', consultation: id }
  if (
    consultation.held === undefined ||
    consultation.concluded !== undefined ||
    consultation.calledOff !== undefined
  )
    return consultationHasMovedOn(consultation)
  if (!isWritten(conclusion)) return { refused: 'text-missing' }
  const today = dayOf(at, region.calendar)
  for (const { unit, what, byDay } of tasks) {
    if (!isWritten(what)) return { refused: 'text-missing' }
    if (!isAtTheTable(unit, consultation, matter)) return { refused: 'not-at-the-table', unit }
    if (!isDay(byDay)) return { refused: 'not-a-day', byDay }
    if (byDay < today) return { refused: 'day-has-passed', byDay, today }
  }

  const given = tasks.map(({ unit, what, byDay }, place) => {
    const task = asTaskId(`t${tasksOf(matter).length + place + 1}`)
    const clock = { ...startClockUntil('task', unit, at, byDay, region), about: task, ...assignedBy(by) }
    return { task, unit, what: what.trim(), byDay, clock }
  })
  return [
    {
      ...{ type: 'ConsultationConcluded', consultation: id },
      ...{ conclusion: conclusion.trim(), tasks: given, at, by },
    } as const,
  ]
}
