import { isoOf } from '@jiefen/domain/kernel'
import type { House } from '../house.ts'
import { changed, findAnnounced, keepHearing, type Listening, noted } from '../platform/announce/index.ts'
import { dutiesOfSessions } from '../staff/index.ts'
import { openBoard } from './board.ts'
import { readPosts } from './posts.ts'
import { eventOf, type Reader } from './reader.ts'
import { readTalk, tellTalk } from './talk.ts'
import { type Heard, tell } from './tell.ts'

/**
 * The open pages of this process. A page is told that a fact is new and reads for itself what it may know of it;
 * so one that was away for a while needs nothing kept for it: it reads again.
 */
export interface Live {
  readonly size: number
  countOf(person: string): number
  /** Resolves once this process hears what is new; rejects when it cannot. */
  hearing(): Promise<void>
  /** From now on the page is told of everything that is stored. */
  join(reader: Reader): void
  leave(reader: Reader): void
  /** Ends the pages whose session is over or whose duties have changed; once a minute for each. */
  checkSessions(): Promise<void>
  close(): Promise<void>
}

/** Proxies and telephones cut a line that is silent; a page that hears nothing for two of these comes back. */
const beatEvery = 25_000
const checkEvery = 60_000
/** In steps, so that thousands of pages are not written to, or asked for, in the same moment. */
const step = 2_500
const longestWait = 5_000
/** More at once than this, and everybody reads everything again, which is cheaper than being told of each. */
const mostWaiting = 5_000
const mostAtOnce = 500

export function openLive(house: House): Live {
  const board = openBoard()
  const opened = new Map<Reader, number>()
  let waiting: Heard[] = []
  let busy = false
  let listening: Listening | undefined
  let isHearing: Promise<void> | undefined
  let ticking: ReturnType<typeof setInterval> | undefined
  let ticks = 0
  let closed = false

  const everybodyLooksAgain = (): void => {
    waiting = []
    for (const reader of board.all()) reader.send(eventOf('again', {}))
  }

  const pass = async (): Promise<void> => {
    busy = true
    while (waiting.length > 0) {
      const some = waiting.splice(0, mostAtOnce)
      if (board.size === 0) continue
      try {
        const at = isoOf(house.clock.now())
        const facts = some.filter(({ subject }) => subject === undefined)
        const talk = some.filter(({ subject }) => subject !== undefined)
        if (facts.length > 0) tell(board, facts, await readPosts(house.workerPool, facts, at))
        if (talk.length > 0) tellTalk(board, talk, await readTalk(house.workerPool, talk, at))
      } catch (error) {
        house.log.warn({ err: error }, 'what is new could not be read; every page looks again')
        everybodyLooksAgain()
      }
    }
    busy = false
  }

  const begin = (): Promise<void> => {
    isHearing ??= new Promise((resolve) => {
      let first = true
      listening = keepHearing({
        url: house.workerUrl,
        channels: [changed, noted],
        log: house.log,
        heard: (channel, words) => {
          const what = findAnnounced(words)
          if (what === undefined || board.size === 0) return
          waiting.push({ ...what, channel })
          if (waiting.length > mostWaiting) everybodyLooksAgain()
          else if (!busy) void pass()
        },
        listening: () => {
          resolve()
          if (!first) everybodyLooksAgain()
          first = false
        },
      })
      ticking = setInterval(() => tick(), step)
      ticking.unref()
    })
    return isHearing
  }

  const tick = (): void => {
    ticks += 1
    const isTurn = (reader: Reader, every: number): boolean =>
      (ticks - (opened.get(reader) ?? 0)) % (every / step) === 0
    for (const reader of board.all()) if (isTurn(reader, beatEvery)) reader.send(eventOf('beat', {}))
    void check([...board.all()].filter((reader) => isTurn(reader, checkEvery)))
  }

  const check = async (readers: readonly Reader[]): Promise<void> => {
    if (readers.length === 0) return
    const now = await dutiesOfSessions(
      house,
      readers.map(({ session }) => session),
    ).catch(() => undefined)
    // A database that is away ends nobody's session.
    if (now === undefined) return
    for (const reader of readers) if (now.get(reader.session) !== reader.duties) reader.end()
  }

  return {
    get size() {
      return board.size
    },
    countOf: (person) => board.countOf(person),
    hearing: () => within(longestWait, begin()),
    join: (reader) => {
      if (closed) return reader.end()
      opened.set(reader, ticks)
      board.add(reader)
    },
    leave: (reader) => {
      opened.delete(reader)
      board.remove(reader)
    },
    checkSessions: () => check([...board.all()]),
    close: async () => {
      closed = true
      clearInterval(ticking)
      for (const reader of board.all()) reader.end()
      await listening?.stop()
    },
  }
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('timeout exceeded when trying to connect')), milliseconds)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
