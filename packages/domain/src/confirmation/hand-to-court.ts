import type { PartyId, Refusal, UnitId } from '../kernel/index.ts'
import {
  type Act,
  type ConnectingPoint,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
  withMeant,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { type NotToBeAsked, whyNotAsk } from './agree-to-confirmation.ts'
import { isCompetent } from './courts.ts'
import { type CheckName, eligibility, mentionedIn } from './eligibility.ts'
import { agreementInForce, confirmationFrom } from './in-force.ts'

export interface HandToCourt extends Act {
  readonly court: string
  /** Which agreement, where several are in force; absent: the one in hand. */
  readonly version?: number
  readonly point: ConnectingPoint
  /** At the home of whom, and in which place that is. */
  readonly party?: PartyId
  readonly unit?: UnitId
  /** The clerk's answer: is it about a status, or only about who owns land, a house, a mark or a patent? */
  readonly statusOrTitle: boolean
  /** Why the dispute belongs to an intermediate court, where one is picked. */
  readonly belongs?: string
  /** Where a clause mentions a status: why it is not about the status itself. */
  readonly mention?: string
  /** By which way it is handed over; the house says so. */
  readonly way: string
}

export const handToCourtFrom = confirmationFrom

export type HandToCourtRefused =
  | WrongStage
  | NotToBeAsked
  | 'not-confirmable'
  | 'not-eligible'
  | 'mention-unanswered'
  | 'court-not-competent'

/** The papers go to the court, once each of the six checks is a yes and the court is one the law names. */
export function handToCourt(
  command: HandToCourt,
  whole: Matter,
  region: Region,
): MatterEvent[] | Refusal<HandToCourtRefused> {
  const { court, point, party, unit, statusOrTitle, mention, belongs, way, at, by } = command
  const matter = withMeant(whole, command.version)
  if (!isAt(matter, confirmationFrom)) return notAtThisStage(matter)
  const not = whyNotAsk(matter, region, at, command.version)
  if (not !== undefined) return not
  const failing = eligibility(matter, region, at).filter(({ ok }) => !ok)
  if (failing.length > 0)
    return {
      refused: 'not-eligible',
      checks: failing.map(({ check }): CheckName => check),
      says: failing.map(({ says }) => says),
    }
  if (statusOrTitle) return { refused: 'not-confirmable' }
  const mentioned = mentionedIn(matter, region).map(({ word }) => word)
  if (mentioned.length > 0 && !isWritten(mention)) return { refused: 'mention-unanswered', words: mentioned }
  if (!isCompetent(command, matter, region)) return { refused: 'court-not-competent', court, point }
  return [
    {
      type: 'ConfirmationRequested',
      version: agreementInForce(matter)?.version ?? 1,
      ...{ court, point, way },
      ...(mentioned.length > 0 && isWritten(mention) ? { mentions: { words: mentioned, why: mention } } : {}),
      ...(point !== 'inviting-court' && isWritten(belongs) ? { belongs: belongs.trim() } : {}),
      ...(point === 'domicile' && party !== undefined && unit !== undefined ? { party, unit } : {}),
      ...{ at, by },
    },
  ]
}
