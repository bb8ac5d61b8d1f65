import http from 'node:http'

export interface LiveEvent {
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
}

/** An open page as a browser would hold it, over a real line. */
export interface LivePage {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  /** The next event of this name that has not been asked for yet. Rejects when the line ends before. */
  next(event: string): Promise<LiveEvent['data']>
  /** All that came so far and was not asked for. */
  readonly unread: readonly LiveEvent[]
  readonly ended: Promise<void>
  leave(): void
}

export function openPage(url: string, cookies: Readonly<Record<string, string>>): Promise<LivePage> {
  const cookie = Object.entries(cookies)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')
  return new Promise((resolve, reject) => {
    const request = http.get(
      url,
      { headers: { cookie, accept: 'text/event-stream' }, agent: false },
      (answer) => {
        const unread: LiveEvent[] = []
        let waiting: (() => void)[] = []
        let over = false
        let rest = ''
        const look = (): void => {
          for (const again of waiting.splice(0)) again()
        }
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => {
          rest += part
          const blocks = rest.split('\n\n')
          rest = blocks.pop() ?? ''
          unread.push(...blocks.flatMap(parseEvent))
          look()
        })
        const ended = new Promise<void>((done) => answer.once('close', done)).then(() => {
          over = true
          look()
        })
        answer.on('error', () => undefined)
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          unread,
          ended,
          next: async (event) => {
            for (;;) {
              const at = unread.findIndex((each) => each.event === event)
              const [found] = at === -1 ? [] : unread.splice(at, 1)
              if (found !== undefined) return found.data
              if (over) throw new Error(`the line ended before ${event} came`)
              await new Promise<void>((again) => {
                waiting = [...waiting, again]
              })
            }
          },
          leave: () => request.destroy(),
        })
      },
    )
    request.once('error', reject)
  })
}

function parseEvent(block: string): LiveEvent[] {
  const field = (name: string): string | undefined =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2)
  const [event, data] = [field('event'), field('data')]
  return event === undefined || data === undefined ? [] : [{ event, data: JSON.parse(data) }]
}
