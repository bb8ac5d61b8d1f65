import type { Board } from '@jiefen/contract'
import { asInstant, type Instant, instant } from '@jiefen/domain/kernel'
import { knockAll } from '@jiefen/server/timers'
import type { Clerk } from '@jiefen/testkit/service'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regions } from './cast.ts'
import { follow } from './resident-acts.ts'
import { type Begun, bring } from './stages.ts'
import { walk } from './told.ts'
import { raiseWhistleCurtain, toldTo, type WhistleCast } from './whistle-cast.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Counted by hand on the calendar of each region, so that both limits end with Friday, 3 April 2026. */
const hours = {
  // One working day to accept; four hours of work to take over: 10–12 and 13:30–15:30.
  lakeside: {
    reported: '2026-04-02T10:00:00+08:00',
    passedOn: '2026-04-03T10:00:00+08:00',
    opens: '09:00',
    supervisor: 'du.lakeside',
    leaderOfTheCounty: 'leader',
  },
  // Two working days for either.
  highplain: {
    reported: '2026-04-01T10:00:00+08:00',
    passedOn: '2026-04-01T11:00:00+08:00',
    opens: '10:00',
    supervisor: 'du.yunling',
    leaderOfTheCounty: 'leader.yunling',
  },
} as const

// The service writes its board by this very shape.
const parseBoard = (body: unknown): Board => body as Board

