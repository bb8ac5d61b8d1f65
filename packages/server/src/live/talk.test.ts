import { inMediation, scenes } from '@jiefen/testkit/stories'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { deliverAll } from '../deliveries/index.ts'
import { type LivePage, openPage } from '../live-page.fixture.ts'
import { writeOwn } from '../talk/index.ts'
import { openTalkHouse, own, type TalkHouse } from '../talk-house.fixture.ts'
import type { Comer } from '../test-house.fixture.ts'

describe.each(scenes)('an open page in $region.id', (told) => {
  let at: TalkHouse
  let app: FastifyInstance
  let origin = ''
  const pages: LivePage[] = []

  beforeAll(async () => {
    at = await openTalkHouse(told)
  })
  beforeEach(async () => {
    app = await buildApp(at.test.house)
    origin = await app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterEach(async () => {
    for (const page of pages.splice(0)) page.leave()
    await app.close()
  })
  afterAll(() => at.test.close())

  const open = async (who: Pick<Comer, 'cookies'>, query = ''): Promise<LivePage> => {
    const page = await openPage(`${origin}/api/live${query}`, who.cookies)
    pages.push(page)
    await page.next('hello')
    return page
  }

  it('with the matter on it hears of each message at once: the thread and the place, and not a word of it', async () => {
    const { number } = await at.place(inMediation)
    const page = await open(at.mediator, `?watch=${number}`)
    await at.say(at.desk, number, 'staff', '明天去看')
    await at.say(at.desk, number, own, '请您来一趟')
    // That the matter itself is new may still be on its way.
    let told = await page.next('told')
    while ('type' in told) told = await page.next('told')
    expect(told).toEqual({ number, thread: 'staff', place: 1 })
    expect(await page.next('told')).toEqual({ number, thread: own, place: 1 })
  })

  it('elsewhere hears of it when its person is called by name, and again with the notice', async () => {
    const { number } = await at.place(inMediation)
    const page = await open(at.mediator)
    await at.say(at.desk, number, 'staff', '没有叫谁')
    await at.say(at.desk, number, 'staff', { text: '请看', mentions: [at.mediator.person] })
    expect(await page.next('told')).toEqual({ number, thread: 'staff', place: 2 })
    while ((await deliverAll(at.test.house)) > 0);
    let noted = await page.next('noted')
    while (!('thread' in noted)) noted = await page.next('noted')
    expect(noted).toEqual({ number, thread: 'staff', place: 2 })
  })

  it('of the unit that answers hears that a party has written', async () => {
    const { number, informant } = await at.place(inMediation)
    const page = await open(at.mediator)
    await writeOwn(at.test.house, informant, { text: '几点来？', photos: [], key: undefined })
    expect(await page.next('told')).toEqual({ number, thread: own, place: 1 })
  })

  it('is not told twice of a fact because a message of the same number lies in the outbox', async () => {
    const { number, matter } = await at.place(inMediation)
    const page = await open(at.mediator, `?watch=${number}`)
    // As many messages to a party as the matter has facts: place and version meet.
    for (let step = 0; step <= matter.version; step += 1) await at.say(at.desk, number, own, `${step}`)
    for (let step = 0; step <= matter.version; step += 1) {
      while ('type' in (await page.next('told')));
    }
    await at.desk.act(number, 'add-party', { side: 'other-side', party: { name: '石磊' } })
    expect(await page.next('told')).toEqual({ number, version: matter.version + 1, type: 'PartyAdded' })
    expect(page.unread.filter(({ event }) => event === 'told')).toEqual([])
  })
})
