import { startClock } from '../clocks/index.ts'
import { asInstant, type Instant, type PartyId, type Refusal } from '../kernel/index.ts'
import {
  type Act,
  type Clock,
  type FollowUpMade,
  type From,
  findAgreement,
  ifWritten,
  isAt,
  isOpenObligation,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { findParty, isSomebodyElse } from '../parties/index.ts'
import type { Region } from '../region/index.ts'

export interface RecordFollowUp extends Act {
  readonly party: PartyId
  readonly kept: FollowUpMade['kept']
  readonly satisfaction?: 1 | 2 | 3 | 4 | 5
  readonly words?: string
}

export const recordFollowUpFrom: From = {
  dispute: ['following-up', 'terminated'],
  appeal: ['following-up'],
  hazard: ['following-up'],
}

export type RecordFollowUpRefused =
  | WrongStage
  | 'unknown-party'
  | 'only-for-yourself'
  | 'own-work'
  | 'not-kept-yet'

/**
 * A party is asked, or says unasked: is it kept, and are you satisfied? Never asked by whoever mediated or put it
 * right (报办分离). An unhappy answer lays the reopening before them; nothing closes by itself.
 */
export function recordFollowUp(
  command: RecordFollowUp,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<RecordFollowUpRefused> {
  const { party, kept, satisfaction, words, at, by } = command
  if (!isAt(matter, recordFollowUpFrom)) return notAtThisStage(matter)
  if (findParty(matter, party) === undefined) return { refused: 'unknown-party', party }
  if (isSomebodyElse(command, party)) return { refused: 'only-for-yourself', party }
  if (by.kind === 'staff' && isOwnWork(by.person, matter)) return { refused: 'own-work' }
  const owed = matter.obligations.filter(
    (one) =>
      (isOpenObligation(one) || one.defaulted !== undefined) &&
      findAgreement(matter, one.version)?.keptAt === undefined,
  )
  if (kept === 'kept' && owed.length > 0) return { refused: 'not-kept-yet', open: owed.length }

  return [
    {
      type: 'FollowUpMade',
      party,
      kept,
      ...(satisfaction === undefined ? {} : { satisfaction }),
      ...ifWritten(words, (text) => ({ words: text })),
      clock: nextClock(matter, at, region),
      at,
      by,
    },
  ]
}

/** While something is still owed the file cannot be closed: it is asked again once the last day has passed. */
function nextClock({ unit, clocks, obligations }: Matter, at: Instant, region: Region): Clock {
  if (!obligations.some(isOpenObligation)) return startClock('archive', unit, at, region)
  const days = clocks.filter(({ name }) => name === 'instalment').map(({ dueAt }) => dueAt)
  return startClock('follow-up', unit, asInstant(Math.max(at, ...days)), region)
}

const isOwnWork = (person: Matter['handlers'][number], { handlers, mediator }: Matter): boolean =>
  handlers.includes(person) || mediator?.person === person
