import type { AllowanceView, Batches, Budgets, Draws, NoticesWaiting, OwnAllowances } from '@jiefen/contract'
import { noAllowances } from '@jiefen/domain/allowances'
import { reopenMatter } from '@jiefen/domain/follow-up'
import { asPartyId, instant, isoOf } from '@jiefen/domain/kernel'
import { countyOf } from '@jiefen/domain/region'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { archived, readyForArchive, type Scene, type Story, scenes } from '@jiefen/testkit/stories'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeMatter } from '../platform/desk/index.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { personAt, placeStory } from '../told-matter.fixture.ts'
import { parties } from '../told-parties.fixture.ts'

const profile = {
  ...{ kind: 'K2', engagedFrom: '2024-01-01', specialities: [], published: true },
  ...{ wordsZh: '', wordsEn: '' },
}
const account = '6200 0000 0000 0000 123'

describe.each(scenes)('allowances in $region.id', (told: Scene) => {
  // Nothing is drawn for review here, so that what is ready is ready: the rule begins after it all.
  const review = told.region.quality.review
    .slice(0, 1)
    .map((rule) => ({ ...rule, from: '2026-11-01', level: 'grid' as const }))
  const region = { ...told.region, quality: { ...told.region.quality, review } }
  const scene: Scene = { ...told, region }
  const { home, above, committee } = scene
  const county = countyOf(region, home)
  const year = 2026
  let test: TestHouse
  const comers = new Map<string, Comer>()
  const who = (login: string): Comer => comers.get(login) ?? expect.fail(`${login} did not come in`)
  const [chief, treasurer] = [() => who('chief'), () => who('treasurer')]
  const [one, other] = [() => who('county-one'), () => who('county-other')]
  const mediator = () => who(loginAt('mediator', committee))

  beforeAll(async () => {
    const at = (login: string, role: 'supervisor' | 'treasurer' | 'leader', unit = county) => ({
      ...{ login, name: login, duties: [{ unit, role }] },
    })
    const people = [
      someoneAt('receptionist', home),
      // Who mediates there also supervises the place above: whatever is theirs comes to their own desk.
      {
        ...someoneAt('mediator', committee),
        duties: [
          { unit: committee, role: 'mediator' as const },
          { unit: above, role: 'supervisor' as const },
        ],
      },
      ...[at('chief', 'supervisor', above), at('county-one', 'supervisor'), at('county-other', 'supervisor')],
      ...[at('treasurer', 'treasurer'), at('leader', 'leader')],
    ]
    test = await openTestHouse(await freshDatabase(), region, people)
    for (const { login } of people) comers.set(login, await test.comeIn(login))
    const entered = await chief().ask({
      method: 'PUT',
      url: `/api/directory/mediators/${personAt(test, loginAt('mediator', committee))}`,
      payload: { profile },
    })
    expect(entered.statusCode, entered.body).toBe(204)
  })
  afterAll(() => test.close())

  const own = async (): Promise<OwnAllowances> => (await mediator().get('/api/allowances/own')).json()
  const seen = async (comer: Comer, query = ''): Promise<AllowanceView[]> =>
    (await comer.get(`/api/allowances${query}`)).json().rows
  const act = (comer: Comer, id: string, deed: string, payload: object) =>
    comer.post(`/api/allowances/${id}/${deed}`, payload)
  const budget = async (): Promise<Budgets['rows'][number] | undefined> => {
    const { rows }: Budgets = (await one().get(`/api/allowances/budgets?year=${year}`)).json()
    return rows.find(({ township }) => township === above)
  }
  const grant = (comer: Comer, cents: number) =>
    comer.ask({
      method: 'PUT',
      url: `/api/allowances/budgets/${above}/${year}`,
      payload: { cents, source: '财政专项' },
    })
  /** Closed, between people of their own, so that each is a dispute of its own. */
  const between = (place: number): Story => ({
    ...archived(scene),
    events: JSON.parse(JSON.stringify(archived(scene).events).replaceAll('"index-', `"${place}-index-`)),
  })
  const codeOf = (answer: { json: () => { code?: string } }) => answer.json().code

  it('are laid down with the closing of the file, once however often it is sent, and stop when it is opened again', async () => {
    const { number, address } = await placeStory(test, readyForArchive(scene))
    const desk = who(loginAt('receptionist', home))
    const close = () => desk.act(number, 'archive-matter', {}, { key: 'close-once' })
    const [first, second] = [await close(), await close()]
    expect([first.statusCode, second.statusCode], first.body).toEqual([200, 200])
    const rows = (await own()).rows.filter((row) => row.number === number)
    expect(rows).toMatchObject([
      { standing: 'proposed', own: true, may: ['accept', 'ask'], proposed: { bars: [], cents: 5000 } },
    ])
    expect(rows[0]?.proposed.steps.every(({ source }) => source !== '')).toBe(true)

    const { desk: door } = test.house
    await changeMatter(
      door,
      address,
      { matter: address.matter },
      {
        decide: (matter) =>
          reopenMatter(
            {
              why: 'relapsed',
              at: test.clock.now(),
              by: { kind: 'party', party: asPartyId(parties.informant) },
            },
            matter,
            region,
          ),
      },
    )
    expect((await own()).rows.find((row) => row.number === number)).toMatchObject({
      standing: 'stopped',
      why: { zh: expect.stringContaining('重新打开') },
      may: [],
    })
  })

  it('are reviewed by nobody of their own, in whatever hands, and the database sees to it besides', async () => {
    const { number } = await placeStory(test, archived(scene))
    const row = (await own()).rows.find((found) => found.number === number) ?? expect.fail('no allowance')
    const { id } = row
    expect(codeOf(await act(mediator(), id, 'review', { choice: {} }))).toBe('own-allowance')
    expect(codeOf(await act(mediator(), id, 'refuse', { words: '不行' }))).toBe('own-allowance')
    expect((await act(who('leader'), id, 'review', { choice: {} })).statusCode).toBe(403)
    expect((await act(treasurer(), id, 'review', { choice: {} })).statusCode).toBe(403)
    expect((await who(loginAt('receptionist', home)).get(`/api/allowances/${id}`)).statusCode).toBe(404)
    expect(codeOf(await act(chief(), id, 'accept', {}))).not.toBe(undefined)

    const person = personAt(test, loginAt('mediator', committee))
    const byHand = inTransaction(test.house.pool, { holders: [above] }, (tx) =>
      tx.query(
        `insert into allowance_entry (claim_id, version, at, what, person_id, by, facts)
values ($1, 2, $2, 'reviewed', $3, '{}', '{}')`,
        [id, isoOf(test.clock.now()), person],
      ),
    )
    await expect(byHand).rejects.toThrow('allowance of their own')
    for (const change of ['update allowance_entry set what = what', 'delete from allowance_entry'])
      await expect(test.house.pool.query(change)).rejects.toThrow('permission denied')

    expect(
      (await act(mediator(), id, 'ask', { choice: { difficulty: 'D3' }, words: '跑了三趟' })).statusCode,
    ).toBe(204)
    expect((await act(chief(), id, 'refuse', { words: '卷宗里看不出来' })).statusCode).toBe(204)
    expect((await act(mediator(), id, 'object', { words: '有路单' })).statusCode).toBe(204)
    const decided = { upheld: true, words: '路单属实' }
    expect(codeOf(await act(chief(), id, 'decide-objection', decided))).toBe('objection-by-another')
    expect((await act(one(), id, 'decide-objection', decided)).statusCode).toBe(204)
    expect((await act(chief(), id, 'refuse', { words: '这一件已经在别处领过' })).statusCode).toBe(204)
  })

  it('never spend more than the budget, with fifty reviewed at once, and whoever waits is told why and served in turn', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, place) => placeStory(test, between(place))))
    const open = (await seen(chief(), '?view=review')).filter(({ standing }) => standing === 'proposed')
    expect(open).toHaveLength(50)
    const each = open[0]?.proposed.cents ?? 0
    expect(codeOf(await grant(chief(), each * 20))).toBe('not-yours')
    expect((await grant(one(), each * 20 + 1)).statusCode).toBe(204)
    const answers = await Promise.all(
      open.map(({ id }, place) => act(place % 2 === 0 ? chief() : one(), id, 'review', { choice: {} })),
    )
    expect([...new Set(answers.map(({ statusCode }) => statusCode))]).toEqual([204])
    expect(await budget()).toMatchObject({ reserved: each * 20, left: 1, waiting: 30 })
    const waiting = await seen(chief(), '?view=waiting')
    expect(waiting[0]?.why?.zh).toContain('预算只剩 0.01 元')
    await expect(
      test.house.pool.query('update allowance_budget set granted_cents = granted_cents - 2'),
    ).rejects.toThrow('budget_is_never_exceeded')

    expect((await grant(one(), each * 50)).statusCode).toBe(204)
    expect(await budget()).toMatchObject({ reserved: each * 50, left: 0, waiting: 0 })
    expect(codeOf(await grant(one(), each * 50 - 1))).toBe('budget-below-used')
  })

  it('are approved by two and paid by a third, never by whoever is in the batch', async () => {
    const put = await mediator().ask({
      ...{ method: 'PUT', url: '/api/allowances/own-account' },
      payload: { holder: '何秉公', bank: '湖滨农商银行', number: account },
    })
    expect(put.statusCode, put.body).toBe(204)
    const made = await Promise.all(
      Array.from({ length: 4 }, () => chief().post('/api/allowances/batches', { township: above, year })),
    )
    expect(made.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409, 409, 409])
    const { rows }: Batches = (await treasurer().get('/api/allowances/batches')).json()
    const [batch = expect.fail('no batch')] = rows
    expect(batch).toMatchObject({ allowances: 50, persons: 1, standing: 'open', may: [] })
    const url = `/api/allowances/batches/${batch.id}`
    const paying = { day: '2026-11-23', reference: '支2026-11-001' }
    expect(codeOf(await mediator().post(`${url}/approve`, {}))).toBe('batch-has-own')
    expect((await treasurer().post(`${url}/approve`, {})).statusCode).toBe(403)
    expect(codeOf(await treasurer().post(`${url}/pay`, paying))).toBe('batch-not-now')
    expect(codeOf(await treasurer().get(`${url}/sheet`))).toBe('batch-not-now')
    expect((await chief().post(`${url}/approve`, {})).statusCode).toBe(204)
    expect(codeOf(await chief().post(`${url}/approve`, {}))).toBe('approved-by-same')
    // County one has reviewed some of it, so only the other may.
    expect(codeOf(await one().post(`${url}/approve`, {}))).toBe('approved-by-same')
    const many = await Promise.all(Array.from({ length: 50 }, () => other().post(`${url}/approve`, {})))
    expect(many.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1)
    expect(new Set(many.map(({ statusCode }) => statusCode))).toEqual(new Set([204, 409]))

    expect((await chief().get(`${url}/sheet`)).statusCode).toBe(403)
    const sheet = await treasurer().get(`${url}/sheet`)
    const xml = strFromU8(unzipSync(sheet.rawPayload)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(xml).toContain(account.replaceAll(' ', ''))
    expect(xml).toContain(`<v>${(batch.cents / 100).toFixed(2)}</v>`)
    expect((await treasurer().post(`${url}/pay`, paying)).statusCode).toBe(204)
    expect(await budget()).toMatchObject({ reserved: 0, approved: 0, paid: batch.cents, left: 0 })

    const { rows: book } = await test.house.pool.query<{ what: string; who: string; about: string }>(
      `select what, who, about from staff_event where what ~ '(sheet|paid|budget-set|own-account)' order by staff_event_id`,
    )
    expect(book.map(({ what }) => what)).toContain('payment-sheet-taken')
    expect(JSON.stringify(book)).not.toContain(account.replaceAll(' ', ''))
    expect((await own()).account).toMatchObject({ masked: expect.not.stringContaining('0000 0000') })
    expect(JSON.stringify(await seen(one()))).not.toContain('6200')
  })

  it('come back by two, in part, and every figure balances to the cent', async () => {
    const [paid = expect.fail('nothing paid')] = await seen(one(), '?standings=paid')
    const { id } = paid
    const before = (await budget()) ?? expect.fail('no budget')
    expect(codeOf(await act(one(), id, 'ask-claw-back', { cents: paid.paid + 1, words: '多了' }))).toBe(
      'claw-back-too-much',
    )
    expect(codeOf(await act(mediator(), id, 'ask-claw-back', { cents: 1, words: '我' }))).toBe(
      'own-allowance',
    )
    expect((await act(one(), id, 'ask-claw-back', { cents: 1234, words: '评查有严重问题' })).statusCode).toBe(
      204,
    )
    expect(codeOf(await act(one(), id, 'decide-claw-back', { yes: true }))).toBe('claw-back-by-another')
    const both = await Promise.all(
      [other(), chief()].map((comer) => act(comer, id, 'decide-claw-back', { yes: true })),
    )
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([204, 409])
    const back = (cents: number) =>
      act(treasurer(), id, 'record-return', { cents, day: '2026-11-24', reference: '退1' })
    expect((await back(1000)).statusCode).toBe(204)
    expect(codeOf(await back(235))).toBe('returned-too-much')
    expect((await back(234)).statusCode).toBe(204)
    const after = (await budget()) ?? expect.fail('no budget')
    expect(after).toMatchObject({
      paid: before.paid,
      clawedBack: 1234,
      returned: 1234,
      left: before.left + 1234,
    })
    const { rows } = await test.house.pool.query<{ used: number }>(
      'select used_cents as used from allowance_budget where township = $1',
      [above],
    )
    expect(rows[0]?.used).toBe(after.granted - after.left)
  })

  it('lead from a serious finding after payment to being asked back, with the finding named, and the mediator hears each step', async () => {
    const [, paid = expect.fail('nothing paid')] = await seen(one(), '?standings=paid')
    const up = { number: paid.number, words: '对方来说没有收到钱。' }
    expect((await mediator().post('/api/quality/reviews', up)).json().code).toBe('own-file')
    expect((await one().post('/api/quality/reviews', up)).statusCode).toBe(204)
    const { causes }: Draws = (await one().get('/api/quality/draws')).json()
    const id = causes[0]?.id
    const points = region.quality.points.map(({ code: point }) =>
      point === 'consent' ? { point, grade: 'serious', words: '不是本人签的。' } : { point },
    )
    expect((await one().post(`/api/quality/reviews/${id}/check`, { points })).statusCode).toBe(204)
    const named = region.quality.points.find(({ code }) => code === 'consent')?.name
    const [found] = (await seen(one(), '?standings=paid')).filter((row) => row.id === paid.id)
    expect(found).toMatchObject({ fileReview: 'in-review', findings: [named] })
    const asked = { cents: paid.paid, words: '见评查意见' }
    expect((await act(one(), paid.id, 'ask-claw-back', asked)).statusCode).toBe(204)
    const [asking] = (await own()).rows.filter((row) => row.id === paid.id)
    expect(asking?.clawBack).toMatchObject({ findings: [named] })
    expect((await act(other(), paid.id, 'decide-claw-back', { yes: true })).statusCode).toBe(204)

    const { notices } = await own()
    expect(notices[0]?.sentence.zh).toContain(`${paid.number} 的补贴要退回`)
    const said = notices.map(({ sentence }) => sentence.zh).join()
    for (const words of ['要追回', '付出去了']) expect(said).toContain(words)
    expect(said).not.toContain('见评查意见')
    const waiting = async (): Promise<NoticesWaiting> =>
      (await mediator().get('/api/mediator-notices/waiting')).json()
    const before = await waiting()
    expect(before.allowances).toBeGreaterThan(50)
    const read = { room: 'allowances', upto: notices[0]?.id }
    expect((await mediator().post('/api/mediator-notices/read', read)).statusCode).toBe(204)
    expect(await waiting()).toEqual({ ...before, allowances: 0 })
    expect((await one().get('/api/mediator-notices/waiting')).json()).toEqual({ quality: 0, allowances: 0 })
  })

  it('by the month are laid down once for each, when the month is over', async () => {
    const lay = (month: string) => chief().post('/api/allowances/months', { township: above, month })
    expect((await lay('2026-11')).statusCode).toBe(400)
    const person = personAt(test, loginAt('mediator', committee))
    await chief().ask({
      ...{ method: 'PUT', url: `/api/directory/mediators/${person}` },
      payload: { profile: { ...profile, kind: 'K1' } },
    })
    test.clock.moveTo(instant('2027-02-02T04:00:00Z'))
    for (const login of ['chief', loginAt('mediator', committee)]) comers.set(login, await test.comeIn(login))
    expect((await lay('2027-01')).json()).toEqual({ begun: 1 })
    expect((await lay('2027-01')).json()).toEqual({ begun: 0 })
    expect((await own()).rows[0]).toMatchObject({
      kind: 'month',
      month: '2027-01',
      proposed: { cents: 80_000 },
    })
  })
})

it('a place without a table is told so, and nothing is proposed there', async () => {
  const [first = expect.fail('no scene')] = scenes
  const scene: Scene = { ...first, region: { ...first.region, allowances: noAllowances } }
  const mediator = someoneAt('mediator', scene.committee)
  const test = await openTestHouse(await freshDatabase(), scene.region, [
    someoneAt('receptionist', scene.home),
    mediator,
  ])
  await placeStory(test, archived(scene))
  const comer = await test.comeIn(mediator.login)
  const own: OwnAllowances = (await comer.get('/api/allowances/own')).json()
  expect(own).toMatchObject({ tables: { has: false, sources: [] }, rows: [] })
  await test.close()
})
