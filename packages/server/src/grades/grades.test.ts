import type { GradedMatters, MatterView, UnitGradesPage } from '@jiefen/contract'
import { getUnit, rootOf } from '@jiefen/domain/region'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { anAcceptedDispute, archived, homeDesk, type Scene, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'

describe.each(scenes)('the four colours in $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  const { region, home, above, sibling, committee } = scene
  const top = rootOf(region).id
  let test: TestHouse
  let [desk, leader, mediator, neighbour, boss]: (Comer | undefined)[] = []
  const numbers: string[] = []

  beforeAll(async () => {
    const people = [
      someoneAt('receptionist', home),
      someoneAt('leader', above),
      someoneAt('supervisor', above),
      someoneAt('mediator', committee),
      someoneAt('receptionist', sibling),
      someoneAt('supervisor', top),
    ]
    test = await openTestHouse(await freshDatabase(), region, people)
    desk = await test.comeIn(loginAt('receptionist', home))
    leader = await test.comeIn(loginAt('leader', above))
    mediator = await test.comeIn(loginAt('mediator', committee))
    neighbour = await test.comeIn(loginAt('receptionist', sibling))
    boss = await test.comeIn(loginAt('supervisor', top))
    for (const grade of ['G1', 'G3', 'G3', undefined]) {
      const { number } = await placeStory(test, anAcceptedDispute(scene))
      numbers.push(number)
      if (grade !== undefined) expect((await set(number, grade)).statusCode).toBe(200)
    }
    await placeStory(test, archived(scene))
  })
  afterAll(() => test.close())

  const comer = (someone: Comer | undefined): Comer => {
    if (someone === undefined) throw new Error('nobody came in')
    return someone
  }
  const set = (number: string, grade: string, why = '看过了') =>
    comer(desk).act(number, 'set-grade', { grade, why })
  const page = async (someone: Comer | undefined, query = ''): Promise<UnitGradesPage> =>
    (await comer(someone).get(`/api/unit-grades${query}`)).json()
  const figures = (row: UnitGradesPage['rows'][number] | undefined) =>
    row?.counts.filter(({ count }) => count > 0).map(({ grade, count }) => [grade.code, count])
  const view = async (number = numbers[0]): Promise<MatterView> =>
    (await comer(desk).get(`/api/matters/${number}`)).json()

  it('a unit has the colour of its highest open matter, with the word, and so has every unit above it', async () => {
    const expected = [
      ['G1', 1],
      ['G3', 2],
    ]
    const ours = await page(desk)
    expect(figures(ours.whole)).toEqual(expected)
    expect(ours.whole?.highest).toMatchObject({
      code: 'G3',
      colour: 'yellow',
      word: { zh: expect.any(String) },
    })
    const higher = await page(leader)
    expect(figures(higher.whole)).toEqual(expected)
    expect(figures(higher.rows.find(({ unit }) => unit.id === home))).toEqual(expected)
    const calm = higher.rows.find(({ unit }) => unit.id === sibling)
    expect([figures(calm), calm?.highest]).toEqual([[], undefined])
    expect(figures((await page(boss)).whole)).toEqual(expected)
  })

  it('one looks down step by step and comes back up, but not above one’s own unit', async () => {
    const down = await page(leader, `?under=${home}`)
    expect([down.whole?.unit.id, down.above?.id]).toEqual([home, above])
    expect((await page(leader)).above).toBeUndefined()
    expect((await comer(leader).get(`/api/unit-grades?under=${top}`)).statusCode).toBe(404)
    expect((await comer(leader).get('/api/unit-grades?under=nowhere')).statusCode).toBe(404)
  })

  it('the matters behind each figure open, and only those', async () => {
    const behind: GradedMatters = (
      await comer(leader).get(`/api/unit-grades/matters?unit=${above}&grade=G3`)
    ).json()
    expect(behind.rows.map(({ number }) => number).sort()).toEqual(numbers.slice(1, 3).sort())
    expect(behind.more).toBe(false)
    const unknown = await comer(leader).get(`/api/unit-grades/matters?unit=${above}&grade=G9`)
    expect(unknown.statusCode).toBe(404)
  })

  it('the neighbour sees nothing of it, and whoever handles single matters has no figures of units', async () => {
    expect(figures((await page(neighbour)).whole)).toEqual([])
    expect((await comer(neighbour).get(`/api/unit-grades/matters?unit=${home}&grade=G3`)).statusCode).toBe(
      404,
    )
    expect((await comer(mediator).get('/api/unit-grades')).statusCode).toBe(403)
  })

  it('the matter shows word, owner and review day; lowering it changes the unit’s colour', async () => {
    const before = await view(numbers[1])
    const owner = region.grades.find(({ code }) => code === 'G3')?.ownerLevel
    expect(before.grade?.now).toMatchObject({ grade: { code: 'G3', colour: 'yellow' }, why: '看过了' })
    const level = region.units.find(({ name }) => name.zh === before.grade?.now?.owner.zh)?.level
    expect(level).toBe(owner)
    const review = before.clocks.find(({ name }) => name === 'review')
    expect(review?.dueAt).toBe(before.grade?.now?.reviewBy)

    for (const number of numbers.slice(1, 3)) await set(number, 'G1', '双方已经冷静')
    expect((await page(desk)).whole?.highest).toMatchObject({ code: 'G1', colour: 'green' })
    const after = await view(numbers[1])
    expect(after.timeline.at(-1)?.sentence.zh).toContain('（黄）调整为')
    expect(after.timeline.at(-1)?.sentence.zh).toContain('（绿）')
  })

  it('whoever answers for the grade opens the file without being asked why', async () => {
    const owner = getUnit(region, home).path.find(
      (unit) => getUnit(region, unit).level === region.grades.at(-1)?.ownerLevel,
    )
    const { number } = await placeStory(test, anAcceptedDispute(scene))
    if (owner !== top) throw new Error('the highest grade is answered for at the top of both regions')
    const before = await comer(boss).get(`/api/matters/${number}`)
    expect([before.statusCode, before.json().code]).toEqual([403, 'reason-needed'])
    await set(number, 'G4')
    expect((await comer(boss).get(`/api/matters/${number}`)).statusCode).toBe(200)
    expect((await set(number, 'G1', '已经平息')).statusCode).toBe(200)
  })

  it('the same grade again is said to be a review, and without a reason nothing is decided', async () => {
    await set(numbers[0] ?? '', 'G1', '走访过了')
    expect((await view()).timeline.at(-1)?.sentence.zh).toContain('复核风险等级，维持')
    const silent = await comer(desk).act(numbers[0] ?? '', 'set-grade', { grade: 'G1', why: ' ' })
    expect([silent.statusCode, silent.json().code]).toEqual([422, 'reason-missing'])
    const unknown = await set(numbers[0] ?? '', 'G9')
    expect([unknown.statusCode, unknown.json().code]).toEqual([422, 'unknown-grade'])
  })

  it('the unit of the grade’s level is told, and no party', async () => {
    const { rows } = await test.house.workerPool.query<{ audience_kind: string; audience: string }>(
      `select distinct audience_kind, audience
from outbox
join matter_event using (county, matter_id, version)
where matter_event.type = 'GradeSet'`,
    )
    const owners = region.grades
      .filter(({ code }) => ['G1', 'G3', 'G4'].includes(code))
      .map(({ ownerLevel }) =>
        getUnit(region, home).path.find((unit) => getUnit(region, unit).level === ownerLevel),
      )
    const told = rows.map(({ audience }) => audience)
    expect(rows.every(({ audience_kind }) => audience_kind === 'unit')).toBe(true)
    expect(new Set(told)).toEqual(new Set([...owners, homeDesk(scene).unit]))
  })
})
