import type { CommandBody } from '@jiefen/contract'
import { sealChecks } from '@jiefen/domain/sealing'
import { photoOfAPlace } from '@jiefen/testkit/service'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cast, raiseCurtain, regions } from './cast.ts'
import { partyOf } from './first-walk/play.ts'
import { wordsOnPaper } from './papers.ts'
import { act, follow } from './resident-acts.ts'
import { seal, signAsMediator, signAtDesk } from './signing.ts'
import { accept, askBoth, bring, clocksOf, openMediation, showBoth, toMediation } from './stages.ts'

const oral = {
  form: 'oral',
  facts: '高远山家半夜装修，影响邻居休息。',
  clauses: ['晚上八点以后不再施工。'],
  performance: { way: '立即停工', by: '2026-11-30' },
} as const

const written = {
  form: 'written' as const,
  facts: '双方对事实没有争议。',
  clauses: ['高远山十日内搬走堆放的东西。'],
  performance: { way: '当面交接', by: '2026-12-10' },
} satisfies CommandBody<'draw-agreement'>

describe.each(regions)('a dispute in %s', (region) => {
  let cast: Cast

  beforeAll(async () => {
    cast = await raiseCurtain(region)
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  it('ends with an oral agreement, which is in force from the moment both agreed', async () => {
    const begun = await bring(cast)
    const { number, receipt, resident } = begun
    const { mediator, service } = cast
    await toMediation(begun)
    const agreedAt = new Date(service.clock.now()).toISOString()
    await service.pass(2)
    await mediator.act(number, 'draw-agreement', { ...oral, clauses: [...oral.clauses], agreedAt })

    const view = await mediator.open(number)
    expect(view).toMatchObject({
      stage: 'following-up',
      agreement: { form: 'oral', effectiveAt: agreedAt, signatures: [] },
    })
    const paper = await wordsOnPaper(
      await mediator.pdf(view.papers.find(({ form }) => form === 'F09B')?.path ?? ''),
    )
    expect(paper).toContain(oral.clauses[0])
    await follow(resident, receipt)
    expect(await wordsOnPaper((await resident.open('/follow/agreement.pdf')).bytes)).toContain(
      oral.clauses[0],
    )
  })

  it('about wages is never settled by word of mouth alone', async () => {
    const begun = await bring(cast)
    const { number } = begun
    const { desk, mediator } = cast
    await desk.act(number, 'sort-matter', { category: '0701', unit: cast.place.id, why: '其实是欠工钱' })
    await toMediation(begun)
    const refused = await mediator.refused(number, 'draw-agreement', { ...oral, clauses: [...oral.clauses] })
    expect(refused).toMatchObject({ code: 'must-be-written', facts: { category: '0701' } })
  })

  it('that cannot be settled ends with a notice of every way that remains open', async () => {
    const begun = await bring(cast)
    const { number, receipt, resident, otherSide } = begun
    const { desk, mediator } = cast
    await toMediation(begun)
    await mediator.act(number, 'terminate-mediation', { reason: 'T04' })

    expect((await mediator.open(number)).stage).toBe('terminated')
    for (const page of [await follow(resident, receipt), await otherSide.open('/invitation')]) {
      expect(page.text).toContain('分歧较大难以达成协议')
      expect(page.text).toContain('您可以向人民法院起诉')
    }
    const notice = await wordsOnPaper((await otherSide.open('/invitation/notice-of-termination.pdf')).bytes)
    expect(notice).toContain('终止调解')
    const early = await desk.refused(number, 'archive-matter', {})
    expect(early).toMatchObject({
      code: 'dossier-incomplete',
      facts: { missing: [{ missing: 'identity' }, { missing: 'identity' }] },
    })
    await showBoth(begun)
    await desk.act(number, 'archive-matter', {})
    expect((await desk.open(number)).stage).toBe('archived')
  })

  it('is not mediated against the will of the other side, who needs no reason', async () => {
    const begun = await bring(cast)
    const { number, otherSide, receipt, resident } = begun
    await accept(begun)
    const view = await cast.desk.open(number)
    const { path } = await cast.desk.act(number, 'invite-party', {
      party: partyOf(view, 'other-side'),
      way: 'link',
    })
    await otherSide.open(path)
    await act(otherSide, '/invitation/decline', {})
    expect((await cast.desk.open(number)).stage).toBe('terminated')
    expect((await follow(resident, receipt)).text).toContain('您可以向人民法院起诉')
    const again = await cast.desk.send(`/api/matters/${number}/open-mediation`, { method: 'POST', body: {} })
    expect(again.status).toBe(403)
  })

  it('has another mediator when one side does not want the first, without saying why', async () => {
    const begun = await bring(cast)
    const { number, resident, receipt } = begun
    const { desk, mediator, mediatorElsewhere } = cast
    await accept(begun)
    await askBoth(begun)
    await desk.act(number, 'propose-mediator', {
      mediator: cast.idOf(mediatorElsewhere.login),
      chosenBy: 'committee',
    })
    await mediatorElsewhere.act(number, 'declare-interest', { ties: 'none' })
    await follow(resident, receipt)
    await act(resident, '/follow/mediator', { answer: 'no' })
    expect((await desk.open(number)).mediator).toBeUndefined()
    await openMediation(begun)
    expect((await desk.open(number)).mediator?.person).toBe(cast.idOf(mediator.login))
  })

  it('is declined with its reason, the right way and a printed notice, and whoever objects is heard', async () => {
    const begun = await bring(cast)
    const { number, receipt, resident } = begun
    const { desk } = cast
    await desk.act(number, 'decline-matter', { reason: 'NM03', note: '法院已经立案。' })

    const view = await desk.open(number)
    expect(view.stage).toBe('declined')
    const notice = await wordsOnPaper(
      await desk.pdf(view.papers.find(({ form }) => form === 'F16')?.path ?? ''),
    )
    for (const words of ['已有机关受理', '法院已经立案']) expect(notice).toContain(words)
    const page = await follow(resident, receipt)
    expect(page.text).toContain('请继续找那个机关')
    expect(await wordsOnPaper((await resident.open('/follow/notice-of-decline.pdf')).bytes)).toContain(
      '已有机关受理',
    )

    await act(resident, '/follow/reopen', { why: 'not-satisfied', words: '那个案子和这件事无关' })
    expect(await desk.open(number)).toMatchObject({ stage: 'reopened' })
  })

  it('that is given back stays with the desk that was asked first, with its clock', async () => {
    const { scanned, scannedDesk, place, desk, reliefSupervisor, service } = cast
    const { number } = await bring(cast, { unit: scanned.id })
    await scannedDesk.act(number, 'pass-on', { to: place.id, why: '事情在那边' })
    await desk.act(number, 'give-back', { why: '双方都住在你们那里' })

    const back = await scannedDesk.open(number)
    expect(back).toMatchObject({ stage: 'reported', unit: scanned.id })
    expect(clocksOf(back)).toEqual([`accept: ${scanned.name.zh}`])
    const returned = await scannedDesk.send('/api/worklist?view=returned')
    expect(JSON.stringify(returned.body)).toContain(number)
    const again = await scannedDesk.refused(number, 'pass-on', { to: place.id, why: '还是那边的' })
    expect(again.code).toBe('already-given-back')

    await service.pass(5 * 24)
    expect(await service.factsOf(number)).toContain('ClockRanOut')
    await reliefSupervisor.act(number, 'pass-on', { to: place.id, why: '由你们办理' }, '督促办理')
    const no = await desk.refused(number, 'give-back', { why: '再退一次' })
    expect(no.code).toBe('may-not-give-back-again')
    await desk.act(number, 'accept-matter', {})
    expect((await desk.open(number)).unit).toBe(place.id)
  })

  it('that comes back lands in a queue with a clock, and both are asked afresh', async () => {
    const begun = await bring(cast)
    const { number, receipt, resident } = begun
    const { desk, mediator, service, place } = cast
    await toMediation(begun)
    await mediator.act(number, 'draw-agreement', { ...oral, clauses: [...oral.clauses] })
    await service.pass(3 * 24)
    await follow(resident, receipt)
    await act(resident, '/follow/outcome', { kept: 'not-kept', satisfaction: '1', words: '昨天半夜又在敲。' })
    expect((await desk.open(number)).stage).toBe('following-up')

    await resident.open('/follow')
    await act(resident, '/follow/reopen', { why: 'not-kept', words: '昨天半夜又在敲。' })
    const view = await desk.open(number)
    expect(view.stage).toBe('reopened')
    expect(clocksOf(view)).toContain(`reopened: ${place.name.zh}`)
    const queue = await desk.send('/api/worklist?view=reopened')
    expect(JSON.stringify(queue.body)).toContain(number)
    await service.pass(7 * 24)
    expect(
      (await desk.open(number)).timeline.filter(({ type }) => type === 'ClockRanOut').length,
    ).toBeGreaterThan(0)

    await desk.act(number, 'resume-matter', { note: '重新约双方谈' })
    const taken = await desk.open(number)
    expect(taken.stage).toBe('seeking-consent')
    expect(taken.parties.map(({ consent }) => consent)).toEqual(['open', 'open'])
  })

  it('that she takes back is over, and its file goes the short way', async () => {
    const begun = await bring(cast)
    const { number, receipt, resident } = begun
    const { desk } = cast
    await accept(begun)
    await follow(resident, receipt)
    await act(resident, '/follow/withdraw', { reason: '已经说开了' })
    expect(await desk.open(number)).toMatchObject({ stage: 'withdrawn', clocks: [] })
    await desk.act(number, 'archive-matter', {})
    expect((await follow(resident, receipt)).text).toContain('归档')
  })

  it('that she takes back after all have signed, and before the seal, is never in force', async () => {
    const begun = await bring(cast)
    const { number, receipt, resident } = begun
    const { desk, mediator, keeper } = cast
    await toMediation(begun)
    await mediator.act(number, 'draw-agreement', written)
    const view = await desk.open(number)
    for (const { id } of view.parties) await signAtDesk(desk, number, id)
    await signAsMediator(cast, number)
    await mediator.act(number, 'ask-for-seal', { agreement: 1, checked: [...sealChecks] })
    await follow(resident, receipt)
    await act(resident, '/follow/withdraw', { reason: '想想还是算了' })
    const why = '看看还要不要盖章'
    const refused = await keeper.refused(number, 'affix-seal', { agreement: 1 }, why)
    expect(refused.code).toBe('not-at-this-stage')
    const after = await desk.open(number)
    expect([after.stage, after.agreement?.effectiveAt]).toEqual(['withdrawn', undefined])
  })

  it('about an inheritance is signed on paper: the scans first, under the code of these very words', async () => {
    const begun = await bring(cast)
    const { number, receipt, resident } = begun
    const { desk, mediator } = cast
    await desk.act(number, 'sort-matter', { category: '0103', unit: cast.place.id, why: '分遗产的事' })
    await toMediation(begun)
    await mediator.act(number, 'draw-agreement', written)
    await follow(resident, receipt)
    expect((await resident.open('/follow/sign')).text).toContain('这份协议要在纸上签')
    const { agreement, parties, papers } = await desk.open(number)
    const [party = ''] = parties.map(({ id }) => id)
    await showBoth(begun)
    const photo = { file: await desk.storePhoto(await photoOfAPlace(), '第1页.jpg'), name: '第1页.jpg' }
    const sign = { agreement: 1, signer: { party }, way: 'signature' } as const
    expect((await desk.refused(number, 'sign-agreement', { ...sign, photo })).code).toBe(
      'signed-paper-missing',
    )
    const printed = await wordsOnPaper(await desk.pdf(papers.find(({ form }) => form === 'F09')?.path ?? ''))
    const code = agreement?.pagesCode ?? 'none'
    expect(printed).toContain(`文本码${code}`)
    const pages = [photo]
    const other = { agreement: 1, code: '1-0000-0000', pages }
    expect((await desk.refused(number, 'file-signed-paper', other)).code).toBe('another-paper')
    await desk.act(number, 'file-signed-paper', { agreement: 1, code: code.toLowerCase(), pages })
    for (const { id } of parties) await desk.act(number, 'sign-agreement', { ...sign, signer: { party: id } })
    await signAsMediator(cast, number)
    await seal(cast, number)
    expect((await desk.open(number)).agreement?.paper?.pages).toEqual(pages)
    expect((await desk.open(number)).stage).toBe('following-up')
  })

  it('brought without a name is heard, and mediated only when there is a name', async () => {
    const { number, receipt, resident } = await bring(cast, { informant: {} })
    await cast.desk.act(number, 'accept-matter', {})
    await cast.desk.act(number, 'screen-matter', { signs: [] })
    const view = await cast.desk.open(number)
    expect(view.anonymous).toBe(true)
    expect(view.next).toMatchObject({ what: 'give-name', party: partyOf(view, 'informant') })

    await follow(resident, receipt)
    await act(resident, '/follow/name', { name: '于小暑', telephone: '19900000201' })
    const named = await cast.desk.open(number)
    expect(named.parties.find(({ side }) => side === 'informant')).toMatchObject({
      name: '于小暑',
      consent: 'open',
    })
    expect(named.next.what).not.toBe('give-name')
  })
})
