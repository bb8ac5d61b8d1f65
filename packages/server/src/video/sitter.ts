import type { VideoView } from '@jiefen/contract'
import { asSessionId } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent, PlannedSession, Voice } from '@jiefen/domain/matter'
import { whyNoRoom } from '@jiefen/domain/video'
import type { House } from '../house.ts'
import { type Address, fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { piecesOf } from '../recordings/index.ts'
import { caucusOf, inRoom, type Place, type SeatRow, seatsOf, voiceText } from './rooms.ts'
import { isHost, type Room, viewFor } from './view.ts'

/** Somebody at the door of a room on screens: of which matter, and in whose name. */
export interface Comer {
  readonly address: Address
  readonly voice: Voice
  /** Of the staff: as their colleagues know them. */
  readonly name?: string
  readonly language: 'zh' | 'en'
}

export interface Sitter extends Comer {
  readonly place: Place
  readonly matter: Matter
  readonly session: PlannedSession
}

/** Throws where the room is not open, or this party was not asked to come. */
export async function sitterAt(house: House, tx: Tx, comer: Comer, id: string): Promise<Sitter> {
  const { county, matter: matterId } = comer.address
  const { events, version } = await readHistory<MatterEvent>(tx, county, matterId)
  if (version === 0) throw new DoorProblem('not-found')
  const matter = fold(house.desk.model, events)
  const place = { county, matter: matterId, session: asSessionId(id) }
  const why = whyNoRoom(matter, place.session, house.clock.now())
  const session = matter.planned.find((one) => one.id === place.session)
  const { voice } = comer
  if (session === undefined || ('party' in voice && !session.invited.includes(voice.party)))
    throw new DoorProblem('not-found')
  if (why !== undefined) throw new DoorProblem('video-not-open', { why })
  return { ...comer, place, matter, session }
}

/** With the seat this page holds; a page that has lost it to another one is told so. */
export async function seatAt(tx: Tx, house: House, sitter: Sitter, visit: string): Promise<SeatRow> {
  const seats = await seatsOf(tx, sitter.place, house)
  const own = seats.find((one) => voiceText(one.voice) === voiceText(sitter.voice))
  if (own === undefined || own.visit !== visit) throw new DoorProblem('video-elsewhere')
  return own
}

export async function hostAt(house: House, tx: Tx, comer: Comer, id: string): Promise<Sitter> {
  const sitter = await sitterAt(house, tx, comer, id)
  if (!isHost(sitter, sitter.matter)) throw new DoorProblem('not-yours')
  return sitter
}

export async function roomOf(tx: Tx, house: House, { matter, place }: Sitter): Promise<Room> {
  const recording = matter.recordings.findLast(
    (one) => one.session === place.session && one.kept === undefined,
  )
  return {
    ...{
      matter,
      session: place.session,
      caucus: await caucusOf(tx, place),
      seats: await seatsOf(tx, place, house),
    },
    pieces: recording === undefined ? 0 : (await piecesOf(tx, place, recording.id)).length,
  }
}

/** The room as this page may see it now; undefined once another page holds its seat. */
export const lookAround = (
  house: House,
  comer: Comer,
  id: string,
  { seat, visit }: { readonly seat: number; readonly visit: string },
): Promise<VideoView | undefined> =>
  inRoom(house, { ...comer.address, session: asSessionId(id) }, async (tx) => {
    const room = await roomOf(tx, house, await sitterAt(house, tx, comer, id))
    const own = room.seats.find((one) => one.seat === seat)
    return own?.visit === visit ? viewFor(room, seat, comer.language) : undefined
  })
