import { startClock } from '../clocks/index.ts'
import { asInstant, type Instant, type Refusal } from '../kernel/index.ts'
import {
  type Act,
  type Clock,
  type From,
  ifWritten,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  partsInForce,
  type WrongStage,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { remediesFor } from '../triage/index.ts'
import { openGates } from './gates.ts'

export interface OpenMediation extends Act {
  /** The committee's next number of the year: （2026）桥人调字第1号. A resumed matter keeps the number it has. */
  readonly caseNumber: string
}

export const openMediationFrom: From = { dispute: ['seeking-consent'] }

export type OpenMediationRefused = WrongStage | 'gates-open' | 'not-the-mediator' | 'case-number-missing'

/** Mediation begins, with a case number and a month to come to an end; not before every gate is passed. */
export function openMediation(
  { caseNumber, at, by }: OpenMediation,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<OpenMediationRefused> {
  if (!isAt(matter, openMediationFrom)) return notAtThisStage(matter)
  const missing = openGates(matter)
  if (missing.length > 0 || matter.mediator === undefined) return { refused: 'gates-open', missing }
  const { person, committee } = matter.mediator
  if (by.kind !== 'staff' || by.person !== person) return { refused: 'not-the-mediator' }
  if (!isWritten(caseNumber)) return { refused: 'case-number-missing' }

  const clock = startClock('mediation', matter.unit, at, region)
  return [{ type: 'MediationOpened', caseNumber: caseNumber.trim(), committee, clock, at, by }]
}

export interface TerminateMediation extends Act {
  /** A code of the region's list, such as T04: positions too far apart. */
  readonly reason: string
  readonly note?: string
}

export const terminateMediationFrom: From = { dispute: ['seeking-consent', 'in-mediation', 'signing'] }

export type TerminateMediationRefused = WrongStage | 'unknown-reason'

/** Mediation ends without agreement, and the parties are told which ways remain open (人民调解法 art. 26). */
export function terminateMediation(
  command: TerminateMediation,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<TerminateMediationRefused> {
  const { reason, note, at, by } = command
  if (!isAt(matter, terminateMediationFrom)) return notAtThisStage(matter)
  if (!region.terminationReasons.some(({ code }) => code === reason))
    return { refused: 'unknown-reason', reason }

  return [
    {
      type: 'MediationTerminated',
      reason,
      remedies: remediesFor(region, matter.sorting.category).map(({ code }) => code),
      ...ifWritten(note, (words) => ({ note: words })),
      ...(partsInForce(matter).length === 0 ? {} : { inPart: true as const }),
      clock: nextClock(matter, at, region),
      at,
      by,
    },
  ]
}

/** Where a part binds, somebody asks after its last day whether it was kept; else the file is closed. */
function nextClock(matter: Matter, at: Instant, region: Region): Clock {
  if (partsInForce(matter).length === 0) return startClock('archive', matter.unit, at, region)
  const days = matter.clocks.filter(({ name }) => name === 'instalment').map(({ dueAt }) => dueAt)
  return startClock('follow-up', matter.unit, asInstant(Math.max(at, ...days)), region)
}

export interface WithdrawMatter extends Act {
  readonly reason?: string
}

/**
 * Not a hazard once a unit has taken it: the danger stays when the reporter goes. Not a dispute that is settled:
 * the agreement then binds both sides, and not the one who reported.
 */
export const withdrawMatterFrom: From = {
  dispute: ['reported', 'passed-on', 'seeking-consent', 'in-mediation', 'signing', 'reopened'],
  appeal: ['reported', 'passed-on', 'in-hand', 'decided', 'reopened'],
  hazard: ['reported', 'passed-on', 'reopened'],
}

export type WithdrawMatterRefused = WrongStage | 'only-for-yourself' | 'part-is-settled'

/** Whoever brought it takes it back, without giving a reason; what is settled of it already binds both sides (art. 31). */
export function withdrawMatter(
  { reason, at, by }: WithdrawMatter,
  matter: Matter,
): MatterEvent[] | Refusal<WithdrawMatterRefused> {
  if (!isAt(matter, withdrawMatterFrom)) return notAtThisStage(matter)
  const own = matter.parties.some(
    ({ id, side }) => side === 'informant' && by.kind === 'party' && by.party === id,
  )
  if (!own) return { refused: 'only-for-yourself' }
  if (partsInForce(matter).length > 0) return { refused: 'part-is-settled' }

  return [{ type: 'MatterWithdrawn', ...ifWritten(reason, (words) => ({ reason: words })), at, by }]
}
