import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { type Behaviour, type Gateway, type How, howFor, type Said, takes } from './behaviour.ts'
import { openInbox } from './inbox.ts'

/** One request as it came, read to its end. */
export interface Asked {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
interface Letter {
  /** Absent: no key travels, and each message counts. */
  readonly key?: string
  readonly to: string
  readonly subject?: string
  readonly text: string
}

/** How one kind of gateway speaks. */
export interface Manners {
  /** With what the address ends, behind host and port. */
  readonly path: string
  /** The message, or the no of a gateway that was asked wrongly. */
  readonly read: (asked: Asked) => Letter | { readonly no: Said }
  readonly yes: (key: string) => Said
  /** To a message it has already. */
  readonly again: (key: string) => Said
  readonly tooMany: Said
  readonly refuses: Said
}

const garbled: Said = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Good morning' }
const broken: Said = { status: 500, body: 'Internal Server Error' }

/** A real server on a port of its own that speaks like a gateway, and misbehaves when it is told to. */
export async function openHttpGateway(manners: Manners): Promise<Gateway> {
  const inbox = openInbox()
  const sockets = new Set<Socket>()
  let behaviour: Behaviour = 'well'
  let running = 0
  let held: (() => void)[] = []
  let server: Server | undefined
  let port = 0

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    running += 1
    const mine = running
    const how = howFor(behaviour, mine)
    if (how === 'down') return void request.socket.destroy()
    const asked = await readAll(request)
    const letter = manners.read(asked)
    if ('no' in letter) {
      inbox.put({
        ...{ running: mine, key: `${mine}`, to: '', text: asked.body, headers: asked.headers },
        accepted: false,
      })
      return say(response, letter.no)
    }
    const key = letter.key ?? `${mine}`
    const known = inbox.has(key)
    inbox.put({ ...letter, key, running: mine, headers: asked.headers, accepted: takes(how) })
    if (how === 'drops') return void request.socket.destroy()
    if (how === 'slow') await new Promise<void>((go) => held.push(go))
    say(response, answerOf(how, known ? manners.again(key) : manners.yes(key)))
  }
  const answerOf = (how: Exclude<How, 'down' | 'drops'> | Said, yes: Said): Said => {
    if (typeof how === 'object') return how
    if (how === 'too-many') return manners.tooMany
    if (how === 'broken') return broken
    if (how === 'refuses') return manners.refuses
    return how === 'garbled' ? garbled : yes
  }

  const open = async (): Promise<void> => {
    if (server !== undefined) return
    const opened = createServer((request, response) => {
      take(request, response).catch(() => request.socket.destroy())
    })
    opened.on('connection', (socket) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    })
    server = opened
    await new Promise<void>((resolve, reject) => {
      opened.once('error', reject)
      opened.listen(port, '127.0.0.1', resolve)
    })
    port = parseAddress(opened.address()).port
  }
  const release = (): void => {
    for (const go of held) go()
    held = []
  }
  const close = async (): Promise<void> => {
    const closing = server
    server = undefined
    for (const socket of sockets) socket.destroy()
    if (closing !== undefined) await new Promise((done) => closing.close(done))
  }

  await open()
  return {
    ...{ received: inbox.received, accepted: inbox.accepted, until: inbox.until, release },
    untilReached: inbox.untilReached,
    url: `http://127.0.0.1:${port}${manners.path}`,
    behave: async (how) => {
      behaviour = how
      await (how === 'down' ? close() : open())
    },
    stop: async () => {
      release()
      await close()
    },
  }
}

async function readAll(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  return {
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(parts).toString('utf8'),
  }
}

function say(response: ServerResponse, { status, headers, body = '' }: Said): void {
  const isText = typeof body === 'string'
  response.writeHead(status, {
    'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
    ...headers,
  })
  response.end(isText ? body : JSON.stringify(body))
}

const parseAddress = (address: ReturnType<Server['address']>): AddressInfo => address as AddressInfo
