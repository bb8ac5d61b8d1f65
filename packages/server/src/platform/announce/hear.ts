import pg from 'pg'

export interface Hearing {
  readonly url: string
  readonly channels: readonly string[]
  readonly heard: (channel: string, words: string) => void
  /** From now on everything is heard; whatever was said before, also since the connection was lost, is not. */
  readonly listening: () => void
  readonly log: { warn(context: object, words: string): void }
}

export interface Listening {
  stop(): Promise<void>
}

const firstPause = 250
const longestPause = 10_000

/** Listens on a connection of its own until stopped; a lost one is opened again, later and later while that fails. */
export function keepHearing({ url, channels, heard, listening, log }: Hearing): Listening {
  let stopped = false
  let client: pg.Client | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let pause = firstPause

  const open = async (): Promise<void> => {
    const own = new pg.Client({
      connectionString: url,
      application_name: 'jiefen-listener',
      connectionTimeoutMillis: 5_000,
      // A line that was cut silently says nothing, which is also what a quiet evening says.
      keepAlive: true,
      keepAliveInitialDelayMillis: 30_000,
    })
    client = own
    let over = false
    const lost = (error?: Error): void => {
      if (over) return
      over = true
      void own.end().catch(() => undefined)
      if (stopped) return
      if (error !== undefined) log.warn({ err: error }, 'what is new is not heard for the moment')
      again = setTimeout(() => void open(), pause)
      pause = Math.min(pause * 2, longestPause)
    }
    own.on('error', lost)
    own.on('end', () => lost())
    own.on('notification', ({ channel, payload }) => heard(channel, payload ?? ''))
    try {
      await own.connect()
      for (const channel of channels) await own.query(`listen ${own.escapeIdentifier(channel)}`)
      pause = firstPause
      if (!stopped && !over) listening()
    } catch (error) {
      lost(error instanceof Error ? error : undefined)
    }
  }
  const opening = open()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(again)
      await opening
      await client?.end().catch(() => undefined)
    },
  }
}
