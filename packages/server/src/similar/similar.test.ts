import type { SimilarView } from '@jiefen/contract'
import { commands } from '@jiefen/domain/door'
import type { MatterEvent } from '@jiefen/domain/matter'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { anAcceptedDispute, archived, type Scene, type Story, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawExtracts, matterModel, verifyAll } from '../matter/index.ts'
import { changeMatter } from '../platform/desk/index.ts'
import { withClient } from '../platform/postgres/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'

const leak = '楼上邻居家水管爆裂漏水，把我家天花板和地板泡坏了，要求赔偿三千元。'
const likeIt = '楼上水管漏水，天花板泡坏了，楼上邻居不肯赔偿。周远山说不管，电话19900000077。'
const unlike = '买的羊没有送来，定金也不退。'

/** The same story with other words in it. */
const saying = ({ events, ...story }: Story, words: string): Story => ({
  ...story,
  events: events.map(
    (event): MatterEvent => (event.type === 'MatterReported' ? { ...event, story: words } : event),
  ),
})

describe.each(scenes)('similar matters in $region.id', (told: Scene) => {
  const scene: Scene = { ...told, first: told.home }
  const { region, home, above, sibling, committee } = scene
  let test: TestHouse
  const comers = new Map<string, Comer>()
  const who = (login: string): Comer => comers.get(login) ?? expect.fail(`${login} did not come in`)
  const desk = loginAt('receptionist', home)
  let open = ''
  let closed: Awaited<ReturnType<typeof placeStory>>

  beforeAll(async () => {
    const people = [
      ...[home, sibling].map((unit) => someoneAt('receptionist', unit)),
      someoneAt('mediator', committee),
      someoneAt('supervisor', above),
      { login: 'colleague', name: 'colleague', duties: [{ unit: committee, role: 'mediator' as const }] },
    ]
    test = await openTestHouse(await freshDatabase(), region, people)
    for (const { login } of people) comers.set(login, await test.comeIn(login))
    for (let time = 0; time < 6; time += 1) await placeStory(test, saying(archived(scene), unlike))
    closed = await placeStory(test, saying(archived(scene), likeIt))
    open = (await placeStory(test, saying(anAcceptedDispute(scene), leak))).number
  })
  afterAll(() => test.close())

  /** The same, mediated by somebody else of the same committee. */
  const byColleague = (story: Story): Story => ({
    ...story,
    events: JSON.parse(
      JSON.stringify(story.events).replaceAll(
        `"mediator of ${committee}"`,
        JSON.stringify(test.ids.get('colleague')),
      ),
    ),
  })
  const look = async (login: string, number = open): Promise<SimilarView> => {
    const answer = await who(login).get(`/api/matters/${number}/similar?why=${encodeURIComponent('督办')}`)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json()
  }

  it('shows the closed ones that are like an open one, with why and how they ended', async () => {
    const { similar } = await look(desk)
    expect(similar[0]).toMatchObject({ number: closed.number, ended: { zh: '调解成功' } })
    expect(similar[0]?.marked.join()).toContain('天花板')
    expect(similar[0]?.why.map(({ field }) => field)).toEqual(expect.arrayContaining(['asked', 'story']))
    expect(similar[0]?.terms).not.toBe('')
    expect(similar[0]?.story).not.toContain('羊')
    expect(new Set(similar.map(({ story }) => story)).size).toBe(similar.length)
  })

  it('names nobody, neither in what is shown nor in what is stored', async () => {
    const names = closed.matter.parties.flatMap(({ name }) => name ?? [])
    expect(names.length).toBeGreaterThan(0)
    const { rows } = await test.house.workerPool.query(
      `select extract::text || array_to_string(tsvector_to_array(search), ' ') as stored from matter_extract`,
    )
    const all = JSON.stringify([await look(desk), rows.map(({ stored }) => stored)])
    for (const hidden of [...names, '周远山', '19900000077', '远山'])
      expect(all.includes(hidden), hidden).toBe(false)
  })

  it('opens a file only to whoever may open it; a colleague of the committee reads the extract alone', async () => {
    const mediated = await placeStory(test, saying(archived(scene), `${likeIt}厨房也湿了。`))
    const theirs = byColleague(saying(archived(scene), `${likeIt}书房也湿了。`))
    await placeStory(test, theirs)
    const own = await look(loginAt('mediator', committee), mediated.number)
    const found = (words: string) => own.similar.find(({ story }) => story.includes(words))
    expect(own.similar.map(({ number }) => number)).toContain(closed.number)
    expect(found('书房')).toBeDefined()
    expect(found('书房')?.number).toBeUndefined()
    const answer = await who('colleague').get(`/api/matters/${open}/similar`)
    expect(answer.statusCode).toBe(404)
    const above1 = await look(loginAt('supervisor', above))
    expect(above1.similar.map(({ number }) => number)).toEqual(expect.arrayContaining([closed.number]))
  })

  it('does not come from next door', async () => {
    const here: Scene = { ...scene, first: sibling }
    const { number } = await placeStory(test, saying(reportedNextDoor(here), leak))
    const { similar } = await look(loginAt('receptionist', sibling), number)
    expect(similar).toEqual([])
  })

  it('is not for somebody outside', async () => {
    const answer = await who(loginAt('receptionist', sibling)).get(`/api/matters/${open}/similar`)
    expect(answer.statusCode).toBe(404)
  })

  it('is gone when the file is opened again, and the words are counted anew', async () => {
    const { number, matter, address } = await placeStory(
      test,
      saying(archived(scene), `${likeIt}只此一件鹦鹉。`),
    )
    expect((await look(desk)).similar.map((one) => one.number)).toContain(number)
    await changeMatter(
      test.house.desk,
      address,
      { matter: address.matter },
      {
        decide: (now) =>
          commands['reopen-matter'].decide(
            {
              why: 'relapsed',
              at: test.clock.now(),
              by: { kind: 'party', party: matter.parties[0]?.id },
            } as never,
            now,
            region,
          ),
      },
    )
    expect((await look(desk)).similar.map((one) => one.number)).not.toContain(number)
    const { rows } = await test.house.workerPool.query(
      `select extracts from extract_word where word = '鹦鹉'`,
    )
    expect(rows).toEqual([{ extracts: 0 }])
    expect((await test.verify()).difference).toBeUndefined()
  })

  it('is drawn again from the facts, and a difference is found', async () => {
    const draw = () => withClient(test.database.workerUrl, (client) => drawExtracts(client, region))
    const verify = () =>
      withClient(test.database.ownerUrl, (client) => verifyAll(client, matterModel(region)))
    await withClient(test.database.ownerUrl, (client) =>
      client.query(`update matter_extract set extract = extract || '{"story": "周远山"}'`),
    )
    expect((await verify()).difference).toMatchObject({ where: 'rows of extracts' })
    expect(await draw()).toBeGreaterThan(6)
    expect((await verify()).difference).toBeUndefined()
    await withClient(test.database.ownerUrl, (client) =>
      client.query(`update extract_word set extracts = extracts + 1 where word = ''`),
    )
    expect((await verify()).difference?.where).toContain('among extracts')
    await withClient(test.database.ownerUrl, (client) =>
      client.query(`update extract_word set extracts = extracts - 1 where word = ''`),
    )
  })

  it('brings the articles of its day', async () => {
    const { articles, day } = await look(desk)
    expect(day).toBe('2026-11-23')
    for (const { from, until } of articles) {
      expect((from ?? day) <= day).toBe(true)
      expect(day <= (until ?? day)).toBe(true)
    }
  })

  it('is looked for in the index of words where much is within reach', async () => {
    const plan = await withClient(test.database.ownerUrl, async (client) => {
      await client.query(`insert into matter_extract (county, matter_id, kind, closed_at, extract, search)
select 'many', gen_random_uuid(), 'dispute', now(), '{}', array_to_tsvector(array['w' || nth % 997, 'v' || nth % 31])
from generate_series(1, 20000) as nth`)
      await client.query('analyze matter_extract')
      const { rows } = await client.query(`select prosrc from pg_proc where proname = 'similar_extracts'`)
      const [, ...statements] = String(rows[0].prosrc).split("return query execute '")
      const statement = String(statements[1]?.split("'\n    using")[0]).replaceAll("''", "'")
      const values = [
        `'w1'::tsquery`,
        `array['here']`,
        `'dispute'`,
        `gen_random_uuid()`,
        '40',
        `'w1'::tsquery`,
      ]
      const filled = statement.replaceAll(/\$(\d)/g, (_, nth) => values[Number(nth) - 1] ?? '')
      const explained = await client.query(`explain ${filled}`)
      await client.query(`delete from matter_extract where county = 'many'`)
      return explained.rows.map((row) => row['QUERY PLAN']).join('\n')
    })
    expect(plan).toContain('extract_by_words')
    expect(plan).not.toContain('Seq Scan on matter_extract')
  })
})

const reportedNextDoor = (scene: Scene): Story => ({
  ...anAcceptedDispute({ ...scene, home: scene.sibling }),
})
