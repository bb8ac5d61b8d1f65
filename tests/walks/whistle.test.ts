import { asInstant, instant } from '@jiefen/domain/kernel'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { regions } from './cast.ts'
import { follow } from './resident-acts.ts'
import { askBoth, type Begun, bring, clocksOf, holdSession, openMediation } from './stages.ts'
import { walk } from './told.ts'
import { raiseWhistleCurtain, toldTo, type WhistleCast } from './whistle-cast.ts'
import { wagesSteps } from './whistle-wages.ts'

const minute = 60_000
const nine = instant('2026-11-23T09:00:00+08:00')

describe.each(regions)('the walk of the whistle in %s', (region) => {
  let play: WhistleCast
  let death: Begun
  let wrong: Begun
  const numbers: string[] = []
  const begin = async (...brought: Parameters<typeof bring>): Promise<Begun> => {
    const begun = await bring(...brought)
    numbers.push(begun.number)
    return begun
  }

  beforeAll(async () => {
    play = await raiseWhistleCurtain(region)
  })
  afterAll(async () => {
    const { difference } = await play.cast.service.verify()
    await play.cast.service.stop()
    expect(difference).toBeUndefined()
  })

  /** Minutes after the whistle of nine o'clock. */
  const pastNine = (minutes: number) => asInstant(nine + minutes * minute)
  /** How long this region gives to report in. */
  const limit = () => {
    const { amount, unit } = play.cast.service.region.limits.respond
    return unit === 'hours' ? amount * 60 : amount
  }

  const unpaidWages = wagesSteps(
    () => play,
    (number) => numbers.push(number),
  )

  const trafficDeath = {
    'three-whistled': async () => {
      const { county, called, at } = play
      await at(pastNine(-15))
      death = await begin(county, { story: '女儿在路口被车撞了，没有救回来，交通事故赔偿一直谈不拢。' })
      await county.desk.act(death.number, 'accept-matter', { unit: county.place.id })
      const unseen = await called[2].handler.send(`/api/matters/${death.number}`)
      expect(unseen.status).toBe(404)
      await at(nine)
      await county.desk.act(death.number, 'blow-whistle', {
        direction: 'horizontal',
        to: called.map(({ unit }) => unit.id),
        why: '家属情绪激动，请一起来调',
        place: '县区综治中心一楼',
      })
      const view = await called[2].handler.open(death.number)
      expect(view.whistles.map(({ respondBy }) => Date.parse(respondBy))).toEqual(
        Array(3).fill(pastNine(limit())),
      )
      expect(view.whistles.map(({ may }) => may['report-in'])).toEqual([false, false, true])
      expect(view.may['accept-matter']).toBe(false)
    },
    'two-report-in': async () => {
      const { called, at } = play
      const others = await called[0].handler.refused(death.number, 'report-in', {
        whistle: 'w2',
        how: 'video',
      })
      expect(others).toMatchObject({ status: 403, code: 'not-yours' })
      await at(pastNine(12))
      await called[0].handler.act(death.number, 'report-in', { whistle: 'w1', how: 'on-site' })
      await at(pastNine(20))
      await called[1].handler.act(death.number, 'report-in', { whistle: 'w2', how: 'on-site' })
    },
    'one-does-not-come': async () => {
      const { county, called, leaderOfTheCalled, aboveTheCalled, at, cast } = play
      await at(asInstant(pastNine(limit()) - 1))
      expect(await cast.service.factsOf(death.number)).not.toContain('ClockRanOut')
      await at(pastNine(limit()))
      const { whistles, cards } = await county.desk.open(death.number)
      expect(whistles.map(({ late }) => late)).toEqual([false, false, true])
      expect(cards).toMatchObject([{ colour: 'red', to: called[2].unit.name }])
      expect(cards.map((card) => Date.parse(card.at))).toEqual([pastNine(limit())])
      expect((await toldTo(leaderOfTheCalled, death.number)).join()).toContain('红牌')
      const words = `吹哨后报到已到期，${called[2].unit.name.zh}未办`
      expect(await toldTo(aboveTheCalled, death.number)).toContain(words)
      expect(await toldTo(called[2].handler, death.number)).toContain(words)
    },
    'eleven-minutes-late': async () => {
      const { called, county, at } = play
      await at(pastNine(limit() + 11))
      const tooLate = await called[2].handler.refused(death.number, 'object-to-whistle', {
        whistle: 'w3',
        why: '不归我们',
      })
      expect(tooLate.code).toBe('objection-too-late')
      await called[2].handler.act(death.number, 'report-in', { whistle: 'w3', how: 'telephone' })
      const view = await county.desk.open(death.number)
      expect(view.whistles.map(({ reportedIn }) => reportedIn?.lateMinutes)).toEqual([0, 0, 11])
      expect(view.timeline.at(-1)?.sentence.zh).toContain('迟到11分钟')
      expect((await follow(death.resident, death.receipt)).text).toContain('晚了11分钟')
      await called[2].handler.act(death.number, 'answer-card', {
        card: view.cards[0]?.id ?? '',
        words: '值班人员没有看到，已经换人值守',
      })
    },
    'settled-at-three': async () => {
      const { county, called, at } = play
      await askBoth(death)
      await openMediation(death)
      await holdSession(death)
      await at('2026-11-23T15:00:00+08:00')
      await county.mediator.act(death.number, 'draw-agreement', {
        form: 'oral',
        facts: '路口相撞，一人死亡，双方对责任认定没有争议。',
        clauses: ['对方当日一次付清丧葬费和赔偿款。'],
        performance: { way: '转账', by: '2026-11-23' },
        agreedAt: '2026-11-23T15:00:00+08:00',
      })
      for (const [place, { handler }] of called.entries()) {
        await handler.act(death.number, 'give-result', { whistle: `w${place + 1}`, result: '一起调成了' })
        await county.desk.act(death.number, 'rate-whistle', {
          whistle: `w${place + 1}`,
          rating: place === 2 ? 2 : 5,
        })
      }
      const view = await county.desk.open(death.number)
      expect(view).toMatchObject({ stage: 'following-up', unit: county.place.id })
      expect(clocksOf(view).filter((clock) => /respond|whistle|objection/.test(clock))).toEqual([])
    },
  }

  const objection = {
    'wrong-department': async () => {
      const { county, called, at, decider } = play
      await at('2026-11-24T09:00:00+08:00')
      wrong = await begin(county, { story: '楼上邻居装修把下水管弄裂了，漏水泡了我家的柜子。' })
      await county.desk.act(wrong.number, 'accept-matter', { unit: county.place.id })
      await county.desk.act(wrong.number, 'blow-whistle', {
        ...{ direction: 'horizontal', to: [called[1].unit.id, called[2].unit.id] },
        ...{ why: '请到现场看看', place: '小区三号楼' },
      })
      await at('2026-11-24T09:10:00+08:00')
      for (const place of [1, 2] as const)
        await called[place].handler.act(wrong.number, 'object-to-whistle', {
          ...{ whistle: `w${place}`, why: '这不是我们的职责' },
        })
      const view = await decider.open(wrong.number, '决定异议')
      expect(view.whistles.map(({ standing }) => standing)).toEqual(['objected', 'objected'])
    },
    'objection-decided': async () => {
      const { county, called, decider, at } = play
      const own = await county.desk.refused(wrong.number, 'decide-objection', {
        ...{ whistle: 'w1', upheld: false, why: '就归你们' },
      })
      expect(own.status).toBe(403)
      await at('2026-11-24T09:25:00+08:00')
      await decider.act(wrong.number, 'decide-objection', { whistle: 'w1', upheld: true, why: '确实不归' })
      await decider.act(wrong.number, 'decide-objection', { whistle: 'w2', upheld: false, why: '归你们' })
      const { whistles } = await called[2].handler.open(wrong.number)
      expect(whistles.map(({ standing }) => standing)).toEqual(['called-off', 'called'])
      const begunAnew = instant('2026-11-24T09:25:00+08:00') + limit() * minute
      expect(Date.parse(whistles[1]?.respondBy ?? '')).toBe(begunAnew)
    },
    'no-second-return': async () => {
      const { called, at } = play
      await at('2026-11-24T09:30:00+08:00')
      const again = await called[2].handler.refused(wrong.number, 'object-to-whistle', {
        ...{ whistle: 'w2', why: '还是不归我们' },
      })
      expect(again.code).toBe('objection-already-decided')
      await called[2].handler.act(wrong.number, 'report-in', { whistle: 'w2', how: 'on-site' })
    },
  }

  walk(
    'whistle.md',
    () => ({ ...unpaidWages, ...trafficDeath, ...objection }),
    async () => {
      const facts: string[] = []
      for (const number of numbers) facts.push(...(await play.cast.service.factsOf(number)))
      // Who is told next while nobody comes, and when, is each region's own table.
      return facts.filter((fact) => fact !== 'NextPersonTold')
    },
  )
})
