import { isRefusal, type PartyId, type Refusal, type SessionId } from '../kernel/index.ts'
import { type Act, isAt, type Matter, type MatterEvent, notAtThisStage } from '../matter/index.ts'
import { findParty, isSomebodyElse } from '../parties/index.ts'
import { openSessionOf, type SessionRefused, sittingsFrom } from './find-session.ts'

export interface AnswerHelper extends Act {
  readonly session: SessionId
  readonly helper: string
  readonly party: PartyId
  readonly agrees: boolean
}

export const answerHelperFrom = sittingsFrom

export type AnswerHelperRefused =
  | SessionRefused
  | 'unknown-helper'
  | 'unknown-party'
  | 'only-for-yourself'
  | 'already-answered'

/** Yes or no to somebody who is to sit with them; another answer may follow until they have met (人民调解法 art. 20). */
export function answerHelper(
  command: AnswerHelper,
  matter: Matter,
): MatterEvent[] | Refusal<AnswerHelperRefused> {
  const { session: id, helper, party, agrees, at, by } = command
  if (!isAt(matter, answerHelperFrom)) return notAtThisStage(matter)
  const session = openSessionOf(matter, id)
  if (isRefusal(session)) return session
  const asked = session.helpers.find((one) => one.id === helper)
  if (asked === undefined) return { refused: 'unknown-helper', helper }
  if (findParty(matter, party) === undefined) return { refused: 'unknown-party', party }
  if (isSomebodyElse(command, party)) return { refused: 'only-for-yourself', party }
  if (asked.answers.some((given) => given.party === party && given.agrees === agrees))
    return { refused: 'already-answered', party }
  return [{ type: 'HelperAnswered', session: id, helper, party, agrees, at, by }]
}
