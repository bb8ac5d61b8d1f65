import net from 'node:net'

/**
 * A process of its own that holds open pages: one plain connection each, as a browser would, with the cookie of a
 * session of its own. Says to its parent how many are open, and of each whistle when it came to which screen.
 */
export interface Opening {
  readonly host: string
  readonly port: number
  readonly tokens: readonly string[]
}
export type Report =
  | { readonly open: number }
  | { readonly failed: string }
  | { readonly heard: readonly { readonly number: string; readonly at: number }[] }

/** Milliseconds that two processes of one machine can compare. */
const now = (): number => performance.timeOrigin + performance.now()

const say = (report: Report): void => void process.send?.(report)
let heard: { number: string; at: number }[] = []
setInterval(() => {
  if (heard.length > 0) say({ heard })
  heard = []
}, 200)

const parseOpening = (message: unknown): Opening => message as Opening
process.on('message', (message) => void openAll(parseOpening(message)))
process.on('disconnect', () => process.exit(0))

async function openAll({ host, port, tokens }: Opening): Promise<void> {
  const waiting = [...tokens]
  let open = 0
  const lane = async (): Promise<void> => {
    for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
      await openOne(host, port, token)
      open += 1
      if (open % 500 === 0) say({ open })
    }
  }
  await Promise.all(Array.from({ length: 20 }, lane)).then(
    () => say({ open }),
    (fault: Error) => say({ failed: fault.message }),
  )
}

/** Resolves when the service has said hello. */
function openOne(host: string, port: number, token: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host, port, keepAlive: true })
    let rest = ''
    let greeted = false
    socket.setEncoding('utf8')
    socket.write(
      `GET /api/live HTTP/1.1\r\nhost: ${host}:${port}\r\naccept: text/event-stream\r\ncookie: jf_staff=${token}\r\n\r\n`,
    )
    socket.on('data', (part: string) => {
      const at = now()
      rest += part
      for (let end = rest.indexOf('\n\n'); end !== -1; end = rest.indexOf('\n\n')) {
        const block = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (!greeted && block.includes('event: hello')) {
          greeted = true
          resolve()
        }
        const [, number] = /event: told\ndata: .*"number":"([^"]+)".*"type":"WhistleBlown"/.exec(block) ?? []
        if (number !== undefined) heard.push({ number, at })
      }
    })
    socket.once('error', reject)
    socket.once('close', () => {
      if (greeted) say({ failed: 'a page was closed by the service' })
      else reject(new Error(`a page was not let in: ${rest.slice(0, 200)}`))
    })
  })
}
