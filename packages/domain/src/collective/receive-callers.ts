import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  everyKind,
  type From,
  ifWritten,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  stages,
  type WrongStage,
} from '../matter/index.ts'

export interface ReceiveCallers extends Act {
  readonly persons: number
  readonly words?: string
}

export const receiveCallersFrom: From = everyKind(...stages.filter((stage) => stage !== 'archived'))

/** No hall holds more. */
export const mostCallers = 10_000

export type ReceiveCallersRefused = WrongStage | 'persons-missing'

/**
 * They came again: one batch of so many persons, counted apart (批次、人次). How many, and never who: the parties of a
 * matter are written down by themselves, and nobody keeps a list of those who came along.
 */
export function receiveCallers(
  { persons, words, at, by }: ReceiveCallers,
  matter: Matter,
): MatterEvent[] | Refusal<ReceiveCallersRefused> {
  if (!isAt(matter, receiveCallersFrom)) return notAtThisStage(matter)
  if (!Number.isInteger(persons) || persons < 1 || persons > mostCallers)
    return { refused: 'persons-missing' }
  const said = ifWritten(words, (text) => ({ words: text }))
  return [{ type: 'CallersReceived', persons, ...said, at, by }]
}
