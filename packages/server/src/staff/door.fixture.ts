import { Writable } from 'node:stream'
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import { Problem } from '@jiefen/contract'
import { asUnitId, instant, type Role } from '@jiefen/domain/kernel'
import { rootOf } from '@jiefen/domain/region'
import { hasFaults, readProfile } from '@jiefen/regions'
import Fastify, { type FastifyBaseLogger, type LightMyRequestResponse } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import pino from 'pino'
import { answerProblem } from '../answer-problem.ts'
import { movableClock } from '../platform/clock/index.ts'
import { sealingWith } from '../platform/sealing/index.ts'
import { openPool } from '../platform/sql/index.ts'
import { guard } from '../platform/web/index.ts'
import { demoPassword, type SeededPerson, seedStaff, staffRoutes } from './index.ts'

const region = await readProfile('lakeside').then((parsed) => {
  if (hasFaults(parsed)) throw new Error('the fictional region has faults')
  return parsed.region
})
export const root = rootOf(region).id
const branches = region.units.filter(({ parent, kind }) => parent === root && kind === 'territory')
/** Two units of which neither lies below the other. */
export const [east, west] = branches.map(({ id }) => id).concat(asUnitId('none'), asUnitId('none'))

export const someone = (login: string, role: Role, unit = root): SeededPerson => ({
  login,
  name: `某${login}`,
  duties: [{ unit: asUnitId(unit ?? root), role }],
})

/** The staff door on a database of its own, with a clock that can be moved and a log that can be read. */
export async function openDoor(
  database: { readonly appUrl: string; readonly drop: () => Promise<void> },
  { demo = true, origin = 'http://localhost:3000' } = {},
) {
  const clock = movableClock(instant('2026-11-23T01:00:00Z'))
  const lines: string[] = []
  const log: FastifyBaseLogger = pino(
    { level: 'trace' },
    new Writable({
      write: (line, _encoding, done) => {
        lines.push(String(line))
        done()
      },
    }),
  )
  const house = {
    settings: {
      port: 0,
      origin,
      production: !demo,
      demo,
      dataDirectory: '',
      requestsPerMinute: 0,
    },
    region,
    clock,
    sealing: sealingWith(Buffer.alloc(32, 7)),
    pool: openPool(database.appUrl, { max: 10, name: 'door test', onError: () => undefined }),
  }
  const app = Fastify({ loggerInstance: log }).withTypeProvider<TypeBoxTypeProvider>()
  app.setValidatorCompiler(TypeBoxValidatorCompiler)
  app.addSchema(Problem)
  app.setErrorHandler(answerProblem({ log }))
  await guard(app, house)
  await app.register(staffRoutes(house))

  const enter = (people: readonly SeededPerson[]) => seedStaff(house, people)
  return {
    app,
    house,
    clock,
    lines,
    database,
    enter,
    /** A browser that keeps its cookie and the token it was told. */
    browser: (address = '198.51.100.7') => browserOf(app, address),
    close: async () => {
      await app.close()
      await house.pool.end()
      await database.drop()
    },
  }
}
export type Door = Awaited<ReturnType<typeof openDoor>>

type Injectable = Pick<ReturnType<typeof Fastify>, 'inject'>
type Method = 'GET' | 'POST' | 'DELETE'

function browserOf(app: Injectable, remoteAddress: string) {
  const jar = new Map<string, string>()
  let csrf = ''
  const send = async (
    method: Method,
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> => {
    const answer = await app.inject({
      method,
      url,
      remoteAddress,
      cookies: Object.fromEntries(jar),
      headers: {
        'sec-fetch-site': 'same-origin',
        'x-csrf-token': csrf,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    })
    for (const { name, value } of answer.cookies) jar.set(name, value)
    return answer
  }
  const browser = {
    jar,
    get: (url: string, headers?: Record<string, string>) => send('GET', url, undefined, headers),
    post: (url: string, body?: unknown, headers?: Record<string, string>) => send('POST', url, body, headers),
    delete: (url: string) => send('DELETE', url),
    logIn: (login: string, password = demoPassword) => send('POST', '/api/login', { login, password }),
    /** Reads the token of this session, as the console does. */
    readToken: async () => {
      const me = await send('GET', '/api/me')
      csrf = me.json().csrf ?? ''
      return me
    },
    /** All the way in, for a person who needs no second factor. */
    comeIn: async (login: string) => {
      const answer = await browser.logIn(login)
      if (answer.json().next !== 'ready') throw new Error(`${login} was not let in: ${answer.body}`)
      await browser.readToken()
      return browser
    },
  }
  return browser
}
export type Browser = ReturnType<typeof browserOf>

/** What the authenticator of this secret shows at that moment. */
export const codeAt = (secret: string, at: number): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: at })

/** Lines of the door book, oldest first. */
export async function doorBook({
  house,
}: Door): Promise<{ what: string; who: string; about: string | null }[]> {
  const { rows } = await house.pool.query('select what, who, about from staff_event order by staff_event_id')
  return rows
}
