import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asInstant, type Instant, instant, type PersonId } from '@jiefen/domain/kernel'
import type { Region } from '@jiefen/domain/region'
import type { DemoPerson } from '@jiefen/regions'
import type { ChannelSettings } from '@jiefen/server/channels'
import { deliverAll, sendAll } from '@jiefen/server/deliveries'
import { matterModel, type Verified, verifyAll } from '@jiefen/server/matter'
import { movableClock } from '@jiefen/server/platform/clock'
import { withClient } from '@jiefen/server/platform/postgres'
import { demoPassword, seedStaff } from '@jiefen/server/staff'
import { knockAll } from '@jiefen/server/timers'
import pino from 'pino'
import { buildApp } from '../../../server/src/app.ts'
import type { House } from '../../../server/src/house.ts'
import { loadRegion, openHouse } from '../../../server/src/open-house.ts'
import { freshDatabase } from '../postgres/index.ts'
import { type Clerk, enterAs } from './clerk.ts'
import { type Resident, residentAt } from './resident.ts'

/** A Wednesday, ten in the morning, with an ordinary week before and behind it. */
const aWednesday = instant('2026-11-18T10:00:00+08:00')

/** The whole service as people meet it, on a database of its own, with a clock that stands until it is moved. */
export interface Service {
  readonly origin: string
  readonly house: House
  readonly region: Region
  readonly people: readonly DemoPerson[]
  /** Ids of the demo people, by login. */
  readonly ids: ReadonlyMap<string, PersonId>
  readonly clock: ReturnType<typeof movableClock>
  login(login: string): Promise<Clerk>
  /** A telephone without script that nobody has used before. */
  resident(headers?: Readonly<Record<string, string>>): Resident
  /** Hours pass, and the timers and deliveries do their round. */
  pass(hours: number): Promise<void>
  /** The facts of a matter in their order, by the name of each. */
  factsOf(number: string): Promise<string[]>
  /** What is stored, past every wall: for a test that asks whether something is stored at all. */
  stored<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>
  verify(): Promise<Verified>
  stop(): Promise<void>
}

export async function startService({
  region: name,
  at = aWednesday,
  channels,
}: {
  readonly region: 'lakeside' | 'highplain'
  readonly at?: Instant
  /** Gateways; absent: none is set. */
  readonly channels?: ChannelSettings
}): Promise<Service> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'jiefen-service-'))
  const [database, { region, people }, port] = await Promise.all([
    freshDatabase(),
    loadRegion(name),
    freePort(),
  ])
  const clock = movableClock(at)
  const origin = `http://127.0.0.1:${port}`
  const environment = {
    ...{ port, origin, dataDirectory, production: false, demo: true },
    secret: Buffer.alloc(32, 'a secret for tests'),
    ...(channels === undefined ? {} : { channels }),
  }
  const { house, close } = openHouse({
    environment,
    ...database,
    region,
    clock,
    log: pino({ level: 'error' }),
  })
  const ids = await seedStaff(house, people)
  const app = await buildApp(house)
  await app.listen({ port, host: '127.0.0.1' })

  const round = async (): Promise<void> => {
    while ((await knockAll(house)) > 0);
    while ((await deliverAll(house)) > 0);
    while ((await sendAll(house)) > 0);
  }
  const stored = <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    withClient(database.adminUrl, async (client) => (await client.query<Row>(sql, [...values])).rows)
  return {
    ...{ origin, house, region, people, ids, clock },
    login: (login) => enterAs(origin, login, demoPassword),
    resident: (headers) => residentAt(origin, headers),
    pass: async (hours) => {
      clock.moveTo(asInstant(clock.now() + hours * 3_600_000))
      await round()
    },
    stored,
    factsOf: async (number) =>
      (await stored<{ type: string }>(factsByNumber, [number])).map(({ type }) => type),
    verify: () => withClient(database.workerUrl, (client) => verifyAll(client, matterModel(region))),
    stop: async () => {
      await app.close()
      await close()
      await database.drop()
      rmSync(dataDirectory, { recursive: true, force: true })
    },
  }
}

const factsByNumber = `select type
from matter_event
join matter using (county, matter_id)
where number = $1
order by matter_event.version`

/** The address stands on posters and in codes, so it must be known before the service listens. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address === null || typeof address === 'string'
          ? reject(new Error('no port'))
          : resolve(address.port),
      )
    })
  })
}
