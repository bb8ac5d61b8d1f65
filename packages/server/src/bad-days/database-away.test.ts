import { aReportedDispute, type Scene, town } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepDelivering } from '../deliveries/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { keepKnocking } from '../timers/index.ts'
import { placeStory } from '../told-matter.fixture.ts'
import { startOwnServer } from './own-server.fixture.ts'

const scene: Scene = { ...town, first: town.home }

describe('while the database is away', () => {
  let server: Awaited<ReturnType<typeof startOwnServer>>
  let test: TestHouse
  let desk: Comer
  const strays: unknown[] = []
  const note = (reason: unknown): void => void strays.push(reason)

  beforeAll(async () => {
    process.on('unhandledRejection', note)
    server = await startOwnServer()
    const people = [someoneAt('receptionist', scene.home)]
    const parts = { ...server.urls, drop: async () => undefined }
    test = await openTestHouse(parts, scene.region, people)
    desk = await test.comeIn(loginAt('receptionist', scene.home))
  })
  afterAll(async () => {
    await test.close()
    await server.clearAway()
    process.off('unhandledRejection', note)
  })

  const report = (key: string) =>
    test.app.inject({
      method: 'POST',
      url: '/api/public/reports',
      payload: { unit: scene.home, story: `楼上漏水 ${key}` },
      headers: { 'idempotency-key': key, 'accept-language': key.includes('en') ? 'en' : 'zh-CN' },
    })

  it('everybody is told so in their language, the process lives, and afterwards all goes on', async () => {
    const { number, matter } = await placeStory(test, aReportedDispute(scene))
    const knocking = keepKnocking(test.house, 5)
    const delivering = keepDelivering(test.house, 5)
    expect((await report('before')).statusCode).toBe(201)

    await server.goAway()
    const [zh, en] = [await report('zh'), await report('en')]
    expect(zh.json()).toMatchObject({
      status: 503,
      code: 'not-now',
      title: expect.stringContaining('请稍后再试'),
    })
    expect(en.json()).toMatchObject({
      status: 503,
      code: 'not-now',
      title: expect.stringContaining('try again'),
    })
    for (const answer of [
      await desk.get('/api/worklist'),
      await desk.get(`/api/matters/${number}`),
      await desk.act(number, 'accept-matter', {}),
      await test.app.inject({ method: 'POST', url: '/api/login', payload: { login: 'x', password: 'y' } }),
      await test.app.inject({ url: '/readyz' }),
    ])
      expect(answer.json()).toMatchObject({ status: 503, code: 'not-now' })
    expect((await test.app.inject({ url: '/healthz' })).statusCode).toBe(200)
    expect((await test.app.inject({ url: '/metrics' })).statusCode).toBe(200)

    await server.comeBack()
    expect((await test.app.inject({ url: '/readyz' })).statusCode).toBe(200)
    // The same request again, with the key it had: what was refused is done now, and once.
    const [again, twice] = [await report('zh'), await report('zh')]
    expect([again.statusCode, twice.statusCode]).toEqual([201, 201])
    expect(twice.json()).toEqual(again.json())
    const accepted = await desk.act(number, 'accept-matter', {})
    expect(accepted.statusCode).toBe(200)
    // What was refused while it was away left nothing behind.
    expect(await test.countFacts(number)).toBe(accepted.json().version)
    expect(accepted.json().version).toBeGreaterThan(matter.version)
    await Promise.all([knocking.stop(), delivering.stop()])
    expect((await test.verify()).difference).toBeUndefined()
  })

  it('that goes in the middle of the work, nothing is half done, and no request is left without an answer', async () => {
    const before = await test.countFacts()
    const { number } = await placeStory(test, aReportedDispute(scene))
    const keys = Array.from({ length: 60 }, (_, at) => `middle ${at}`)
    const sending = keys.map((key) => report(key))
    const changing = keys.map((key) =>
      desk.act(number, 'add-party', { side: 'other-side', party: { name: key } }, { key }),
    )
    await Promise.race(sending)
    await server.goAway()
    const answers = await Promise.all(sending)
    const changes = await Promise.all(changing)
    for (const { statusCode, body } of [...answers, ...changes])
      expect([200, 201, 503], body).toContain(statusCode)

    await server.comeBack()
    expect((await test.verify()).difference).toBeUndefined()
    // Whoever got an answer keeps it; whoever got none asks again under the same key.
    const receipts = await Promise.all(keys.map((key) => report(key)))
    for (const [at, answer] of answers.entries())
      if (answer.statusCode === 201) expect(receipts[at]?.json()).toEqual(answer.json())
    expect(new Set(receipts.map((receipt) => receipt.json().number)).size).toBe(keys.length)
    const { rows } = await test.house.workerPool.query<{ story: string }>(
      `select story from matter where story like '%middle%'`,
    )
    expect(rows.map(({ story }) => story).sort()).toEqual(keys.map((key) => `楼上漏水 ${key}`).sort())
    expect(await test.countFacts()).toBeGreaterThan(before)
  })

  it('nobody’s promise was left alone', () => {
    expect(strays).toEqual([])
  })
})
