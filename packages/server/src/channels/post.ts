import http from 'node:http'
import https from 'node:https'
import { InsideFault, isAllowed, outsideOnly, type Resolve } from './outside.ts'

export interface Posted {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly text: string
}
/** Nothing came back that can be read: never reached, no answer in time, cut off, or not a place to send to. */
export interface NotPosted {
  readonly fault: 'unreachable' | 'too-slow' | 'dropped' | 'wrong-address'
}

export interface Post {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

export interface PostRules {
  readonly patience: number
  /** Only https, and never into the own network. */
  readonly strict: boolean
  /**
   * Whether a line is used for several messages. A line that the other end closes at the very moment looks like a dropped
   * message, which then goes twice: not where no key travels.
   */
  readonly keepsLine: boolean
  readonly lanes: number
  readonly resolve?: Resolve
}

/** More of an answer is not read. */
const largestAnswer = 16 * 1024

/** Sends by POST and reads the answer; follows no redirection. `close` lets the open lines go. */
export function openPost({ patience, strict, keepsLine, lanes, resolve }: PostRules) {
  const options = { keepAlive: keepsLine, maxSockets: lanes }
  const agents = { 'http:': new http.Agent(options), 'https:': new https.Agent(options) }
  const lookup = outsideOnly(resolve)

  const post = ({ url: address, headers, body }: Post): Promise<Posted | NotPosted> => {
    const url = URL.parse(address)
    if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
      return Promise.resolve({ fault: 'wrong-address' })
    if (strict && !isAllowed(url)) return Promise.resolve({ fault: 'wrong-address' })
    const { protocol } = url
    const ask = protocol === 'https:' ? https.request : http.request
    return new Promise((answer) => {
      let connected = false
      let late: (() => void) | undefined
      const request = ask(url, {
        method: 'POST',
        agent: agents[protocol],
        ...(strict ? { lookup } : {}),
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'jiefen',
          ...headers,
        },
      })
      const timer = setTimeout(() => {
        if (late !== undefined) return late()
        say({ fault: connected ? 'too-slow' : 'unreachable' })
        request.destroy()
      }, patience)
      const say = (said: Posted | NotPosted): void => {
        clearTimeout(timer)
        answer(said)
      }
      request.on('socket', (socket) => {
        if (request.reusedSocket) connected = true
        else
          socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', () => {
            connected = true
          })
      })
      request.on('error', (fault) => {
        if (fault instanceof InsideFault) say({ fault: 'wrong-address' })
        else say({ fault: connected ? 'dropped' : 'unreachable' })
      })
      request.on('response', (response) => {
        const parts: Buffer[] = []
        let size = 0
        // The status is an answer, however slowly or brokenly the rest of it comes.
        const done = (): void => {
          const text = Buffer.concat(parts).subarray(0, largestAnswer).toString('utf8')
          say({ status: response.statusCode ?? 0, headers: response.headers, text })
        }
        late = () => {
          done()
          request.destroy()
        }
        response.on('data', (part: Buffer) => {
          parts.push(part)
          size += part.length
          if (size > largestAnswer) late?.()
        })
        response.on('end', done)
        response.on('error', done)
      })
      request.end(body)
    })
  }
  return {
    post,
    close: (): void => {
      agents['http:'].destroy()
      agents['https:'].destroy()
    },
  }
}
