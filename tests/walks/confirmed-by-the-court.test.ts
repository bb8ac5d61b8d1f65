import type { CommandBody, MatterView } from '@jiefen/contract'
import { instant } from '@jiefen/domain/kernel'
import { photoOfAPlace } from '@jiefen/testkit/service'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseWithTelephones, regions } from './cast.ts'
import { partyOf } from './first-walk/play.ts'
import { wordsOnPaper } from './papers.ts'
import { act, follow } from './resident-acts.ts'
import { type Begun, bring, holdSession, openMediation, showBoth, signAll, toMediation } from './stages.ts'
import { walk } from './told.ts'

/** What the paragraphs name: the way to the court, and of the rest what it opens again. */
const named = new Set([
  ...[
    'ConfirmationAgreed',
    'ConfirmationTakenBack',
    'ConfirmationRequested',
    'ConfirmationDecided',
    'ConfirmationReminded',
  ],
  ...['AgreementTookEffect', 'MatterReopened', 'MatterResumed', 'PerformanceConfirmed'],
])

type Terms = CommandBody<'draw-agreement'>

/** What the family of somebody killed in the street is paid, in two parts. */
function lossTerms(view: MatterView, more: readonly string[] = []): Terms {
  const [payee, payer] = [partyOf(view, 'informant'), partyOf(view, 'other-side')]
  return {
    form: 'written',
    facts: '高远山驾车与行人相撞，行人经抢救无效死亡。于小暑是死者的女儿，双方对事故认定没有争议。',
    clauses: [
      {
        clause: 'pay-in-parts',
        payment: {
          ...{ payer, payee, what: '死亡赔偿金、丧葬费', cents: 60_000_000, way: '银行转账' },
          instalments: [
            { byDay: '2026-12-05', cents: 20_000_000 },
            { byDay: '2027-03-31', cents: 40_000_000 },
          ],
        },
      },
      ...more,
    ],
    performance: { way: '银行转账', by: '2027-03-31' },
  }
}

