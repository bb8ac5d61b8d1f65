import type { Instant, PartyId, PersonId, RoomId, SessionId } from '../kernel/index.ts'
import type { SigningWay } from './agreement-events.ts'
import type { Clock, Fact } from './fact.ts'
import type { MeetingWay } from './video.ts'

/** Together in one room, or apart, one side after the other (背对背). */
export const seatings = ['together', 'apart'] as const
export type Seating = (typeof seatings)[number]

/** A relative, neighbour, expert …: comes only with the yes of every party (人民调解法 art. 20). h1, h2, … of this session. */
export interface Helper {
  readonly id: string
  readonly name: string
  readonly relation: string
  /** A telephone was given; the number itself lies beside the facts and goes when the file is closed. */
  readonly reachable?: true
}

export interface SessionPlanned extends Fact {
  readonly type: 'SessionPlanned'
  readonly session: SessionId
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly place: string
  readonly room?: RoomId
  readonly seating: Seating
  /** Absent in facts from before there were sessions on screens, and where they meet in one place. */
  readonly way?: MeetingWay
  readonly open: boolean
  readonly invited: readonly PartyId[]
  readonly helpers: readonly Helper[]
  readonly clock: Clock
}
export interface SessionMoved extends Fact {
  readonly type: 'SessionMoved'
  readonly session: SessionId
  /** When it was to begin before. */
  readonly from: Instant
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly place: string
  readonly room?: RoomId
  /** As it was before, where nothing is said. */
  readonly way?: MeetingWay
  readonly why: string
  readonly clock: Clock
}
export interface SessionCalledOff extends Fact {
  readonly type: 'SessionCalledOff'
  readonly session: SessionId
  readonly why: string
}
export interface HelperAnswered extends Fact {
  readonly type: 'HelperAnswered'
  readonly session: SessionId
  readonly helper: string
  readonly party: PartyId
  readonly agrees: boolean
}
/** The day before, as the office opens. */
export interface SessionReminded extends Fact {
  readonly type: 'SessionReminded'
  readonly session: SessionId
}
/** A party wants what is said to stay in the room (人民调解法 art. 23): as long as one does, no session is open to the public. */
export interface ClosedDoorsAsked extends Fact {
  readonly type: 'ClosedDoorsAsked'
  readonly party: PartyId
  /** They have thought otherwise; what was arranged before stays closed. */
  readonly takenBack?: true
}
/** The record of a session that was held, signed by whoever was there. */
export interface RecordSigned extends Fact {
  readonly type: 'RecordSigned'
  /** Which of the held sessions, from 1. */
  readonly nth: number
  readonly signer: { readonly party: PartyId } | { readonly mediator: PersonId }
  readonly way: SigningWay
}

export type SittingEvent =
  | SessionPlanned
  | SessionMoved
  | SessionCalledOff
  | HelperAnswered
  | SessionReminded
  | ClosedDoorsAsked
  | RecordSigned
