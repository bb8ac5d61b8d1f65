import type { IceServerGiven, RoomSeen, VideoPage } from './view.ts'

export interface Heard {
  hello(ice: readonly IceServerGiven[], again: boolean): void
  room(room: RoomSeen): void
  signal(from: number, say: string): void
  chat(from: number, say: string): void
  /** The line is cut, and comes back by itself. */
  cut(): void
  bye(why: 'elsewhere' | 'over' | 'closed'): void
}

export interface Line {
  close(): void
}

/** Two beats of the service and some patience. */
const longestSilence = 45_000

/** The open line of the room: the browser opens it again after a break and is sent what it missed. */
export function openLine(page: VideoPage, visit: string, heard: Heard): Line {
  let source: EventSource | undefined
  let again = false
  let closed = false
  let retry: ReturnType<typeof setTimeout> | undefined
  let last = ''
  let heardAt = performance.now()
  const address = (): string =>
    `${page.at}/line?visit=${visit}&language=${page.language}${last === '' ? '' : `&after=${last}`}`

  const begin = (): void => {
    source?.close()
    source = new EventSource(address())
    heardAt = performance.now()
    const on = <T>(name: string, act: (data: T) => void): void => {
      source?.addEventListener(name, (event) => {
        const { data, lastEventId } = event as MessageEvent<string>
        heardAt = performance.now()
        if (lastEventId !== '') last = lastEventId
        act(JSON.parse(data) as T)
      })
    }
    on<{ ice: IceServerGiven[] }>('hello', ({ ice }) => {
      heard.hello(ice, again)
      again = true
    })
    on<RoomSeen>('room', (room) => heard.room(room))
    on<{ from: number; say: string }>('signal', ({ from, say }) => heard.signal(from, say))
    on<{ from: number; say: string }>('chat', ({ from, say }) => heard.chat(from, say))
    on('beat', () => undefined)
    on<{ why: 'elsewhere' | 'over' }>('bye', ({ why }) => {
      close()
      heard.bye(why)
    })
    source.onerror = () => {
      if (closed) return
      heard.cut()
      if (source?.readyState === EventSource.CLOSED) retry = setTimeout(() => void look(), 1_000)
    }
  }
  /** Asks why it was refused: for good, or only for now. */
  const look = async (): Promise<void> => {
    if (closed) return
    const stop = new AbortController()
    try {
      const answer = await fetch(address(), { signal: stop.signal, cache: 'no-store' })
      if (!answer.ok) {
        const { code } = (await answer.json().catch(() => ({}))) as { code?: string }
        const why = code === 'video-elsewhere' ? 'elsewhere' : code === 'video-not-open' ? 'over' : 'closed'
        if (answer.status < 500 && answer.status !== 429) {
          close()
          return heard.bye(why)
        }
      }
    } catch {
      // Still away.
    }
    stop.abort()
    retry = setTimeout(begin, 2_000)
  }
  // A telephone that changes its network leaves the old line hanging: nothing breaks, and nothing comes.
  const anew = (): void => {
    if (!closed) begin()
  }
  const listening = setInterval(() => {
    if (performance.now() - heardAt < longestSilence) return
    heard.cut()
    anew()
  }, 5_000)
  addEventListener('online', anew)
  const close = (): void => {
    closed = true
    clearInterval(listening)
    removeEventListener('online', anew)
    clearTimeout(retry)
    source?.close()
  }
  begin()
  return { close }
}
