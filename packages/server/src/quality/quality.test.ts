import { createHash } from 'node:crypto'
import type { Draws, MediatorRecordView, OwnQuality, ReviewView } from '@jiefen/contract'
import { instant, isoOf } from '@jiefen/domain/kernel'
import { rootOf } from '@jiefen/domain/region'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { archived, type Scene, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../platform/postgres/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { personAt, placeStory } from '../told-matter.fixture.ts'
import { reviewGateOf, tendQuality } from './index.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const november = '2026-11'

describe.each(scenes)('files in review and titles in $region.id', (scene: Scene) => {
  const { region, home, committee } = scene
  const root = rootOf(region).id
  const town = region.units.find(
    ({ id, level, kind }) =>
      level === 'township' &&
      kind === 'territory' &&
      region.units.find((unit) => unit.id === home)?.path.includes(id),
  )
  const place = town?.id ?? expect.fail('no township')
  let test: TestHouse
  let numbers: string[]
  const comers = new Map<string, Comer>()
  const who = (login: string): Comer => comers.get(login) ?? expect.fail(`${login} did not come in`)
  const reviewer = () => who(loginAt('supervisor', place))
  const above = () => who(loginAt('supervisor', root))
  const mediator = () => who(loginAt('mediator', committee))
  /** As the owner of the database, past every rule and right. */
  const force = (text: string, ...values: unknown[]) =>
    withClient(test.database.ownerUrl, (client) => client.query(text, values))
  const post = (comer: Comer, url: string, body: object = {}) => comer.post(`/api/quality/${url}`, body)
  const own = async (comer: Comer): Promise<OwnQuality> => (await comer.get('/api/quality/own')).json()
  const draws = async (): Promise<Draws> => (await reviewer().get(`/api/quality/draws?unit=${place}`)).json()
  const month = async () =>
    (await draws()).months.find((one) => one.month === november) ?? expect.fail('no month')
  const points = (finding?: object) =>
    region.quality.points.map(({ code }) => ({ point: code, ...(code === 'consent' ? finding : {}) }))

  beforeAll(async () => {
    const also = (login: string, unit: typeof committee, role: 'mediator' | 'supervisor') => ({
      ...{ login, name: login, duties: [{ unit, role }] },
    })
    const both = {
      ...{ login: 'both', name: 'both' },
      duties: [
        { unit: committee, role: 'mediator' as const },
        { unit: root, role: 'supervisor' as const },
      ],
    }
    const people = [
      ...[someoneAt('receptionist', home), someoneAt('mediator', committee), someoneAt('supervisor', place)],
      ...[someoneAt('supervisor', root), also('colleague', committee, 'mediator'), both],
      ...[also('another', place, 'supervisor'), also('elsewhere', scene.farAway, 'supervisor')],
    ]
    test = await openTestHouse(await freshDatabase(), region, people)
    expect(await tendQuality(test.house)).toBeGreaterThan(0)
    expect(await tendQuality(test.house)).toBe(0)
    numbers = []
    for (let more = 0; more < 4; more += 1) numbers.push((await placeStory(test, archived(scene))).number)
    test.clock.moveTo(instant('2026-12-02T04:00:00Z'))
    for (const { login } of people) comers.set(login, await test.comeIn(login))
  })
  afterAll(() => test.close())

  it('promises the seed on the board while the month runs, and tells it only with the draw', async () => {
    const { commitment, seed, may, publishedAt } = await month()
    expect(commitment).toMatch(/^[0-9a-f]{64}$/)
    expect(seed).toBeUndefined()
    expect(may.draw).toBe(true)
    expect(String(publishedAt) < '2026-11-24').toBe(true)
    const board = await reviewer().get(`/api/bulletin?unit=${place}`)
    expect(board.json().rows[0].words).toContain(commitment)
    const early = await post(reviewer(), 'draws', { unit: place, month: '2026-12' })
    expect(early.json()).toMatchObject({ code: 'month-not-over' })
    for (const comer of [mediator(), who('elsewhere')])
      expect((await post(comer, 'draws', { unit: place, month: november })).statusCode).toBe(403)
  })

  it('draws a month once when two click at once, and anybody can work it out again', async () => {
    const body = { unit: place, month: november }
    const answers = await Promise.all(
      [reviewer(), who('another'), above(), reviewer()].map((comer) => post(comer, 'draws', body)),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204, 204])
    const { rows } = await test.house.workerPool.query('select draw_id from review_draw')
    expect(rows).toHaveLength(1)
    const { seed = '', commitment, numbers: listed, populationHash, drawn, reviews } = await month()
    expect(listed).toEqual(numbers.toSorted())
    expect(sha256(seed)).toBe(commitment)
    expect(sha256(listed.map((number) => `${number}\n`).join(''))).toBe(populationHash)
    const lots = listed.toSorted((a, b) => (sha256(seed + a) < sha256(seed + b) ? -1 : 1))
    expect(drawn).toEqual(lots.slice(0, drawn.length).toSorted())
    expect(reviews.map(({ number }) => number)).toEqual(drawn)
  })

  it('nothing is paid for a drawn file before it has passed; others need not wait', async () => {
    const { drawn } = await month()
    const other = numbers.find((number) => !drawn.includes(number))
    const gate = async (number: string) => {
      const { rows } = await test.house.workerPool.query(
        'select matter_id, unit_id from matter where number = $1',
        [number],
      )
      const file = {
        matter: rows[0].matter_id,
        unit: rows[0].unit_id,
        archivedAt: instant('2026-11-23T04:00:00Z'),
      }
      return reviewGateOf(test.house.pool, region, file, test.clock.now())
    }
    expect(await gate(drawn[0] ?? '')).toBe('in-review')
    expect(await gate(other ?? '')).toBe('not-in-sample')
  })

  it('the mediator sees their own reviews, nobody else theirs, and who has read them', async () => {
    const [review] = (await own(mediator())).reviews
    expect((await own(who('colleague'))).reviews).toEqual([])
    for (const login of ['colleague', 'elsewhere'])
      expect((await who(login).get(`/api/quality/reviews/${review?.id}`)).statusCode).toBe(404)
    expect((await reviewer().get(`/api/quality/reviews/${review?.id}`)).statusCode).toBe(200)
    expect((await own(mediator())).reads).toMatchObject([{ who: `supervisor of ${place}` }])
    expect((await reviewer().get('/api/quality/own')).statusCode).toBe(403)
  })

  it('nobody looks at their own file, not even past the rules, in the database itself', async () => {
    const id = (await own(mediator())).reviews[0]?.id ?? ''
    expect((await post(mediator(), `reviews/${id}/check`, { points: points() })).statusCode).toBe(403)
    const person = personAt(test, loginAt('mediator', committee))
    for (const column of ['reviewer', 'judge'])
      await expect(
        force(`update file_review set ${column} = $2 where review_id = $1`, id, person),
      ).rejects.toThrow('their_own')
  })

  it('a finding is objected to, and decided by somebody else than who made it', async () => {
    const id = (await own(mediator())).reviews[0]?.id ?? ''
    const finding = { grade: 'serious', words: '没有对方的答复。' }
    expect((await post(reviewer(), `reviews/${id}/check`, { points: points(finding) })).statusCode).toBe(204)
    const told = await own(mediator())
    expect(told.notices[0]?.sentence.zh).toContain('要改')
    expect(told.reviews[0]?.findings[0]?.may).toEqual({ correct: true, object: true, judge: false })
    const objection = { point: 'consent', way: 'objected', words: '答复在登记表背面。' }
    expect((await post(who('colleague'), `reviews/${id}/answer`, objection)).statusCode).toBe(404)
    expect((await post(mediator(), `reviews/${id}/answer`, objection)).statusCode).toBe(204)
    const judged = { point: 'consent', yes: false, words: '确实在背面。' }
    expect((await post(reviewer(), `reviews/${id}/judge`, judged)).json()).toMatchObject({
      code: 'somebody-else-decides',
    })
    expect((await post(above(), `reviews/${id}/judge`, judged)).statusCode).toBe(204)
    const seen: ReviewView = (await above().get(`/api/quality/reviews/${id}`)).json()
    expect(seen).toMatchObject({ standing: 'passed', serious: false })
    expect(seen.entries).toHaveLength(3)
    await expect(force('update file_review set judge = reviewer where review_id = $1', id)).rejects.toThrow(
      'nobody_judges_their_own',
    )
  })

  it('two who check the same file at once: one of them is told', async () => {
    const waiting = (await month()).reviews.find(({ standing }) => standing === 'waiting')
    if (waiting === undefined) return
    const answers = await Promise.all(
      [reviewer(), who('another')].map((comer) =>
        post(comer, `reviews/${waiting.id}/check`, { points: points() }),
      ),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409])
  })

  it('a file is called up for a cause, by whoever had no hand in it, and its mediator reads why', async () => {
    const { drawn } = await month()
    const number = numbers.find((one) => !drawn.includes(one)) ?? expect.fail('all were drawn')
    const words = '对方来说没有收到协议。'
    const ask = (comer: Comer, more: object = {}) => post(comer, 'reviews', { number, words, ...more })
    expect((await ask(mediator())).statusCode).toBe(403)
    expect((await ask(who('elsewhere'))).statusCode).toBe(404)
    expect((await ask(reviewer(), { words: '  ' })).json()).toMatchObject({ code: 'reason-missing' })
    const both = await Promise.all([ask(reviewer()), ask(who('another'))])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409])
    const [line] = (await draws()).causes
    expect(line).toMatchObject({ number, why: 'cause', standing: 'waiting' })
    const told = await own(mediator())
    expect(told.notices[0]?.sentence.zh).toContain('单独评查')
    const mine = told.reviews.find(({ id }) => id === line?.id)
    expect(mine).toMatchObject({ cause: words, why: 'cause', may: { check: false } })
    const person = personAt(test, loginAt('mediator', committee))
    for (const column of ['called_by', 'reviewer'])
      await expect(
        force(`update file_review set ${column} = $2 where review_id = $1`, line?.id, person),
      ).rejects.toThrow('their_own')
    const finding = { grade: 'serious', words: '回执上的签名不是本人的。' }
    expect(
      (await post(reviewer(), `reviews/${line?.id}/check`, { points: points(finding) })).statusCode,
    ).toBe(204)
    const { rows } = await test.house.workerPool.query(
      `select standing, serious from review_standings(array(select matter_id from matter where number = $1))`,
      [number],
    )
    expect(rows).toEqual([{ standing: 'in-review', serious: ['consent'] }])
    // A share is of what was drawn by lot: what was called up says nothing of the others.
    const figures = (await own(mediator())).record?.titles.flatMap(({ standings }) => standings)
    for (const one of figures ?? [])
      if (one.condition === 'files-in-order') expect(one.matters).not.toContain(number)
  })

  describe('a title', () => {
    const person = () => personAt(test, loginAt('mediator', committee))
    const [title = expect.fail()] = region.quality.titles
    const record = async (comer: Comer): Promise<MediatorRecordView> =>
      (await comer.get(`/api/quality/mediators/${person()}`)).json()
    const profile = {
      ...{
        kind: 'K1',
        engagedFrom: '2020-01-01',
        specialities: [],
        published: false,
        wordsZh: '',
        wordsEn: '',
      },
    }

    it('shows how each condition stands, to the mediator and to whoever may decide, with the same figures', async () => {
      const put = {
        method: 'PUT',
        url: `/api/directory/mediators/${person()}`,
        payload: { profile },
      } as const
      expect((await above().ask(put)).statusCode).toBe(204)
      const mine = (await own(mediator())).record
      const theirs = await record(above())
      expect(mine?.titles.map(({ standings }) => standings)).toEqual(
        theirs.titles.map(({ standings }) => standings),
      )
      const mediated = mine?.titles[0]?.standings.find(({ condition }) => condition === 'mediated')
      expect(mediated).toMatchObject({ standing: 'met', beyond: 0 })
      expect(mediated?.matters.toSorted()).toEqual(numbers.toSorted())
      for (const login of ['colleague', 'elsewhere'])
        expect((await who(login).get(`/api/quality/mediators/${person()}`)).statusCode).toBe(404)
      expect(
        (await reviewer().get('/api/quality/mediators'))
          .json()
          .mediators.map(({ name }: { name: string }) => name),
      ).toEqual(expect.arrayContaining(['both', 'colleague']))
    })

    it('trainings are entered by the keeper for others, and struck out with a reason', async () => {
      const training = { day: '2026-11-02', hundredths: 650, topic: '民法典', organiser: '司法局' }
      const url = `mediators/${person()}/trainings`
      expect((await post(mediator(), url, training)).statusCode).toBe(403)
      expect((await post(reviewer(), url, { ...training, day: '2027-01-01' })).statusCode).toBe(400)
      expect((await post(reviewer(), url, training)).statusCode).toBe(204)
      const [entered] = (await record(reviewer())).trainings
      expect((await post(who('elsewhere'), `trainings/${entered?.id}/strike`, { why: '…' })).statusCode).toBe(
        404,
      )
      expect(
        (await post(reviewer(), `trainings/${entered?.id}/strike`, { why: '登记重了' })).statusCode,
      ).toBe(204)
      expect((await own(mediator())).record?.trainings).toMatchObject([{ struck: '登记重了' }])
      const mine = personAt(test, 'both')
      expect((await post(who('both'), `mediators/${mine}/trainings`, training)).statusCode).toBe(403)
    })

    it('is asked for once at a time and decided by somebody else; a no can be objected to, and another decides', async () => {
      const asking = { title: title.code }
      const both = await Promise.all(
        [1, 2].map(() => post(mediator(), `mediators/${person()}/applications`, asking)),
      )
      expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409])
      const id = (await own(mediator())).record?.applications[0]?.id ?? ''
      const no = { granted: false, words: '请再补一次培训。' }
      expect((await post(mediator(), `applications/${id}/decide`, no)).statusCode).toBe(403)
      expect((await post(above(), `applications/${id}/decide`, no)).statusCode).toBe(204)
      expect(
        (await post(mediator(), `applications/${id}/object`, { words: '培训不是条件。' })).statusCode,
      ).toBe(204)
      const yes = { granted: true, words: '说得对，培训不是这一级的条件。' }
      expect((await post(above(), `applications/${id}/decide`, yes)).json()).toMatchObject({
        code: 'somebody-else-decides',
      })
      expect((await post(who('both'), `applications/${id}/decide`, yes)).statusCode).toBe(204)
      expect((await own(mediator())).record).toMatchObject({
        held: title.name,
        applications: [{ standing: 'granted' }],
      })
      await expect(force('update title_application set objection_decided_by = decided_by')).rejects.toThrow(
        'objection_is_decided_by_another',
      )
      await expect(force('update title_application set decided_by = mediator')).rejects.toThrow(
        'their_own_title',
      )
    })

    it('nobody decides their own, whatever other duty they hold', async () => {
      const mine = personAt(test, 'both')
      expect(
        (await post(who('both'), `mediators/${mine}/applications`, { title: title.code })).statusCode,
      ).toBe(204)
      const id = (await own(who('both'))).record?.applications[0]?.id ?? ''
      const answer = await post(who('both'), `applications/${id}/decide`, { granted: true, words: '…' })
      expect(answer.statusCode).toBe(403)
    })

    it('is told to its holder a month before it is looked at anew, once', async () => {
      test.clock.moveTo(instant('2028-11-15T04:00:00Z'))
      await tendQuality(test.house)
      const { rows } = await test.house.workerPool.query(
        `select review_told_at from title_application where standing = 'granted'`,
      )
      expect(rows.map(({ review_told_at: at }) => at?.toISOString())).toEqual([isoOf(test.clock.now())])
      expect(await tendQuality(test.house)).toBe(0)
    })
  })
})
