import { freshDatabase } from '@jiefen/testkit/postgres'
import { type Scene, scenes, settled, whileSigning } from '@jiefen/testkit/stories'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverAll } from '../deliveries/index.ts'
import { inTransaction, Undo, type Visibility } from '../platform/sql/index.ts'
import { loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'

/** Tables with a matter's id that are read without a reach, each with the reason why that is right. */
const openTables: Readonly<Record<string, string>> = {
  party_key: 'found by the keyed hash of a code before anybody is let in; holds no word of the matter',
}

/** Functions that look behind the wall, each with the reason; none but these. */
const behindTheWall: Readonly<Record<string, string>> = {
  addresses_of:
    'the sealed address of whoever a message goes to, for those who deliver; of nobody else anything',
  allowance_of_same_dispute:
    'the number of another matter of the same people that has had its allowance; a number, nothing else of it',
  archived_files: 'the numbers of files closed in a month, the same list whoever draws; no words, no names',
  budget_follows_allowances:
    'a trigger: the used money of a budget follows its allowances, whoever writes them',
  busy_rooms: 'when rooms are taken: hours, and of no matter',
  forget_caucus_notes:
    'the notes beside a matter go when it is closed, whoever closes it; of no other, and nobody reads them',
  forget_helper_contacts:
    'the telephones of helpers go when the file is archived, whoever archives it; of no other, and nobody reads them',
  health_of_channels: 'counts for whoever looks after the gateways; no matter, no recipient',
  health_of_endpoints: 'moments and reasons of rooms and systems for whoever looks after them; no matter',
  heard_by: 'finds the persons of a duty for those who deliver, who may not read the people themselves',
  hearers_of: 'how many people of which role a message reaches: numbers, no names',
  matters_with_words: 'an index of words may not be used in front of the wall; asks for the reach itself',
  mediated_by:
    'what a mediator has mediated, for themselves and whoever decides about their title; asks for that itself',
  open_matters_of: 'how many matters each mediator has in hand, for a fair load; numbers, no matters',
  readers_of: 'how many have seen a post, and of how many: numbers, no names',
  review_standings:
    'whether files in review have passed and at which points something serious was found, so that nothing is paid before; no words, no names',
  shown_titles: 'titles that their holders let everybody know',
  similar_extracts:
    'extracts of closed matters without persons, within the reach it is asked with; no index of words before the wall',
  ties_of_mediators:
    'whether something ties a mediator to a party; four answers, and nothing of which matter',
  worklist_lines: 'a page of work, which is nothing but the rows of a reach; it cannot be asked without one',
  write_quality_read: 'writes down who read about a mediator; whoever reads cannot read the lines',
}

const denied = '42501'
const nobody = '00000000-0000-0000-0000-000000000000'
const history = ['matter_event', 'read_record', 'staff_event']

describe.each(scenes)('the database of $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  let test: TestHouse
  let adminUrl: string
  let owner: pg.Client
  let [ours, theirs] = ['', '']

  beforeAll(async () => {
    const database = await freshDatabase()
    adminUrl = database.adminUrl
    const people = [scene.home, scene.above, scene.committee, scene.sibling].flatMap((unit) =>
      (['receptionist', 'supervisor', 'mediator', 'leader'] as const).map((role) => someoneAt(role, unit)),
    )
    test = await openTestHouse(database, scene.region, people)
    const placed = await placeStory(test, settled(scene))
    ours = placed.address.matter
    theirs = (await placeStory(test, whileSigning(scene))).address.matter
    await (await test.comeIn(loginAt('supervisor', scene.above))).get(
      `/api/matters/${placed.number}?why=看看`,
    )
    await deliverAll(test.house)
    await (await test.comeIn(loginAt('supervisor', scene.above))).act(placed.number, 'reopen-matter', {
      why: 'relapsed',
    })
    // As the superuser: the owner of the tables is no reader either once the rules are forced on it.
    owner = new pg.Client(adminUrl)
    await owner.connect()
    await owner.query(
      `insert into party_key (hash, purpose, county, matter_id, party_id, made_at)
select decode(repeat('ab', 32), 'hex'), 'query', county, matter_id, matter_id, now() from matter limit 1`,
    )
    await owner.query(
      `insert into talk_message (county, matter_id, thread, place, at, author, facts, hash)
select county, matter_id, 'staff', 1, now(), '{}', '{}', decode(repeat('ab', 32), 'hex') from matter`,
    )
    await owner.query(
      `insert into talk_read (county, matter_id, thread, reader, name, upto, at)
select county, matter_id, 'staff', 'somebody', 'somebody', 1, now() from matter`,
    )
    await owner.query(
      `insert into caucus_note (note_id, county, matter_id, person_id, at, sealed)
select gen_random_uuid(), county, matter_id, $1, now(), 'sealed' from matter`,
      [test.ids.get(loginAt('mediator', scene.committee))],
    )
    await owner.query(
      `insert into review_draw (draw_id, unit_id, month, rule, numbers, population_hash, drawn, always, drawn_at, drawn_by)
values ($1, $2, '2026-11', '{}', '{}', '', '{}', '{}', now(), '{}')`,
      [nobody, scene.home],
    )
    await owner.query(
      `insert into file_review (review_id, draw_id, unit_id, month, rule, county, matter_id, number, reach, mediator, mediator_name, hands, why, standing)
select gen_random_uuid(), $1, $2, '2026-11', '{}', county, matter_id, number, array[$2], $3, '某', '{}', 'drawn', 'waiting' from matter`,
      [nobody, scene.home, test.ids.get(loginAt('mediator', scene.committee))],
    )
    await owner.query(
      `insert into allowance_claim (claim_id, kind, county, matter_id, number, township, unit_id, persons, holders, begun_at,
  standing, cents, version)
select gen_random_uuid(), 'case', county, matter_id, number, $1, $1, '{}', array[$1], now(), 'proposed', 1, 1 from matter`,
      [scene.home],
    )
    await owner.query(
      `insert into sitting (county, matter_id, session, place, during)
select county, matter_id, 's1', '调解室', tstzrange(now(), now() + interval '1 hour') from matter`,
    )
    for (const rows of [
      `matter_extract (county, matter_id, kind, closed_at, extract, search)
select county, matter_id, 'dispute', now(), '{}', ''`,
      `video_room (county, matter_id, session, until)
select county, matter_id, 's1', now()`,
      `video_seat (county, matter_id, session, seat, voice, visit, standing, seen_at, knocked_at, until)
select county, matter_id, 's1', 1, 'party:somebody', 'a page', 'in', now(), now(), now()`,
      `video_post (county, matter_id, session, to_seat, from_seat, kind, sealed, at, until)
select county, matter_id, 's1', 1, 2, 'signal', 'sealed', now(), now()`,
      `recording_piece (county, matter_id, recording, nth, bytes, sha256, at)
select county, matter_id, 'r1', 1, 1, 'hash', now()`,
      `helper_contact (county, matter_id, session, helper, sealed)
select county, matter_id, 's1', 'h1', 'sealed'`,
    ])
      await owner.query(`insert into ${rows} from matter`)
    await owner.query(
      `insert into sign_code (code_id, county, matter_id, party_id, version, hash, made_at, until)
select gen_random_uuid(), county, matter_id, matter_id, 1, decode(repeat('ab', 32), 'hex'), now(), now() from matter`,
    )
  })
  afterAll(async () => {
    await owner.end()
    await test.close()
  })

  const tablesOfMatters = async (): Promise<string[]> => {
    const { rows } = await owner.query<{ name: string }>(
      `select table_name as name
from information_schema.columns
where table_schema = 'public'
  and column_name = 'matter_id'
order by table_name`,
    )
    return rows.map(({ name }) => name)
  }
  const rowsSeen = (visibility: Visibility, table: string): Promise<number> =>
    inTransaction(
      test.house.pool,
      visibility,
      async (tx) => (await tx.query(`select * from ${table}`)).rows.length,
    )

  it('has a rule for the rows of every table that carries a matter’s id, but for those named here', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relrowsecurity and relkind = 'r'`,
    )
    const walled = new Set(rows.map(({ name }) => name))
    const without = (await tablesOfMatters()).filter((table) => !walled.has(table))
    expect(without).toEqual(Object.keys(openTables))
  })

  it('has no rule for everybody, and none of the service’s roles is above the rules', async () => {
    const everybody = await owner.query(`select from pg_policies where 'public' = any (roles)`)
    expect(everybody.rowCount).toBe(0)
    const { rows } = await owner.query(
      `select rolname
from pg_roles
where rolname in ('jiefen_app', 'jiefen_worker')
  and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
order by rolname`,
    )
    expect(rows).toEqual([{ rolname: 'jiefen_app' }, { rolname: 'jiefen_worker' }])
    const owned = await owner.query(
      `select from pg_tables where tableowner in ('jiefen_app', 'jiefen_worker')`,
    )
    expect(owned.rowCount).toBe(0)
  })

  it('shows the sibling unit no row of any table, and the unit at home its rows', async () => {
    for (const table of await tablesOfMatters()) {
      if (table in openTables) continue
      const stored = await owner.query(`select * from ${table}`)
      expect(stored.rowCount, `${table} has rows to hide`).toBeGreaterThan(0)
      const sibling = [scene.sibling, `person:${test.ids.get(loginAt('mediator', scene.sibling))}`]
      for (const holders of [[], [''], sibling]) expect(await rowsSeen({ holders }, table), table).toBe(0)
      expect(await rowsSeen({}, table), table).toBe(0)
    }
    const open = [
      'matter',
      'matter_event',
      'matter_party',
      'read_record',
      'notice',
      'delivery',
      'talk_message',
      'talk_read',
      'sitting',
    ]
    for (const table of open)
      expect(await rowsSeen({ holders: [scene.home] }, table), table).toBeGreaterThan(0)
    // Only a matter that the rules have let somebody in to shows its deadlines and messages.
    for (const table of ['deadline', 'outbox', 'sign_code', 'matter_extract', 'video_room', 'video_seat']) {
      expect(await rowsSeen({ holders: [scene.home] }, table), table).toBe(0)
      expect(await rowsSeen({ matter: ours }, table), table).toBeGreaterThan(0)
    }
    // Where a helper can be reached is read where a message leaves, and by nobody of the house.
    for (const who of [{ holders: [scene.home] }, { matter: ours }])
      expect(await rowsSeen(who, 'helper_contact')).toBe(0)
    // What one seat sends another is shown to that seat, and not to whoever else sits there.
    for (const [seat, seen] of [
      ['seat:1', 0],
      [`seat:${ours}/s1/2`, 0],
      [`seat:${ours}/s1/1`, 1],
    ] as const)
      expect(await rowsSeen({ matter: ours, holders: [seat] }, 'video_post'), seat).toBe(seen)
  })

  it('shows the notes of a caucus to whoever wrote them, and to nobody above, beside or below', async () => {
    const own = `person:${test.ids.get(loginAt('mediator', scene.committee))}`
    expect(await rowsSeen({ holders: [own] }, 'caucus_note')).toBeGreaterThan(0)
    const others = [scene.home, scene.above, scene.committee, `at:${scene.committee}`]
    expect(await rowsSeen({ holders: others, matter: ours }, 'caucus_note')).toBe(0)
  })

  it('has no way behind the wall but those named here, and they keep the reach', async () => {
    const { rows } = await owner.query<{ name: string; everybody: boolean }>(
      `select proname as name, has_function_privilege('public', oid, 'execute') as everybody
from pg_proc
where prosecdef
  and pronamespace = 'public'::regnamespace
order by proname`,
    )
    expect(rows).toEqual(Object.keys(behindTheWall).map((name) => ({ name, everybody: false })))
    const found = `(select * from matters_with_words($$'漏水'$$::tsquery, '-infinity', 100)) as found`
    expect(await rowsSeen({ holders: [scene.home] }, found)).toBeGreaterThan(0)
    for (const holders of [[], [''], [scene.sibling]]) expect(await rowsSeen({ holders }, found)).toBe(0)
    await expect(test.house.workerPool.query(`select * from ${found}`)).rejects.toMatchObject({
      code: denied,
    })
    const page = (holder: string): string =>
      `select * from worklist_lines('open', array['${holder}'], '-infinity', '${nobody}', 'infinity', 100)`
    expect((await test.house.pool.query(page(scene.home))).rowCount).toBeGreaterThan(0)
    for (const holder of ['', scene.sibling])
      expect((await test.house.pool.query(page(holder))).rowCount).toBe(0)
    await expect(test.house.workerPool.query(page(scene.home))).rejects.toMatchObject({ code: denied })
    const heard = `select * from heard_by('duty', 'supervisor@${scene.above}', '2026-11-24')`
    const supervisor = test.ids.get(loginAt('supervisor', scene.above))
    expect((await test.house.workerPool.query(heard)).rows).toEqual([
      { audience_kind: 'person', audience: supervisor },
    ])
    await expect(test.house.pool.query(heard)).rejects.toMatchObject({ code: denied })
    for (const table of ['person', 'duty'])
      await expect(test.house.workerPool.query(`select from ${table}`)).rejects.toMatchObject({
        code: denied,
      })
  })

  it('lets neither role change or remove what has happened', async () => {
    for (const pool of [test.house.pool, test.house.workerPool]) {
      for (const table of history) {
        const column = table === 'matter_event' ? 'type' : 'what'
        for (const text of [
          `update ${table} set ${column} = 'x'`,
          `delete from ${table}`,
          `truncate ${table}`,
        ]) {
          await expect(pool.query(text), text).rejects.toMatchObject({ code: denied })
        }
      }
    }
  })

  it('lets whoever was let in to one matter touch no row of another, and a reader touch none at all', async () => {
    const touches = [
      (id: string) => `update matter set stage = 'archived' where matter_id = '${id}'`,
      (id: string) => `update matter_reach set bucket = 'closed' where matter_id = '${id}'`,
      (id: string) => `delete from matter_reach where matter_id = '${id}'`,
      (id: string) => `update matter_party set name = '某' where matter_id = '${id}'`,
      (id: string) => `update deadline set open = false where matter_id = '${id}'`,
      (id: string) => `delete from deadline where matter_id = '${id}'`,
    ]
    const touched = (visibility: Visibility, text: string): Promise<number> =>
      inTransaction(test.house.pool, visibility, async (tx) => {
        throw new Undo((await tx.query(text)).rowCount ?? 0)
      }).catch((undo: Undo<number>) => undo.value)
    for (const touch of touches) {
      expect(await touched({ matter: ours, holders: [scene.home] }, touch(theirs)), touch('theirs')).toBe(0)
      expect(await touched({ holders: [scene.home, scene.above] }, touch(ours)), touch('ours')).toBe(0)
      expect(await touched({ matter: ours }, touch(ours)), touch('ours')).toBeGreaterThan(0)
    }
  })

  it('shows those who knock and deliver nothing of the people of the staff, nor who has read what', async () => {
    for (const table of ['person', 'duty', 'staff_event', 'read_record', 'file', 'case_number'])
      await expect(test.house.workerPool.query(`select * from ${table}`), table).rejects.toMatchObject({
        code: denied,
      })
  })

  it('forgets between two people of one connection who the first was', async () => {
    const pool = new pg.Pool({ connectionString: test.database.appUrl, max: 1 })
    const remembered = async () =>
      (
        await pool.query(
          `select current_setting('app.holders', true) as holders, current_setting('app.matter', true) as matter`,
        )
      ).rows[0]
    const asSupervisor = { holders: [scene.above], matter: ours }
    const nothing = { holders: '', matter: '' }
    await inTransaction(pool, asSupervisor, (tx) => tx.query('select from matter'))
    expect(await remembered()).toEqual(nothing)
    await inTransaction(pool, asSupervisor, () => Promise.reject(new Error('broken'))).catch(() => undefined)
    expect(await remembered()).toEqual(nothing)
    await inTransaction(pool, asSupervisor, (tx) => tx.query('select nonsense')).catch(() => undefined)
    expect(await remembered()).toEqual(nothing)
    await inTransaction(pool, asSupervisor, () => Promise.reject(new Undo(1))).catch(() => undefined)
    expect(await remembered()).toEqual(nothing)
    expect((await pool.query('select from matter')).rowCount).toBe(0)
    await pool.end()
  })

  it('cannot be talked into another reach by the name of a unit', async () => {
    const holders = [`x', true), set_config('app.matter', '${ours}', true) --`, `'${scene.home}'`]
    expect(await rowsSeen({ holders }, 'matter')).toBe(0)
  })
})
