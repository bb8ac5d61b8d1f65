import { asInstant } from '@jiefen/domain/kernel'
import { expect } from 'vitest'
import { she } from './first-walk/play.ts'
import { act, follow } from './resident-acts.ts'
import {
  askBoth,
  type Begun,
  bringOnTheRound,
  holdSession,
  openMediation,
  showBoth,
  signAll,
} from './stages.ts'
import { calledTo, toldTo, type WhistleCast } from './whistle-cast.ts'

const minute = 60_000

/** The 77,000 yuan of unpaid wages, from the grid worker's round to the closed file. */
export function wagesSteps(play: () => WhistleCast, keep: (number: string) => void) {
  let wages: Begun
  return {
    'wages-reported': async () => {
      const { cast, township } = play()
      const told = await bringOnTheRound(township, cast.grid, {
        unit: cast.place.id,
        place: { unit: cast.place.id, words: '工地' },
        story: '一家建筑公司拖欠我七万七千元工资，从夏天要到现在也不给。',
      })
      keep(told.number)
      wages = told
    },
    'township-without-result': async () => {
      const { desk, place } = play().township
      await desk.act(wages.number, 'accept-matter', { unit: place.id }, '网格员报来欠薪，由乡镇受理')
      await askBoth(wages)
      await openMediation(wages)
      await holdSession(wages)
    },
    'county-whistled': async () => {
      const { township, county } = play()
      await township.desk.act(wages.number, 'blow-whistle', {
        ...{ direction: 'vertical', why: '公司在县里，乡镇叫不动', place: '乡镇调解室' },
      })
      const [up] = (await township.desk.open(wages.number)).whistles
      expect(up).toMatchObject({ to: county.place.name, standing: 'called', may: { 'report-in': false } })
      expect(await calledTo(county.desk)).toContain(wages.number)
      await county.desk.act(wages.number, 'report-in', { whistle: 'w1', how: 'video' })
    },
    'labour-whistled': async () => {
      const { county, township, called, at, cast } = play()
      const [labour] = called
      const elsewhere = await township.desk.refused(wages.number, 'blow-whistle', {
        ...{ direction: 'horizontal', to: [county.committee.id], why: '请来', place: '工地' },
      })
      expect(elsewhere.code).toBe('not-to-be-whistled')
      await county.desk.act(wages.number, 'blow-whistle', {
        ...{ direction: 'horizontal', to: [labour.unit.id], why: '请劳动监察到场', place: '工地' },
      })
      expect(await calledTo(labour.handler)).toContain(wages.number)
      await at(asInstant(cast.service.clock.now() + 20 * minute))
      await labour.handler.act(wages.number, 'report-in', { whistle: 'w2', how: 'on-site' })
      const view = await labour.handler.open(wages.number)
      expect(view.whistles[1]).toMatchObject({
        reportedIn: { how: 'on-site', lateMinutes: 0 },
        may: { 'give-result': true, 'rate-whistle': false },
      })
      expect(view).toMatchObject({ stage: 'in-mediation', unit: township.place.id })
    },
    'paid-and-rated': async () => {
      const { township, county, called, at } = play()
      const unpaid = await township.desk.open(wages.number)
      expect(unpaid.missing).toContainEqual({ missing: 'whistle', unit: called[0].unit.id })
      await at('2026-11-20T16:00:00+08:00')
      await called[0].handler.act(wages.number, 'give-result', {
        whistle: 'w2',
        result: '公司已把七万七千元付清',
      })
      await county.desk.act(wages.number, 'rate-whistle', { whistle: 'w2', rating: 5, words: '来得快' })
      await county.desk.act(wages.number, 'give-result', { whistle: 'w1', result: '请来劳动监察，工资已付' })
      const own = await county.desk.refused(wages.number, 'rate-whistle', { whistle: 'w1', rating: 5 })
      expect(own.code).toBe('not-your-whistle')
      await township.desk.act(wages.number, 'rate-whistle', { whistle: 'w1', rating: 4 })
      const { whistles } = await township.desk.open(wages.number)
      expect(whistles.map(({ standing }) => standing)).toEqual(['rated', 'rated'])
      expect(await calledTo(called[0].handler)).not.toContain(wages.number)
    },
    'payment-written-down': async () => {
      await play().township.mediator.act(wages.number, 'draw-agreement', {
        form: 'written',
        facts: '公司拖欠工资七万七千元，劳动监察到场后已当面付清。',
        clauses: ['公司确认拖欠的工资七万七千元已于2026年11月20日付清。'],
        performance: { way: '转账', by: '2026-11-20' },
      })
      await signAll(wages)
      expect(await play().township.desk.open(wages.number)).toMatchObject({ stage: 'following-up' })
    },
    'resident-rates': async () => {
      const { township, called } = play()
      const [labour] = called
      const { text, html } = await follow(wages.resident, wages.receipt)
      expect(text).toContain(labour.unit.name.zh)
      expect(html).toContain('href="/follow/rate"')
      // The level above came first, and the department after it: one page for each.
      const first = await act(wages.resident, '/follow/rate', { rating: '4' })
      expect(first.status).toBe(200)
      await act(wages.resident, '/follow/rate', { rating: '5', words: '来得快，钱也拿到了' })
      const { html: after } = await follow(wages.resident, wages.receipt)
      expect(after).not.toContain('href="/follow/rate"')
      expect(after).toContain(`您对${labour.unit.name.zh}的办理评了5分`)
      await act(wages.resident, '/follow/outcome', { kept: 'kept', satisfaction: '5' })

      const { whistles } = await township.desk.open(wages.number)
      expect(whistles.map(({ rating, partyRatings }) => [rating?.rating, partyRatings[0]?.rating])).toEqual([
        [4, 4],
        [5, 5],
      ])
      await wages.otherSide.open('/invitation')
      expect(wages.otherSide.page.text).not.toContain('评了5分')
      await play().cast.service.pass(0)
      expect(await toldTo(labour.handler, wages.number)).toContain(
        `${she.name}对${labour.unit.name.zh}的办理评价5分：来得快，钱也拿到了`,
      )
    },
    'wages-closed': async () => {
      await showBoth(wages)
      await play().township.desk.act(wages.number, 'archive-matter', {})
      expect(await play().township.desk.open(wages.number)).toMatchObject({ stage: 'archived', clocks: [] })
    },
  }
}

