import type { Instant, SessionId } from '../kernel/index.ts'
import {
  type Matter,
  type PlannedSession,
  type Recording,
  type Side,
  saidBy,
  type Voice,
} from '../matter/index.ts'
import { mustSitApart } from '../screening/index.ts'
import { hasSignedRecord, missingRecordSignatures } from '../sittings/index.ts'

/** Everybody sends their picture to everybody: more than this and a telephone on a village mast cannot keep up. */
export const mostSeats = 6

export const standingsOfSeat = ['waiting', 'in', 'out'] as const
export interface Seat {
  readonly seat: number
  readonly voice: Voice
  readonly standing: (typeof standingsOfSeat)[number]
  /** Their page is open at this moment. */
  readonly here: boolean
}

const minute = 60_000
const hour = 60 * minute

/** Long enough before to try out the camera; after the end long enough to write down and sign what was said. */
export const roomHours = ({ startsAt, endsAt }: PlannedSession) => ({
  from: startsAt - 30 * minute,
  until: endsAt + 12 * hour,
})

export type WhyNoRoom = 'unknown-session' | 'not-on-screen' | 'not-screened' | 'too-early' | 'over'

/** Why nobody can enter this session on screens now; undefined while they can. */
export function whyNoRoom(matter: Matter, id: SessionId, now: Instant): WhyNoRoom | undefined {
  const session = matter.planned.find((one) => one.id === id)
  if (session === undefined) return 'unknown-session'
  if (session.way !== 'video') return 'not-on-screen'
  const { from, until } = roomHours(session)
  if (session.calledOff !== undefined || session.lapsed !== undefined || now >= until) return 'over'
  if (session.held !== undefined && isSignedByAll(matter, session.held)) return 'over'
  // Who has to be kept apart is known only once somebody has asked (反家庭暴力法 art. 10).
  if (matter.screening === undefined) return 'not-screened'
  return now < from ? 'too-early' : undefined
}

const isSignedByAll = (matter: Matter, nth: number): boolean =>
  !missingRecordSignatures(matter).some((missing) => missing.nth === nth) &&
  matter.recordSignatures.some((given) => given.nth === nth && hasSignedRecord(matter, nth, given.signer))

/** No room for all: a sign of violence was found, or they were promised to speak apart (反家庭暴力法 art. 10). */
export const onlyApart = (matter: Matter, id: SessionId): boolean =>
  mustSitApart(matter) || matter.planned.some((one) => one.id === id && one.seating === 'apart')

export interface Together {
  readonly matter: Matter
  readonly session: SessionId
  /** The side with which the mediator speaks alone just now. */
  readonly caucus: Side | undefined
}

/**
 * Whether these two see and hear each other. Nobody does before they are admitted; while the mediator speaks with one side
 * alone, nobody else hears anybody, so that what is said there reaches nobody (人民调解法 art. 23).
 */
export function areTogether(a: Seat, b: Seat, { matter, session, caucus }: Together): boolean {
  if (a.seat === b.seat || a.standing !== 'in' || b.standing !== 'in') return false
  const sides = [a, b].flatMap(({ voice }) => sideOf(voice, matter) ?? [])
  if (caucus !== undefined) return sides.every((side) => side === caucus)
  return sides.length === 0 || !onlyApart(matter, session)
}

export const sideOf = (voice: Voice, { parties }: Pick<Matter, 'parties'>): Side | undefined =>
  'party' in voice ? parties.find(({ id }) => id === voice.party)?.side : undefined

/**
 * Whether recording may run at this moment: in the room of all, with somebody there, and with a yes from each person who is
 * there. What is said to the mediator alone is never recorded.
 */
export function mayRecord(recording: Recording, seats: readonly Seat[], together: Together): boolean {
  const { matter, session, caucus } = together
  if (recording.kept !== undefined || caucus !== undefined || onlyApart(matter, session)) return false
  const there = seats.filter(({ standing, here }) => standing === 'in' && here)
  return (
    there.some(({ voice }) => 'party' in voice) &&
    there.every(({ voice }) => saidBy(recording, voice) === true)
  )
}