describe.each(regions)('the walk of supervision in %s', (region) => {
  let play: WhistleCast
  let supervisor: Clerk
  let leaderOfTheCounty: Clerk
  let lying: Begun
  let returned: Begun
  let calling: Begun
  let blownAt: Instant
  const numbers: string[] = []
  const begin = async (...brought: Parameters<typeof bring>): Promise<Begun> => {
    const begun = await bring(...brought)
    numbers.push(begun.number)
    return begun
  }

  beforeAll(async () => {
    play = await raiseWhistleCurtain(region, instant(hours[region].reported))
    const { service } = play.cast
    supervisor = await service.login(hours[region].supervisor)
    leaderOfTheCounty = await service.login(hours[region].leaderOfTheCounty)
  })
  afterAll(async () => {
    const { difference } = await play.cast.service.verify()
    await play.cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const opening = (date: string) => instant(`${date}T${hours[region].opens}:00+08:00`)
  const boardOf = async (clerk: Clerk): Promise<Board> => {
    const answer = await clerk.send('/api/board')
    expect(answer.status).toBe(200)
    return parseBoard(answer.body)
  }
  const column = (board: Board, name: string) => board.columns.find((one) => one.name === name)?.rows ?? []
  const rowOf = (board: Board, name: string, { number }: Begun) =>
    column(board, name).find((row) => row.number === number)
  const cardsOf = async ({ number }: Begun) =>
    (await play.township.desk.open(number)).cards.map(({ colour, to }) => [colour, to.zh]).toSorted()
  const names = () => ({ county: play.county.place.name.zh, township: play.township.place.name.zh })

  const aReportLiesStill = {
    'passed-on': async () => {
      const { county, township, at } = play
      lying = await begin(county, { story: '水渠被上游的人截了，地里浇不上水，找谁谁都说再等等。' })
      await at(hours[region].passedOn)
      await county.desk.act(lying.number, 'pass-on', { to: township.place.id, why: '事情在你们那里' })
      const { clocks } = await township.desk.open(lying.number)
      const takeOver = clocks.find(({ name }) => name === 'passed-on')
      expect(takeOver).toMatchObject({ owner: township.place.name })
      expect(takeOver?.assigner?.zh).toContain(county.nameOf(county.desk.login))
    },
    'friday-passes': async () => {
      const { county, at } = play
      await at('2026-04-04T00:00:00+08:00')
      expect(await toldTo(county.desk, lying.number)).toContain(`接收转办已到期，${names().township}未办`)
    },
    'the-holiday': async () => {
      const { at } = play
      await at('2026-04-06T12:00:00+08:00')
      const late = rowOf(await boardOf(supervisor), 'late', lying)
      expect(late).toMatchObject({ unit: { name: play.county.place.name }, may: { 'give-card': true } })
      expect(late?.why.zh).toMatch(/应在2026年4月3日.*前完成，已超期 2 天/)
    },
    yellow: async () => {
      const { county, township, at, cast } = play
      const { service } = cast
      await at(asInstant(opening('2026-04-07') - minute))
      expect(await service.factsOf(lying.number)).not.toContain('CardGiven')
      service.clock.moveTo(opening('2026-04-07'))
      await Promise.all([knockAll(service.house), knockAll(service.house)])
      await Promise.all([knockAll(service.house), knockAll(service.house)])
      await at(asInstant(opening('2026-04-07') + minute))
      const { county: one, township: other } = names()
      expect(await cardsOf(lying)).toEqual(
        [
          ['yellow', one],
          ['yellow', other],
        ].toSorted(),
      )
      const said = (await toldTo(township.desk, lying.number)).join()
      expect(said).toContain(`给${other}亮黄牌`)
      expect((await toldTo(county.desk, lying.number)).join()).toContain(`给${other}亮黄牌`)
      const { text } = await follow(lying.resident, lying.receipt)
      expect(text).toContain(`${other}没有按时办好，已经催办`)
      expect(text).not.toContain('黄牌')
    },
    answered: async () => {
      const { county, township } = play
      const { cards } = await township.desk.open(lying.number)
      const own = cards.find(({ to }) => to.zh === names().township)
      const others = cards.find(({ to }) => to.zh === names().county)
      expect([own?.may['answer-card'], others?.may['answer-card']]).toEqual([true, false])
      const answer = { card: own?.id ?? '', words: '值班的同志请假，今天就派人去看' }
      const notOwn = await county.desk.refused(lying.number, 'answer-card', answer)
      expect(notOwn.status).toBe(403)
      await township.desk.act(lying.number, 'answer-card', answer)
      const twice = await township.desk.refused(lying.number, 'answer-card', answer)
      expect(twice.status).toBeGreaterThanOrEqual(403)
    },
    red: async () => {
      const { township, at } = play
      await at(asInstant(opening('2026-04-09') - minute))
      await at(opening('2026-04-09'))
      const { county: one, township: other } = names()
      const both = (colour: string) => [
        [colour, one],
        [colour, other],
      ]
      expect(await cardsOf(lying)).toEqual([...both('red'), ...both('yellow')].toSorted())
      expect((await toldTo(leaderOfTheCounty, lying.number)).join()).toContain(`给${one}亮红牌`)
      expect((await toldTo(township.desk, lying.number)).join()).toContain(`给${other}亮红牌`)
    },
    taken: async () => {
      const { township } = play
      await township.desk.act(lying.number, 'accept-matter', { unit: township.place.id })
      const view = await township.desk.open(lying.number)
      const red = view.cards.find(({ colour, to }) => colour === 'red' && to.zh === names().township)
      await township.desk.act(lying.number, 'answer-card', { card: red?.id ?? '', words: '已经接手' })
      const { cards } = await township.desk.open(lying.number)
      expect(cards.find(({ id }) => id === red?.id)?.answer?.words).toBe('已经接手')
    },
    reminded: async () => {
      const { township } = play
      const { number } = lying
      const elsewhere = await supervisor.refused(
        number,
        'give-card',
        { colour: 'reminder', to: play.called[0].unit.id, ground: '催一催' },
        '督办',
      )
      expect(elsewhere.code).toBe('unit-without-part')
      const reminder = { colour: 'reminder', to: township.place.id, ground: '请今天联系对方' } as const
      await supervisor.act(number, 'give-card', reminder, '督办')
      await play.cast.service.pass(0)
      expect((await toldTo(township.desk, number)).join()).toContain('请今天联系对方')
      const [card] = (await township.desk.open(number)).cards
      expect(card).toMatchObject({ colour: 'reminder', ground: '请今天联系对方' })
      expect((await follow(lying.resident, lying.receipt)).text).toContain('督办人员已经催办')
      await township.desk.act(number, 'answer-card', { card: card?.id ?? '', words: '已经约好明天见面' })
      await play.cast.service.pass(0)
      expect((await toldTo(supervisor, number)).join()).toContain('已经约好明天见面')
    },
  }

  const othersOnTheBoard = {
    'given-back': async () => {
      const { county, township, at, cast } = play
      await at('2026-04-10T11:00:00+08:00')
      returned = await begin(county, { story: '小区门口的电动车充电桩老是跳闸，物业不管。' })
      await county.desk.act(returned.number, 'pass-on', { to: township.place.id, why: '请你们看看' })
      await township.desk.act(returned.number, 'give-back', { why: '不在我们辖区' })
      const row = rowOf(await boardOf(supervisor), 'returned', returned)
      expect(row?.why.zh).toContain(`等${names().county}重新安排`)
      expect(rowOf(await boardOf(supervisor), 'near-limit', returned)).toBeUndefined()
      const { clocks } = await county.desk.open(returned.number)
      const due = Date.parse(clocks.find(({ name }) => name === 'accept')?.dueAt ?? '')
      const now = cast.service.clock.now()
      cast.service.clock.moveTo(asInstant(due - 5 * hour))
      const near = rowOf(await boardOf(supervisor), 'near-limit', returned)
      expect(near?.why.zh).toContain('还剩 5 小时')
      cast.service.clock.moveTo(now)
    },
    'nobody-reacts': async () => {
      const { county, called, leaderOfTheCalled, aboveTheCalled, at, cast } = play
      calling = await begin(county, { story: '楼上邻居装修把下水管弄裂了，漏水泡了我家的柜子。' })
      await county.desk.act(calling.number, 'accept-matter', { unit: county.place.id })
      await county.desk.act(calling.number, 'blow-whistle', {
        ...{ direction: 'horizontal', to: [called[2].unit.id] },
        ...{ why: '请到现场看看', place: '楼道口' },
      })
      blownAt = cast.service.clock.now()
      expect(rowOf(await boardOf(supervisor), 'unanswered', calling)?.why.zh).toContain('还没有人报到')
      const [first, second] = stepsOf()
      await at(asInstant(blownAt + (first ?? 0) * minute - 1))
      expect(await toldTo(leaderOfTheCalled, calling.number)).not.toContain(nobody())
      await at(asInstant(blownAt + (first ?? 0) * minute))
      expect((await toldTo(leaderOfTheCalled, calling.number)).join()).toContain('还没有人回应')
      await at(asInstant(blownAt + (second ?? 0) * minute))
      expect((await toldTo(aboveTheCalled, calling.number)).join()).toContain('督办人员')
    },
    'red-at-once': async () => {
      const { county, called, leaderOfTheCalled, at, cast } = play
      const { respond } = cast.service.region.limits
      const limit = respond.unit === 'hours' ? respond.amount * 60 : respond.amount
      await at(asInstant(blownAt + limit * minute))
      const [card] = (await county.desk.open(calling.number)).cards
      expect(card).toMatchObject({ colour: 'red', to: called[2].unit.name })
      expect(Date.parse(card?.at ?? '')).toBe(blownAt + limit * minute)
      expect((await toldTo(leaderOfTheCalled, calling.number)).join()).toContain('亮红牌')
      expect((await toldTo(county.desk, calling.number)).join()).toContain('亮红牌')
      await at(asInstant(blownAt + (stepsOf()[2] ?? 0) * minute))
    },
    'comes-at-last': async () => {
      const { called, at } = play
      await at(asInstant(blownAt + 100 * minute))
      await called[2].handler.act(calling.number, 'report-in', { whistle: 'w1', how: 'on-site' })
      await at(asInstant(blownAt + 150 * minute))
      const view = await called[2].handler.open(calling.number)
      expect(view.cards[0]?.may['answer-card']).toBe(true)
      expect(rowOf(await boardOf(supervisor), 'unanswered', calling)?.why.zh).toContain('督办还没有答复')
    },
  }

  const nobody = () => '还没有人回应'
  /** The minutes of the region's table for a whistle. */
  const stepsOf = (): number[] =>
    play.cast.service.region.escalation
      .filter(({ limit }) => limit === 'respond')
      .map(({ afterMinutes }) => afterMinutes)

  walk(
    'supervision.md',
    () => ({ ...aReportLiesStill, ...othersOnTheBoard }),
    async () => {
      const facts: string[] = []
      for (const number of numbers) facts.push(...(await play.cast.service.factsOf(number)))
      return facts
    },
  )

  it('afterwards, what nobody touches is stuck by the region’s days, whatever the clock wrote meanwhile', async () => {
    const { county, at, cast } = play
    const { service } = cast
    const { stuckAfterDays } = service.region
    const untouched = await bring(county, { story: '路灯坏了一个月，晚上老人不敢出门。' })
    const since = service.clock.now()
    await at(asInstant(since + stuckAfterDays * day - minute))
    expect(rowOf(await boardOf(supervisor), 'stuck', untouched)).toBeUndefined()
    expect(await service.factsOf(untouched.number)).toContain('CardGiven')
    await at(asInstant(since + stuckAfterDays * day))
    const row = rowOf(await boardOf(supervisor), 'stuck', untouched)
    expect(row?.why.zh).toBe(`已经 ${stuckAfterDays} 天没有人办过`)
  })

  it('afterwards, no limit has the same card twice', async () => {
    for (const { number } of [lying, returned, calling]) {
      const { cards } = await play.county.desk.open(number)
      const given = cards.flatMap(({ colour, to, overdue }) =>
        overdue === undefined ? [] : [`${colour} ${to.zh} ${overdue.name} ${overdue.dueAt}`],
      )
      expect(given).toEqual([...new Set(given)])
    }
  })
})
