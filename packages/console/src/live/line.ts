/** A fact that is new: which matter and what kind. What it says is read from the matter itself. */
export interface News {
  readonly number: string
  readonly version: number
  readonly type?: string
  /** It is a message of this thread, and no fact: nothing of the matter itself has changed. */
  readonly thread?: string
  readonly whistle?: string
  /** Of a whistle for this person's unit: by when it must report in. */
  readonly respondBy?: string
  /** It lies on the notice board now. */
  readonly noted: boolean
  /** Heard through another window of this browser, which rings for both. */
  readonly relayed?: boolean
}

/** A call to a unit of this person that nobody of it has answered yet. */
export interface Call {
  readonly number: string
  readonly whistle: string
  readonly respondBy: string
}

export interface LineEvents {
  readonly calls: (calls: readonly Call[]) => void
  readonly news: (news: News) => void
  /** Something may have been missed: what is on the screen is to be read again. */
  readonly lookAgain: () => void
  readonly standing: (stands: boolean) => void
}

export interface Line {
  /** Also hears every change of this matter; undefined: of none. */
  watch(number: string | undefined): void
  close(): void
}

/** The service says something every 25 seconds; a line that is silent for longer than this is dead, whatever it says. */
const longestSilence = 65_000
const firstPause = 2_000
const longestPause = 60_000
const spreadOver = 4_000

/**
 * The one open line of the page. It comes back by itself, also from a sleep of the device or a network that was cut
 * without a word; the service keeps nothing for a line that is away, so the page reads again what it shows. `after`
 * a silence: something may have been missed before it was opened.
 */
export function openLine(
  { calls, news, lookAgain, standing }: LineEvents,
  after: { readonly silence: boolean },
): Line {
  let watched: string | undefined
  let current: EventSource | undefined
  let coming: EventSource | undefined
  let missed = after.silence
  let pause = firstPause
  let closed = false
  let silence: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined

  const broke = (): void => {
    missed = true
    standing(false)
  }
  const anew = (): void => {
    clearTimeout(again)
    current?.close()
    coming?.close()
    current = undefined
    open()
  }
  const heardSomething = (): void => {
    clearTimeout(silence)
    silence = setTimeout(() => {
      broke()
      anew()
    }, longestSilence)
  }

  function open(): void {
    if (closed) return
    const source = new EventSource(
      `/api/live${watched === undefined ? '' : `?${new URLSearchParams({ watch: watched })}`}`,
    )
    coming = source
    heardSomething()
    const isOurs = (): boolean => source === coming || source === current
    source.addEventListener('hello', ({ data }) => {
      if (!isOurs()) return source.close()
      // The one before is let go only now: nothing is lost in between.
      if (current !== source) current?.close()
      current = source
      coming = undefined
      pause = firstPause
      heardSomething()
      standing(true)
      calls(parseCalls(data))
      const now = parseNews(data, false)
      if (now !== undefined) news(now)
      if (missed) lookAgain()
      missed = false
    })
    for (const name of ['told', 'noted'] as const)
      source.addEventListener(name, ({ data }) => {
        heardSomething()
        const now = parseNews(data, name === 'noted')
        if (now !== undefined) news(now)
      })
    source.addEventListener('again', () => {
      missed = true
      clearTimeout(again)
      // After a fault of the service all pages come anew; not all in the same moment.
      again = setTimeout(anew, Math.random() * spreadOver)
    })
    source.addEventListener('beat', heardSomething)
    source.addEventListener('error', () => {
      if (!isOurs()) return
      broke()
      // The browser comes back by itself, unless it was refused.
      if (source.readyState !== EventSource.CLOSED) return
      clearTimeout(again)
      again = setTimeout(anew, pause)
      pause = Math.min(pause * 2, longestPause)
    })
  }

  const offline = (): void => broke()
  addEventListener('online', anew)
  addEventListener('offline', offline)
  open()
  return {
    watch: (number) => {
      if (number === watched) return
      watched = number
      clearTimeout(again)
      coming?.close()
      open()
    },
    close: () => {
      closed = true
      removeEventListener('online', anew)
      removeEventListener('offline', offline)
      clearTimeout(silence)
      clearTimeout(again)
      current?.close()
      coming?.close()
    },
  }
}

function parseCalls(data: unknown): readonly Call[] {
  const read: unknown = typeof data === 'string' ? JSON.parse(data) : undefined
  return (read as { calls?: readonly Call[] } | undefined)?.calls ?? []
}

function parseNews(data: unknown, noted: boolean): News | undefined {
  const read: unknown = typeof data === 'string' ? JSON.parse(data) : undefined
  if (typeof read !== 'object' || read === null || !('number' in read)) return undefined
  if ('thread' in read) return { ...(read as Omit<News, 'noted' | 'version'>), version: 0, noted }
  if (!('version' in read)) return undefined
  return { ...(read as Omit<News, 'noted'>), noted }
}
