import { chineseDateTime } from '@jiefen/domain/calendar'
import { sideOf } from '@jiefen/domain/video'
import type { House } from '../house.ts'
import type { Tx } from '../platform/sql/index.ts'
import { type DoorEntry, writeDown } from '../staff/index.ts'
import type { SeatRow } from './rooms.ts'
import type { Sitter } from './sitter.ts'

type RoomEntry = Extract<DoorEntry, `video-${string}`>
const sides = { informant: '反映人一方', 'other-side': '对方' } as const

/**
 * Whom the mediator let in or asked to leave, and when they spoke alone: into the book that nobody can change, since a party
 * may ask later who was let in. Which matter, which session, which side; no name of a party and no word that was said.
 */
export function intoTheBook(
  house: House,
  tx: Tx,
  { voice, name = '', matter, session }: Sitter,
  what: RoomEntry,
  whom: SeatRow | keyof typeof sides | undefined,
): Promise<void> {
  const about = [
    matter.number,
    chineseDateTime(session.startsAt, house.region.calendar),
    ...(whom === undefined ? [] : [typeof whom === 'string' ? sides[whom] : seatWords(whom, matter)]),
  ].join(' · ')
  const person = 'person' in voice ? { person: voice.person } : {}
  return writeDown(tx, { at: house.clock.now(), what, ...person, who: name, about })
}

/** A party by their side, and by their place on it where there are several; somebody of the staff by name. */
function seatWords({ voice, staffName }: SeatRow, matter: Sitter['matter']): string {
  const side = sideOf(voice, matter)
  if (side === undefined || !('party' in voice)) return `工作人员 ${staffName ?? ''}`.trim()
  const beside = matter.parties.filter((one) => one.side === side)
  const place = beside.findIndex(({ id }) => id === voice.party) + 1
  return beside.length === 1 ? sides[side] : `${sides[side]}第${place}位`
}
