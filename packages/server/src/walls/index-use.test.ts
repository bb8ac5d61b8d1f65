import { worklistViews } from '@jiefen/contract'
import { asUnitId, isoOf } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { anAcceptedDispute, aReportedDispute, type Scene, town } from '@jiefen/testkit/stories'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverAll, sendAll } from '../deliveries/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { knockAll } from '../timers/index.ts'
import { parties, placeStory } from '../told-matter.fixture.ts'

const matters = 20_000
/** Statements are planned anew five times and then once for good: both plans must hold. */
const times = 7

const large = [
  'matter',
  'matter_event',
  'matter_reach',
  'matter_party',
  'deadline',
  'read_record',
  'outbox',
  'notice',
  'delivery',
  'delivery_try',
  'talk_message',
  'talk_read',
]

/** Copies of the told matters over ten years in fifty villages, each with words of its own; one in twenty open. */
const copies = `
create temporary table copy as
select told.county, told.matter_id as told, gen_random_uuid() as matter_id, g,
  now() - make_interval(hours => (g * 4)::integer) as moment
from generate_series(1, ${matters}) as g
join (select county, matter_id, row_number() over () as n from matter) as told
  on told.n = 1 + g % (select count(*) from matter);
insert into matter
select (jsonb_populate_record(matter, jsonb_build_object(
  'matter_id', copy.matter_id, 'number', 'C' || g, 'reported_at', copy.moment, 'last_at', copy.moment,
  'grade', case when g % 40 = 0 then 'G3' end, 'search', array_to_tsvector(array['漏水', 'w' || g % 700, 'x' || g])))).*
from matter join copy on told = matter.matter_id;
insert into matter_event (county, matter_id, version, type, at, author, facts, hash)
select copy.county, copy.matter_id, version, type, at, author, facts, hash
from matter_event join copy on told = matter_event.matter_id;
insert into matter_reach
select copy.county, copy.matter_id,
  case when holder = 'town' or g % 50 = 0 then holder else holder || g % 50 end,
  case when g % 20 = 0 then bucket else 'closed' end, g % 20 = 0, copy.moment + interval '9 days',
  copy.moment, case when g % 60 = 0 then 'question' end, g % 60 = 0
from matter_reach join copy on told = matter_reach.matter_id;
insert into matter_party
select copy.county, copy.matter_id, party_id, side, name, 'i' || g, copy.moment, 'link', opened_at, consent
from matter_party join copy on told = matter_party.matter_id;
insert into deadline
select copy.county, copy.matter_id, name, copy.moment + interval '9 days', owner, g % 100 = 0
from deadline join copy on told = deadline.matter_id;
insert into read_record
select county, matter_id, moment, '{"kind":"staff"}', 'file', '办理' from copy;
insert into outbox (county, matter_id, version, audience_kind, audience, at, delivered_at)
select county, matter_id, 1, 'unit', 'willow' || g % 50, moment, moment from copy;
insert into notice (county, matter_id, version, audience_kind, audience, at)
select county, matter_id, 1, 'unit', 'willow' || g % 50, moment from copy;
insert into delivery (county, delivery_id, matter_id, cause, kind, urgent, to_kind, to_whom, channel, state, at, not_before, day,
  tried_at, ended_at)
select county, gen_random_uuid(), matter_id, 'v1', 'work', g % 9 = 0, 'person', gen_random_uuid()::text,
  (array['sms', 'mail', 'wecom', 'webhook'])[1 + g % 4], case when g % 50 = 0 then 'failed' else 'sent' end, moment, moment,
  moment::date, moment, moment
from copy;
insert into delivery (county, delivery_id, matter_id, cause, kind, urgent, to_kind, to_whom, channel, state, at, not_before, day)
select county, gen_random_uuid(), matter_id, 'v2', 'work', false, 'person', gen_random_uuid()::text, 'sms',
  case when g % 2 = 0 then 'held' else 'waiting' end, now() - interval '1 year', now() + interval '1 year', now()::date
from copy
where g % 100 < 2;
insert into delivery_try (county, delivery_id, try, at, outcome)
select county, delivery_id, 1, at, 'sent' from delivery;
insert into talk_message (county, matter_id, thread, place, at, author, facts, hash)
select county, matter_id, 'staff', place, moment, '{}', '{"text":"","photos":[],"mentions":[]}', sha256('x')
from copy
cross join generate_series(1, 3) as place;
insert into talk_read (county, matter_id, thread, reader, name, upto, at)
select county, matter_id, 'staff', 'person:' || g % 50, '', 2, moment from copy;
analyze`

/** What the deliveries of one round have to do: a message to send, and two that are gathered into one. */
const oneRound = `
insert into delivery (county, delivery_id, matter_id, cause, kind, urgent, to_kind, to_whom, channel, facts, state, at, not_before, day)
select county, gen_random_uuid(), matter_id, 'v' || g || '/' || $1, 'work', false, 'person', $2, 'sms', '{}',
  case when g = 1 then 'waiting' else 'held' end, $3, $3, $3::timestamptz::date
from matter
cross join generate_series(1, 3) as g
where number = $4`

