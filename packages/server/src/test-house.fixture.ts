import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { instant, type PersonId, type Role, type UnitId } from '@jiefen/domain/kernel'
import type { Region } from '@jiefen/domain/region'
import type { FastifyBaseLogger, FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import pino from 'pino'
import { buildApp } from './app.ts'
import type { ChannelSettings } from './channels/index.ts'
import type { House } from './house.ts'
import { matterModel, verifyAll } from './matter/index.ts'
import { openHouse } from './open-house.ts'
import { movableClock } from './platform/clock/index.ts'
import { withClient } from './platform/postgres/index.ts'
import { demoPassword, type SeededPerson, seedStaff } from './staff/index.ts'

export interface DatabaseForTests {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly workerUrl: string
  readonly drop: () => Promise<void>
}

/** Somebody with one role at one unit; the login names both. */
export const someoneAt = (role: Role, unit: UnitId): SeededPerson => ({
  login: loginAt(role, unit),
  name: `${role} of ${unit}`,
  duties: [{ unit, role }],
})
export const loginAt = (role: Role, unit: UnitId): string => `${role}.${unit}`

/** The whole service on a database of its own, asked without a network; the clock stands until it is moved. */
export async function openTestHouse(
  database: DatabaseForTests,
  region: Region,
  people: readonly SeededPerson[] = [],
  {
    log = pino({ level: 'silent' }),
    connections = 10,
    channels,
  }: { log?: FastifyBaseLogger; connections?: number; channels?: ChannelSettings } = {},
) {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'jiefen-house-'))
  const clock = movableClock(instant('2026-11-23T04:00:00Z'))
  const environment = {
    ...{ port: 0, origin: 'http://localhost:3000', production: false, demo: true, requestsPerMinute: 0 },
    ...{ dataDirectory, secret: Buffer.alloc(32, 'a secret for tests') },
    ...(channels === undefined ? {} : { channels }),
  }
  const { house, close } = openHouse({ environment, ...database, region, clock, log, connections })
  const ids: ReadonlyMap<string, PersonId> =
    people.length === 0 ? new Map<string, PersonId>() : await seedStaff(house, withKeepers(people))
  const app = await buildApp(house)
  return {
    ...{ house, app, clock, ids, database, region },
    comeIn: (login: string) => comeIn(app, login),
    /** How many facts there are, of one matter or of all: to see that a refused request wrote nothing. */
    countFacts: (number?: string) => countFacts(house, number),
    verify: () => withClient(database.workerUrl, (client) => verifyAll(client, matterModel(region))),
    close: async () => {
      await app.close()
      await close()
      await database.drop()
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}
export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>

/** Where somebody mediates, somebody else keeps the seal. */
function withKeepers(people: readonly SeededPerson[]): readonly SeededPerson[] {
  const unitsOf = (wanted: Role) =>
    people.flatMap(({ duties }) => duties.filter(({ role }) => role === wanted).map(({ unit }) => unit))
  const kept = unitsOf('seal-keeper')
  const bare = new Set(unitsOf('mediator').filter((unit) => !kept.includes(unit)))
  return [...people, ...[...bare].map((unit) => someoneAt('seal-keeper', unit))]
}

async function countFacts({ workerPool }: House, number?: string): Promise<number> {
  const { rows } = await workerPool.query<{ facts: number }>(
    `select count(*)::integer as facts
from matter_event
join matter using (county, matter_id)
where $1::text is null
  or matter.number = $1`,
    [number ?? null],
  )
  return rows[0]?.facts ?? 0
}

export interface Sent {
  readonly version?: number
  readonly key?: string
  readonly headers?: Record<string, string>
}

/** Logs in, keeps the cookie and the token, and sends what the console would send. */
export async function comeIn(app: FastifyInstance, login: string) {
  const remoteAddress = addressOf(login)
  const entered = await app.inject({
    method: 'POST',
    url: '/api/login',
    remoteAddress,
    payload: { login, password: demoPassword },
  })
  if (entered.json().next !== 'ready') throw new Error(`${login} was not let in: ${entered.body}`)
  const cookies = Object.fromEntries(entered.cookies.map(({ name, value }) => [name, value]))
  const me = await app.inject({ url: '/api/me', cookies, remoteAddress })
  const headers = { 'x-csrf-token': String(me.json().csrf) }
  const ask = (options: InjectOptions): Promise<LightMyRequestResponse> =>
    app.inject({ ...options, cookies, remoteAddress, headers: { ...headers, ...options.headers } })
  return {
    ...{ login, cookies, headers, person: String(me.json().person) },
    ask,
    get: (url: string) => ask({ url }),
    post: (url: string, payload: object, sent: Sent = {}) =>
      ask({ method: 'POST', url, payload, headers: headersOf(sent) }),
    act: (number: string, command: string, payload: object, sent: Sent = {}) =>
      ask({
        method: 'POST',
        url: `/api/matters/${number}/${command}`,
        payload,
        headers: headersOf(sent),
      }),
  }
}
export type Comer = Awaited<ReturnType<typeof comeIn>>

const headersOf = ({ version, key, headers = {} }: Sent): Record<string, string> => ({
  ...headers,
  ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  ...(key === undefined ? {} : { 'idempotency-key': key }),
})

/** Each from an address of their own (RFC 5737 leaves one network only; the limits count addresses). */
function addressOf(login: string): string {
  let sum = 7
  for (const sign of login) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_536
  return `10.77.${sum >> 8}.${sum & 255}`
}
