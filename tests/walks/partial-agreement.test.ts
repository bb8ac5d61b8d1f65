import type { CommandBody, MatterView } from '@jiefen/contract'
import { instant } from '@jiefen/domain/kernel'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseWithTelephones, regions } from './cast.ts'
import { partyOf } from './first-walk/play.ts'
import { wordsOnPaper } from './papers.ts'
import { follow } from './resident-acts.ts'
import { type Begun, bring, holdSession, showBoth, signAll, toMediation } from './stages.ts'
import { walk } from './told.ts'

/** What the paragraphs name: agreements, what is owed under them, the way of each to the court, and how it ends. */
const named = new Set([
  ...['AgreementDrawn', 'AgreementTookEffect', 'AgreementKept', 'MediationTerminated', 'SessionPlanned'],
  ...['PerformanceReported', 'PerformanceConfirmed', 'FollowUpMade', 'MatterArchived'],
  ...['ConfirmationAgreed', 'ConfirmationRequested', 'ConfirmationDecided'],
])

type Terms = CommandBody<'draw-agreement'>

const accountNumber = '6200990000000000017'

const paid = (view: MatterView, what: string, parts: readonly (readonly [string, number])[]) => ({
  clause: parts.length === 1 ? 'pay' : 'pay-in-parts',
  payment: {
    ...{ payer: partyOf(view, 'other-side'), payee: partyOf(view, 'informant'), what, way: '银行转账' },
    ...{ accountWords: '于小暑，镇信用社', account: accountNumber },
    cents: parts.reduce((sum, [, cents]) => sum + cents, 0),
    instalments: parts.map(([byDay, cents]) => ({ byDay, cents })),
  },
})

const medicalCost = (view: MatterView): Terms => ({
  form: 'written',
  facts: '高远山驾车碰伤于小暑，医疗费已经结清，伤残等级还没有鉴定。',
  clauses: [
    paid(view, '医疗费', [
      ['2026-11-04', 600_000],
      ['2026-12-10', 600_000],
    ]),
  ],
  performance: { way: '银行转账', by: '2026-12-10' },
  partial: { leavesOpen: '残疾赔偿金等鉴定意见出来再谈' },
})

const disability = (view: MatterView): Terms => ({
  form: 'written',
  facts: '鉴定意见为十级伤残，各方认可。',
  clauses: [paid(view, '残疾赔偿金', [['2026-12-20', 3_000_000]])],
  performance: { way: '银行转账', by: '2026-12-20' },
})

