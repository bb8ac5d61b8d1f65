import { roles } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  anAcceptedAppeal,
  anAcceptedDispute,
  aPassedOnDispute,
  aReportedDispute,
  inMediation,
  orderedToRectify,
  type Scene,
  scenes,
  settled,
} from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { knockAll } from '../timers/index.ts'
import { placeStory } from '../told-matter.fixture.ts'

const day = 86_400_000

describe.each(scenes)('when the clock of $region.id jumps', (told) => {
  const scene: Scene = { ...told, first: told.above }
  let test: TestHouse
  let number = ''

  beforeAll(async () => {
    const people = [scene.home, scene.above, scene.committee].flatMap((unit) =>
      roles.map((role) => someoneAt(role, unit)),
    )
    test = await openTestHouse(await freshDatabase(), scene.region, people)
    const told = [
      aPassedOnDispute,
      anAcceptedDispute,
      inMediation,
      settled,
      anAcceptedAppeal,
      orderedToRectify,
    ]
    for (const story of told) await placeStory(test, story(scene))
    number = (await placeStory(test, aReportedDispute({ ...scene, first: scene.home }))).number
  })
  afterAll(() => test.close())

  const ranOut = async (): Promise<string[]> => {
    const { rows } = await test.house.workerPool.query<{ limit: string }>(
      `select concat_ws(' ', matter_id, facts ->> 'name', facts ->> 'dueAt', facts ->> 'about') as limit
from matter_event
where type = 'ClockRanOut'`,
    )
    return rows.map(({ limit }) => limit)
  }
  const knockUntilQuiet = async (): Promise<void> => {
    while ((await knockAll(test.house)) > 0);
  }

  it('too early a knock does nothing', async () => {
    expect(await knockAll(test.house)).toBe(0)
    test.clock.moveBy(-30 * day)
    expect(await knockAll(test.house)).toBe(0)
    test.clock.moveBy(30 * day)
    expect(await ranOut()).toEqual([])
  })

  it('a year forward every limit runs out once, though three knock at once; back and forward again changes nothing', async () => {
    test.clock.moveBy(400 * day)
    await Promise.all([knockUntilQuiet(), knockUntilQuiet(), knockUntilQuiet()])
    const once = await ranOut()
    expect(once.length).toBeGreaterThan(5)
    expect(new Set(once).size).toBe(once.length)

    test.clock.moveBy(-399 * day)
    await knockUntilQuiet()
    test.clock.moveBy(399 * day)
    await knockUntilQuiet()
    expect((await ranOut()).toSorted()).toEqual(once.toSorted())
    expect((await test.verify()).difference).toBeUndefined()
  })

  it('back again, people go on working, and what they do stands after what was done', async () => {
    test.clock.moveBy(-400 * day)
    const desk = await test.comeIn(loginAt('receptionist', scene.home))
    const before = await test.countFacts(number)
    expect((await desk.act(number, 'accept-matter', {})).statusCode).toBe(200)
    expect(await test.countFacts(number)).toBeGreaterThan(before)
    expect((await desk.get(`/api/matters/${number}`)).statusCode).toBe(200)
    expect((await test.verify()).difference).toBeUndefined()
  })
})
