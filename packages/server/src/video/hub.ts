import type { House } from '../house.ts'
import { changed, findAnnounced, keepHearing, type Listening, sayOn } from '../platform/announce/index.ts'
import type { Place } from './rooms.ts'

/** Said between the processes: in which room something is new, and for which seat; nothing of what. */
const channel = 'video'

/** One open page of a room, at its end of the line. */
export interface Line {
  readonly place: Place
  readonly seat: number
  /** The room has changed, or something was sent to this seat; the line reads for itself what. */
  look(what: 'room' | 'posts'): void
  end(): void
}

export interface Hub {
  hearing(): Promise<void>
  join(line: Line): void
  leave(line: Line): void
  /** To everybody in the room, or to these seats. */
  say(place: Place, seats?: readonly number[]): void
  close(): Promise<void>
}

const keyOf = ({ county, matter, session }: Place): string => `${county}/${matter}/${session}`

export function openHub(house: House): Hub {
  const lines = new Set<Line>()
  const announce = sayOn(channel, house.workerPool)
  let listening: Listening | undefined
  let isHearing: Promise<void> | undefined

  const heard = (on: string, words: string): void => {
    if (lines.size === 0) return
    if (on === changed) {
      // A fact of the matter: called off, held, an answer about recording.
      const fact = findAnnounced(words)
      for (const line of lines)
        if (fact?.matter === line.place.matter && fact.county === line.place.county) line.look('room')
      return
    }
    const [county, matter, session, seats = ''] = words.split('/')
    const to = seats === '' ? undefined : new Set(seats.split(',').map(Number))
    for (const line of lines) {
      if (keyOf(line.place) !== `${county}/${matter}/${session}`) continue
      if (to === undefined) line.look('room')
      else if (to.has(line.seat)) line.look('posts')
    }
  }

  return {
    hearing: () => {
      isHearing ??= new Promise((resolve) => {
        listening = keepHearing({
          ...{ url: house.workerUrl, channels: [channel, changed], log: house.log, heard },
          listening: () => {
            resolve()
            // What was said while nobody listened is read again by everybody.
            for (const line of lines) line.look('room')
          },
        })
      })
      return isHearing
    },
    join: (line) => void lines.add(line),
    leave: (line) => void lines.delete(line),
    say: (place, seats) =>
      announce(`${keyOf(place)}${seats === undefined ? '' : `/${[...new Set(seats)].join(',')}`}`),
    close: async () => {
      for (const line of lines) line.end()
      await listening?.stop()
    },
  }
}
