import type { MatterView } from '@jiefen/contract'
import { instant } from '@jiefen/domain/kernel'
import { photoOfAPlace } from '@jiefen/testkit/service'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, regions } from './cast.ts'
import { accountNumber, bringCorn, cornTerms, inThree, maskedAccount, raiseCornCurtain } from './corn-cast.ts'
import { workersSteps } from './corn-workers.ts'
import { partyOf } from './first-walk/play.ts'
import { wordsOnPaper } from './papers.ts'
import { follow } from './resident-acts.ts'
import { seal, signAsMediator, signAtDesk } from './signing.ts'
import { type Begun, showBoth, signAll, toMediation } from './stages.ts'
import { walk } from './told.ts'

/** What the paragraphs name: from the agreement on, and of the clock what it writes about the agreed days. */
const named = new Set([
  ...['AgreementDrawn', 'AgreementSigned', 'AgreementTookEffect', 'AgreementKept', 'SealAsked'],
  ...['PerformanceReported', 'PerformanceConfirmed', 'PerformanceDisputed', 'PerformancePromised'],
  ...['PromiseAnswered', 'PerformanceWaived', 'DefaultDeclared', 'FollowUpMade', 'MatterArchived'],
])

describe.each(regions)('the walk of the corn in %s', (region) => {
  let cast: Cast
  let corn: Begun
  let second: Begun
  const begun: Begun[] = []

  beforeAll(async () => {
    cast = await raiseCornCurtain(region)
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const begin = async (): Promise<Begun> => {
    const one = await bringCorn(cast)
    begun.push(one)
    return one
  }
  /** Until ten in the morning of that day, or the hour that is said. */
  const until = async (day: string, hour = '10:00'): Promise<void> => {
    const to = instant(`${day}T${hour}:00+08:00`)
    await cast.service.pass((to - cast.service.clock.now()) / 3_600_000)
  }
  const see = (one = corn): Promise<MatterView> => cast.desk.open(one.number)
  const partOf = (view: MatterView, id: string) => view.obligations.find((part) => part.id === id)
  const standings = ({ obligations }: MatterView): string[] => obligations.map(({ standing }) => standing)
  const saysOf = ({ timeline }: MatterView): string => timeline.map(({ sentence }) => sentence.zh).join('\n')
  const reminders = ({ timeline }: MatterView, when: string): number =>
    timeline.filter(({ type, facts }) => type === 'PerformanceReminded' && facts.when === when).length
  const his = async (one = corn, path = '/invitation/performance') => {
    // The half hour of an earlier look may be over: he has kept the link.
    const page = await one.otherSide.open(path)
    if (page.path === path) return page
    await one.otherSide.open(links.get(one.number) ?? '')
    return one.otherSide.open(path)
  }
  const hers = async (one = corn, path = '/follow/performance') => {
    await follow(one.resident, one.receipt)
    return one.resident.open(path)
  }
  const links = new Map<string, string>()
  const say = (who: 'he' | 'she', part: string, act: string, fields: Record<string, string>, one = corn) => {
    const base = who === 'he' ? '/invitation' : '/follow'
    const person = who === 'he' ? one.otherSide : one.resident
    return person.submit(fields, { action: `${base}/performance/${part}/${act}` })
  }

  const steps = {
    'parts-must-add-up': async () => {
      corn = await begin()
      links.set(corn.number, await toMediation(corn))
      const view = await see()
      const { mediator } = cast
      const short = cornTerms(view, [...inThree.slice(0, 2), ['2026-11-28', 2_566_667]])
      expect(await mediator.refused(corn.number, 'draw-agreement', short)).toMatchObject({
        code: 'sums-differ',
        facts: { clause: 1, amount: 7_700_000, together: 7_700_001 },
      })
      const early = cornTerms(view, [['2026-11-01', 7_700_000]])
      expect((await mediator.refused(corn.number, 'draw-agreement', early)).code).toBe('day-before-agreement')
      await mediator.act(corn.number, 'draw-agreement', cornTerms(view, [['2026-11-28', 7_700_000]]))
    },
    'a-second-version': async () => {
      await cast.mediator.act(corn.number, 'draw-agreement', cornTerms(await see(), inThree))
      const { agreement } = await see()
      expect(agreement?.version).toBe(2)
      expect(agreement?.changes).toMatchObject({ before: 1, others: [] })
      expect(agreement?.changes?.clauses.map(({ change }) => change)).toEqual(['changed', 'same'])
      const [clause = ''] = agreement?.clauses ?? []
      for (const words of ['77,000.00', '分3期', '2026年11月28日前付25,666.66元', maskedAccount])
        expect(clause).toContain(words)
      expect(clause).not.toContain(accountNumber)
      const { body } = await cast.desk.send(`/api/matters/${corn.number}`)
      expect(JSON.stringify(body)).not.toContain(accountNumber)
      // Before he signs he reads what he would owe, by when, and what has changed.
      const terms = await his(corn, '/invitation/terms')
      for (const words of ['要您办的', '2026年11月19日 前', '和第 1 版比改了哪些', '改动的'])
        expect(terms.text).toContain(words)
      expect((await hers(corn, '/follow/terms')).text).not.toContain(accountNumber)
    },
    'in-force': async () => {
      const { desk, service } = cast
      for (const { id } of (await see()).parties) await signAtDesk(desk, corn.number, id, { agreement: 2 })
      await signAsMediator(cast, corn.number, 2)
      await seal(cast, corn.number, 2)
      const view = await see()
      expect(view.kept).toMatchObject({ kept: 0, of: 3, paid: '0.00', owed: '77,000.00' })
      expect(standings(view)).toEqual(['due', 'due', 'due'])
      const follows = view.clocks.find(({ name }) => name === 'follow-up')
      expect(Date.parse(follows?.dueAt ?? '')).toBeGreaterThan(instant('2026-11-28T16:00:00Z'))
      expect(service.clock.now()).toBeLessThan(instant('2026-11-03T00:00:00Z'))
      expect((await his(corn, '/invitation/performance/o1')).text).toContain(accountNumber)
      const page = await hers(corn, '/follow/performance')
      expect(page.text).not.toContain(accountNumber)
    },
    'first-part-paid': async () => {
      await until('2026-11-09')
      expect(reminders(await see(), 'before')).toBe(1)
      expect((await his()).text).toContain('2026年11月10日 前')
      await his(corn, '/invitation/performance/o1')
      const photos = [{ name: '回单.jpg', bytes: await photoOfAPlace() }]
      await corn.otherSide.submit(
        { amount: '2.566667万', words: '上午转的' },
        { action: '/invitation/performance/o1/report', photos },
      )
      expect(partOf(await see(), 'o1')).toMatchObject({
        standing: 'said-done',
        reports: [{ amount: '25,666.67' }],
      })
      const one = await hers(corn, '/follow/performance/o1')
      expect(one.text).toContain('25,666.67 元')
      expect((await corn.resident.open('/follow/performance/o1/proof/r1')).type).toMatch(/^image\//)
      await say('she', 'o1', 'confirm', {})
      const view = await see()
      expect(view.kept).toMatchObject({ kept: 1, of: 3, paid: '25,666.67' })
      expect((await follow(corn.resident, corn.receipt)).text).toContain(
        '办到了 1/3 项，共 25,666.67 元 / 77,000.00 元',
      )
    },
    'second-day-passes': async () => {
      await until('2026-11-19', '23:59')
      expect(partOf(await see(), 'o2')?.late).toBe(false)
      await until('2026-11-20', '17:00')
      const view = await see()
      expect(partOf(view, 'o2')).toMatchObject({ standing: 'late', late: true })
      expect(saysOf(view)).toContain('到期没有履行：玉米货款第2期25,666.67元')
      expect(reminders(view, 'after')).toBe(1)
      expect(view.cards.map(({ overdue }) => overdue?.name)).toContain('instalment')
      expect(view.next.what).toBe('urge-performance')
      const routes = partOf(view, 'o2')?.recourses.map(({ code }) => code)
      expect(routes).toEqual(['confirmation', 'sue', 'payment-order', 'notary', 'enforcement'])
      expect((await his()).text).toContain('过期了')
    },
    'another-day-promised': async () => {
      await his(corn, '/invitation/performance/o2')
      const wrong = await say('he', 'o2', 'promise', { byDay: '2026-11-19', why: '等货款' })
      expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('比原来晚的日子')])
      await say('he', 'o2', 'promise', { byDay: '2026-11-25', why: '买家周二才付我' })
      expect(partOf(await see(), 'o2')).toMatchObject({ standing: 'promised', late: true })
      await hers(corn, '/follow/performance/o2')
      await say('she', 'o2', 'answer', { agrees: 'yes' })
      expect(partOf(await see(), 'o2')).toMatchObject({
        ...{ standing: 'promised', late: false, byDay: '2026-11-25', firstDay: '2026-11-19' },
      })
    },
    'paid-in-two': async () => {
      await until('2026-11-24')
      await his(corn, '/invitation/performance/o2')
      const before = corn.otherSide.page
      const tooMuch = await say('he', 'o2', 'report', { amount: '25,666.68' })
      expect([tooMuch.status, tooMuch.text]).toEqual([422, expect.stringContaining('还差 25,666.67 元')])
      await say('he', 'o2', 'report', { amount: '10000' })
      corn.otherSide.goBackTo(before)
      // A second tap on the same form: nothing is written twice.
      await say('he', 'o2', 'report', { amount: '10000' })
      await hers(corn, '/follow/performance/o2')
      await say('she', 'o2', 'confirm', {})
      expect(partOf(await see(), 'o2')).toMatchObject({ standing: 'partly', paid: '10,000.00' })
      await his(corn, '/invitation/performance/o2')
      await say('he', 'o2', 'report', { amount: '15666.67' })
      await hers(corn, '/follow/performance/o2')
      await say('she', 'o2', 'dispute', { dispute: '账上只有一笔' })
      expect((await see()).next.what).toBe('urge-performance')
      await cast.desk.act(corn.number, 'confirm-performance', {
        ...{ obligation: 'o2', report: 'r2' },
        words: '电话问过，银行第二天到账了',
      })
      expect((await see()).kept).toMatchObject({ kept: 2, of: 3, paid: '51,333.34' })
    },
    'all-kept': async () => {
      const { desk, mediator } = cast
      const soon = { party: partyOf(await see(), 'informant'), kept: 'kept' } as const
      expect((await desk.refused(corn.number, 'record-follow-up', soon)).code).toBe('not-kept-yet')
      await until('2026-11-27')
      const paid = { obligation: 'o3', cents: 2_566_666, words: '看了转账回单' }
      await mediator.act(corn.number, 'report-performance', paid)
      const own = await mediator.refused(corn.number, 'confirm-performance', {
        obligation: 'o3',
        words: '问过',
      })
      expect(own.status).toBe(403)
      await hers(corn, '/follow/performance/o3')
      await say('she', 'o3', 'confirm', {})
      const view = await see()
      expect(view.kept).toMatchObject({ kept: 3, of: 3, paid: '77,000.00', owed: '77,000.00' })
      expect(view.kept?.keptAt).toBeDefined()
      expect(view.next.what).toBe('record-follow-up')
    },
    'followed-up-and-archived': async () => {
      const { desk } = cast
      await showBoth(corn)
      expect((await see()).may['archive-matter']).toBe(false)
      const soon = { party: partyOf(await see(), 'informant'), kept: 'kept', satisfaction: 5 } as const
      await desk.act(corn.number, 'record-follow-up', soon)
      await desk.act(corn.number, 'archive-matter', {})
      expect((await see()).stage).toBe('archived')
      // Settled and kept, side by side, each with what it is a share of.
      const { body } = await desk.send('/api/kept-rate?days=60')
      expect(body).toMatchObject({ ended: 1, settled: 1, counted: 1, kept: 1, defaulted: 0 })
    },
    'one-given-up': async () => {
      second = await begin()
      const day = [
        ['2026-12-08', 5_000_000],
        ['2026-12-18', 2_700_000],
      ] as const
      links.set(second.number, await toMediation(second))
      const view = await see(second)
      await cast.mediator.act(second.number, 'draw-agreement', {
        ...cornTerms(view, day),
        performance: { way: '银行转账', by: '2026-12-18' },
      })
      await signAll(second)
      await hers(second, '/follow/performance/o2')
      const unticked = await say('she', 'o2', 'waive', {}, second)
      expect(unticked.status).toBe(422)
      await say('she', 'o2', 'waive', { waive: 'yes' }, second)
      expect((await see(second)).kept).toMatchObject({ kept: 0, of: 2, waived: 1 })
      expect((await his(second)).text).toContain('对方不要了')
    },
    'one-not-kept': async () => {
      const { desk } = cast
      const body = { obligation: 'o1', words: '上门三次，都说没有钱', recoursesTold: true }
      expect((await desk.refused(second.number, 'declare-default', body)).code).toBe('not-late-yet')
      await until('2026-12-09', '16:00')
      const untold = { ...body, recoursesTold: false }
      expect((await desk.refused(second.number, 'declare-default', untold)).code).toBe('recourses-not-told')
      await desk.act(second.number, 'declare-default', body)
      const page = await hers(second, '/follow/performance/o1')
      for (const words of ['您还可以走的途径', '申请支付令', '民事诉讼法第225条', '最后一天：2028年12月18日'])
        expect(page.text).toContain(words)
      expect((await his(second, '/invitation/performance/o1')).text).not.toContain('申请支付令')
      // Everything for the court as one file, on her own page; he has no such page, and neither has the part she gave up.
      const packet = await hers(second, '/follow/performance/o1/packets/payment-order.pdf')
      const words = await wordsOnPaper(packet.bytes)
      for (const part of ['材料目录', '支付令申请书', '人民调解协议书', '协议履行情况记录'])
        expect(words).toContain(part)
      expect((await his(second, '/invitation/performance/o1/packets/payment-order.pdf')).status).toBe(404)
      expect((await hers(second, '/follow/performance/o2/packets/payment-order.pdf')).status).toBe(404)
      const view = await see(second)
      expect(view.kept).toMatchObject({ kept: 0, of: 2, waived: 1, defaulted: 1 })
      expect(view.next.what).toBe('record-follow-up')
      const kept = { party: partyOf(view, 'informant'), kept: 'kept' } as const
      expect((await desk.refused(second.number, 'record-follow-up', kept)).code).toBe('not-kept-yet')
    },
    ...workersSteps(
      () => cast,
      (one) => begun.push(one),
    ),
  }

  walk(
    'corn.md',
    () => steps,
    async () => {
      const facts: string[] = []
      for (const { number } of begun) facts.push(...(await cast.service.factsOf(number)))
      return facts.filter((fact) => named.has(fact))
    },
  )
})
