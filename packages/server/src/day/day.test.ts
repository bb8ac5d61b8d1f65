import type { MyDay } from '@jiefen/contract'
import { instant } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { anAcceptedDispute, inMediation, promised, type Scene, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { parties, placeStory } from '../told-matter.fixture.ts'
import { historiesOf, numbersOfSessions } from './queries.ts'

const invited = Object.values(parties)

describe.each(scenes)('a day in $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  let test: TestHouse
  let desk: Comer
  let mediator: Comer
  let beside: Comer
  let above: Comer
  beforeAll(async () => {
    test = await openTestHouse(await freshDatabase(), scene.region, [
      someoneAt('receptionist', scene.home),
      someoneAt('receptionist', scene.sibling),
      someoneAt('supervisor', scene.above),
      someoneAt('mediator', scene.committee),
      someoneAt('audit-admin', scene.above),
    ])
    desk = await test.comeIn(loginAt('receptionist', scene.home))
    beside = await test.comeIn(loginAt('receptionist', scene.sibling))
    above = await test.comeIn(loginAt('supervisor', scene.above))
    mediator = await test.comeIn(loginAt('mediator', scene.committee))
  })
  afterAll(() => test.close())

  const dayOf = async (comer: Comer): Promise<MyDay> => {
    const answer = await comer.get('/api/day')
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json()
  }
  const plan = (number: string, startsAt: string, endsAt: string, place: object) =>
    mediator.act(number, 'plan-session', {
      startsAt,
      endsAt,
      ...place,
      seating: 'together',
      open: true,
      invited,
    })

  it('is only for who works with matters', async () => {
    const auditor = await test.comeIn(loginAt('audit-admin', scene.above))
    expect((await auditor.get('/api/day')).statusCode).toBe(403)
    expect((await test.app.inject({ url: '/api/day' })).statusCode).toBe(401)
  })

  it('teaches nothing but emptiness where there is nothing', async () => {
    expect(await dayOf(mediator)).toMatchObject({
      ...{
        day: '2026-11-23',
        view: 'mine',
        sessions: [],
        limits: [],
        promises: [],
        matters: [],
        more: false,
      },
    })
  })

  it('holds one’s own matters with their next step, and nobody else’s', async () => {
    const { number } = await placeStory(test, inMediation(scene))
    const other = (await placeStory(test, anAcceptedDispute(scene))).number
    const [mine, theirs, elsewhere] = [await dayOf(mediator), await dayOf(desk), await dayOf(beside)]
    expect(mine.matters).toMatchObject([
      { number, what: 'hold-session', turn: 'me', does: 'plan-session', stage: 'in-mediation' },
    ])
    expect(theirs.view).toBe('units')
    const seen = new Map(theirs.matters.map((one) => [one.number, one]))
    expect(seen.get(number)).toMatchObject({
      turn: 'mediator',
      whom: { zh: '何秉公' },
    })
    expect(seen.get(other)).toMatchObject({ turn: 'me' })
    expect(elsewhere.matters).toEqual([])
    // Who stands above sees whose turn it is, with the name of whoever is on duty there.
    expect((await dayOf(above)).matters.find((one) => one.number === other)).toMatchObject({
      ...{ turn: 'unit', people: [`receptionist of ${scene.home}`] },
    })
  })

  it('has its sessions by the clock of the region, and the desk those in its own rooms', async () => {
    const room = (
      await above.post('/api/rooms', {
        ...{ unit: scene.home, nameZh: '一号调解室', nameEn: 'Room 1', purpose: 'mediation', seats: 6 },
      })
    ).json().id
    const { number } = await placeStory(test, inMediation(scene))
    const { number: tomorrow } = await placeStory(test, inMediation(scene))
    const today = await plan(number, '2026-11-23T15:00:00+08:00', '2026-11-23T17:00:00+08:00', { room })
    expect(today.statusCode, today.body).toBe(200)
    // Half past midnight is tomorrow here, though it is still today in Greenwich.
    const night = await plan(tomorrow, '2026-11-24T00:30:00+08:00', '2026-11-24T02:00:00+08:00', {
      place: '派出所',
    })
    expect(night.statusCode, night.body).toBe(200)
    const { sessions, days } = await dayOf(mediator)
    expect(sessions.map((one) => [one.number, one.mine, one.standing])).toEqual([
      [number, true, 'planned'],
      [tomorrow, true, 'planned'],
    ])
    const [, next] = days
    expect(next).toMatchObject({ day: '2026-11-24', startsAt: '2026-11-23T16:00:00.000Z' })
    expect(sessions.filter(({ startsAt }) => startsAt < (next?.startsAt ?? ''))).toHaveLength(1)
    expect((await dayOf(desk)).sessions.map((one) => one.number)).toContain(number)
    expect((await dayOf(beside)).sessions).toEqual([])
  })

  it('names what was promised for these days, and what is late', async () => {
    const { number, matter } = await placeStory(test, promised(scene))
    const first = matter.obligations.map(({ byDay }) => byDay).toSorted()[0] ?? ''
    expect((await dayOf(desk)).promises.filter((one) => one.number === number)).toEqual([])
    const before = test.clock.now()
    test.clock.moveTo(instant(`${first}T02:00:00Z`))
    const late = await test.comeIn(loginAt('receptionist', scene.home))
    const { promises, limits } = await dayOf(late)
    expect(promises.find((one) => one.number === number)).toMatchObject({ byDay: first, late: false })
    expect(limits.every((limit) => limit.dueAt <= `${first}T16:00:00.000Z`)).toBe(true)
    test.clock.moveTo(before)
  })

  it('is one page of indexed reading, whatever the number of matters', async () => {
    for (let count = 0; count < 45; count += 1) await placeStory(test, inMediation(scene))
    const day = await dayOf(await test.comeIn(loginAt('mediator', scene.committee)))
    expect([day.matters.length, day.more]).toEqual([40, true])
    const asked: { text: string; values: unknown[] }[] = []
    const listening = {
      query: (one: { text: string; values: unknown[] }) => {
        asked.push(one)
        return Promise.resolve({ rows: [] })
      },
    } as never
    const [since, upto] = ['2026-11-22T16:00:00Z', '2026-11-30T16:00:00Z']
    await numbersOfSessions(listening, {
      person: day.matters[0]?.number ?? '',
      units: [scene.home],
      since,
      upto,
    })
    await historiesOf(listening, ['999001-20261123-1-000001-1'])
    const client = await test.house.workerPool.connect()
    try {
      await client.query(
        'begin; set local enable_seqscan = off; set local plan_cache_mode = force_generic_plan',
      )
      const plans: string[] = []
      for (const [at, { text }] of asked.entries()) {
        await client.query(`prepare asked${at} as ${text}`)
        const count = new Set(text.match(/\$\d/g)).size
        const { rows } = await client.query(
          `explain execute asked${at}(${Array(count).fill('null').join(', ')})`,
        )
        plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
      }
      for (const plan of plans) expect(plan).not.toContain('Seq Scan')
      expect(plans[0]).toContain('sitting_of_mediator')
      expect(plans[0]).toContain('room_is_taken_once')
      expect(plans[1]).toContain('matter_by_number')
      expect(plans[1]).toContain('one_fact_for_each_version')
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