/** The same matter, told in one go as far as the signed agreement: the screens take it from there. */
export async function wagesPaid({ cast, township, county, called }: WhistleCast): Promise<Begun> {
  const wages = await bringOnTheRound(township, cast.grid, {
    ...{ unit: cast.place.id, place: { unit: cast.place.id, words: '工地' } },
    story: '一家建筑公司拖欠我七万七千元工资，从夏天要到现在也不给。',
  })
  const { number } = wages
  await township.desk.act(number, 'accept-matter', { unit: township.place.id }, '网格员报来欠薪')
  await askBoth(wages)
  await openMediation(wages)
  await holdSession(wages)
  const why = { why: '请劳动监察到场', place: '工地' }
  await township.desk.act(number, 'blow-whistle', { direction: 'vertical', ...why })
  await county.desk.act(number, 'report-in', { whistle: 'w1', how: 'video' })
  await county.desk.act(number, 'blow-whistle', {
    ...{ direction: 'horizontal', to: [called[0].unit.id], ...why },
  })
  await called[0].handler.act(number, 'report-in', { whistle: 'w2', how: 'on-site' })
  await called[0].handler.act(number, 'give-result', { whistle: 'w2', result: '已把七万七千元付清' })
  await county.desk.act(number, 'give-result', { whistle: 'w1', result: '工资已付' })
  await township.mediator.act(number, 'draw-agreement', {
    form: 'written',
    facts: '拖欠工资七万七千元已当面付清。',
    clauses: ['公司确认拖欠的工资已付清。'],
    performance: { way: '转账', by: '2026-11-24' },
  })
  await signAll(wages)
  return wages
}