describe(`among ${matters} matters`, () => {
  const scene: Scene = { ...town, first: town.home }
  const top = asUnitId('town')
  let test: TestHouse
  let admin: pg.Client
  let [desk, leader, supervisor]: (Comer | undefined)[] = []
  let number = ''

  beforeAll(async () => {
    const database = await freshDatabase()
    const people = [scene.home, top, scene.committee].flatMap((unit) =>
      (['receptionist', 'mediator', 'leader', 'supervisor'] as const).map((role) => someoneAt(role, unit)),
    )
    // One connection: its counts are handed in when it closes.
    // Nobody answers at that address: a message is tried, and waits for another time.
    const channels = { sms: { url: 'http://127.0.0.1:9', key: 'none' }, patience: 1_000, strict: false }
    test = await openTestHouse(database, scene.region, people, { connections: 1, channels })
    await placeStory(test, aReportedDispute(scene))
    await placeStory(test, anAcceptedDispute(scene))
    admin = new pg.Client(database.adminUrl)
    await admin.connect()
    await admin.query(copies)
    await admin.query(
      `insert into person_address (person_id, channel, masked, sealed, set_at) select person_id, 'sms', '***', 'sealed', now() from person`,
    )
    number = (await placeStory(test, aReportedDispute(scene))).number
    desk = await test.comeIn(loginAt('receptionist', scene.home))
    supervisor = await test.comeIn(loginAt('supervisor', top))
    leader = await test.comeIn(loginAt('leader', top))
  })
  afterAll(async () => {
    await admin.end()
    await test.close()
  })

  const scans = async (): Promise<Record<string, number>> => {
    const { rows } = await admin.query<{ name: string; scans: number }>(
      `select relname as name, seq_scan::integer as scans
from pg_stat_user_tables
where relname = any ($1)
order by relname`,
      [large],
    )
    return Object.fromEntries(rows.map(({ name, scans: count }) => [name, count]))
  }
  const rewarded = async (
    what: string,
    answer: Promise<{ statusCode: number; body: string }>,
  ): Promise<void> => {
    const { statusCode, body } = await answer
    expect(statusCode, `${what}: ${body}`).toBe(200)
  }

  it('no list, search, file, change, knock or delivery reads a table of matters from end to end', async () => {
    if (desk === undefined || leader === undefined || supervisor === undefined)
      throw new Error('nobody came in')
    // A connection hands in its counts as it goes; what the set-up read must be counted before.
    await test.house.pool.query('select pg_stat_force_next_flush()')
    await test.house.workerPool.query('select pg_stat_force_next_flush()')
    const before = await scans()

    const pages = [
      ...worklistViews.map((view) => `/api/worklist?view=${view}`),
      '/api/worklist/counts',
      '/api/board',
      '/api/worklist?q=w12',
      '/api/worklist?q=%E6%BC%8F%E6%B0%B4',
      `/api/worklist?q=${number}`,
      '/api/notices',
      '/api/undelivered?state=failed',
      '/api/undelivered?state=by-hand',
      '/api/join-rate?days=30',
      '/api/kept-rate?days=30',
      '/api/callers?days=30',
      '/api/unit-grades',
      `/api/unit-grades/matters?unit=${scene.home}&grade=G3`,
      '/api/mediators',
      `/api/duplicates?unit=${scene.home}&story=${encodeURIComponent('楼上邻居家漏水，把天花板泡坏了 w12')}`,
    ]
    for (let time = 0; time < times; time += 1) {
      for (const url of pages) {
        await rewarded(url, desk.get(url))
        await rewarded(url, leader.get(url))
      }
      await rewarded('opening', desk.get(`/api/matters/${number}`))
      await rewarded('who was told', desk.get(`/api/matters/${number}/deliveries`))
      await rewarded('its reads', supervisor.get(`/api/matters/${number}/read-log`))
      const change = { party: parties.informant, change: { address: `${time} 号楼` } }
      await rewarded('a change', desk.act(number, 'correct-party', change, { key: `change ${time}` }))
      const talk = `/api/matters/${number}/threads`
      await rewarded('a message', desk.post(`${talk}/staff/messages`, { text: `${time}` }))
      await rewarded('a mark', desk.post(`${talk}/staff/read`, { upto: 1 }))
      for (const url of [talk, `${talk}/staff`, `/api/matters/${number}/unread-talk`])
        await rewarded(url, desk.get(url))
      await knockAll(test.house)
      await admin.query(oneRound, [time, leader.person, isoOf(test.clock.now()), number])
      await deliverAll(test.house)
      await sendAll(test.house)
      await rewarded('the figures', test.app.inject('/metrics'))
    }

    await test.house.pool.query('select pg_stat_force_next_flush()')
    await test.house.workerPool.query('select pg_stat_force_next_flush()')
    expect(await scans()).toEqual(before)
  })
})
