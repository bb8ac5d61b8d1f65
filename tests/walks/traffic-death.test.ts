import { dayOf } from '@jiefen/domain/calendar'
import { sealChecks } from '@jiefen/domain/sealing'
import { photoOfAPlace } from '@jiefen/testkit/service'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseWithTelephones, regions } from './cast.ts'
import { he, she } from './first-walk/play.ts'
import { wordsOnPaper } from './papers.ts'
import { act, follow } from './resident-acts.ts'
import { codeFor, signAsMediator, signOnPhone } from './signing.ts'
import { walk } from './told.ts'
import { broughtByThree, drawForThree, mother, type Three } from './traffic-death.ts'

describe.each(regions)('the walk of the dead on the road in %s', (region) => {
  let cast: Cast
  let three: Three
  let begunWith = 0
  beforeAll(async () => {
    cast = await raiseWithTelephones(region)
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const see = () => cast.mediator.open(three.number)
  const photos = async () => [{ name: '签名.jpg', bytes: await photoOfAPlace() }]

  const steps = {
    'drawn-for-three': async () => {
      three = await broughtByThree(cast)
      await drawForThree(three)
      begunWith = (await cast.service.factsOf(three.number)).length
      const { agreement, stage } = await see()
      expect([stage, agreement?.signatures.length]).toEqual(['signing', 5])
      expect(agreement?.clauses[0]).toContain('860,000.00')
    },
    'signed-on-telephones': async () => {
      const { resident, otherSide, third, receipt } = three
      await follow(resident, receipt)
      const terms = await resident.open('/follow/terms')
      expect(terms.html).toContain('href="/follow/sign"')
      const page = await resident.open('/follow/sign')
      expect(page.text).toContain('三方对事实没有争议')
      const mark = (await see()).agreement?.mark ?? 'none'
      expect(page.text).toContain(mark)
      const unsent = await resident.submit(
        { code: '123456', read: 'yes' },
        {
          ...{ action: '/follow/sign', photos: await photos() },
        },
      )
      expect([unsent.status, unsent.text.includes('请再取一个')]).toEqual([422, true])

      const first = await codeFor(cast, resident, '/follow')
      const again = await resident.submit({}, { action: '/follow/sign/code' })
      expect([again.status, again.text.includes('请过一分钟再取')]).toEqual([429, true])
      const wrong = first === '000000' ? '111111' : '000000'
      for (let guess = 0; guess < 5; guess += 1) {
        const no = await resident.submit(
          { code: wrong, read: 'yes' },
          {
            ...{ action: '/follow/sign', photos: await photos() },
          },
        )
        expect(no.text).toContain('验证码不对')
      }
      const late = await resident.submit(
        { code: first, read: 'yes' },
        {
          ...{ action: '/follow/sign', photos: await photos() },
        },
      )
      expect([late.status, late.text.includes('错了太多次')]).toEqual([422, true])
      await cast.service.pass(0.02)
      await signOnPhone(cast, resident, '/follow')
      expect(
        cast.sms
          ?.accepted()
          .filter(({ text = '' }) => text.includes('验证码'))
          .map(({ to }) => to),
      ).toEqual([she.telephone, she.telephone])

      for (const [someone, { telephone }] of [[otherSide, he] as const, [third, mother] as const]) {
        await someone.open('/invitation')
        await signOnPhone(cast, someone, '/invitation')
        expect(cast.sms?.accepted().at(-1)?.to).toBe(telephone)
        // Whoever has signed is not asked again.
        expect((await someone.open('/invitation/sign')).path).toBe('/invitation')
      }
      await nothingOfCodesIsKept()
    },
    'checked-and-sealed': async () => {
      const { mediator, keeper } = cast
      const { number, resident, receipt } = three
      await signAsMediator(cast, number)
      const waiting = async () => {
        const { body } = await keeper.send('/api/worklist?view=whistled&limit=10')
        return JSON.stringify(body).includes(number)
      }
      expect(await waiting()).toBe(false)
      await mediator.act(number, 'ask-for-seal', { agreement: 1, checked: [...sealChecks] })
      expect(await waiting()).toBe(true)
      expect((await keeper.open(number)).next).toMatchObject({ what: 'affix-seal' })
      expect((await see()).agreement?.effectiveAt).toBeUndefined()
      await keeper.act(number, 'affix-seal', { agreement: 1 })
      const view = await see()
      expect(view.agreement?.effectiveAt).toBe(new Date(cast.service.clock.now()).toISOString())
      expect(await waiting()).toBe(false)
      const path = view.papers.find(({ form }) => form === 'F09')?.path ?? ''
      const paper = await wordsOnPaper(await mediator.pdf(path))
      expect(paper.match(/本人手机短信验证/g)).toHaveLength(3)
      expect(paper).toContain((view.agreement?.pagesCode ?? 'none').replaceAll(' ', ''))
      await follow(resident, receipt)
      expect(resident.page.html).toContain('data-event="AgreementTookEffect"')
      const image = view.timeline.flatMap(
        ({ facts }) => /"image":"([0-9a-f]{64})"/.exec(JSON.stringify(facts))?.[1] ?? [],
      )[0]
      const seen = async (who: typeof keeper) =>
        (await who.send(`/api/matters/${number}/files/${image}`)).status
      expect([await seen(mediator), await seen(keeper)]).toEqual([200, 404])
    },
    'confirmed-by-the-court': async () => {
      const { desk, mediator, service } = cast
      const { number, resident, otherSide, third, receipt } = three
      const everybody = (await see()).parties.map(({ id }) => id)
      for (const party of everybody) await desk.act(number, 'show-identity', { party, paper: '居民身份证' })
      for (const party of everybody)
        await desk.act(number, 'change-contact', { party, change: { address: '石桥路 6 号' } })
      await follow(resident, receipt)
      await act(resident, '/follow/confirmation', {})
      await otherSide.open('/invitation')
      await act(otherSide, '/invitation/confirmation', {})
      const [nearest] = (await see()).confirmation?.courts ?? []
      const { court, point } = nearest ?? expect.fail('no court is competent')
      const papers = { court, point, statusOrTitle: false }
      expect(await mediator.refused(number, 'hand-to-court', papers)).toMatchObject({
        code: 'not-eligible',
        facts: { checks: ['agreed'] },
      })
      await third.open('/invitation')
      await act(third, '/invitation/confirmation', {})
      await mediator.act(number, 'hand-to-court', papers)
      await desk.act(number, 'record-ruling', {
        ...{ ruling: 'valid', courtNumber: '（2026）调确第7号' },
        decidedOn: dayOf(service.clock.now(), service.region.calendar),
      })
      expect((await see()).confirmation).toMatchObject({ decided: { ruling: 'valid' } })
      await follow(resident, receipt)
      expect(resident.page.html).toContain('data-event="ConfirmationDecided"')
    },
  }

  /** Six digits stand in no fact, no delivery, no answer of a gateway, no address; only their keyed hash is kept. */
  async function nothingOfCodesIsKept(): Promise<void> {
    const codes =
      cast.sms?.accepted().flatMap(({ text = '' }) => /验证码是 (\d{6})/.exec(text)?.[1] ?? []) ?? []
    expect(codes.length).toBe(4)
    const rows = await cast.service.stored<{ row: string }>(`select facts::text as row from matter_event
union all select concat_ws(' ', cause, facts::text, reason, answer) from delivery
union all select concat_ws(' ', code_id, encode(hash, 'escape'), version) from sign_code
union all select concat_ws(' ', reason, answer) from delivery_try`)
    const kept = rows.map(({ row }) => row).join('\n')
    for (const code of codes) expect(kept).not.toMatch(new RegExp(`(?<!\\d)${code}(?!\\d)`))
    for (const { path } of [three.resident, three.otherSide, three.third].flatMap(({ received }) => received))
      for (const code of codes) expect(path).not.toContain(code)
  }

  walk(
    'traffic-death.md',
    () => steps,
    async () => (await cast.service.factsOf(three.number)).slice(begunWith),
  )
})
