import { freshDatabase } from '@jiefen/testkit/postgres'
import { town } from '@jiefen/testkit/stories'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'

const messages = 30_000
/** Statements are planned anew five times and then once for good: both plans must hold. */
const times = 7

/** Over a year, most sent and long ago; in the last day of WeCom three sent, two given up, and two that wait. */
const told = `
insert into delivery (county, delivery_id, cause, kind, urgent, to_kind, to_whom, channel, endpoint_id, state, reason, at,
  not_before, day, tries, tried_at, ended_at)
select 'town', gen_random_uuid(), 'test:' || g, 'work', false, 'unit', 'willow',
  (array['sms', 'mail', 'dingtalk', 'feishu', 'webhook'])[1 + g % 5],
  case when g % 5 > 1 then $2::uuid end,
  case when g % 100 = 0 then 'failed' else 'sent' end, case when g % 100 = 0 then 'busy' end,
  moment, moment, moment::date, 1, moment, moment
from generate_series(1, ${messages}) as g
cross join lateral (select $1::timestamptz - interval '2 days' - make_interval(mins => g * 17) as moment) as told`
const lately = `
insert into delivery (county, delivery_id, cause, kind, urgent, to_kind, to_whom, channel, state, reason, at, not_before, day,
  tries, tried_at, ended_at)
select 'town', gen_random_uuid(), 'test:' || name, 'work', false, 'unit', 'willow', 'wecom', state, reason,
  $1::timestamptz - ago, $1, $1::timestamptz::date, 1,
  case when reason is not null or state = 'sent' then $1::timestamptz - ago end,
  case when state <> 'waiting' then $1::timestamptz - ago end
from (values
  ('a', 'sent', null, interval '1 hour'),
  ('b', 'sent', null, interval '2 hours'),
  ('c', 'sent', null, interval '23 hours'),
  ('d', 'sent', null, interval '25 hours'),
  ('e', 'failed', 'closed', interval '3 hours'),
  ('f', 'failed', 'wrong-address', interval '4 hours'),
  ('g', 'waiting', null, interval '5 hours'),
  ('h', 'waiting', 'unreachable', interval '10 minutes')
) as line (name, state, reason, ago)`

describe(`among ${messages} messages`, () => {
  let test: TestHouse
  let owner: pg.Client
  let admin: Comer

  beforeAll(async () => {
    const database = await freshDatabase()
    // One connection: its counts are handed in when it is asked to.
    test = await openTestHouse(database, town.region, [someoneAt('system-admin', town.above)], {
      connections: 1,
      channels: { patience: 2_000, strict: false },
    })
    owner = new pg.Client(database.adminUrl)
    await owner.connect()
    admin = await test.comeIn(loginAt('system-admin', town.above))
    const now = new Date(test.clock.now()).toISOString()
    const { id } = (
      await admin.post('/api/endpoints', {
        ...{ channel: 'feishu', unit: town.home, name: '值班群', kinds: ['whistle'] },
        address: 'https://open.feishu.cn/open-apis/bot/v2/hook/0badc0de-1111',
      })
    ).json()
    await owner.query(told, [now, id])
    await owner.query(lately, [now])
    await owner.query('analyze delivery')
  })
  afterAll(async () => {
    await owner.end()
    await test.close()
  })

  it('says of each channel what waits, what left and was given up in a day, and what went wrong last', async () => {
    const { rows } = (await admin.get('/api/channels')).json()
    const hours = (ago: number) => new Date(test.clock.now() - ago * 3_600_000).toISOString()
    expect(rows.find(({ channel }: { channel: string }) => channel === 'wecom')).toMatchObject({
      ...{ open: true, waiting: 2, sent: 3, failed: 2, oldest: hours(5) },
      lastFailure: { at: hours(1 / 6), words: { en: expect.stringContaining('cannot be reached') } },
    })
    const sms = rows.find(({ channel }: { channel: string }) => channel === 'sms')
    expect(sms).toMatchObject({ open: false, waiting: 0, sent: 0, failed: 0 })
  })

  it('reads the messages by their indexes, never from end to end', async () => {
    const scans = async (): Promise<number> => {
      await test.house.pool.query('select pg_stat_force_next_flush()')
      const { rows } = await owner.query<{ scans: number }>(
        `select seq_scan::integer as scans from pg_stat_user_tables where relname = 'delivery'`,
      )
      return rows[0]?.scans ?? 0
    }
    const before = await scans()
    for (let time = 0; time < times; time += 1)
      for (const url of ['/api/channels', '/api/endpoints'])
        expect((await admin.get(url)).statusCode, url).toBe(200)
    expect(await scans()).toBe(before)
  })
})
