import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  ifWritten,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { type Candidate, foundIn, type SeatRefused, seatFault } from '../neutrality/index.ts'
import { findParty, isBeyondMandate } from '../parties/index.ts'
import type { Region } from '../region/index.ts'

export interface ProposeMediator extends Act, Candidate {
  readonly chosenBy: 'committee' | 'parties'
}

export const proposeMediatorFrom: From = { dispute: ['seeking-consent', 'in-mediation'] }

export type ProposeMediatorRefused = WrongStage | SeatRefused | 'already-proposed'

/** The committee names a mediator or the parties choose one (人民调解法 art. 19); the parties then say yes or no. */
export function proposeMediator(
  command: ProposeMediator,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ProposeMediatorRefused> {
  const { mediator, name, committee, chosenBy, at, by } = command
  if (!isAt(matter, proposeMediatorFrom)) return notAtThisStage(matter)
  const seat = matter.mediator
  if (seat?.person === mediator && seat.committee === committee)
    return { refused: 'already-proposed', mediator }
  const fault = seatFault(command, matter, region)
  if (fault !== undefined) return fault
  return [{ type: 'MediatorProposed', mediator, name, committee, chosenBy, ...foundIn(command), at, by }]
}

export interface DeclareInterest extends Act {
  readonly ties: 'none' | 'some'
  readonly words?: string
}

export const declareInterestFrom = proposeMediatorFrom

export type DeclareInterestRefused = WrongStage | 'no-mediator' | 'not-the-mediator' | 'ties-not-described'

/** The mediator says whether anything ties them to a side; the parties read it before they say yes or no. */
export function declareInterest(
  command: DeclareInterest,
  matter: Matter,
): MatterEvent[] | Refusal<DeclareInterestRefused> {
  const { ties, words, at, by } = command
  if (!isAt(matter, declareInterestFrom)) return notAtThisStage(matter)
  if (matter.mediator === undefined) return { refused: 'no-mediator' }
  const { person: mediator } = matter.mediator
  if (by.kind !== 'staff' || by.person !== mediator) return { refused: 'not-the-mediator' }
  const said = ifWritten(words, (text) => ({ words: text }))
  if (ties === 'some' && !('words' in said)) return { refused: 'ties-not-described' }

  return [{ type: 'InterestDeclared', mediator, ties, ...said, at, by }]
}

export interface AgreeToMediator extends Act {
  readonly party: PartyId
}

export const agreeToMediatorFrom = proposeMediatorFrom

export type AgreeToMediatorRefused =
  | WrongStage
  | 'unknown-party'
  | 'only-for-yourself'
  | 'no-mediator'
  | 'interest-not-declared'
  | 'already-answered'

/** A party accepts the mediator, knowing of their ties (人民调解法 art. 23). */
export function agreeToMediator(
  command: AgreeToMediator,
  matter: Matter,
): MatterEvent[] | Refusal<AgreeToMediatorRefused> {
  const { party, at, by } = command
  if (!isAt(matter, agreeToMediatorFrom)) return notAtThisStage(matter)
  if (findParty(matter, party) === undefined) return { refused: 'unknown-party', party }
  if (isBeyondMandate(command, matter, party, 'mediate')) return { refused: 'only-for-yourself', party }
  if (matter.mediator === undefined) return { refused: 'no-mediator' }
  if (matter.mediator.ties === undefined) return { refused: 'interest-not-declared' }
  if (matter.mediator.agreedTo.includes(party))
    return { refused: 'already-answered', party, answer: 'agreed' }

  return [{ type: 'MediatorAgreedTo', party, at, by }]
}

export interface ObjectToMediator extends Act {
  readonly party: PartyId
  readonly reason?: string
}

export const objectToMediatorFrom = proposeMediatorFrom

export type ObjectToMediatorRefused = WrongStage | 'unknown-party' | 'only-for-yourself' | 'no-mediator'

/** One party's no is enough and needs no reason: the mediator withdraws, and another is proposed. */
export function objectToMediator(
  command: ObjectToMediator,
  matter: Matter,
): MatterEvent[] | Refusal<ObjectToMediatorRefused> {
  const { party, reason, at, by } = command
  if (!isAt(matter, objectToMediatorFrom)) return notAtThisStage(matter)
  if (findParty(matter, party) === undefined) return { refused: 'unknown-party', party }
  if (isBeyondMandate(command, matter, party, 'mediate')) return { refused: 'only-for-yourself', party }
  if (matter.mediator === undefined) return { refused: 'no-mediator' }

  return [{ type: 'MediatorObjectedTo', party, ...ifWritten(reason, (words) => ({ reason: words })), at, by }]
}
