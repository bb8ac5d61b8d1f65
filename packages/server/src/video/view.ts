import type { VideoView } from '@jiefen/contract'
import type { SessionId } from '@jiefen/domain/kernel'
import { type Matter, type Side, saidBy } from '@jiefen/domain/matter'
import { areTogether, mayRecord, onlyApart, sideOf } from '@jiefen/domain/video'
import { partyName } from '../matter/index.ts'
import type { SeatRow } from './rooms.ts'

export interface Room {
  readonly matter: Matter
  readonly session: SessionId
  readonly seats: readonly SeatRow[]
  readonly caucus: Side | undefined
  /** Pieces that have arrived of the recording that is asked for. */
  readonly pieces: number
}

/** The room as this seat may know it: who waits outside only the mediator sees. */
export function viewFor(room: Room, seat: number, language: 'zh' | 'en'): VideoView | undefined {
  const { matter, session, caucus } = room
  const own = room.seats.find((one) => one.seat === seat)
  if (own === undefined) return undefined
  const host = isHost(own, matter)
  const side = sideOf(own.voice, matter)
  const recording = matter.recordings.findLast((one) => one.session === session && one.kept === undefined)
  const said = recording === undefined ? undefined : saidBy(recording, own.voice)
  const seen = room.seats.filter(
    (one) =>
      one === own ||
      (one.standing === 'in' ? own.standing === 'in' || isHost(one, matter) : host && one.here),
  )
  return {
    ...{ seat, host, standing: own.standing, apart: onlyApart(matter, session) },
    ...(own.word === undefined ? {} : { word: own.word }),
    ...(caucus === undefined || own.standing !== 'in'
      ? {}
      : { caucus: side === undefined || side === caucus ? ('with-us' as const) : ('with-others' as const) }),
    ...(host && caucus !== undefined ? { side: caucus } : {}),
    seats: seen.map((one) => {
      const agreed = host && recording !== undefined ? saidBy(recording, one.voice) : undefined
      return {
        ...{ seat: one.seat, own: one === own, standing: one.standing, here: one.here },
        ...{ name: nameOf(one, own, room, language), as: partOf(one, matter) },
        ...{ hand: one.hand, voice: one.hasVoice, picture: one.hasPicture, screen: one.showsScreen },
        together: areTogether(own, one, room),
        ...(areTogether(own, one, room) || one === own ? { visit: one.visit } : {}),
        ...(agreed === undefined ? {} : { agreed }),
      }
    }),
    ...(recording === undefined
      ? {}
      : {
          recording: {
            ...{ id: recording.id, may: mayRecord(recording, room.seats, room), pieces: room.pieces },
            ...(said === undefined ? {} : { own: said }),
          },
        }),
  }
}

export const isHost = ({ voice }: Pick<SeatRow, 'voice'>, { mediator }: Matter): boolean =>
  'person' in voice && voice.person === mediator?.person

const partOf = (one: SeatRow, matter: Matter) =>
  sideOf(one.voice, matter) ?? (isHost(one, matter) ? ('mediator' as const) : ('staff' as const))

/** A name is told as on every other page: who did not want it told is the other side. */
function nameOf(one: SeatRow, own: SeatRow, { matter }: Room, language: 'zh' | 'en'): string {
  if (!('party' in one.voice)) return one.staffName ?? ''
  const party = matter.parties.find(({ id }) => 'party' in one.voice && id === one.voice.party)
  const sees = 'person' in own.voice || one === own || party?.side === sideOf(own.voice, matter)
  const told = party?.side === 'other-side' || matter.nameMayBeTold
  return partyName(sees || told ? matter : { parties: [] }, one.voice.party)[language]
}
