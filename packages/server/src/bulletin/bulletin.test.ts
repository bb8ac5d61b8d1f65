import { dayOf } from '@jiefen/domain/calendar'
import { getUnit } from '@jiefen/domain/region'
import { scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Comer } from '../test-house.fixture.ts'
import { type Boards, openBoards } from './boards.fixture.ts'

describe.each(scenes)('the notice boards of $region.id', (scene) => {
  const { home, above, sibling } = scene
  let boards: Boards
  beforeAll(async () => {
    boards = await openBoards(scene)
  })
  afterAll(() => boards.test.close())
  const who: Boards['who'] = (role, unit) => boards.who(role, unit)

  it('show a post to the people of its unit and of those below, and to nobody beside or above', async () => {
    const ours = await boards.hang(who('receptionist', home))
    await boards.pass(1)
    const fromAbove = await boards.hang(who('supervisor', above), { unit: above })
    expect(await boards.seen(who('department-handler', home))).toEqual([fromAbove, ours])
    expect(await boards.seen(who('receptionist', above))).toEqual([fromAbove])
    expect(await boards.seen(who('receptionist', sibling))).toEqual([fromAbove])
  })

  it('are for whoever works on matters; the administrators have none', async () => {
    const admin = who('system-admin', above)
    for (const path of ['/api/bulletin', '/api/bulletin/unread'])
      expect((await admin.get(path)).statusCode).toBe(403)
    expect((await admin.get('/api/bulletin/boards')).json()).toEqual({ units: [] })
  })

  it('let somebody hang up at their own unit and below it, and nowhere else', async () => {
    const tries: [Comer, string, number][] = [
      [who('receptionist', home), home, 201],
      [who('receptionist', home), above, 403],
      [who('receptionist', home), sibling, 403],
      [who('receptionist', sibling), home, 403],
      [who('supervisor', above), home, 201],
      [who('department-handler', home), home, 403],
      [who('receptionist', home), 'nowhere', 403],
    ]
    for (const [comer, unit, status] of tries)
      expect((await comer.post('/api/bulletin', { ...boards.draft, unit })).statusCode, comer.login).toBe(
        status,
      )
    const own = (await who('receptionist', home).get('/api/bulletin/boards')).json().units
    expect(own).toContain(home)
    expect(own).not.toContain(above)
    expect(own).not.toContain(sibling)
  })

  it('show the board of a unit below to whoever may hang up there, and to nobody else', async () => {
    const ours = await boards.hang(who('supervisor', above), { unit: home })
    expect(await boards.seen(who('supervisor', above), `?unit=${home}`)).toContain(ours)
    expect(await boards.seen(who('supervisor', above))).not.toContain(ours)
    expect(await boards.seen(who('leader', home), `?unit=${home}`)).toContain(ours)
    expect((await who('receptionist', sibling).get(`/api/bulletin?unit=${home}`)).statusCode).toBe(404)
    expect((await who('receptionist', sibling).get('/api/bulletin?unit=nowhere')).statusCode).toBe(404)
  })

  it('say in whose name something hangs there, with the unit of whoever wrote it', async () => {
    const id = await boards.hang(who('supervisor', above), { unit: home })
    const post = (await boards.page(who('leader', home))).rows.find((row) => row.id === id)
    const { name } = getUnit(scene.region, above)
    expect(post?.author.zh).toBe(`${name.zh} supervisor of ${above}`)
    expect(post?.unitName).toEqual(getUnit(scene.region, home).name)
    expect(post).toMatchObject({ unit: home, may: { 'take-down': true } })
  })

  it('put the pinned ones first, then the newest, page by page without a gap or a repetition', async () => {
    const comer = who('leader', home)
    const pinned = await boards.hang(comer, { pinned: true })
    for (let count = 0; count < 25; count += 1) {
      await boards.pass(1)
      await boards.hang(comer, { title: `第 ${count} 条` })
    }
    const first = await boards.page(comer)
    const second = await boards.page(comer, `?after=${first.next}`)
    const rows = [...first.rows, ...second.rows]
    expect(first.rows.length).toBe(20)
    expect(first.rows[0]?.id).toBe(pinned)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const moments = rows.slice(1).map(({ at }) => at)
    expect(moments).toEqual(moments.toSorted().reverse())
    expect(rows.filter(({ title }) => title.startsWith('第 ')).length).toBe(25)
    expect((await comer.get('/api/bulletin?after=1.2.3')).statusCode).toBe(400)
  })

  it('hang one post for a request that arrives twice, also at the same moment', async () => {
    const leader = who('leader', home)
    const draft = { ...boards.draft, title: '只挂一次' }
    const twice = await Promise.all([1, 2].map(() => leader.post('/api/bulletin', draft, { key: 'once' })))
    const again = await leader.post('/api/bulletin', draft, { key: 'once' })
    expect([...twice, again].map(({ statusCode }) => statusCode)).toEqual([201, 201, 201])
    expect(new Set([...twice, again].map((answer) => answer.json().id)).size).toBe(1)
    const other = await leader.post('/api/bulletin', { ...draft, words: '别的' }, { key: 'once' })
    expect(other.json().code).toBe('key-used-otherwise')
    const rows = (await boards.page(leader)).rows.filter(({ title }) => title === '只挂一次')
    expect(rows.length).toBe(1)
  })

  it('refuse what tells a number of somebody, and name the kind and not the number', async () => {
    const words = '有事找老李，手机 19900001234'
    const answer = await who('leader', home).post('/api/bulletin', { ...boards.draft, words })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({
      code: 'personal-data',
      facts: { field: 'words', found: ['mobile'] },
    })
    expect(answer.body).not.toContain('1990000')
  })

  it('keep whoever took a post down, and show it to nobody any more', async () => {
    const id = await boards.hang(who('leader', home))
    const takeDown = (comer: Comer) => comer.post(`/api/bulletin/${id}/take-down`, {})
    expect((await takeDown(who('receptionist', sibling))).statusCode).toBe(404)
    expect((await takeDown(who('department-handler', home))).statusCode).toBe(403)
    expect((await takeDown(who('supervisor', above))).statusCode).toBe(204)
    expect((await takeDown(who('leader', home))).statusCode).toBe(204)
    expect(await boards.seen(who('leader', home))).not.toContain(id)
    const { rows } = await boards.test.house.workerPool.query(
      `select taken_down_by ->> 'person' as person from bulletin_post where post_id = $1`,
      [id],
    )
    expect(rows).toEqual([{ person: who('supervisor', above).person }])
  })

  it('show a post on its last day and no longer', async () => {
    const today = dayOf(boards.test.clock.now(), scene.region.calendar)
    const id = await boards.hang(who('leader', home), { until: today })
    expect(await boards.seen(who('receptionist', home))).toContain(id)
    const before = await boards.unread(who('receptionist', home))
    await boards.pass(24 * 3_600)
    expect(await boards.seen(who('receptionist', home))).not.toContain(id)
    expect(await boards.unread(who('receptionist', home))).toBe(before - 1)
    const late = await who('leader', home).post('/api/bulletin', { ...boards.draft, until: today })
    expect(late.json().code).toBe('day-is-over')
  })
})
