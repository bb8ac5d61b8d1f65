import type { AssistantId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  standingOfAssistant,
} from '../matter/index.ts'
import { type AssistantRefused, assistantHasMovedOn, findAssistant, isOfUnit, teamFrom } from './find-team.ts'

export interface DoPart extends Act {
  readonly assistant: AssistantId
  readonly words: string
}

export const doPartFrom = teamFrom

export type DoPartRefused = AssistantRefused | 'text-missing'

/** The very unit that was named says what it has done; nobody says it for it. */
export function doPart(
  { assistant: id, words, at, by }: DoPart,
  matter: Matter,
): MatterEvent[] | Refusal<DoPartRefused> {
  if (!isAt(matter, doPartFrom)) return notAtThisStage(matter)
  const assistant = findAssistant(matter, id)
  if (assistant === undefined) return { refused: 'unknown-assistant', assistant: id }
  if (!isOfUnit(by, assistant.unit)) return { refused: 'not-your-part', unit: assistant.unit }
  if (standingOfAssistant(assistant) !== 'asked') return assistantHasMovedOn(assistant)
  if (!isWritten(words)) return { refused: 'text-missing' }

  return [{ type: 'PartDone', assistant: id, words: words.trim(), at, by }]
}
