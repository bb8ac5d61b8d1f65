import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  afterASession,
  afterConsent,
  aReportedDispute,
  oralTerms,
  type Scene,
  scenes,
  withMediator,
} from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { parties, personAt, placeStory } from '../told-matter.fixture.ts'

/** One change: the unit takes it, and its level of the ladder begins. */
const accepted = ['MatterAccepted', 'LevelBegan'] as const

describe.each(scenes)('in $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  let test: TestHouse
  let desk: Comer
  let other: Comer
  let mediator: Comer

  beforeAll(async () => {
    const people = [
      someoneAt('receptionist', scene.home),
      someoneAt('receptionist', scene.above),
      someoneAt('supervisor', scene.above),
      someoneAt('mediator', scene.committee),
    ]
    test = await openTestHouse(await freshDatabase(), scene.region, people)
    desk = await test.comeIn(loginAt('receptionist', scene.home))
    other = await test.comeIn(loginAt('supervisor', scene.above))
    mediator = await test.comeIn(loginAt('mediator', scene.committee))
  })
  afterAll(() => test.close())

  const aMatter = () => placeStory(test, aReportedDispute(scene))
  const someone = (name: string) => ({ side: 'other-side', party: { name } })

  it('oral agreements at once are numbered without a gap, those refused in between give theirs back', async () => {
    const matters = await Promise.all(
      Array.from({ length: 12 }, () => placeStory(test, afterASession(scene))),
    )
    const { form, facts, performance, clauses } = oralTerms
    const terms = { form, facts, performance, clauses: clauses.map(({ text }) => text) }
    const draw = (number: string, wrong: boolean) =>
      mediator.act(number, 'draw-agreement', { ...terms, ...(wrong ? { clauses: ['好'] } : {}) })
    const answers = await Promise.all(matters.map(({ number }, at) => draw(number, at % 3 === 1)))
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(8)
    const { rows } = await test.house.workerPool.query<{ registration: string | null }>(
      `select facts ->> 'registration' as registration from matter_event where type = 'AgreementDrawn'`,
    )
    const own = rows.map(({ registration }) => registration)
    if (scene.region.oralNumbers === undefined) return expect(new Set(own)).toEqual(new Set([null]))
    const places = own.map((one) => Number(/字第(\d+)号$/.exec(one ?? '')?.[1])).toSorted((a, b) => a - b)
    expect(places).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  describe('two clerks at once', () => {
    it('who looked at the same version: one wins, the other is told what changed, when and by whom', async () => {
      const { number, matter } = await aMatter()
      const { version } = matter
      const answers = await Promise.all([
        desk.act(number, 'accept-matter', {}, { version }),
        other.act(number, 'decline-matter', { reason: 'NM03' }, { version }),
      ])
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
      const [winner, facts] =
        answers[0]?.statusCode === 200 ? [desk, accepted] : ([other, ['MatterDeclined']] as const)
      const lost = answers.find(({ statusCode }) => statusCode === 409)
      expect(lost?.json()).toMatchObject({
        code: 'stale-version',
        title: '刚才有人先办了一步，请看看有什么变化再继续。',
        facts: {
          version: version + facts.length,
          since: facts.map((type) => ({
            type,
            at: test.clock.now(),
            by: { kind: 'staff', person: winner.person },
          })),
        },
      })
      expect(await test.countFacts(number)).toBe(version + facts.length)
    })

    it('who named no version: the second is decided anew, on what the first did', async () => {
      const { number, matter } = await aMatter()
      const answers = await Promise.all([
        desk.act(number, 'accept-matter', {}),
        other.act(number, 'decline-matter', { reason: 'NM03' }),
      ])
      const codes = answers.map((answer) => answer.json().code ?? 'done').sort()
      expect(codes).toEqual(['done', 'not-at-this-stage'])
      const written = answers[0]?.statusCode === 200 ? accepted.length : 1
      expect(await test.countFacts(number)).toBe(matter.version + written)
    })

    it('and twelve more: every change that was answered is there, each under a version of its own', async () => {
      const { number, matter } = await aMatter()
      const names = Array.from({ length: 12 }, (_, at) => `邻居${at}`)
      const answers = await Promise.all(names.map((name) => desk.act(number, 'add-party', someone(name))))
      expect(answers.map(({ statusCode, body }) => (statusCode === 200 ? 200 : body))).toEqual(
        names.map(() => 200),
      )
      const versions = answers.map((answer) => Number(answer.json().version)).sort((a, b) => a - b)
      expect(versions).toEqual(names.map((_, at) => matter.version + 1 + at))
      const view = (await desk.get(`/api/matters/${number}`)).json()
      expect(view.parties.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(names))
      expect((await test.verify()).difference).toBeUndefined()
    })

    it('a version that is still to come is as stale as one that has gone', async () => {
      const { number, matter } = await aMatter()
      const answer = await desk.act(number, 'accept-matter', {}, { version: matter.version + 5 })
      expect(answer.json()).toMatchObject({
        code: 'stale-version',
        facts: { version: matter.version, since: [] },
      })
    })
  })

  describe('the same request again', () => {
    it('is the same change once and gets the same answer, also when it came with the old version', async () => {
      const { number, matter } = await aMatter()
      const sent = { version: matter.version, key: `accept ${number}` }
      const first = await desk.act(number, 'accept-matter', {}, sent)
      const again = await desk.act(number, 'accept-matter', {}, sent)
      expect(first.statusCode).toBe(200)
      expect([again.statusCode, again.json()]).toEqual([200, first.json()])
      expect(await test.countFacts(number)).toBe(matter.version + accepted.length)
    })

    it.each(['accept-matter', 'add-party', 'invite-party'])(
      'twenty times at once (%s) is one change, and twenty times the same answer',
      async (command) => {
        const placed =
          command === 'invite-party' ? await placeStory(test, withMediator(scene)) : await aMatter()
        const { number, matter } = placed
        if (command === 'invite-party') await desk.act(number, 'add-party', someone('石磊'))
        const opened = (await desk.get(`/api/matters/${number}?why=看看`)).json()
        const party = opened.parties.at(-1).id
        const bodies: Record<string, object> = {
          'accept-matter': {},
          'add-party': someone('石磊'),
          'invite-party': { party, way: 'link' },
        }
        const sent = { version: opened.version, key: `twenty ${command} ${number}` }
        const answers = await Promise.all(
          Array.from({ length: 20 }, () => desk.act(number, command, bodies[command] ?? {}, sent)),
        )
        expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1)
        expect(answers[0]?.statusCode).toBe(200)
        const written = command === 'accept-matter' ? accepted.length : 1
        expect(await test.countFacts(number)).toBe(opened.version + written)
        expect(opened.version).toBeGreaterThanOrEqual(matter.version)
      },
    )

    it('with another body is refused, and so is another command or matter under the key', async () => {
      const [one, two] = [await aMatter(), await aMatter()]
      const key = `used ${one.number}`
      expect((await desk.act(one.number, 'add-party', someone('石磊'), { key })).statusCode).toBe(200)
      const others = [
        await desk.act(one.number, 'add-party', someone('石磊二'), { key }),
        await desk.act(one.number, 'accept-matter', {}, { key }),
        await desk.act(two.number, 'add-party', someone('石磊'), { key }),
      ]
      for (const answer of others)
        expect(answer.json()).toMatchObject({ status: 422, code: 'key-used-otherwise' })
      expect(await test.countFacts(two.number)).toBe(two.matter.version)
    })

    it('from somebody else is another request: a key is private', async () => {
      const { number, matter } = await aMatter()
      const key = `shared ${number}`
      expect((await desk.act(number, 'add-party', someone('石磊'), { key })).statusCode).toBe(200)
      expect((await other.act(number, 'add-party', someone('石磊'), { key })).statusCode).toBe(200)
      expect(await test.countFacts(number)).toBe(matter.version + 2)
    })

    it('that was refused is decided anew: a no is not kept', async () => {
      const { number } = await aMatter()
      const key = `refused ${number}`
      expect((await desk.act(number, 'reopen-matter', { why: 'relapsed' }, { key })).statusCode).toBe(409)
      expect((await desk.act(number, 'reopen-matter', { why: 'relapsed' }, { key })).statusCode).toBe(409)
      expect((await desk.act(number, 'accept-matter', {}, { key })).statusCode).toBe(200)
    })
  })

  it('fifty mediations opened at once, a third of them refused: case numbers without a gap and without a double', async () => {
    const ready = await Promise.all(Array.from({ length: 34 }, () => placeStory(test, withMediator(scene))))
    const early = await Promise.all(
      Array.from({ length: 16 }, async () => {
        const placed = await placeStory(test, afterConsent(scene))
        await desk.act(placed.number, 'propose-mediator', {
          mediator: personAt(test, mediator.login),
          chosenBy: 'committee',
        })
        return placed
      }),
    )
    const mixed = [...ready, ...early].toSorted((a, b) => (a.address.matter < b.address.matter ? -1 : 1))
    const answers = await Promise.all(mixed.map(({ number }) => mediator.act(number, 'open-mediation', {})))
    const codes = answers.map((answer) => answer.json().code ?? 'opened')
    expect(codes.filter((code) => code === 'opened').length).toBe(34)
    expect(codes.filter((code) => code === 'gates-open').length).toBe(16)

    const { rows } = await test.house.workerPool.query<{ number: string }>(
      `select facts ->> 'caseNumber' as number from matter_event where type = 'MediationOpened' and matter_id = any ($1)`,
      [mixed.map(({ address }) => address.matter)],
    )
    const opened = rows.map(({ number }) => Number(/第(\d+)号$/.exec(number)?.[1]))
    expect(opened.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 34 }, (_, at) => at + 1))
  })

  it('a party who is not there cannot be spoken for', async () => {
    const { number, matter } = await aMatter()
    const answer = await desk.act(number, 'show-identity', {
      party: parties.informant.replace('1', '9'),
      paper: '居民身份证',
    })
    expect(answer.json()).toMatchObject({ code: 'unknown-party' })
    expect(await test.countFacts(number)).toBe(matter.version)
  })
})
