import { freshDatabase } from '@jiefen/testkit/postgres'
import { anAcceptedDispute, type Scene, scenes } from '@jiefen/testkit/stories'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { deliverAll } from '../deliveries/index.ts'
import { type LivePage, openPage } from '../live-page.fixture.ts'
import { withClient } from '../platform/postgres/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'
import { type Live, openLive } from './index.ts'

const minute = 60_000

describe.each(scenes)('an open page in $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  let test: TestHouse
  let live: Live
  let app: FastifyInstance
  let origin = ''
  let desk: Comer
  let called: Comer
  const pages: LivePage[] = []

  beforeAll(async () => {
    const people = [
      someoneAt('receptionist', scene.home),
      someoneAt('receptionist', scene.sibling),
      someoneAt('department-handler', scene.department),
      someoneAt('supervisor', scene.above),
      someoneAt('security-admin', scene.above),
    ]
    test = await openTestHouse(await freshDatabase(), scene.region, people)
  })
  beforeEach(async () => {
    live = openLive(test.house)
    app = await buildApp(test.house, live)
    origin = await app.listen({ port: 0, host: '127.0.0.1' })
    desk = await test.comeIn(loginAt('receptionist', scene.home))
    called = await test.comeIn(loginAt('department-handler', scene.department))
  })
  afterEach(async () => {
    for (const page of pages.splice(0)) page.leave()
    await app.close()
  })
  afterAll(() => test.close())

  const open = async (who: Pick<Comer, 'cookies'>, query = ''): Promise<LivePage> => {
    const page = await openPage(`${origin}/api/live${query}`, who.cookies)
    pages.push(page)
    return page
  }
  const blow = (number: string, more: object = {}) =>
    desk.act(number, 'blow-whistle', {
      ...{ direction: 'horizontal', to: [scene.department], why: '请来看看漏水', place: '3 号楼' },
      ...more,
    })

  const cutTheLine = () =>
    test.house.workerPool.query(
      `select pg_terminate_backend(pid)
from pg_stat_activity
where application_name = 'jiefen-listener'
  and datname = current_database()`,
    )
  /** What the page was told of, up to an event that reaches every page after all that was sent before. */
  const heardBy = async (page: LivePage): Promise<unknown[]> => {
    await cutTheLine()
    await page.next('again')
    return page.unread.filter(({ event }) => event === 'told' || event === 'noted')
  }

  it('of the unit that is called hears the whistle, its limit, and not a word of the matter', async () => {
    const page = await open(called)
    expect(await page.next('hello')).toEqual({ calls: [] })
    const { number, matter } = await placeStory(test, anAcceptedDispute(scene))
    expect((await blow(number)).statusCode).toBe(200)
    expect(await page.next('told')).toEqual({
      number,
      version: matter.version + 1,
      type: 'WhistleBlown',
      whistle: 'w1',
      respondBy: new Date(test.clock.now() + 30 * minute).toISOString(),
    })
    // The bell stops for everybody of the unit when one of them has come.
    await called.act(number, 'report-in', { whistle: 'w1', how: 'video' })
    expect(await page.next('told')).toMatchObject({ number, type: 'WhistleReportedIn', whistle: 'w1' })
  })

  it('that is opened later is shown the calls nobody has answered yet, and only to its own units', async () => {
    const { number } = await placeStory(test, anAcceptedDispute(scene))
    await blow(number)
    const respondBy = new Date(test.clock.now() + 30 * minute).toISOString()
    const { calls } = await (await open(called)).next('hello')
    expect(calls).toContainEqual({ number, whistle: 'w1', respondBy })
    expect(await (await open(desk)).next('hello')).toEqual({ calls: [] })
    await called.act(number, 'report-in', { whistle: 'w1', how: 'video' })
    expect((await (await open(called)).next('hello')).calls).not.toContainEqual(
      expect.objectContaining({ number }),
    )
  })

  it('is told again when the notice lies on the board, also of what nobody announced', async () => {
    const page = await open(called)
    const { number, matter } = await placeStory(test, anAcceptedDispute(scene))
    // Whoever wrote it died before saying so.
    const { announce: _nobody, ...silent } = test.house.desk
    const quiet = await buildApp({ ...test.house, desk: silent })
    const payload = { direction: 'horizontal', to: [scene.department], why: '请来', place: '路口' }
    const { cookies, headers } = desk
    const url = `/api/matters/${number}/blow-whistle`
    expect((await quiet.inject({ method: 'POST', url, payload, cookies, headers })).statusCode).toBe(200)
    await quiet.close()
    while ((await deliverAll(test.house)) > 0);
    let news = await page.next('noted')
    while (news.number !== number) news = await page.next('noted')
    expect(news).toMatchObject({ version: matter.version + 1, type: 'WhistleBlown', whistle: 'w1' })
    expect(page.unread.filter(({ event }) => event === 'told')).toEqual([])
  })

  it('hears what is addressed to a duty that its person holds at that moment', async () => {
    const supervisor = await test.comeIn(loginAt('supervisor', scene.above))
    const [theirs, ours] = [await open(supervisor), await open(called)]
    const { number, address } = await placeStory(test, anAcceptedDispute(scene))
    const { county, matter } = address
    await test.house.pool.query(
      `insert into outbox (county, matter_id, version, audience_kind, audience, at) values ($1, $2, 1, 'duty', $3, $4)`,
      [county, matter, `supervisor@${scene.above}`, new Date(test.clock.now()).toISOString()],
    )
    test.house.desk.announce?.({ county, matter, first: 1, last: 1 })
    expect(await theirs.next('told')).toMatchObject({ number, version: 1 })
    expect(await heardBy(ours)).toEqual([])
  })

  it('of another unit hears nothing of it', async () => {
    const elsewhere = await open(await test.comeIn(loginAt('receptionist', scene.sibling)))
    const page = await open(called)
    await elsewhere.next('hello')
    await page.next('hello')
    const { number } = await placeStory(test, anAcceptedDispute(scene))
    await blow(number)
    await page.next('told')
    expect(await heardBy(elsewhere)).toEqual([])
  })

  it('with a matter open hears of each change of it, also of those that nobody is told of', async () => {
    const { number, matter } = await placeStory(test, anAcceptedDispute(scene))
    const page = await open(desk, `?watch=${number}`)
    expect(await page.next('hello')).toEqual({ calls: [], number, version: matter.version })
    const party = { name: '邻居老何' }
    await desk.act(number, 'add-party', { side: 'other-side', party })
    expect(await page.next('told')).toEqual({ number, version: matter.version + 1, type: 'PartyAdded' })
  })

  it('with the matter open at the desk that whistles sees the change, and does not ring', async () => {
    const { number, matter } = await placeStory(test, anAcceptedDispute(scene))
    const page = await open(desk, `?watch=${number}`)
    await page.next('hello')
    await blow(number)
    const news = { number, version: matter.version + 1, type: 'WhistleBlown', whistle: 'w1' }
    expect(await page.next('told')).toEqual(news)
  })

  it('cannot watch a matter outside its reach, and is not told whether there is one', async () => {
    const { number } = await placeStory(test, anAcceptedDispute(scene))
    const outside = await test.comeIn(loginAt('receptionist', scene.sibling))
    const [theirs, nowhere] = [await open(outside, `?watch=${number}`), await open(outside, '?watch=nothing')]
    expect(await theirs.next('hello')).toEqual({ calls: [] })
    expect(await nowhere.next('hello')).toEqual({ calls: [] })
    const inside = await open(desk, `?watch=${number}`)
    await inside.next('hello')
    await desk.act(number, 'add-party', { side: 'other-side', party: { name: '邻居老何' } })
    await inside.next('told')
    expect(await heardBy(theirs)).toEqual([])
  })

  it('loses nothing when many change at the same time', async () => {
    const page = await open(called)
    await page.next('hello')
    const placed = await Promise.all(
      Array.from({ length: 24 }, () => placeStory(test, anAcceptedDispute(scene))),
    )
    // Other commits in between, which end out of order, and many facts of one matter.
    const [first] = placed
    const others = Array.from({ length: 24 }, (_, at) =>
      desk.act(first?.number ?? '', 'add-party', { side: 'other-side', party: { name: `邻居 ${at}` } }),
    )
    const blown = await Promise.all(placed.map(({ number }) => blow(number)))
    await Promise.all(others)
    expect(blown.map(({ statusCode }) => statusCode)).toEqual(placed.map(() => 200))
    const rung = new Map<unknown, number>()
    while (rung.size < placed.length) {
      const { number, type } = await page.next('told')
      if (type === 'WhistleBlown') rung.set(number, (rung.get(number) ?? 0) + 1)
    }
    expect([...rung.keys()].toSorted()).toEqual(placed.map(({ number }) => number).toSorted())
    expect(new Set(rung.values())).toEqual(new Set([1]))
  })

  it('looks again after the process could not hear for a while', async () => {
    const page = await open(called)
    await page.next('hello')
    await cutTheLine()
    expect(await page.next('again')).toEqual({})
    const { number } = await placeStory(test, anAcceptedDispute(scene))
    await blow(number)
    let news = await page.next('told')
    while (news.number !== number) news = await page.next('told')
    expect(news.type).toBe('WhistleBlown')
  })

  it('needs somebody who is logged in, keeps nobody logged in, and ends with the session', async () => {
    expect((await openPage(`${origin}/api/live`, {})).status).toBe(401)
    const page = await open(called)
    await page.next('hello')
    test.clock.moveBy(20 * minute)
    await live.checkSessions()
    expect((await open(called)).status).toBe(200)
    // Neither the line nor its coming back counts as somebody who is there.
    test.clock.moveBy(11 * minute)
    await live.checkSessions()
    await page.ended
    expect((await open(called)).status).toBe(401)
  })

  it('ends within the minute when a duty is taken away, and comes back with what is left', async () => {
    const login = loginAt('department-handler', scene.department)
    const page = await open(called)
    await page.next('hello')
    await live.checkSessions()
    await withClient(test.database.ownerUrl, (client) =>
      client.query({
        text: `update duty set until_at = $2 from person where person.person_id = duty.person_id and login = $1`,
        values: [login, new Date(test.clock.now()).toISOString()],
      }),
    )
    await live.checkSessions()
    await page.ended
    const back = await open(called)
    await back.next('hello')
    const { number } = await placeStory(test, anAcceptedDispute(scene))
    await blow(number)
    expect(await heardBy(back)).toEqual([])
    await withClient(test.database.ownerUrl, (client) =>
      client.query(
        `update duty set until_at = null from person where person.person_id = duty.person_id and login = $1`,
        [login],
      ),
    )
  })

  it('is one of ten at most of one person; others are not kept out', async () => {
    const mine = await Promise.all(Array.from({ length: 10 }, () => open(called)))
    expect(mine.map(({ status }) => status)).toEqual(Array(10).fill(200))
    const oneMore = await open(called)
    expect([oneMore.status, oneMore.headers['content-type']]).toEqual([
      429,
      'application/problem+json; charset=utf-8',
    ])
    expect((await open(desk)).status).toBe(200)
    expect((await app.inject({ url: '/metrics' })).body).toContain('jiefen_live_pages 11')
  })

  it('is a stream that nothing in between may keep, change or frame', async () => {
    const { headers } = await open(called)
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'self'"),
    })
    expect(headers).not.toHaveProperty('content-encoding')
  })

  it('does not keep the service from ending', async () => {
    const page = await open(called)
    await page.next('hello')
    await app.close()
    await page.ended
    expect(live.size).toBe(0)
  })
})
