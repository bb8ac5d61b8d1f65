import type { PartyId, PersonId, UnitId } from '../kernel/index.ts'
import type { Clock, Fact } from './fact.ts'
import type { Tie } from './neutrality-events.ts'
import type { ConsentWay, InvitationWay, Party } from './party.ts'

export interface PartyAdded extends Fact {
  readonly type: 'PartyAdded'
  readonly party: Party
}
/** Name, address or number of a known party put right; only the changed fields. */
export interface PartyCorrected extends Fact {
  readonly type: 'PartyCorrected'
  readonly party: PartyId
  readonly change: Partial<Omit<Party, 'id' | 'side'>>
}
export interface PartyInvited extends Fact {
  readonly type: 'PartyInvited'
  readonly party: PartyId
  readonly way: InvitationWay
  readonly clock: Clock
}
export interface InvitationOpened extends Fact {
  readonly type: 'InvitationOpened'
  readonly party: PartyId
}
export interface ConsentGiven extends Fact {
  readonly type: 'ConsentGiven'
  readonly party: PartyId
  readonly how: ConsentWay
  /** The rights notice was read or read out; without it a yes is not informed. */
  readonly rightsTold: true
  /** With the last yes begins the time in which they may choose a mediator. */
  readonly clock?: Clock
}
export interface ConsentRefused extends Fact {
  readonly type: 'ConsentRefused'
  readonly party: PartyId
  readonly reason?: string
}
export interface QuestionAsked extends Fact {
  readonly type: 'QuestionAsked'
  readonly party: PartyId
  readonly text: string
}
export interface QuestionAnswered extends Fact {
  readonly type: 'QuestionAnswered'
  readonly party: PartyId
  readonly text: string
}
export interface IdentityShown extends Fact {
  readonly type: 'IdentityShown'
  readonly party: PartyId
  readonly paper: string
}
export interface MediatorProposed extends Fact {
  readonly type: 'MediatorProposed'
  readonly mediator: PersonId
  readonly name: string
  readonly committee: UnitId
  readonly chosenBy: 'committee' | 'parties'
  /** What the register says may tie them to a side; the parties read it before they say yes or no. */
  readonly found?: readonly Tie[]
}
/** The mediator says whether anything ties them to a side, before the parties say yes or no to them. */
export interface InterestDeclared extends Fact {
  readonly type: 'InterestDeclared'
  readonly mediator: PersonId
  readonly ties: 'none' | 'some'
  readonly words?: string
}
export interface MediatorAgreedTo extends Fact {
  readonly type: 'MediatorAgreedTo'
  readonly party: PartyId
}
/** One party's no is enough: the mediator withdraws and another is proposed. */
export interface MediatorObjectedTo extends Fact {
  readonly type: 'MediatorObjectedTo'
  readonly party: PartyId
  readonly reason?: string
}

export type JoiningEvent =
  | PartyAdded
  | PartyCorrected
  | PartyInvited
  | InvitationOpened
  | ConsentGiven
  | ConsentRefused
  | QuestionAsked
  | QuestionAnswered
  | IdentityShown
  | MediatorProposed
  | InterestDeclared
  | MediatorAgreedTo
  | MediatorObjectedTo
