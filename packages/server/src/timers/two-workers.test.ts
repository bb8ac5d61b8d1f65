import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { isoOf, roles } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  anAcceptedDispute,
  aReportedDispute,
  orderedToRectify,
  type Scene,
  town,
} from '@jiefen/testkit/stories'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from '../open-house.ts'
import { openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'
import { knockAll } from './index.ts'

const day = 86_400_000
const worker = path.resolve(import.meta.dirname, 'worker.fixture.ts')
const scene: Scene = { ...town, first: town.home }

describe('two workers that knock for one database', () => {
  let test: TestHouse
  let other: ReturnType<typeof openHouse>
  const started: ChildProcess[] = []

  beforeAll(async () => {
    const people = [scene.home, scene.above, scene.committee].flatMap((unit) =>
      roles.map((role) => someoneAt(role, unit)),
    )
    test = await openTestHouse(await freshDatabase(), scene.region, people)
    const { settings, region, clock, log } = test.house
    const environment = { ...settings, secret: Buffer.alloc(32, 'a secret for tests') }
    other = openHouse({ environment, ...test.database, region, clock, log })
  })
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL')
  })
  afterAll(async () => {
    await other.close()
    await test.close()
  })

  const place = async (many: number): Promise<void> => {
    const stories = [aReportedDispute, anAcceptedDispute, orderedToRectify]
    for (let at = 0; at < many; at += 20)
      await Promise.all(
        Array.from({ length: Math.min(20, many - at) }, (_, more) =>
          placeStory(test, (stories[more % stories.length] ?? aReportedDispute)(scene)),
        ),
      )
  }
  const ask = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await test.house.workerPool.query<Row>(sql, [...values])).rows
  /** Every knock that was written down: which limit of which matter. */
  const ranOut = async (): Promise<string[]> =>
    (
      await ask<{ limit: string }>(
        `select concat_ws(' ', matter_id, facts ->> 'name', facts ->> 'dueAt', facts ->> 'about') as limit
from matter_event
where type = 'ClockRanOut'`,
      )
    ).map(({ limit }) => limit)
  const due = async (): Promise<string[]> =>
    (
      await ask<{ limit: string }>(
        `select concat_ws(' ', matter_id, name, (extract(epoch from due_at) * 1000)::bigint, nullif(about, '')) as limit
from deadline
where open
  and due_at <= $1
  and name not in ('card', 'next-person')`,
        [isoOf(test.clock.now())],
      )
    ).map(({ limit }) => limit)
  const untilQuiet = async (house: TestHouse['house']): Promise<number> => {
    let made = 0
    for (let now = await knockAll(house); now > 0; now = await knockAll(house)) made += now
    return made
  }

  it('share the work: what one has taken the other leaves alone', async () => {
    await place(60)
    test.clock.moveBy(60 * day)
    const expected = await due()
    expect(expected.length).toBeGreaterThan(50)
    const made = await Promise.all([untilQuiet(test.house), untilQuiet(other.house)])
    await untilQuiet(test.house)
    const once = await ranOut()
    expect(new Set(once).size).toBe(once.length)
    expect(expected.filter((limit) => !once.includes(limit))).toEqual([])
    // Taking everything twice would be twice as many knocks.
    expect(made[0] + made[1]).toBeLessThan(2 * expected.length)
    expect((await test.verify()).difference).toBeUndefined()
  })

  it('are not held up by limits that nobody can knock for, however many they are', async () => {
    await place(5)
    test.clock.moveBy(60 * day)
    const before = (await ranOut()).length
    const expected = (await due()).length
    const [some] = await ask<{ county: string }>('select county from deadline limit 1')
    const ghosts = Array.from({ length: 250 }, () => randomUUID())
    await ask(
      `insert into deadline (county, matter_id, name, about, due_at, owner, open)
select $1, ghost, 'accept', '', '2020-01-01', 'nobody', true
from unnest($2::uuid[]) as ghost`,
      [some?.county, ghosts],
    )
    await untilQuiet(test.house)
    expect((await ranOut()).length - before).toBe(expected)
    await ask('delete from deadline where matter_id = any ($1::uuid[])', [ghosts])
  })

  it('lose nothing and write nothing twice when one after the other is killed in the middle of it', async () => {
    await place(240)
    test.clock.moveBy(60 * day)
    const expected = await due()
    expect(expected.length).toBeGreaterThan(200)
    const before = (await ranOut()).length
    const env = {
      PATH: process.env.PATH ?? '',
      ...{ APP_URL: test.database.appUrl, WORKER_URL: test.database.workerUrl },
      NOW: isoOf(test.clock.now()),
    }
    const start = (): ChildProcess => {
      const child = spawn(process.execPath, [worker], { env, stdio: ['ignore', 'ignore', 'inherit'] })
      started.push(child)
      return child
    }
    const working = [start(), start()]
    let killed = 0
    let next = 40
    const looksLike = async (): Promise<'all done' | 'somebody gave up' | 'forty more' | 'at work'> => {
      if (working.some(({ exitCode }) => exitCode !== null)) return 'somebody gave up'
      if ((await due()).length === 0) return 'all done'
      return (await ranOut()).length - before < next ? 'at work' : 'forty more'
    }
    while ((await due()).length > 0) {
      // Asking without a pause would take the processor from those who work.
      await expect.poll(looksLike, { interval: 20, timeout: 110_000 }).not.toBe('at work')
      expect(working.map(({ exitCode }) => exitCode)).toEqual([null, null])
      if ((await looksLike()) !== 'forty more') continue
      next += 40
      working[killed % 2]?.kill('SIGKILL')
      working[killed % 2] = start()
      killed += 1
    }
    expect(killed).toBeGreaterThan(3)
    const once = await ranOut()
    expect(new Set(once).size).toBe(once.length)
    expect(expected.filter((limit) => !once.includes(limit))).toEqual([])
    expect((await test.verify()).difference).toBeUndefined()
  }, 120_000)

  it('are not held up by a matter whose history cannot be read', async () => {
    await place(3)
    test.clock.moveBy(60 * day)
    const before = (await ranOut()).length
    const expected = (await due()).length
    const [some] = await ask<{ county: string }>('select county from deadline limit 1')
    const broken = randomUUID()
    await ask(
      `insert into matter_event (county, matter_id, version, type, at, author, facts, hash)
values ($1, $2, 1, 'MatterAccepted', now(), '{"kind": "clock"}', '{}', decode(repeat('ab', 32), 'hex'))`,
      [some?.county, broken],
    )
    await ask(
      `insert into deadline (county, matter_id, name, about, due_at, owner, open)
values ($1, $2, 'accept', '', '2020-01-01', 'nobody', true)`,
      [some?.county, broken],
    )
    await untilQuiet(test.house)
    expect((await ranOut()).length - before).toBe(expected)
    expect((await due()).length).toBe(1)
  })
})
