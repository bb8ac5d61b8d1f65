import { type AskId, isRefusal, type PartyId, type Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type PartyState,
  type WrongStage,
} from '../matter/index.ts'
import { isSomebodyElse } from '../parties/index.ts'
import type { Region } from '../region/index.ts'
import { type AskRefused, askedBySame, findOpenAsk, noOpenAsk } from './find-ask.ts'
import { type GrantRefused, granted } from './grant.ts'

export interface ConsentToTime extends Act {
  readonly ask: AskId
  readonly party: PartyId
  readonly agrees: boolean
  /** Nobody has to give one. */
  readonly why?: string
}

/** While the parties sit at the table. */
export const consentToTimeFrom: From = { dispute: ['in-mediation', 'signing'] }

export type ConsentToTimeRefused =
  | WrongStage
  | AskRefused
  | GrantRefused
  | 'unit-decides'
  | 'already-run-out'
  | 'unknown-party'
  | 'only-for-yourself'
  | 'own-request'
  | 'already-answered'

/**
 * A party says yes or no to a longer limit, with their own hand or at the desk; whoever asked writes down nobody's
 * yes. One no is enough, and with the last yes the limit is longer: more time for mediation needs all of them.
 */
export function consentToTime(
  command: ConsentToTime,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ConsentToTimeRefused> {
  const { ask: id, party, agrees, why = '', at, by } = command
  if (!isAt(matter, consentToTimeFrom)) return notAtThisStage(matter)
  const open = findOpenAsk(matter, id)
  if (open === undefined) return noOpenAsk(matter, id)
  const { ask, clock } = open
  if (ask.decider !== undefined) return { refused: 'unit-decides', decider: ask.decider }
  if (at >= clock.dueAt) return { refused: 'already-run-out', dueAt: clock.dueAt }
  if (!whoMustAgree(matter).some((one) => one.id === party)) return { refused: 'unknown-party', party }
  if (isSomebodyElse(command, party)) return { refused: 'only-for-yourself', party }
  if (askedBySame(ask, by)) return { refused: 'own-request', ask: id }
  if (ask.consents.includes(party)) return { refused: 'already-answered', party }
  if (!agrees) return [{ type: 'TimeRefused', ask: id, why: why.trim(), party, at, by }]

  const yes: MatterEvent = { type: 'TimeConsented', ask: id, party, at, by }
  const missing = whoMustAgree(matter).filter((one) => one.id !== party && !ask.consents.includes(one.id))
  if (missing.length > 0) return [yes]
  const longer = granted(open, 'consent', { at, by }, region)
  return isRefusal(longer) ? longer : [yes, ...longer]
}

/** Everybody at the table; who has left it is asked no more. */
export const whoMustAgree = ({ parties }: Matter): readonly PartyState[] =>
  parties.filter(({ consent }) => consent.answer !== 'refused')
