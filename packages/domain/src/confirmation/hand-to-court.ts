import type { PartyId, Refusal, UnitId } from '../kernel/index.ts'
import {
  type Act,
  type ConnectingPoint,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { type NotToBeAsked, whyNotAsk } from './agree-to-confirmation.ts'
import { isCompetent } from './courts.ts'
import { type CheckName, eligibility } from './eligibility.ts'
import { confirmationFrom } from './in-force.ts'

export interface HandToCourt extends Act {
  readonly court: string
  readonly point: ConnectingPoint
  /** At the home of whom, and in which place that is. */
  readonly party?: PartyId
  readonly unit?: UnitId
  /** The clerk's answer: is it about a status, or only about who owns land, a house, a mark or a patent? */
  readonly statusOrTitle: boolean
  /** By which way it is handed over; the house says so. */
  readonly way: string
}

export const handToCourtFrom = confirmationFrom

export type HandToCourtRefused =
  | WrongStage
  | NotToBeAsked
  | 'not-confirmable'
  | 'not-eligible'
  | 'court-not-competent'

/** The papers go to the court, once each of the six checks is a yes and the court is one the law names. */
export function handToCourt(
  command: HandToCourt,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<HandToCourtRefused> {
  const { court, point, party, unit, statusOrTitle, way, at, by } = command
  if (!isAt(matter, confirmationFrom)) return notAtThisStage(matter)
  const not = whyNotAsk(matter, region, at)
  if (not !== undefined) return not
  const failing = eligibility(matter, region, at).filter(({ ok }) => !ok)
  if (failing.length > 0)
    return {
      refused: 'not-eligible',
      checks: failing.map(({ check }): CheckName => check),
      says: failing.map(({ says }) => says),
    }
  if (statusOrTitle) return { refused: 'not-confirmable' }
  if (!isCompetent(command, matter, region)) return { refused: 'court-not-competent', court, point }
  return [
    {
      type: 'ConfirmationRequested',
      version: matter.agreement?.version ?? 1,
      ...{ court, point, way },
      ...(point === 'domicile' && party !== undefined && unit !== undefined ? { party, unit } : {}),
      ...{ at, by },
    },
  ]
}
