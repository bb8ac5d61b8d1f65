import type { Board } from '@jiefen/contract'
import { asInstant, type Instant, instant } from '@jiefen/domain/kernel'
import { getUnit, rootOf } from '@jiefen/domain/region'
import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  anAcceptedDispute,
  andThen,
  aPassedOnDispute,
  aReportedDispute,
  archived,
  asParty,
  homeDesk,
  informant,
  informantId,
  mondayMorning,
  reported,
  type Scene,
  type Story,
  scenes,
  staffAt,
  supervisorOf,
} from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { knockAll } from '../timers/index.ts'
import { placeStory } from '../told-matter.fixture.ts'

const day = 24 * 3_600_000
const parseBoard = (body: string): Board => JSON.parse(body)

const columnOf = (board: Board, name: string) => {
  const found = board.columns.find((column) => column.name === name)
  if (found === undefined) throw new Error(`no column ${name}`)
  return found
}
const numbersIn = (board: Board, name: string): string[] =>
  columnOf(board, name)
    .rows.map(({ number }) => number)
    .sort()

describe.each(scenes)('the board in $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  const desk = homeDesk(scene)
  const top = rootOf(scene.region).id
  let test: TestHouse
  const comers: Record<string, Comer> = {}
  const placed: Record<string, string> = {}

  const asked = (): Story =>
    andThen(anAcceptedDispute(scene), 'ask-question', asParty(informant), {
      party: informantId,
      text: '什么时候调解？',
    })
  const carded = (): Story =>
    andThen(anAcceptedDispute(scene), 'give-card', supervisorOf(scene), {
      ...{ colour: 'yellow', to: scene.home, ground: '三天没有联系对方' },
    })
  const whistled = (): Story =>
    andThen(anAcceptedDispute(scene), 'blow-whistle', desk, {
      ...{ direction: 'horizontal', to: [scene.department], why: '请来看看', place: '3 号楼' },
    })
  const givenBack = (): Story =>
    andThen(aPassedOnDispute({ ...scene, first: scene.above }), 'give-back', desk, { why: '不在我们这里' })
  const longAgo = (): Story => reported(scene, { at: asInstant(mondayMorning - 40 * day) })

  beforeAll(async () => {
    const people = [
      someoneAt('supervisor', scene.above),
      someoneAt('receptionist', scene.home),
      someoneAt('receptionist', scene.above),
      someoneAt('receptionist', scene.first),
      someoneAt('leader', top),
      someoneAt('supervisor', scene.sibling),
      someoneAt('mediator', scene.committee),
      someoneAt('department-handler', scene.department),
    ]
    test = await openTestHouse(await freshDatabase(), scene.region, people)
    for (const { login } of people) comers[login] = await test.comeIn(login)
    const stories = { asked, carded, whistled, givenBack, longAgo }
    for (const [name, story] of Object.entries(stories))
      placed[name] = (await placeStory(test, story())).number
    placed.fresh = (await placeStory(test, aReportedDispute(scene))).number
    placed.archived = (await placeStory(test, archived(scene))).number
  })
  afterAll(() => test.close())

  /** Days later every session is over, and whoever goes on logs in again. */
  const comeBackAt = async (moment: Instant): Promise<void> => {
    test.clock.moveTo(moment)
    for (const login of Object.keys(comers)) comers[login] = await test.comeIn(login)
  }
  const comer = (login: string): Comer => {
    const found = comers[login]
    if (found === undefined) throw new Error(`${login} did not come in`)
    return found
  }
  const boardOf = async (login: string): Promise<Board> => {
    const answer = await comer(login).get('/api/board')
    expect(answer.statusCode, answer.body).toBe(200)
    return parseBoard(answer.body)
  }
  const named = (...names: string[]): string[] => names.map((name) => placed[name] ?? name).sort()
  const supervisor = loginAt('supervisor', scene.above)

  it('shows in each column what belongs there, and says why in words', async () => {
    const board = await boardOf(supervisor)
    expect(numbersIn(board, 'returned')).toEqual(named('givenBack'))
    expect(numbersIn(board, 'unanswered')).toEqual(named('asked', 'carded', 'whistled'))
    expect(numbersIn(board, 'stuck')).toEqual(named('longAgo'))
    expect(numbersIn(board, 'late')).toContain(placed.longAgo)
    const said = (column: string, name: string) =>
      columnOf(board, column).rows.find(({ number }) => number === placed[name])?.why.zh ?? ''
    expect(said('unanswered', 'asked')).toContain('当事人问的话')
    expect(said('unanswered', 'carded')).toContain('督办')
    expect(said('unanswered', 'whistled')).toContain('还没有人报到')
    expect(said('stuck', 'longAgo')).toMatch(/^已经 \d+ 天没有人办过$/)
    expect(said('late', 'longAgo')).toMatch(/受理应在.*前完成，已超期 \d+ 天/)
    expect(said('returned', 'givenBack')).toContain(getUnit(scene.region, scene.above).name.zh)
  })

  it('counts what it shows, and the unit that has it', async () => {
    const board = await boardOf(loginAt('leader', top))
    for (const { name, count, rows } of board.columns)
      expect(count, name).toEqual({ count: rows.length, more: false })
    const below = board.units.map(({ id }) => id)
    expect(below).toEqual(
      scene.region.units
        .filter((unit) => unit.parent === top && unit.kind !== 'committee')
        .map(({ id }) => id),
    )
    const path = getUnit(scene.region, scene.home).path
    const child = board.units.find(({ id }) => path.some((step) => step === id))
    expect(child?.counts.stuck).toEqual({ count: 1, more: false })
    expect(child?.cards).toEqual({ count: 1, more: false })
    const others = board.units.filter(({ id }) => !path.some((step) => step === id))
    for (const { cards } of others) expect(cards.count).toBe(0)
  })

  it('is another’s for another place: nothing of one’s neighbours', async () => {
    const board = await boardOf(loginAt('supervisor', scene.sibling))
    expect(board.columns.map(({ count }) => count.count)).toEqual([0, 0, 0, 0, 0])
    expect(board.units).toEqual([])
  })

  it.each([
    ['mediator', scene.committee],
    ['department-handler', scene.department],
  ] as const)('is not for the %s, who has no units below', async (role, unit) => {
    const answer = await comer(loginAt(role, unit)).get('/api/board')
    expect(answer.statusCode).toBe(403)
  })

  it('offers a card to the supervisor, and to nobody who only looks', async () => {
    const first = async (login: string) => (await boardOf(login)).columns.flatMap(({ rows }) => rows)[0]?.may
    expect(await first(supervisor)).toEqual({ 'give-card': true })
    expect(await first(loginAt('leader', top))).toEqual({ 'give-card': false })
  })

  it('what the clock writes down by itself is no movement: the matter stays stuck', async () => {
    await knockAll(test.house)
    await knockAll(test.house)
    const board = await boardOf(supervisor)
    expect(numbersIn(board, 'stuck')).toEqual(named('longAgo'))
    expect(numbersIn(board, 'unanswered')).toContain(placed.longAgo)
  })

  it('an act takes a matter off the board, and its answer takes the card away', async () => {
    await comer(loginAt('receptionist', scene.home)).act(placed.longAgo ?? '', 'accept-matter', {})
    await comer(loginAt('receptionist', scene.home)).act(placed.carded ?? '', 'answer-card', {
      ...{ card: 'k1', words: '今天已经联系上了' },
    })
    const board = await boardOf(supervisor)
    expect(numbersIn(board, 'stuck')).toEqual([])
    expect(numbersIn(board, 'unanswered')).not.toContain(placed.carded)
  })

  it('nothing is stuck before its days have passed, and everything quiet is after them', async () => {
    const { stuckAfterDays } = scene.region
    const answered = instant('2026-11-23T12:00:00+08:00')
    await comeBackAt(asInstant(answered + (stuckAfterDays - 1) * day))
    expect(numbersIn(await boardOf(supervisor), 'stuck')).toEqual([])
    await comeBackAt(asInstant(answered + (stuckAfterDays + 1) * day))
    expect(numbersIn(await boardOf(supervisor), 'stuck')).toEqual(
      named('asked', 'carded', 'fresh', 'givenBack', 'longAgo', 'whistled'),
    )
  })

  it('leads on to the whole list, the longest quiet first, page by page', async () => {
    const whole = columnOf(await boardOf(supervisor), 'stuck').rows.map(({ number }) => number)
    const paged: string[] = []
    let after = ''
    for (;;) {
      const answer = await comer(supervisor).get(`/api/worklist?view=stuck&limit=2${after}`)
      const page: { rows: { number: string }[]; next?: string } = answer.json()
      paged.push(...page.rows.map(({ number }) => number))
      if (page.next === undefined) break
      after = `&after=${page.next}`
    }
    expect(paged).toEqual(whole)
    expect(paged).toHaveLength(6)
  })

  it('whoever may give a card by the table is asked again at the door', async () => {
    const elsewhere = staffAt('supervisor', scene.sibling)
    expect(elsewhere.unit).toBe(scene.sibling)
    const answer = await comer(loginAt('supervisor', scene.sibling)).act(placed.asked ?? '', 'give-card', {
      ...{ colour: 'red', to: scene.home, ground: '催一催' },
    })
    expect(answer.statusCode).toBe(404)
  })
})
