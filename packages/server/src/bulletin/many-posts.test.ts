import { freshDatabase } from '@jiefen/testkit/postgres'
import { town } from '@jiefen/testkit/stories'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'

/** Statements are planned anew five times and then once for good: both plans must hold. */
const times = 7
const large = ['bulletin_post', 'bulletin_read', 'message_count']

/** Ten years of posts in fifty places, most of them read by somebody; and as many years of counted messages. */
const years = `
insert into bulletin_post (post_id, unit_id, at, author, title, words, until, pinned, taken_down_at)
select gen_random_uuid(), case when g % 50 = 0 then $1 else $1 || g % 50 end, now() - make_interval(hours => g * 4),
  jsonb_build_object('kind', 'staff', 'person', gen_random_uuid(), 'name', 'x', 'unit', $1, 'role', 'leader'),
  'title ' || g, 'words', case when g % 3 = 0 then '2020-01-01'::date end, g % 40 = 0, case when g % 7 = 0 then now() end
from generate_series(1, 20000) as g`
const marks = `
insert into bulletin_read (post_id, person_id, at)
select post_id, gen_random_uuid(), now() from bulletin_post, generate_series(1, 3)`
const counts = `
insert into message_count (day, role, channel, messages, urgent)
select '2026-11-23'::date - day, role, channel, 5, 1
from generate_series(0, 3650) as day, unnest(array['leader', 'mediator', 'receptionist']) as role,
  unnest(array['app', 'sms', 'mail']) as channel`

const { home, region } = town
let test: TestHouse
let admin: pg.Client
let leader: Comer

beforeAll(async () => {
  const database = await freshDatabase()
  const people = (['leader', 'receptionist', 'mediator'] as const).map((role) => someoneAt(role, home))
  // One connection: its counts are handed in when it is asked to.
  test = await openTestHouse(database, region, people, { connections: 1 })
  admin = new pg.Client(database.adminUrl)
  await admin.connect()
  await admin.query(years, [home])
  for (const text of [marks, counts, 'analyze']) await admin.query(text)
  leader = await test.comeIn(loginAt('leader', home))
})
afterAll(async () => {
  await admin.end()
  await test.close()
})

it('among ten years of posts and messages no page reads a table from end to end', async () => {
  const scans = async () => {
    await test.house.pool.query('select pg_stat_force_next_flush()')
    const { rows } = await admin.query<{ relname: string; seq_scan: number }>(
      'select relname, seq_scan::integer from pg_stat_user_tables where relname = any ($1) order by relname',
      [large],
    )
    return rows
  }
  const before = await scans()
  for (let time = 0; time < times; time += 1) {
    const first = (await leader.get('/api/bulletin')).json()
    expect(first.rows[0]).toMatchObject({ pinned: true, readers: { read: 0, of: 3 } })
    for (const url of [
      `/api/bulletin?after=${first.next}`,
      `/api/bulletin?unit=${home}`,
      '/api/bulletin/unread',
      '/api/burden',
    ])
      expect((await leader.get(url)).statusCode, url).toBe(200)
    const post = { unit: home, title: `${time}`, words: 'x' }
    const { id } = (await leader.post('/api/bulletin', post)).json()
    await leader.post(`/api/bulletin/${id}/read`, {})
    expect((await leader.post(`/api/bulletin/${id}/take-down`, {})).statusCode).toBe(204)
  }
  expect(await scans()).toEqual(before)
})
