import type { AskId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { isWithin, type Region } from '../region/index.ts'
import { type AskRefused, askedBySame, findOpenAsk, noOpenAsk } from './find-ask.ts'
import { timeFrom } from './from.ts'
import { type GrantRefused, granted } from './grant.ts'

export interface DecideOnTime extends Act {
  readonly ask: AskId
  readonly granted: boolean
  /** A no needs one. */
  readonly why?: string
}

export const decideOnTimeFrom = timeFrom

export type DecideOnTimeRefused =
  | WrongStage
  | AskRefused
  | GrantRefused
  | 'parties-decide'
  | 'not-yours-to-decide'
  | 'own-request'
  | 'reason-missing'

/** Somebody of the deciding unit or above it, and never whoever asked, says yes or no to a request for time. */
export function decideOnTime(
  { ask: id, granted: yes, why, at, by }: DecideOnTime,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<DecideOnTimeRefused> {
  if (!isAt(matter, decideOnTimeFrom)) return notAtThisStage(matter)
  const open = findOpenAsk(matter, id)
  if (open === undefined) return noOpenAsk(matter, id)
  const { decider } = open.ask
  if (decider === undefined) return { refused: 'parties-decide', ask: id }
  if (by.kind !== 'staff' || !isWithin(region, decider, by.unit))
    return { refused: 'not-yours-to-decide', decider }
  if (askedBySame(open.ask, by)) return { refused: 'own-request', ask: id }
  if (yes) return granted(open, 'approval', { at, by }, region)
  if (!isWritten(why)) return { refused: 'reason-missing' }

  return [{ type: 'TimeRefused', ask: id, why: why.trim(), at, by }]
}