describe.each(regions)('a part is settled first, in %s', (region) => {
  let cast: Cast
  let hurt: Begun
  let other: Begun
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

  const see = ({ number }: Begun): Promise<MatterView> => cast.desk.open(number)
  const until = (day: string) =>
    cast.service.pass((instant(`${day}T02:00:00Z`) - cast.service.clock.now()) / 3_600_000)
  const begin = async (story: string): Promise<Begun> => {
    const one = await bring(cast, { story })
    begun.push(one)
    links.set(one.number, await toMediation(one))
    return one
  }
  const hers = async ({ resident, receipt }: Begun, path = '/follow') => {
    await follow(resident, receipt)
    return resident.open(path)
  }
  const his = async (one: Begun, path = '/invitation') => {
    await one.otherSide.open(links.get(one.number) ?? '')
    return one.otherSide.open(path)
  }
  const pays = async (one: Begun, part: string): Promise<void> => {
    await his(one, `/invitation/performance/${part}`)
    await one.otherSide.submit({ words: '上午转的' }, { action: `/invitation/performance/${part}/report` })
    await hers(one, `/follow/performance/${part}`)
    await one.resident.submit({}, { action: `/follow/performance/${part}/confirm` })
  }
  const standings = ({ obligations }: MatterView) =>
    Object.fromEntries(obligations.map(({ id, standing }) => [id, standing]))
  const limitOf = ({ clocks }: MatterView) => clocks.find(({ name }) => name === 'mediation')?.dueAt
  const wayOf = (view: MatterView, version: number) =>
    [view.confirmation, ...view.alsoInForce.map(({ confirmation }) => confirmation)].find(
      (way) => way?.version === version,
    )
  const titles = ({ papers }: MatterView, form: string) =>
    papers.filter((paper) => paper.form === form).map(({ title }) => title.zh)
  /** Both say yes on their pages, the papers go, and the court confirms this one. */
  const confirm = async (one: Begun, agreement: number, courtNumber: string): Promise<void> => {
    await hers(one, `/follow/confirmation?agreement=${agreement}`)
    await one.resident.submit({}, { action: '/follow/confirmation' })
    await his(one, `/invitation/confirmation?agreement=${agreement}`)
    await one.otherSide.submit({}, { action: '/invitation/confirmation' })
    const way = wayOf(await see(one), agreement)
    expect(way?.checks.filter(({ ok }) => !ok)).toEqual([])
    const { bytes } = await cast.desk.send(way?.packet ?? '')
    const [materials] = Object.values(unzipSync(new Uint8Array(bytes)))
    const words = await wordsOnPaper(materials ?? new Uint8Array())
    const [own, foreign] = agreement === 1 ? ['12,000.00', '30,000.00'] : ['30,000.00', '12,000.00']
    expect([words.includes(own), words.includes(foreign)]).toEqual([true, false])
    const [{ court, point } = expect.fail('no court')] = way?.courts ?? []
    await cast.mediator.act(one.number, 'hand-to-court', { agreement, court, point, statusOrTitle: false })
    await cast.service.pass(24)
    await cast.desk.act(one.number, 'record-ruling', {
      ...{ agreement, ruling: 'valid', courtNumber },
      decidedOn: new Date(cast.service.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    })
  }

  let limit: string | undefined
  const steps = {
    'what-is-settled-and-what-not': async () => {
      hurt = await begin('我骑车过马路被高远山的车撞了，医疗费和以后的伤残要他赔。')
      limit = limitOf(await see(hurt))
      const view = await see(hurt)
      const vague = { ...medicalCost(view), partial: { leavesOpen: '？' } }
      expect(await cast.mediator.refused(hurt.number, 'draw-agreement', vague)).toMatchObject({
        code: 'terms-incomplete',
        facts: { lacking: ['leaves open'] },
      })
      await cast.mediator.act(hurt.number, 'draw-agreement', medicalCost(view))
      const terms = await his(hurt, '/invitation/terms')
      for (const words of ['要您办的', '还没谈成、继续谈的', '残疾赔偿金等鉴定意见出来再谈'])
        expect(terms.text).toContain(words)
      expect((await see(hurt)).agreement?.partial).toEqual({ leavesOpen: '残疾赔偿金等鉴定意见出来再谈' })
    },
    'the-part-in-force': async () => {
      await signAll(hurt)
      const view = await see(hurt)
      expect(view).toMatchObject({ stage: 'in-mediation', kept: { kept: 0, of: 2 } })
      expect(view.agreement).toBeUndefined()
      expect(view.alsoInForce).toMatchObject([{ agreement: { version: 1 }, confirmation: { over: false } }])
      // The limit of the mediation is the one there was.
      expect(limitOf(view)).toBe(limit)
      const page = await hers(hurt)
      for (const words of ['一部分已经谈成，其余正在调解', '还在谈：残疾赔偿金', '请法院确认第 1 版协议'])
        expect(page.text).toContain(words)
      expect(page.html).not.toContain('href="/follow/withdraw"')
      const paper = await hers(hurt, '/follow/agreement.pdf?version=1')
      expect(paper.type).toBe('application/pdf')
    },
    'the-first-instalment': async () => {
      expect((await his(hurt)).html).toContain('href="/invitation/performance"')
      expect((await his(hurt, '/invitation/performance/o1')).text).toContain(accountNumber)
      await pays(hurt, 'o1')
      expect((await see(hurt)).kept).toMatchObject({ kept: 1, of: 2, paid: '6,000.00' })
    },
    'mediation-goes-on': async () => {
      const at = (hour: number) => new Date(cast.service.clock.now() + hour * 3_600_000).toISOString()
      const view = await see(hurt)
      expect(view.next.what).toBe('hold-session')
      await cast.desk.act(hurt.number, 'plan-session', {
        ...{ startsAt: at(2), endsAt: at(3), place: '调解室', seating: 'together', open: false },
        invited: view.parties.map(({ id }) => id),
      })
      await cast.service.pass(2)
      await holdSession(hurt)
      expect((await see(hurt)).next.what).toBe('draw-agreement')
    },
    'the-part-confirmed': async () => {
      await showBoth(hurt)
      for (const { id } of (await see(hurt)).parties)
        await cast.desk.act(hurt.number, 'change-contact', { party: id, change: { address: '石桥路 6 号' } })
      await confirm(hurt, 1, '（2026）0999民特21号')
      const view = await see(hurt)
      expect(view.stage).toBe('in-mediation')
      expect(wayOf(view, 1)?.decided).toMatchObject({ ruling: 'valid', enforceUntil: '2028-12-10' })
    },
    'the-rest-settled': async () => {
      const replacing = { ...disability(await see(hurt)), replaces: [3] }
      expect((await cast.mediator.refused(hurt.number, 'draw-agreement', replacing)).code).toBe(
        'nothing-to-replace',
      )
      await cast.mediator.act(hurt.number, 'draw-agreement', disability(await see(hurt)))
      // Signing goes on, and so does what is owed under the part.
      expect((await see(hurt)).agreement?.changes).toBeUndefined()
      await signAll(hurt, 2)
      const view = await see(hurt)
      expect(view).toMatchObject({ stage: 'following-up', outcome: 'settled' })
      expect(standings(view)).toEqual({ o1: 'confirmed', o2: 'due', o3: 'due' })
      expect(titles(view, 'F09')).toEqual([
        '人民调解协议书（部分事项，第 1 版）',
        '人民调解协议书（第 2 版）',
      ])
      const page = await hers(hurt)
      for (const words of ['其余的也谈成了', '两份协议都有效']) expect(page.text).toContain(words)
    },
    'each-has-its-number-and-its-page': async () => {
      const { caseNumber = '', papers } = await see(hurt)
      const [one = '', two = ''] = await Promise.all(
        papers
          .filter(({ form }) => form === 'F09')
          .map(async ({ path }) => wordsOnPaper(await cast.desk.pdf(path))),
      )
      const bare = caseNumber.normalize('NFKC')
      expect([one.includes(`${bare}-2`), two.includes(`${bare}-2`)]).toEqual([false, true])
      expect(one).toContain('残疾赔偿金等鉴定意见出来再谈')
      for (const [paper, number, isPart] of [
        [one, bare, true],
        [two, `${bare}-2`, false],
      ] as const) {
        const code = /核对码([0-9A-Z]{10})/.exec(paper)?.[1] ?? ''
        const checked = await cast.service.resident().open(`/check/${hurt.number}/${code}`)
        expect(checked.status).toBe(200)
        expect(checked.text).not.toContain('已经被')
        // The number is the one on the paper, and which points are settled is told to nobody.
        expect(checked.text.normalize('NFKC')).toContain(`编号 ${number} 版本`)
        expect([checked.text.includes('部分事项的协议书'), checked.text.includes('医疗费')]).toEqual([
          isPart,
          false,
        ])
      }
      const dossier = await wordsOnPaper(await cast.desk.pdf((await see(hurt)).dossier))
      for (const words of ['部分事项,第1版', '继续调解的事项', '30,000.00元', '12,000.00元'])
        expect(dossier).toContain(words)
    },
    'the-rest-confirmed-apart': async () => {
      await confirm(hurt, 2, '（2026）0999民特22号')
      const view = await see(hurt)
      expect([1, 2].map((version) => wayOf(view, version)?.decided?.courtNumber)).toEqual([
        '（2026）0999民特21号',
        '（2026）0999民特22号',
      ])
      const said = view.timeline.map(({ sentence }) => sentence.zh)
      for (const words of [`申请${view.caseNumber}协议的司法确认`, `${view.caseNumber}-2协议：法院`])
        expect(said.some((one) => one.includes(words))).toBe(true)
      expect(view.obligations.map(({ agreement }) => agreement?.en)).toEqual([
        ...[`agreement ${view.caseNumber}`, `agreement ${view.caseNumber}`],
        `agreement ${view.caseNumber}-2`,
      ])
      const page = await his(hurt)
      expect(page.text).toContain(`${view.caseNumber}-2协议：法院`)
      expect((await his(hurt, '/invitation/performance')).text).toContain(`按${view.caseNumber}-2协议`)
    },
    'both-kept-and-closed': async () => {
      await until('2026-12-09')
      await pays(hurt, 'o2')
      expect((await see(hurt)).missing.map(({ missing }) => missing)).toContain('performance')
      await pays(hurt, 'o3')
      expect((await see(hurt)).kept?.keptAt).toBeDefined()
      const party = partyOf(await see(hurt), 'informant')
      await cast.desk.act(hurt.number, 'record-follow-up', { party, kept: 'kept', satisfaction: 5 })
      await cast.desk.act(hurt.number, 'archive-matter', {})
      const { body } = await cast.desk.send('/api/kept-rate?days=60')
      expect(body).toMatchObject({ ended: 1, settled: 1, settledInPart: 0, counted: 2, kept: 2 })
    },
    'the-rest-fails': async () => {
      other = await begin('我走路被高远山的车撞了，医疗费和误工费谈不拢。')
      const view = await see(other)
      const terms = medicalCost(view)
      await cast.mediator.act(other.number, 'draw-agreement', {
        ...terms,
        clauses: [paid(view, '医疗费', [['2026-12-20', 800_000]])],
        performance: { way: '银行转账', by: '2026-12-20' },
      })
      await signAll(other)
      await cast.mediator.act(other.number, 'terminate-mediation', { reason: 'T04' })
      const ended = await see(other)
      expect(ended).toMatchObject({ stage: 'terminated', outcome: 'settled-in-part' })
      expect(ended.clocks.map(({ name }) => name).toSorted()).toEqual([
        'confirmation',
        'follow-up',
        'instalment',
      ])
      const notice = ended.papers.find(({ form }) => form === 'F15')?.path ?? ''
      const words = await wordsOnPaper(await cast.desk.pdf(notice))
      for (const said of ['部分事项达成了协议', '号协议书', '继续有效']) expect(words).toContain(said)
      for (const page of [await hers(other), await his(other)])
        for (const said of ['一部分谈成了，其余没有谈成', '没有谈成的：残疾赔偿金', '照样有效'])
          expect(page.text).toContain(said)
      const { body } = await cast.desk.send('/api/kept-rate?days=60')
      expect(body).toMatchObject({ ended: 2, settled: 1, settledInPart: 1, counted: 3, kept: 2 })
    },
    'the-part-kept-all-the-same': async () => {
      await showBoth(other)
      expect((await see(other)).may['archive-matter']).toBe(false)
      await pays(other, 'o1')
      const party = partyOf(await see(other), 'informant')
      await cast.desk.act(other.number, 'record-follow-up', { party, kept: 'kept' })
      await cast.desk.act(other.number, 'archive-matter', {})
      expect((await see(other)).stage).toBe('archived')
      const { body } = await cast.desk.send('/api/kept-rate?days=60')
      expect(body).toMatchObject({ ended: 2, settled: 1, settledInPart: 1, counted: 3, kept: 3 })
    },
  }

  walk(
    'partial-agreement.md',
    () => steps,
    async () => {
      const facts: string[] = []
      for (const { number } of begun) facts.push(...(await cast.service.factsOf(number)))
      return facts.filter((fact) => named.has(fact))
    },
  )
})
