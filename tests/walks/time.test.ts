import { type Instant, instant } from '@jiefen/domain/kernel'
import type { Resident } from '@jiefen/testkit/service'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseCurtain, regions } from './cast.ts'
import { partyOf } from './first-walk/play.ts'
import { act, follow } from './resident-acts.ts'
import { type Begun, bring, toMediation } from './stages.ts'
import { walk } from './told.ts'
import { toldTo } from './whistle-cast.ts'

/** Of the ladder and of supervision, which have their own walks. */
const elsewhere = new Set([
  ...['LevelBegan', 'MatterMovedUp', 'AssistantNamed', 'CardGiven', 'NextPersonTold'],
  'ClockRanOut',
])
const begins = instant('2026-11-18T09:00:00+08:00')

/** What each region allows at most, and where it leads: counted on a wall calendar, not by the service. */
const longer = {
  lakeside: { amount: 10, said: '延长10日', moved: '1月9日', until: '2027-01-12T00:00:00+08:00', most: 15 },
  highplain: {
    ...{ amount: 1, said: '延长1个月', moved: '1月30日' },
    ...{ until: '2027-02-02T00:00:00+08:00', most: 1 },
  },
} as const

describe.each(regions)('the walk of a clock that explains itself in %s', (region) => {
  let cast: Cast
  let begun: Begun
  let other: Begun
  const numbers: string[] = []
  const more = longer[region]
  const appraisal = { change: { kind: 'pause', reason: 'P01' }, why: '漏水原因要等鉴定' } as const

  beforeAll(async () => {
    cast = await raiseCurtain(region, begins)
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const at = async (moment: Instant | string): Promise<void> => {
    cast.service.clock.moveTo(typeof moment === 'string' ? instant(moment) : moment)
    await cast.service.pass(0)
  }
  const limitOf = async ({ number }: Begun, name = 'mediation') => {
    const clock = (await cast.mediator.open(number)).clocks.find((one) => one.name === name)
    if (clock === undefined) throw new Error(`no ${name} runs`)
    return clock
  }
  const pageOf = async (resident: Resident): Promise<string> => (await follow(resident, begun.receipt)).text
  const links = new Map<string, string>()
  const mediating = async (): Promise<Begun> => {
    const brought = await bring(cast)
    numbers.push(brought.number)
    links.set(brought.number, await toMediation(brought))
    return brought
  }
  /** The half hour of an earlier look is over, and the link still opens. */
  const openLink = async ({ number, otherSide }: Begun): Promise<void> => {
    await otherSide.open(links.get(number) ?? '')
  }

  const steps = {
    'mediation-begins': async () => {
      begun = await mediating()
      const { reasons, authority } = await limitOf(begun)
      expect(reasons.zh[0]).toMatch(/^2026年11月18日 星期三 09:\d\d 开始，期限/)
      expect(reasons.zh[0]).toContain(authority)
      expect(reasons.zh[0]).toMatch(/2026年版|2002年/)
      expect(reasons.zh.at(-2)).toContain('2026年12月18日 星期五 24:00')
      expect(reasons.zh.at(-1)).toBe('现在还剩31日（当天算在内）。')
      expect(reasons.en.at(-1)).toBe('Left now: 31 days, that day included.')
      expect(await pageOf(begun.resident)).toContain('开始的当天（11月18日）不算')
    },
    'appraisal-asked': async () => {
      await at('2026-11-19T09:30:00+08:00')
      const { mediator, desk } = cast
      for (const clock of ['mediation', 'level'] as const)
        await mediator.act(begun.number, 'ask-for-time', { clock, ...appraisal })
      const again = await mediator.refused(begun.number, 'ask-for-time', { clock: 'mediation', ...appraisal })
      expect(again.code).toBe('already-asked')
      const own = await mediator.refused(begun.number, 'decide-on-time', { ask: 'q1', granted: true })
      expect(own).toMatchObject({ status: 403, code: 'not-yours' })
      await cast.service.pass(0)
      expect((await toldTo(desk, begun.number))[0]).toMatch(
        /申请把“本级办理”中止计时（等待鉴定），由.+答复：漏水原因要等鉴定/,
      )
      const view = await desk.open(begun.number)
      expect(view.asks.map(({ standing, may }) => [standing, may['decide-on-time']])).toEqual([
        ['open', true],
        ['open', true],
      ])
      expect(view.clocks.filter(({ name }) => name === 'clock-ask')).toHaveLength(2)
    },
    'appraisal-approved': async () => {
      await at('2026-11-19T11:00:00+08:00')
      for (const ask of ['q1', 'q2'])
        await cast.desk.act(begun.number, 'decide-on-time', { ask, granted: true })
      await at('2026-12-01T09:59:00+08:00')
      const held = await limitOf(begun)
      expect(held).toMatchObject({
        late: false,
        paused: { since: '2026-11-19T01:30:00.000Z', reason: { zh: '等待鉴定' } },
        may: { 'ask-for-time': false, 'resume-clock': true },
      })
      expect(held.reasons.zh.at(-1)).toBe('停下来的时候还剩30日（当天算在内）。')
      const view = await cast.desk.open(begun.number)
      expect(view.unit).toBe(cast.place.id)
      expect(await pageOf(begun.resident)).toContain('停止计时（等待鉴定）')
    },
    'goes-on': async () => {
      await at('2026-12-01T10:00:00+08:00')
      for (const clock of ['mediation', 'level'] as const)
        await cast.mediator.act(begun.number, 'resume-clock', { clock, why: '鉴定意见书到了' })
      const clock = await limitOf(begun)
      expect(Date.parse(clock.dueAt)).toBe(instant('2026-12-31T00:00:00+08:00'))
      const [who, approver] = [cast.nameOf(cast.mediator.login), cast.nameOf(cast.desk.login)]
      const pause = clock.reasons.zh.find((sentence) => sentence.includes('停止计时'))
      expect(pause).toMatch(/^11月19日 09:30 至12月1日 10:00 停止计时（等待鉴定；/)
      expect(pause).toContain(`${who}申请`)
      expect(pause).toContain(`${approver}批准；恢复的原因：鉴定意见书到了`)
      expect(pause).toContain('11月19日至11月30日不算（共12日）')
      const page = await pageOf(begun.resident)
      expect(page).toContain('11月19日至11月30日不算（共12日）')
      expect(page).not.toContain(`${approver}批准`)
    },
    'more-time-asked': async () => {
      const { mediator, desk } = cast
      const asking = (amount: number) =>
        ({
          clock: 'mediation',
          why: '鉴定以后还要再谈两次',
          change: { kind: 'extension', amount },
        }) as const
      const tooMuch = await mediator.refused(begun.number, 'ask-for-time', asking(more.most + 1))
      expect(tooMuch).toMatchObject({ code: 'too-much-time', facts: { most: more.most } })
      await mediator.act(begun.number, 'ask-for-time', asking(more.amount))
      const office = await desk.refused(begun.number, 'decide-on-time', { ask: 'q3', granted: true })
      expect(office.status).toBe(403)
      const view = await mediator.open(begun.number)
      const party = partyOf(view, 'informant')
      const own = await mediator.refused(begun.number, 'consent-to-time', { ask: 'q3', party, agrees: true })
      expect(own).toMatchObject({ status: 403, code: 'not-yours' })

      const page = await pageOf(begun.resident)
      expect(page).toContain('要不要多给一些时间：请您回答')
      const { text, html } = await begun.resident.open('/follow/time')
      expect(text).toContain(`想把“调解”的期限${more.said}。`)
      expect(text).toContain('鉴定以后还要再谈两次')
      expect(text).toContain('您不同意，或者到期还没有回答，期限就不延长')
      expect(html).toMatch(
        /<button class="button"[^>]*value="yes">同意延期<\/button><button class="button"[^>]*value="no">不同意/,
      )
      const silent = await begun.resident.submit({}, { action: '/follow/time' })
      expect(silent.status).toBe(422)
      expect(silent.text).toContain('请点“同意延期”或者“不同意”')
    },
    'both-agree': async () => {
      const before = await limitOf(begun)
      await pageOf(begun.resident)
      await act(begun.resident, '/follow/time', { agrees: 'yes' })
      expect((await limitOf(begun)).dueAt).toBe(before.dueAt)
      expect(await pageOf(begun.resident)).not.toContain('要不要多给一些时间')
      await openLink(begun)
      await act(begun.otherSide, '/invitation/time', { agrees: 'yes' })
      const clock = await limitOf(begun)
      expect(Date.parse(clock.dueAt)).toBe(instant(more.until))
      const said = clock.reasons.zh.join('')
      expect(said).toContain(`${more.said}（到期前由`)
      expect(said).toContain('各方当事人都同意），接着算，不重新起算。')
      expect(said).toContain(`最后一天2027年${more.moved}遇周末`)
      expect(await pageOf(begun.resident)).toContain(`各方都同意，“调解”${more.said}`)
    },
    'another-mediation': async () => {
      other = await mediating()
    },
    'one-says-no': async () => {
      await at('2026-12-02T09:00:00+08:00')
      const before = await limitOf(other)
      await cast.mediator.act(other.number, 'ask-for-time', {
        ...{ clock: 'mediation', change: { kind: 'extension', amount: 1 }, why: '还想再谈一次' },
      })
      await openLink(other)
      await act(other.otherSide, '/invitation/time', { agrees: 'no' })
      const { text } = await follow(other.resident, other.receipt)
      expect(text).toContain(`另一方不同意${region === 'lakeside' ? '延长1日' : '延长1个月'}，期限不变。`)
      expect(text).not.toContain('要不要多给一些时间')
      expect((await limitOf(other)).dueAt).toBe(before.dueAt)
    },
    'after-the-limit': async () => {
      const { dueAt } = await limitOf(other)
      await at(instant(dueAt))
      expect(await limitOf(other)).toMatchObject({ late: true, may: { 'ask-for-time': false } })
      const late = await cast.mediator.refused(other.number, 'ask-for-time', {
        ...{ clock: 'mediation', change: { kind: 'extension', amount: 1 }, why: '还想再谈一次' },
      })
      expect(late.code).toBe('already-run-out')
    },
  }

  walk(
    'time.md',
    () => steps,
    async () => {
      const facts: string[] = []
      for (const number of numbers) facts.push(...(await cast.service.factsOf(number)))
      return facts.filter((fact) => !elsewhere.has(fact))
    },
  )
})
