import type { CallersFigures } from '@jiefen/contract'
import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  anAcceptedDispute,
  answeredAppeal,
  reported,
  type Scene,
  type Story,
  town,
} from '@jiefen/testkit/stories'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'

const scene: Scene = { ...town, first: town.home }
let test: TestHouse
let desk: Comer
let boss: Comer
let neighbour: Comer

/** As if it had been registered at a window, with so many who came. */
const atTheDesk = (story: Story, persons?: number): Story => {
  const [first, ...rest] = story.events
  if (first?.type !== 'MatterReported') throw new Error('a story begins with a report')
  const came = { ...first, channel: 'desk' as const, ...(persons === undefined ? {} : { persons }) }
  return { ...story, events: [came, ...rest] }
}

beforeAll(async () => {
  const people = [
    someoneAt('receptionist', scene.home),
    someoneAt('supervisor', scene.above),
    someoneAt('receptionist', scene.sibling),
    // Whoever decided the appeals stands in their history.
    someoneAt('department-handler', scene.department),
  ]
  test = await openTestHouse(await freshDatabase(), scene.region, people)
  desk = await test.comeIn(loginAt('receptionist', scene.home))
  boss = await test.comeIn(loginAt('supervisor', scene.above))
  neighbour = await test.comeIn(loginAt('receptionist', scene.sibling))
})
afterAll(() => test.close())

const figures = async (someone: Comer): Promise<CallersFigures> =>
  (await someone.get('/api/callers?days=30')).json()

it('a hall’s year: 1,243 batches, 5,486 persons, 563 settled on the very day, and only in the reach of the reader', async () => {
  // Three matters came back once; nobody who scanned a code at home came anywhere.
  const [settled, going, again] = [563, 677, 3]
  const answered = atTheDesk(answeredAppeal(scene), 4)
  const open = atTheDesk(anAcceptedDispute(scene), 5)
  const stories = [
    ...Array.from({ length: settled }, () => answered),
    ...Array.from({ length: going - 154 }, () => open),
    ...Array.from({ length: 154 }, () => atTheDesk(anAcceptedDispute(scene), 4)),
    reported(scene),
  ]
  const placed: string[] = []
  for (let at = 0; at < stories.length; at += 20)
    for (const { number } of await Promise.all(
      stories.slice(at, at + 20).map((story) => placeStory(test, story)),
    ))
      placed.push(number)
  for (const [nth, persons] of [1, 1, 1].entries()) {
    const answer = await desk.act(placed[settled + nth] ?? '', 'receive-callers', { persons })
    expect(answer.statusCode).toBe(200)
  }
  const persons = settled * 4 + (going - 154) * 5 + 154 * 4 + again
  const { months } = await figures(desk)
  expect(months).toEqual([
    { month: '2026-11', batches: settled + going + again, persons, onTheSpot: settled },
  ])
  expect([settled + going + again, persons]).toEqual([1243, 5486])
  expect((await figures(boss)).months).toEqual(months)
  expect((await figures(neighbour)).months).toEqual([])
})
