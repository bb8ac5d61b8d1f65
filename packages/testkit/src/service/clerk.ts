import { randomUUID } from 'node:crypto'
import type {
  Changed,
  CommandBody,
  Invited,
  MatterView,
  Problem,
  ReadRecord,
  WireCommand,
} from '@jiefen/contract'
import type { Static } from 'typebox'
import { cookieJar } from './cookie-jar.ts'

/** What came back, with its body read: JSON as a value, anything else as bytes. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
  readonly bytes: Uint8Array
}

interface Sending {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly body?: object | FormData
  readonly headers?: Record<string, string>
}

/** Somebody of the staff at the interface of the console: logs in again when their session is over. */
export interface Clerk {
  readonly login: string
  send(path: string, sending?: Sending): Promise<Answer>
  /** Opens the file; who is not handling it says why. Throws when it may not be seen. */
  open(number: string, why?: string): Promise<MatterView>
  /** Looks at the file and takes one step in it, with the version that was seen. Throws when it is refused. */
  act<C extends WireCommand>(number: string, command: C, body: CommandBody<C>, why?: string): Promise<Done<C>>
  /** The same step where it must be refused; the answer is the problem. Throws when it was taken. */
  refused<C extends WireCommand>(
    number: string,
    command: C,
    body: CommandBody<C>,
    why?: string,
  ): Promise<Problem>
  readLog(number: string): Promise<ReadRecord[]>
  /** Stores a photo as the console does; the id to use in a step. */
  storePhoto(photo: Uint8Array, name: string): Promise<string>
  pdf(path: string): Promise<Uint8Array>
}

export type Done<C extends WireCommand> = C extends 'invite-party' ? Static<typeof Invited> : Changed

// The service writes its answers by these very shapes.
const parseMatter = (body: unknown): MatterView => body as MatterView
const parseProblem = (body: unknown): Problem => body as Problem
const parseReads = (body: unknown): ReadRecord[] => body as ReadRecord[]
const parseDone = <C extends WireCommand>(body: unknown): Done<C> => body as Done<C>
const parseStored = (body: unknown): { file: string } => body as { file: string }
const parseMe = (body: unknown): { csrf: string } => body as { csrf: string }

export async function enterAs(origin: string, login: string, password: string): Promise<Clerk> {
  const jar = cookieJar()
  let csrf = ''

  const ask = async (path: string, { method = 'GET', body, headers = {} }: Sending = {}): Promise<Answer> => {
    const isForm = body instanceof FormData
    const response = await fetch(`${origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...jar.header(),
        ...(method === 'GET' ? {} : { 'x-csrf-token': csrf }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    jar.take(response.headers)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const isJson = response.headers.get('content-type')?.includes('json') === true
    const text = isJson ? new TextDecoder().decode(bytes) : ''
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      body: text === '' ? undefined : JSON.parse(text),
    }
  }
  const logIn = async (): Promise<void> => {
    orThrow(await ask('/api/login', { method: 'POST', body: { login, password } }), `${login} logs in`)
    csrf = parseMe(orThrow(await ask('/api/me'), `${login} is in`).body).csrf
  }
  const send = async (path: string, sending?: Sending): Promise<Answer> => {
    const answer = await ask(path, sending)
    if (answer.status !== 401) return answer
    await logIn()
    return ask(path, sending)
  }
  const open = async (number: string, why?: string): Promise<MatterView> => {
    const query = why === undefined ? '' : `?why=${encodeURIComponent(why)}`
    return parseMatter(orThrow(await send(`/api/matters/${number}${query}`), `${login} opens ${number}`).body)
  }
  const change = async (
    number: string,
    command: WireCommand,
    body: object,
    why?: string,
  ): Promise<Answer> => {
    const { version } = await open(number, why)
    return send(`/api/matters/${number}/${command}`, {
      method: 'POST',
      body,
      headers: { 'if-match': `"${version}"`, 'idempotency-key': randomUUID() },
    })
  }

  await logIn()
  return {
    login,
    send,
    open,
    act: async <C extends WireCommand>(number: string, command: C, body: CommandBody<C>, why?: string) =>
      parseDone<C>(orThrow(await change(number, command, body, why), `${login}: ${command}`).body),
    refused: async (number, command, body, why) => {
      const answer = await change(number, command, body, why)
      if (answer.status < 400) throw new Error(`${login}: ${command} should have been refused`)
      return parseProblem(answer.body)
    },
    readLog: async (number) =>
      parseReads(orThrow(await send(`/api/matters/${number}/read-log`), `${login} reads the log`).body),
    storePhoto: async (photo, name) => {
      const body = new FormData()
      body.append('file', new Blob([new Uint8Array(photo)]), name)
      return parseStored(
        orThrow(await send('/api/files', { method: 'POST', body }), `${login} stores ${name}`).body,
      ).file
    },
    pdf: async (path) => orThrow(await send(path), `${login} prints ${path}`).bytes,
  }
}

function orThrow(answer: Answer, what: string): Answer {
  if (answer.status < 300) return answer
  throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`)
}
