import type { AssistantId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  everyKind,
  ifWritten,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  standingOfAssistant,
} from '../matter/index.ts'
import { type AssistantRefused, assistantHasMovedOn, findAssistant, isOfUnit } from './find-team.ts'

export interface CounterSign extends Act {
  readonly assistant: AssistantId
  readonly agrees: boolean
  readonly words?: string
}

/** Where there is something to sign: an agreement in effect, mediation ended, an appeal decided, a hazard safe again. */
export const counterSignFrom = everyKind('terminated', 'decided', 'following-up')

export type CounterSignRefused = AssistantRefused | 'reason-missing'

/**
 * The assistant signs the result with the host (会签), or says why it does not agree. A no stops nothing by itself: the
 * host answers it by releasing the assistant or by a consultation, and the assistant may sign again.
 */
export function counterSign(
  { assistant: id, agrees, words, at, by }: CounterSign,
  matter: Matter,
): MatterEvent[] | Refusal<CounterSignRefused> {
  if (!isAt(matter, counterSignFrom)) return notAtThisStage(matter)
  const assistant = findAssistant(matter, id)
  if (assistant === undefined) return { refused: 'unknown-assistant', assistant: id }
  if (!isOfUnit(by, assistant.unit)) return { refused: 'not-your-part', unit: assistant.unit }
  if (!maySignStill(assistant)) return assistantHasMovedOn(assistant)
  if (!agrees && !isWritten(words)) return { refused: 'reason-missing' }

  const said = ifWritten(words, (text) => ({ words: text }))
  return [{ type: 'CounterSigned', assistant: id, agrees, ...said, at, by }]
}

/** Its part is done and its yes is not there yet; a former host has nothing to sign. */
export const maySignStill = (assistant: Matter['assistants'][number]): boolean =>
  assistant.cause === 'named' && ['done', 'differs'].includes(standingOfAssistant(assistant))
