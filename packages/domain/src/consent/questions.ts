import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  everyKind,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  openStages,
  stages,
  type WrongStage,
} from '../matter/index.ts'
import { findParty, isSomebodyElse } from '../parties/index.ts'

export interface AskQuestion extends Act {
  readonly party: PartyId
  readonly text: string
}

export const askQuestionFrom = everyKind(...stages.filter((stage) => openStages.has(stage)))
export const answerQuestionFrom = askQuestionFrom
export const longestQuestion = 2000

export type QuestionRefused =
  | WrongStage
  | 'unknown-party'
  | 'only-for-yourself'
  | 'text-missing'
  | 'text-too-long'

/** A party asks; the unit that answers for the matter sees it at once. */
export function askQuestion(command: AskQuestion, matter: Matter): MatterEvent[] | Refusal<QuestionRefused> {
  const { party, text, at, by } = command
  return faultIn(command, matter) ?? [{ type: 'QuestionAsked', party, text: text.trim(), at, by }]
}

export interface AnswerQuestion extends Act {
  readonly party: PartyId
  readonly text: string
}

/** The office answers a party, or writes to them first. */
export function answerQuestion(
  command: AnswerQuestion,
  matter: Matter,
): MatterEvent[] | Refusal<QuestionRefused> {
  const { party, text, at, by } = command
  return faultIn(command, matter) ?? [{ type: 'QuestionAnswered', party, text: text.trim(), at, by }]
}

function faultIn(command: AskQuestion, matter: Matter): Refusal<QuestionRefused> | undefined {
  const { party, text } = command
  if (!isAt(matter, askQuestionFrom)) return notAtThisStage(matter)
  if (findParty(matter, party) === undefined) return { refused: 'unknown-party', party }
  if (isSomebodyElse(command, party)) return { refused: 'only-for-yourself', party }
  if (!isWritten(text)) return { refused: 'text-missing' }
  const { length } = [...text]
  return length > longestQuestion ? { refused: 'text-too-long', length, most: longestQuestion } : undefined
}
