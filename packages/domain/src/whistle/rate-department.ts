import type { PartyId, Refusal, WhistleId } from '../kernel/index.ts'
import {
  type Act,
  everyKind,
  ifWritten,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Whistle,
  type WhistleRating,
} from '../matter/index.ts'
import { findParty, isSomebodyElse } from '../parties/index.ts'
import { findWhistle, hasMovedOn, type WhistleRefused } from './find-whistle.ts'

export interface RateDepartment extends Act {
  readonly whistle: WhistleId
  readonly party: PartyId
  readonly rating: WhistleRating
  readonly words?: string
}

/** At the end, when there is an outcome of one kind or the other, and before the file is closed. */
export const rateDepartmentFrom = everyKind('decided', 'terminated', 'following-up')

export type RateDepartmentRefused =
  | Exclude<WhistleRefused, 'not-your-whistle'>
  | 'unknown-party'
  | 'only-for-yourself'
  | 'already-rated'

/** Who lived through it says, once, how the department that was called did, from 1 to 5 (群众评价). */
export function rateDepartment(
  command: RateDepartment,
  matter: Matter,
): MatterEvent[] | Refusal<RateDepartmentRefused> {
  const { whistle: id, party, rating, words, at, by } = command
  if (!isAt(matter, rateDepartmentFrom)) return notAtThisStage(matter)
  const whistle = findWhistle(matter, id)
  if (whistle === undefined) return { refused: 'unknown-whistle', whistle: id }
  if (findParty(matter, party) === undefined) return { refused: 'unknown-party', party }
  // Nobody of the office rates in a party's name either.
  if (by.kind !== 'party' || isSomebodyElse(command, party)) return { refused: 'only-for-yourself', party }
  if (!mayBeRated(whistle)) return hasMovedOn(whistle)
  if (isRatedBy(whistle, party)) return { refused: 'already-rated', whistle: id }

  const said = ifWritten(words, (text) => ({ words: text }))
  return [{ type: 'WhistleRatedByParty', whistle: id, party, rating, ...said, at, by }]
}

const mayBeRated = ({ result, calledOff }: Whistle): boolean =>
  result !== undefined && calledOff === undefined

const isRatedBy = ({ partyRatings }: Whistle, party: PartyId): boolean =>
  partyRatings.some((rated) => rated.party === party)

/** The departments this party may still say something about. */
export const departmentsToRate = ({ whistles }: Matter, party: PartyId): readonly Whistle[] =>
  whistles.filter((whistle) => mayBeRated(whistle) && !isRatedBy(whistle, party))
