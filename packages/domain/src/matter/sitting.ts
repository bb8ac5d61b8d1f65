import type { Instant, PartyId, RoomId, SessionId } from '../kernel/index.ts'
import type { Helper, Seating } from './sitting-events.ts'
import type { MeetingWay } from './video.ts'

export interface InvitedHelper extends Helper {
  readonly answers: readonly { readonly party: PartyId; readonly agrees: boolean }[]
}

/** A session that has a day and a place; `held` names which of the held ones it became, from 1. */
export interface PlannedSession {
  readonly id: SessionId
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly place: string
  readonly room?: RoomId
  /** Absent: in one place. */
  readonly way?: MeetingWay
  readonly seating: Seating
  readonly open: boolean
  readonly invited: readonly PartyId[]
  readonly helpers: readonly InvitedHelper[]
  readonly moved: number
  readonly calledOff?: { readonly why: string; readonly at: Instant }
  readonly held?: number
  /** The mediation ended before it could be held. */
  readonly lapsed?: Instant
  /** Everybody has been reminded of this hour. */
  readonly reminded?: true
}

/** Still to come, or not yet written down. */
export const isOpenSession = ({ calledOff, held, lapsed }: PlannedSession): boolean =>
  calledOff === undefined && held === undefined && lapsed === undefined

export const sessionStandings = ['planned', 'held', 'called-off', 'lapsed'] as const
export type SessionStanding = (typeof sessionStandings)[number]

export function standingOfSession({ calledOff, held, lapsed }: PlannedSession): SessionStanding {
  if (held !== undefined) return 'held'
  if (calledOff !== undefined) return 'called-off'
  return lapsed === undefined ? 'planned' : 'lapsed'
}

/** A helper may sit with them only once every party has said yes (人民调解法 art. 20). */
export const isAgreedTo = (
  { answers }: InvitedHelper,
  parties: readonly { readonly id: PartyId }[],
): boolean => parties.every(({ id }) => answers.some(({ party, agrees }) => party === id && agrees))
