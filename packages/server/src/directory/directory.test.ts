import type { Candidates, Directory, MatterView } from '@jiefen/contract'
import type { MatterEvent } from '@jiefen/domain/matter'
import { unitForComplaint } from '@jiefen/domain/neutrality'
import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  afterConsent,
  complainedAbout,
  inMediation,
  type Scene,
  type Story,
  scenes,
} from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealTelephone } from '../parties/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { personAt, placeStory } from '../told-matter.fixture.ts'
import { parties } from '../told-parties.fixture.ts'

const profile = {
  ...{ kind: 'K1', engagedFrom: '2024-01-01', specialities: ['02'], published: true },
  ...{ wordsZh: '邻里的事，先听完再说。', wordsEn: 'With neighbours I listen to the end first.' },
}
const theirNumber = '19900000077'

describe.each(scenes)('the register of mediators in $region.id', (scene: Scene) => {
  const { region, home, above, sibling, committee } = scene
  const answering = unitForComplaint({ unit: home }, committee, region)
  let test: TestHouse
  const comers = new Map<string, Comer>()
  const who = (login: string): Comer => comers.get(login) ?? expect.fail(`${login} did not come in`)
  const keeper = () => who(loginAt('supervisor', answering))
  const desk = () => who(loginAt('receptionist', home))
  const mediator = () => who(loginAt('mediator', committee))
  const person = (login: string) => personAt(test, login)

  beforeAll(async () => {
    const alsoHere = (login: string) => ({
      login,
      name: login,
      duties: [{ unit: committee, role: 'mediator' as const }],
    })
    const units = [...new Set([above, answering])]
    const people = [
      someoneAt('receptionist', home),
      someoneAt('receptionist', sibling),
      someoneAt('mediator', committee),
      ...units.map((unit) => someoneAt('supervisor', unit)),
      ...['second', 'gone', 'kinsman'].map(alsoHere),
    ]
    test = await openTestHouse(await freshDatabase(), region, people)
    for (const { login } of people) comers.set(login, await test.comeIn(login))
  })
  afterAll(() => test.close())

  const enter = (login: string, more: object = {}, besides: object = {}) =>
    keeper().ask({
      method: 'PUT',
      url: `/api/directory/mediators/${person(login)}`,
      payload: { profile: { ...profile, ...more }, ...besides },
    })
  const register = async (comer: Comer): Promise<Directory> => (await comer.get('/api/directory')).json()
  const ours = async (comer: Comer) =>
    (await register(comer)).committees.find(({ unit }) => unit === committee)
  const candidates = async (number: string): Promise<Candidates['rows']> =>
    (await desk().get(`/api/matters/${number}/mediators`)).json().rows
  const view = async (comer: Comer, number: string): Promise<MatterView> =>
    (await comer.get(`/api/matters/${number}?why=办理`)).json()

  /** The same story with a number of ours for the other side, so that the register can know them. */
  const withNumber = (story: Story): Story => {
    const { index } = sealTelephone(test.house.sealing, theirNumber)
    const events: MatterEvent[] = JSON.parse(JSON.stringify(story.events).replaceAll('index-2', index))
    return { ...story, events }
  }

  it('is kept by the supervisor within reach, and by nobody else', async () => {
    for (const login of [loginAt('mediator', committee), 'second'])
      expect((await enter(login, { home, employer: '某某厂' })).statusCode).toBe(204)
    expect((await enter('gone', { engagedUntil: '2025-12-31' })).statusCode).toBe(204)
    const url = `/api/directory/mediators/${person('second')}`
    for (const comer of [desk(), mediator(), who(loginAt('receptionist', sibling))])
      expect((await comer.ask({ method: 'PUT', url, payload: { profile } })).statusCode).toBe(403)
    expect((await enter('second', { specialities: ['99999'] })).statusCode).toBe(400)
    const unknown = `/api/directory/mediators/${parties.informant}`
    expect((await keeper().ask({ method: 'PUT', url: unknown, payload: { profile } })).statusCode).toBe(404)
  })

  it('says of a committee when its term ends, and how many members the law wants', async () => {
    const put = (payload: object) =>
      keeper().ask({ method: 'PUT', url: `/api/directory/committees/${committee}`, payload })
    expect((await ours(keeper()))?.hints[0]?.zh).toContain('还没有登记')
    expect(
      (await put({ kind: 'village', director: '何秉公', members: 2, termEnds: '2027-01-15' })).statusCode,
    ).toBe(204)
    expect((await ours(keeper()))?.hints.map(({ zh }) => zh)).toEqual([
      expect.stringContaining('三至九人'),
      expect.stringContaining('2027-01-15'),
    ])
    await put({ kind: 'village', director: '何秉公', members: 5, termEnds: '2028-06-30' })
    expect(await ours(keeper())).toMatchObject({ hints: [], may: { keep: true } })
    expect(await ours(mediator())).toMatchObject({ hints: [], may: { keep: false } })
  })

  it('shows everybody the published who are engaged, and where they live and work to nobody but its keeper', async () => {
    const studio = { unit: committee, person: person('second'), nameZh: '老何调解室', nameEn: 'He’s room' }
    const made = await keeper().post('/api/directory/studios', { ...studio, wordsZh: '', wordsEn: '' })
    expect(made.statusCode).toBe(201)
    const { body } = await test.app.inject({ url: '/mediators' })
    expect(body).toContain('second')
    expect(body).toContain('老何调解室')
    expect(body).toContain(profile.wordsZh)
    for (const hidden of ['gone', 'kinsman', '某某厂', person('second')]) expect(body).not.toContain(hidden)
    const colleague = (await ours(mediator()))?.mediators.find(({ name }) => name === 'second')
    expect(colleague?.profile).not.toHaveProperty('employer')
    const kept = (await ours(keeper()))?.mediators.find(({ name }) => name === 'second')
    expect(kept?.profile).toMatchObject({ employer: '某某厂', home })
  })

  it('keeps the numbers of relatives as hashes that nobody can read, not even the service', async () => {
    expect((await enter('kinsman', { published: false })).statusCode).toBe(204)
    const named = await who('kinsman').ask({
      method: 'PUT',
      url: '/api/directory/own-kin',
      payload: { kin: [theirNumber] },
    })
    expect(named.statusCode).toBe(204)
    expect(JSON.stringify(await register(keeper()))).not.toContain(theirNumber)
    for (const column of ['telephone_index from mediator_kin', 'telephone_index from mediator_profile'])
      await expect(test.house.pool.query(`select ${column}`)).rejects.toThrow('permission denied')
  })

  it('leaves a line in the book of the door for every change, with names and without what was entered', async () => {
    const studio = (await ours(keeper()))?.studios[0]?.studio
    expect((await keeper().post(`/api/directory/studios/${studio}/close`, {})).statusCode).toBe(204)
    const { rows } = await test.house.pool.query<{ what: string; who: string; about: string }>(
      `select what, who, about from staff_event where what ~ '^(mediator|own-kin|committee|studio)-' order by staff_event_id`,
    )
    const byKeeper = expect.stringContaining(loginAt('supervisor', answering))
    const lineOf = (entry: string) => rows.find(({ what }) => what === entry)
    expect(rows.filter(({ what }) => what === 'mediator-entered').map(({ about }) => about)).toEqual(
      [loginAt('mediator', committee), 'second', 'gone', 'kinsman'].map((login) =>
        expect.stringMatching(new RegExp(`\\(${login}\\) · ${committee}$`)),
      ),
    )
    expect(lineOf('committee-entered')).toMatchObject({ who: byKeeper })
    expect(lineOf('own-kin-named')).toMatchObject({
      who: expect.stringContaining('kinsman'),
      about: committee,
    })
    for (const entry of ['studio-opened', 'studio-closed'])
      expect(lineOf(entry)).toMatchObject({ who: byKeeper, about: `老何调解室 · ${committee}` })
    const book = JSON.stringify(rows)
    for (const hidden of ['某某厂', theirNumber, profile.wordsZh]) expect(book).not.toContain(hidden)
  })

  it('finds kin and an earlier matter of a party before anybody is named, and refuses the one and tells the other', async () => {
    await placeStory(test, withNumber(inMediation(scene)))
    const { number } = await placeStory(test, withNumber(afterConsent(scene)))
    const rows = await candidates(number)
    const of = (login: string) => rows.find((row) => row.person === person(login))
    expect(of('kinsman')?.barred?.zh).toContain('亲属')
    expect(of('gone')?.barred?.zh).toContain('聘期')
    const barred = rows.map((row) => row.barred !== undefined)
    expect(barred.toSorted((a, b) => Number(a) - Number(b))).toEqual(barred)
    const first = of(loginAt('mediator', committee))
    expect(first?.barred).toBeUndefined()
    expect(first?.found.map(({ zh }) => zh)).toEqual([
      '以前调解过阿依古丽·买买提的其他事项',
      '以前调解过周远山的其他事项',
      expect.stringContaining('住在事发地'),
    ])

    const propose = (login: string) =>
      desk().act(number, 'propose-mediator', { mediator: person(login), chosenBy: 'committee' })
    expect((await propose('kinsman')).json()).toMatchObject({ code: 'mediator-is-kin' })
    expect((await propose('gone')).json()).toMatchObject({ code: 'engagement-over' })
    expect((await propose(loginAt('mediator', committee))).statusCode).toBe(200)
    const { neutrality } = await view(desk(), number)
    expect(neutrality.found).toEqual(first?.found)
  })

  it('lays before the desk who fits, the fewest open matters first', async () => {
    const { number } = await placeStory(test, afterConsent(scene))
    const fitting = (await candidates(number)).filter(({ published, barred }) => published && !barred)
    const open = new Map(fitting.map((row) => [row.person, row.open]))
    expect(open.get(person('second'))).toBe(0)
    expect(open.get(person(loginAt('mediator', committee)))).toBeGreaterThan(0)
    expect(fitting[0]?.person).toBe(person('second'))
    expect((await mediator().get(`/api/matters/${number}/mediators`)).statusCode).toBe(404)
  })

  it('keeps a complaint from the mediator wherever they look, and the answer for whoever complained', async () => {
    const { number } = await placeStory(test, complainedAbout(scene))
    const told = await view(keeper(), number)
    expect(told.neutrality.complaints).toMatchObject([{ id: 'k1', words: '只听一边说' }])
    expect(told.neutrality.complaints[0]?.may).toEqual({ 'answer-complaint': true })

    const looks = [
      `/api/matters/${number}`,
      `/api/matters/${number}/threads`,
      `/api/matters/${number}/deliveries`,
      '/api/worklist',
      '/api/notices',
    ]
    for (const url of looks) {
      const { statusCode, body } = await mediator().get(url)
      expect([url, statusCode]).toEqual([url, 200])
      // What may be done, and an empty list, stand there of every matter.
      const said = body.replaceAll(
        /"complaints":\[\]|"(answer-complaint|complain-about-mediator)":false/g,
        '',
      )
      expect(said, url).not.toMatch(/complain|投诉|只听一边说/i)
    }
    const late = await mediator().act(number, 'recuse-mediator', { reason: '有事' }, { version: 1 })
    expect(late.body).not.toContain('Complaint')
    const own = { complaint: 'k1', founded: false, words: '没有这回事' }
    expect((await mediator().act(number, 'answer-complaint', own)).statusCode).toBe(403)

    const answered = await keeper().act(number, 'answer-complaint', {
      ...own,
      founded: true,
      words: '已经提醒',
    })
    expect(answered.statusCode).toBe(200)
    const { rows } = await test.house.workerPool.query(
      `select audience_kind, audience
from outbox
join matter using (county, matter_id)
join matter_event as fact
  using (county, matter_id)
where matter.number = $1
  and fact.version = outbox.version
  and fact.type = 'ComplaintAnswered'`,
      [number],
    )
    expect(rows).toEqual([{ audience_kind: 'party', audience: parties['other-side'] }])
    expect((await test.verify()).difference).toBeUndefined()
  })
})
