import type { AssistantId, Refusal } from '../kernel/index.ts'
import { type Act, isAt, isWritten, type Matter, type MatterEvent, notAtThisStage } from '../matter/index.ts'
import { type AssistantRefused, assistantHasMovedOn, findAssistant, teamFrom } from './find-team.ts'

export interface ReleaseAssistant extends Act {
  readonly assistant: AssistantId
  readonly why: string
}

export const releaseAssistantFrom = teamFrom

export type ReleaseAssistantRefused = AssistantRefused | 'reason-missing'

/** The host no longer needs the unit, or answers its disagreement this way; the reason stays on the page. */
export function releaseAssistant(
  { assistant: id, why, at, by }: ReleaseAssistant,
  matter: Matter,
): MatterEvent[] | Refusal<ReleaseAssistantRefused> {
  if (!isAt(matter, releaseAssistantFrom)) return notAtThisStage(matter)
  const assistant = findAssistant(matter, id)
  if (assistant === undefined) return { refused: 'unknown-assistant', assistant: id }
  if (assistant.released !== undefined) return assistantHasMovedOn(assistant)
  if (!isWritten(why)) return { refused: 'reason-missing' }

  return [{ type: 'AssistantReleased', assistant: id, why: why.trim(), at, by }]
}