describe.each(regions)('the walk to the court in %s', (region) => {
  let cast: Cast
  let first: Begun
  let second: Begun
  const begun: Begun[] = []
  const links = new Map<string, string>()

  beforeAll(async () => {
    // Monday, the second of November.
    cast = await raiseWithTelephones(region, instant('2026-11-02T02:00:00Z'))
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const begin = async (story: string): Promise<Begun> => {
    const one = await bring(cast, { story })
    begun.push(one)
    links.set(one.number, await toMediation(one))
    return one
  }
  const settle = async (story: string): Promise<Begun> => {
    const one = await begin(story)
    await cast.mediator.act(one.number, 'draw-agreement', lossTerms(await see(one)))
    await signAll(one)
    return one
  }
  const see = ({ number }: Begun): Promise<MatterView> => cast.desk.open(number)
  const checksOf = ({ confirmation }: MatterView) =>
    Object.fromEntries((confirmation?.checks ?? []).map(({ check, ok }) => [check, ok]))
  const hers = async ({ resident, receipt }: Begun, path = '/follow') => {
    await follow(resident, receipt)
    return path === '/follow' ? resident.page : resident.open(path)
  }
  const his = async (one: Begun, path = '/invitation') => {
    await one.otherSide.open(links.get(one.number) ?? '')
    return one.otherSide.open(path)
  }
  const bothWant = async (one: Begun): Promise<void> => {
    await hers(one)
    await act(one.resident, '/follow/confirmation', {})
    await his(one)
    await act(one.otherSide, '/invitation/confirmation', {})
  }
  const addresses = async (one: Begun): Promise<void> => {
    for (const { id } of (await see(one)).parties)
      await cast.desk.act(one.number, 'change-contact', { party: id, change: { address: '石桥路 6 号' } })
  }
  /** The first of the courts that the law names. */
  const hand = async (one: Begun): Promise<void> => {
    const [court] = (await see(one)).confirmation?.courts ?? []
    if (court === undefined) throw new Error('a court was expected')
    const { court: id, point } = court
    await cast.mediator.act(one.number, 'hand-to-court', { court: id, point, statusOrTitle: false })
  }

  const steps = {
    'in-force-and-free-to-ask': async () => {
      first = await settle('我父亲过马路被高远山的车撞了，没有救回来，赔偿一直谈不拢。')
      const view = await see(first)
      expect(view.confirmation).toMatchObject({ lastDay: '2026-12-02', over: false })
      expect(checksOf(view)).toEqual({
        ...{
          'in-time': true,
          agreed: false,
          confirmable: true,
          concrete: true,
          materials: false,
          court: true,
        },
      })
      const page = await hers(first)
      for (const words of ['协议已经生效', '要各方都愿意', '不收费', '可以申请到2026年12月2日'])
        expect(page.text).toContain(words)
      expect((await his(first)).text).toContain('请法院确认')
    },
    'reminded-half-way': async () => {
      await cast.service.pass((instant('2026-11-18T02:00:00Z') - cast.service.clock.now()) / 3_600_000)
      expect((await hers(first)).text).toContain('提醒：想请法院确认这份协议的，可以申请到2026年12月2日')
    },
    'she-wants-it': async () => {
      await hers(first)
      await act(first.resident, '/follow/confirmation', {})
      expect((await hers(first)).text).toContain('您说了愿意，在等对方')
      expect((await his(first)).text).toContain('对方说愿意一起申请司法确认')
      const early = { court: 'x', point: 'committee', statusOrTitle: false } as const
      expect(await cast.mediator.refused(first.number, 'hand-to-court', early)).toMatchObject({
        code: 'not-eligible',
        facts: { checks: ['agreed', 'materials'] },
      })
    },
    'he-wants-it-too': async () => {
      await his(first)
      await act(first.otherSide, '/invitation/confirmation', {})
      await his(first)
      await first.otherSide.submit({ takeBack: 'yes' }, { action: '/invitation/confirmation' })
      expect((await hers(first)).text).toContain('有一方改了主意')
      expect((await hers(first)).text).toContain('您说了愿意，在等对方')
      await his(first)
      await act(first.otherSide, '/invitation/confirmation', {})
      await addresses(first)
      const view = await see(first)
      expect(Object.values(checksOf(view))).toEqual([true, true, true, true, true, true])
      expect((await hers(first)).text).toContain('各方都愿意了')
    },
    'the-packet': async () => {
      const { confirmation } = await see(first)
      const { bytes } = await cast.desk.send(confirmation?.packet ?? '')
      const [materials, agreement] = Object.values(unzipSync(new Uint8Array(bytes)))
      if (materials === undefined || agreement === undefined) throw new Error('two files were expected')
      const words = await wordsOnPaper(materials)
      for (const part of [
        '司法确认申请材料清单',
        '司法确认申请书',
        '主持调解证明',
        '送达地址确认书',
        '没有恶意串通',
      ])
        expect(words).toContain(part)
      expect(await wordsOnPaper(agreement)).toContain('核对码')
    },
    'handed-over': async () => {
      const wrong = { court: 'moon', point: 'committee', statusOrTitle: false } as const
      expect((await cast.mediator.refused(first.number, 'hand-to-court', wrong)).code).toBe(
        'court-not-competent',
      )
      await hand(first)
      const view = await see(first)
      expect(view.clocks.map(({ name }) => name)).not.toContain('confirmation')
      expect(view.missing.map(({ missing }) => missing)).toContain('confirmation')
      expect((await hers(first)).text).toContain('材料已经交到')
      expect((await his(first)).text).toContain('人民法院')
    },
    confirmed: async () => {
      await cast.service.pass(72)
      await cast.desk.act(first.number, 'record-ruling', {
        ...{ ruling: 'valid', courtNumber: '（2026）0999民特12号', decidedOn: '2026-11-20' },
      })
      const view = await see(first)
      // Two years from the last day of the last instalment.
      expect(view.confirmation?.decided).toMatchObject({ ruling: 'valid', enforceUntil: '2029-03-31' })
      const page = await hers(first)
      for (const words of ['裁定协议有效', '（2026）0999民特12号', '最晚到2029年3月31日'])
        expect(page.text).toContain(words)
      const owed = view.obligations.find(({ id }) => id === 'o1')
      expect(owed?.recourses.map(({ code }) => code)).not.toContain('confirmation')
    },
    dismissed: async () => {
      second = await settle('我家老人被车撞了，赔偿说了一半就没有下文。')
      const pay = { obligation: 'o1', cents: 20_000_000, words: '看了转账回单' }
      await cast.mediator.act(second.number, 'report-performance', pay)
      await cast.desk.act(second.number, 'confirm-performance', { obligation: 'o1', words: '电话问过' })
      await bothWant(second)
      await addresses(second)
      await hand(second)
      await cast.service.pass(24)
      const today = new Date(cast.service.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
      const ruling = { ruling: 'dismissed', courtNumber: '（2026）0999民特13号', decidedOn: today } as const
      expect((await cast.desk.refused(second.number, 'record-ruling', ruling)).code).toBe('reason-missing')
      await cast.desk.act(second.number, 'record-ruling', { ...ruling, reason: '收款账户没有写明' })
      for (const page of [await hers(second), await his(second)])
        for (const words of ['收款账户没有写明', '重新调解', '向法院起诉']) expect(page.text).toContain(words)
    },
    'mediated-anew': async () => {
      await hers(second)
      await act(second.resident, '/follow/reopen', { why: 'not-confirmed' })
      const { desk, mediator } = cast
      await desk.act(second.number, 'resume-matter', { note: '补上收款账户，再签一份' })
      await hers(second)
      await act(second.resident, '/follow/consent', { rights: 'yes' })
      await his(second)
      await act(second.otherSide, '/invitation/consent', { rights: 'yes' })
      await openMediation(second)
      await holdSession(second)
      const view = await see(second)
      expect(view.obligations.map(({ standing }) => standing)).toEqual(['confirmed', 'due'])
      const terms = lossTerms(view)
      const [clause] = terms.clauses
      if (typeof clause !== 'object' || !('payment' in clause)) throw new Error('a payment was expected')
      await mediator.act(second.number, 'draw-agreement', {
        ...terms,
        clauses: [
          {
            ...{ clause: 'pay' },
            payment: {
              ...clause.payment,
              ...{ cents: 40_000_000, accountWords: '于小暑，镇信用社', account: '6200990000000000017' },
              instalments: [{ byDay: '2027-03-31', cents: 40_000_000 }],
            },
          },
        ],
      })
      await signAll(second, 2)
      const again = await see(second)
      expect(again.obligations.map(({ standing }) => standing)).toEqual(['confirmed', 'replaced', 'due'])
      expect(again.confirmation).toMatchObject({ version: 2, over: false })
      expect(again.confirmation?.decided).toBeUndefined()
      expect((await hers(second)).text).toContain('要各方都愿意')
    },
    'a-divorce': async () => {
      const divorce = await begin('我和高远山过不下去了，要离婚，孩子和房子要说清楚。')
      const { mediator, desk } = cast
      await mediator.act(divorce.number, 'draw-agreement', lossTerms(await see(divorce), ['双方自愿离婚。']))
      // What is agreed of a marriage is signed on paper.
      await showBoth(divorce)
      const code = (await see(divorce)).agreement?.pagesCode ?? ''
      const file = await desk.storePhoto(await photoOfAPlace(), '第1页.jpg')
      await desk.act(divorce.number, 'file-signed-paper', {
        agreement: 1,
        code,
        pages: [{ file, name: '第1页.jpg' }],
      })
      await signAll(divorce)
      const view = await see(divorce)
      expect(checksOf(view)).toMatchObject({ confirmable: false, court: false })
      expect(view.confirmation?.courts).toEqual([])
      expect(view.may).toMatchObject({ 'agree-to-confirmation': false, 'hand-to-court': false })
      const want = { party: partyOf(view, 'informant'), words: '本人到窗口说的' }
      expect((await cast.desk.refused(divorce.number, 'agree-to-confirmation', want)).code).toBe(
        'not-confirmable',
      )
      const page = await hers(divorce)
      expect(page.text).toContain('协议里写了“自愿离婚”，法院不确认')
      expect(page.html).not.toContain('href="/follow/confirmation"')
      expect((await divorce.resident.open('/follow/confirmation')).path).toBe('/follow')
    },
  }

  walk(
    'confirmed-by-the-court.md',
    () => steps,
    async () => {
      const facts: string[] = []
      for (const { number } of begun) facts.push(...(await cast.service.factsOf(number)))
      return facts.filter((fact) => named.has(fact))
    },
  )
})
