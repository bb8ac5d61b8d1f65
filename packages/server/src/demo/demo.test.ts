import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asInstant, asUnitId } from '@jiefen/domain/kernel'
import { openStages } from '@jiefen/domain/matter'
import { getUnit } from '@jiefen/domain/region'
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

describe.each(['lakeside', 'highplain', 'jinshui', 'zhangye'])('the demonstration of %s', (name) => {
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

  it('has allowances in every standing in which somebody may meet one, of cases and of months', async () => {
    const { rates } = loaded.region.allowances
    const { rows } = await withClient(database.ownerUrl, (client) =>
      client.query<{ kind: string; standing: string }>('select kind, standing from allowance_claim'),
    )
    const seen = new Set(rows.map(({ standing }) => standing))
    const met = [
      'proposed',
      'asked',
      'waiting',
      'reserved',
      'approved-once',
      'approved',
      'paid',
      'refused',
      'objected',
      'stopped',
    ]
    expect(rates.length === 0 ? [] : met.filter((standing) => !seen.has(standing))).toEqual([])
    expect(rows.some(({ kind }) => kind === 'month')).toBe(rates.length > 0)
  })

  it('has something on the notice boards, the pinned one at the top', async () => {
    const { rows } = await opened.house.workerPool.query<{ unit_id: string; pinned: boolean }>(
      `select unit_id, pinned from bulletin_post where author ->> 'kind' = 'staff' order by pinned desc`,
    )
    expect(rows.map(({ pinned }) => pinned)).toEqual([true, false])
    const [above, desk] = rows.map(({ unit_id }) => getUnit(loaded.region, asUnitId(unit_id)).path.length)
    expect(above).toBeLessThan(Number(desk))
  })

  it('shows an open whistle, one rated by both sides of it, and matters with a grade of risk', async () => {
    const { rows } = await opened.house.workerPool.query<{ type: string; times: number }>(
      `select type, count(*)::integer as times
from matter_event
where type in ('WhistleBlown', 'WhistleReportedIn', 'WhistleResultGiven', 'WhistleRated', 'WhistleRatedByParty', 'GradeSet')
group by type`,
    )
    const times = Object.fromEntries(rows.map(({ type, times: often }) => [type, often]))
    expect(times.GradeSet).toBe(2)
    const departments = loaded.people.some(({ duties }) =>
      duties.some(({ role }) => role === 'department-handler'),
    )
    const { GradeSet: _, ...whistles } = times
    expect(whistles).toEqual(
      departments
        ? {
            ...{ WhistleBlown: 2, WhistleReportedIn: 2, WhistleResultGiven: 1 },
            ...{ WhistleRated: 1, WhistleRatedByParty: 1 },
          }
        : {},
    )
  })

  it('shows a card that waits for its answer, and one that was answered', async () => {
    const { rows } = await opened.house.workerPool.query<{
      given: number
      answered: number
      waiting: number
    }>(
      `select count(*) filter (where type = 'CardGiven' and author ->> 'kind' = 'staff')::integer as given,
  count(*) filter (where type = 'CardAnswered')::integer as answered,
  (select count(distinct matter_id)::integer from matter_reach where open and carded) as waiting
from matter_event`,
    )
    expect(rows).toEqual([{ given: 2, answered: 1, waiting: 1 }])
  })

  it('shows a matter that went up a level, and one that was returned with a reason', async () => {
    const { rows } = await opened.house.workerPool.query<{ type: string; why: string }>(
      `select type, facts ->> 'why' as why
from matter_event
where type in ('MatterMovedUp', 'MatterReturnedDown')
order by position`,
    )
    const seen = rows.map(({ type }) => type)
    expect(rows.every(({ why }) => why !== null && why !== '')).toBe(true)
    expect(seen.filter((type) => type === 'MatterMovedUp').length).toBeGreaterThan(
      seen.filter((type) => type === 'MatterReturnedDown').length,
    )
    expect(seen).toContain('MatterReturnedDown')
  })

  it('shows a part agreed on while mediation goes on, and one whose rest came to nothing', async () => {
    const { rows } = await opened.house.workerPool.query<{ stage: string; in_part: boolean }>(
      `select matter.stage, exists (
  select from matter_event as ended
  where ended.matter_id = matter.matter_id and ended.type = 'MediationTerminated' and ended.facts ? 'inPart'
) as in_part
from matter
join matter_event as part
  on part.matter_id = matter.matter_id and part.type = 'AgreementTookEffect' and part.facts ? 'partial'
order by matter.stage`,
    )
    expect(rows).toEqual([
      { stage: 'in-mediation', in_part: false },
      { stage: 'terminated', in_part: true },
    ])
  })

  it('shows a limit that stands still, and more time being asked of both sides where the place allows it', async () => {
    const { rows } = await opened.house.workerPool.query<{ type: string; times: number }>(
      `select type, count(*)::integer as times
from matter_event
where type in ('TimeAsked', 'ClockPaused')
group by type`,
    )
    const times = Object.fromEntries(rows.map(({ type, times: often }) => [type, often]))
    const mayBeLonger = loaded.region.extensions.mediation !== undefined
    expect(times).toEqual({ TimeAsked: mayBeLonger ? 2 : 1, ClockPaused: 1 })
  })

  it('shows what was said beside a matter in mediation, among the staff and with a party', async () => {
    const { rows } = await opened.house.workerPool.query<{ among: string; writers: string[] }>(
      `select case thread when 'staff' then 'staff' else 'party' end as among,
  array_agg(distinct author ->> 'kind' order by author ->> 'kind') as writers
from talk_message
group by among
order by among`,
    )
    expect(rows).toEqual([
      { among: 'party', writers: ['party', 'staff'] },
      { among: 'staff', writers: ['staff'] },
    ])
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
    // Of what was owed and is late since that knock, both are reminded with the next one.
    expect(await knockAll(opened.house)).toBeLessThanOrEqual(3)
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
