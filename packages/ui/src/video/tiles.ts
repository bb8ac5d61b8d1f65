import { make } from './make.ts'
import type { RoomSeen, SeatSeen } from './view.ts'
import type { VideoWords } from './words.ts'

export interface Tiles {
  readonly place: HTMLElement
  follow(room: RoomSeen): void
  state(seat: number, state: RTCPeerConnectionState, stream: MediaStream): void
  gone(seat: number): void
  own(picture: MediaStreamTrack | null, mirrored: boolean): void
  /** What is seen and heard now, for a recording. */
  shown(): readonly { readonly video: HTMLVideoElement; readonly name: string }[]
  streams(): readonly MediaStream[]
}

interface Tile {
  readonly box: HTMLElement
  readonly video: HTMLVideoElement
  readonly words: HTMLElement
  state: RTCPeerConnectionState | 'own'
}

/** A tile for each who is in the room; its element stays, so that a picture does not blink when something else changes. */
export function openTiles(words: VideoWords, needsPress: () => void): Tiles {
  const place = make('div', { class: 'video-tiles' })
  const tiles = new Map<number, Tile>()
  const streams = new Map<number, MediaStream>()
  let ownTrack: MediaStreamTrack | null = null
  let mirrored = true
  let last: RoomSeen | undefined

  const tileOf = (one: SeatSeen): Tile => {
    const known = tiles.get(one.seat)
    if (known !== undefined) return known
    const video = make('video', { autoplay: true, playsinline: true })
    video.muted = one.own
    video.playsInline = true
    const text = make('figcaption', {})
    const box = make(
      'figure',
      { class: one.own ? 'video-tile own' : 'video-tile', 'data-seat': String(one.seat) },
      video,
      text,
    )
    const tile: Tile = { box, video, words: text, state: one.own ? 'own' : 'new' }
    tiles.set(one.seat, tile)
    place.append(box)
    return tile
  }
  const play = (video: HTMLVideoElement): void => {
    video.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') needsPress()
    })
  }
  const say = (one: SeatSeen, tile: Tile): void => {
    const states = [
      !one.own && !one.here ? words.away : undefined,
      !one.own && one.here && tile.state !== 'connected' ? words.linking : undefined,
      one.hand ? words.handUp : undefined,
      one.screen ? words.sharing : undefined,
      one.voice ? undefined : words.muted,
      one.picture || one.screen ? undefined : words.noPicture,
    ].filter((each) => each !== undefined)
    const name = one.own ? words.named(words.you, one.name) : one.name
    tile.words.replaceChildren(
      make('b', {}, name),
      make('span', {}, [sideWords(one), ...states].filter((each) => each !== '').join(' · ')),
    )
    tile.box.classList.toggle('blank', !(one.picture || one.screen))
    tile.box.classList.toggle('hand', one.hand)
    tile.box.classList.toggle('screen', one.screen)
    tile.video.setAttribute('aria-label', name)
  }

  /** As the reader would say it: whoever is a party has an own side and another one. */
  const sideWords = (one: SeatSeen): string => {
    const own = last?.seats.find((each) => each.own)
    const isParty = (seat: SeatSeen | undefined) => seat?.as === 'informant' || seat?.as === 'other-side'
    if (!isParty(own) || !isParty(one)) return words.sides[one.as]
    return one.own ? '' : one.as === own?.as ? words.ourSide : words.otherSide
  }

  return {
    place,
    follow: (room) => {
      last = room
      const seen = room.seats.filter((one) => one.own || (one.together && one.standing === 'in'))
      for (const [seat, tile] of tiles)
        if (!seen.some((one) => one.seat === seat)) {
          tile.video.srcObject = null
          tile.box.remove()
          tiles.delete(seat)
        }
      for (const one of seen) say(one, tileOf(one))
      const own = tiles.get(room.seat)
      if (own !== undefined) showOwn(own)
      place.dataset.count = String(seen.length)
    },
    state: (seat, state, stream) => {
      streams.set(seat, stream)
      const tile = tiles.get(seat)
      const one = last?.seats.find((each) => each.seat === seat)
      if (tile === undefined || one === undefined) return
      tile.state = state
      if (tile.video.srcObject !== stream) tile.video.srcObject = stream
      play(tile.video)
      say(one, tile)
    },
    gone: (seat) => {
      streams.delete(seat)
      const tile = tiles.get(seat)
      if (tile !== undefined) tile.video.srcObject = null
    },
    own: (picture, isMirrored) => {
      ownTrack = picture
      mirrored = isMirrored
      const tile = last === undefined ? undefined : tiles.get(last.seat)
      if (tile !== undefined) showOwn(tile)
    },
    shown: () =>
      [...tiles].flatMap(([seat, { video }]) => {
        const one = last?.seats.find((each) => each.seat === seat)
        return one === undefined ? [] : [{ video, name: one.name }]
      }),
    streams: () => [...streams.values()],
  }

  function showOwn({ video, box }: Tile): void {
    const now = video.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks()[0] : undefined
    if (now !== (ownTrack ?? undefined))
      video.srcObject = ownTrack === null ? null : new MediaStream([ownTrack])
    box.classList.toggle('mirrored', mirrored)
    if (ownTrack !== null) play(video)
  }
}
