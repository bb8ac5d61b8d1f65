import { freshDatabase } from '@jiefen/testkit/postgres'
import { anAcceptedDispute, town } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '../platform/postgres/index.ts'
import { loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'

const scene = { ...town, first: town.home }
let test: TestHouse
let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  database = await freshDatabase()
  test = await openTestHouse(database, scene.region, [
    someoneAt('receptionist', scene.home),
    someoneAt('mediator', scene.committee),
  ])
})
afterAll(() => test.close())

const readings = (): Promise<number> =>
  withClient(database.adminUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>('select count(*)::integer as n from read_record')
    return rows[0]?.n ?? 0
  })

const minutes = (count: number): number => count * 60_000

it('a page that asks by itself whether it still holds writes no reading record and keeps nobody logged in', async () => {
  const desk = await test.comeIn(loginAt('receptionist', scene.home))
  const { number, matter } = await placeStory(test, anAcceptedDispute(scene))
  for (let asked = 0; asked < 3; asked += 1) {
    test.clock.moveBy(minutes(9))
    const answer = await desk.get(`/api/matters/${number}/version`)
    // Of the file nothing but its version is told.
    expect([answer.statusCode, answer.json()]).toEqual([200, { number, version: matter.version }])
  }
  expect(await readings()).toBe(0)
  test.clock.moveBy(minutes(4))
  expect((await desk.get(`/api/matters/${number}`)).statusCode).toBe(401)
})

it('a list or a file that the page loads anew by itself keeps nobody logged in either', async () => {
  const desk = await test.comeIn(loginAt('receptionist', scene.home))
  const { number } = await placeStory(test, anAcceptedDispute(scene))
  for (const url of ['/api/worklist', `/api/matters/${number}`, '/api/notices']) {
    test.clock.moveBy(minutes(9))
    const byItself = await desk.ask({ url, headers: { 'x-asked-by': 'the-page-itself' } })
    expect(byItself.statusCode).toBe(200)
  }
  test.clock.moveBy(minutes(4))
  expect((await desk.get('/api/worklist')).statusCode).toBe(401)
  // Whoever asks themselves stays.
  const there = await test.comeIn(loginAt('receptionist', scene.home))
  for (let asked = 0; asked < 4; asked += 1) {
    test.clock.moveBy(minutes(9))
    expect((await there.get('/api/worklist')).statusCode).toBe(200)
  }
})
