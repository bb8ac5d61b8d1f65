import { assignedBy, startClock } from '../clocks/index.ts'
import type { Refusal, UnitId } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  owedBy,
  type WrongStage,
} from '../matter/index.ts'
import { findUnit, isCallable, type Region } from '../region/index.ts'
import { assistantIdAfter, teamFrom } from './find-team.ts'

export interface NameAssistants extends Act {
  readonly units: readonly UnitId[]
  readonly task: string
}

export const nameAssistantsFrom = teamFrom

export type NameAssistantsRefused =
  | WrongStage
  | 'staff-only'
  | 'nobody-asked'
  | 'text-missing'
  | 'unknown-unit'
  | 'to-itself'
  | 'not-to-be-asked'
  | 'already-helping'

/**
 * The host asks units to help (协办), each with the task and a limit of its own. The host goes on answering for the
 * matter (一家主办，几家协办), and at the end each of them signs with it.
 */
export function nameAssistants(
  { units, task, at, by }: NameAssistants,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<NameAssistantsRefused> {
  if (!isAt(matter, nameAssistantsFrom)) return notAtThisStage(matter)
  if (by.kind !== 'staff') return { refused: 'staff-only' }
  if (!isWritten(task)) return { refused: 'text-missing' }
  const asked = [...new Set(units)]
  if (asked.length === 0) return { refused: 'nobody-asked' }
  for (const unit of asked) {
    const refused = whyNot(unit, by.unit, matter, region)
    if (refused !== undefined) return { refused, unit }
  }

  return asked.map((unit, place) => {
    const assistant = assistantIdAfter(matter, place)
    const clock = { ...startClock('assist', unit, at, region), about: assistant, ...assignedBy(by) }
    return {
      type: 'AssistantNamed',
      ...{ assistant, unit, cause: 'named', task: task.trim(), clock, at, by },
    } as const
  })
}

function whyNot(
  unit: UnitId,
  from: UnitId,
  matter: Matter,
  region: Region,
): Exclude<NameAssistantsRefused, WrongStage> | undefined {
  if (findUnit(region, unit) === undefined) return 'unknown-unit'
  if (unit === matter.unit || unit === from) return 'to-itself'
  if (!isCallable(region, unit, from)) return 'not-to-be-asked'
  return matter.assistants.some((one) => one.unit === unit && owedBy(one) !== undefined)
    ? 'already-helping'
    : undefined
}
