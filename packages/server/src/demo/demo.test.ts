import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asInstant } from '@jiefen/domain/kernel'
import { openStages } from '@jiefen/domain/matter'
import { freshDatabase } from '@jiefen/testkit/postgres'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverAll } from '../deliveries/index.ts'
import { matterModel, verifyAll } from '../matter/index.ts'
import { loadRegion, openHouse } from '../open-house.ts'
import { movableClock } from '../platform/clock/index.ts'
import { withClient } from '../platform/postgres/index.ts'
import { knockAll } from '../timers/index.ts'
import { seedDemo } from './index.ts'

const environment = {
  port: 0,
  origin: 'http://localhost',
  production: false,
  demo: true,
  dataDirectory: mkdtempSync(path.join(tmpdir(), 'jiefen-demo-')),
  secret: Buffer.alloc(32, 7),
}

describe.each(['lakeside', 'highplain', 'jinshui'])('the demonstration of %s', (name) => {
  let database: Awaited<ReturnType<typeof freshDatabase>>
  let opened: ReturnType<typeof openHouse>
  let loaded: Awaited<ReturnType<typeof loadRegion>>
  const clock = movableClock(asInstant(Date.UTC(2026, 10, 20, 3)))

  beforeAll(async () => {
    database = await freshDatabase()
    loaded = await loadRegion(name)
    opened = openHouse({
      environment,
      ...database,
      region: loaded.region,
      clock,
      log: pino({ level: 'silent' }),
    })
    await seedDemo(opened.house, loaded.people, () => undefined)
  })
  afterAll(async () => {
    await opened.close()
    await database.drop()
  })

  it('has a matter in every stage that lasts, and one of each kind', async () => {
    const { rows } = await opened.house.workerPool.query<{ stage: string; kind: string }>(
      'select stage, kind from matter',
    )
    const seen = new Set(rows.map(({ stage }) => stage))
    expect([...openStages].filter((stage) => !seen.has(stage)).sort()).toEqual([])
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['dispute', 'appeal', 'hazard']))
    for (const stage of ['declined', 'withdrawn', 'archived']) expect(seen).toContain(stage)
  })

  it('stands up to verification: chains and drawn rows are what the facts say', async () => {
    const verified = await withClient(database.workerUrl, (client) =>
      verifyAll(client, matterModel(loaded.region)),
    )
    expect(verified.difference).toBeUndefined()
    expect(verified.matters).toBeGreaterThanOrEqual(16)
  })

  it('is told to the units, and each message is delivered once', async () => {
    const waiting = await opened.house.workerPool.query('select from outbox')
    let delivered = 0
    for (let turn = await deliverAll(opened.house); turn > 0; turn = await deliverAll(opened.house))
      delivered += turn
    expect(delivered).toBe(waiting.rowCount)
    expect(await deliverAll(opened.house)).toBe(0)
  })

  it('has limits that run out once, however often the timer knocks', async () => {
    clock.moveBy(40 * 86_400_000)
    expect(await knockAll(opened.house)).toBeGreaterThan(0)
    expect(await knockAll(opened.house)).toBe(0)
    const verified = await withClient(database.workerUrl, (client) =>
      verifyAll(client, matterModel(loaded.region)),
    )
    expect(verified.difference).toBeUndefined()
  })

  it('is not played twice', async () => {
    const before = await opened.house.workerPool.query('select from matter')
    await seedDemo(opened.house, loaded.people, () => undefined)
    const after = await opened.house.workerPool.query('select from matter')
    expect(after.rowCount).toBe(before.rowCount)
  })
})
