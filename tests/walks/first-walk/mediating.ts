import { sealChecks } from '@jiefen/domain/sealing'
import { expect } from 'vitest'
import { wordsOnPaper } from '../papers.ts'
import { follow } from '../resident-acts.ts'
import { signAtDesk, signOnPhone } from '../signing.ts'
import { expectNumberUnseen } from './asking.ts'
import { he, type Play, partyOf, type Steps, she } from './play.ts'

const terms = {
  form: 'written',
  facts: '高远山家水管漏水，泡坏于小暑家储藏间北墙，双方对事实没有争议。',
  clauses: ['高远山更换水管，不再漏水。', '高远山一次付给于小暑修墙费1800元。'],
  performance: { way: '转账', by: '2026-12-10' },
} as const

/** From the case number to the agreement in force. */
export function mediating(play: Play): Steps {
  const { cast, resident, otherSide } = play
  const { service, mediator, keeper, committee } = cast
  const number = (): string => play.receipt.number

  return {
    'mediation-opens': async () => {
      await service.pass(20)
      await mediator.act(number(), 'open-mediation', {})
      const view = await mediator.open(number())
      expect(view.stage).toBe('in-mediation')
      expect(view.caseNumber).toBe(`（2026）${committee.shortName ?? committee.name.zh}人调字第1号`)
      expect(view.clocks.map(({ name }) => name)).toContain('mediation')
    },

    'session-held': async () => {
      const view = await mediator.open(number())
      const [hers, his] = [partyOf(view, 'informant'), partyOf(view, 'other-side')]
      await mediator.act(number(), 'show-identity', { party: his, paper: '居民身份证' })
      const tooEarly = await mediator.refused(number(), 'draw-agreement', {
        ...terms,
        clauses: [...terms.clauses],
      })
      expect(tooEarly.code).toBe('no-session-yet')
      await mediator.act(number(), 'hold-session', {
        heldAt: new Date(service.clock.now() - 3_600_000).toISOString(),
        ...{ place: '调解室', present: [hers, his], open: false },
        record: '于小暑说明漏水经过；高远山认可水管漏水，愿意更换水管并赔偿。',
        risk: { sharpening: false },
      })
      expect((await mediator.open(number())).sessions).toBe(1)
    },

    'agreement-drawn': async () => {
      const empty = await mediator.refused(number(), 'draw-agreement', { ...terms, clauses: ['好'] })
      expect(empty).toMatchObject({ code: 'terms-incomplete', facts: { lacking: ['clause 1'] } })
      await mediator.act(number(), 'draw-agreement', { ...terms, clauses: [...terms.clauses] })
      const view = await mediator.open(number())
      expect(view.stage).toBe('signing')
      expect(view.agreement?.signatures.filter(({ signedAt }) => signedAt !== undefined)).toEqual([])
      expect(view.agreement?.effectiveAt).toBeUndefined()
    },

    'agreement-signed': async () => {
      const view = await mediator.open(number())
      const his = partyOf(view, 'other-side')
      const sign = { agreement: 1, way: 'signature' } as const
      const checked = [...sealChecks]
      const careless = await mediator.refused(number(), 'ask-for-seal', {
        agreement: 1,
        checked: checked.slice(1),
      })
      expect(careless).toMatchObject({ code: 'checks-missing', facts: { lacking: ['concrete'] } })
      await mediator.act(number(), 'ask-for-seal', { agreement: 1, checked })
      await follow(resident, play.receipt)
      await signOnPhone(cast, resident, '/follow')
      await mediator.act(number(), 'sign-agreement', {
        ...sign,
        signer: { mediator: cast.idOf(mediator.login) },
      })
      const waiting = await mediator.open(number())
      expect(waiting.stage).toBe('signing')
      expect(waiting.agreement?.effectiveAt).toBeUndefined()

      expect((await keeper.refused(number(), 'affix-seal', { agreement: 1 })).code).toBe('signatures-missing')
      await signAtDesk(mediator, number(), his, { way: 'fingerprint' })
      expect((await mediator.refused(number(), 'affix-seal', { agreement: 1 })).code).toBe('not-yours')
      expect((await mediator.open(number())).agreement?.effectiveAt).toBeUndefined()

      await service.pass(3)
      const last = new Date(service.clock.now()).toISOString()
      await keeper.act(number(), 'affix-seal', { agreement: 1 })
      const signed = await mediator.open(number())
      expect(signed.stage).toBe('following-up')
      expect(signed.agreement?.effectiveAt).toBe(last)
      expect(signed.clocks.map(({ name }) => name).toSorted()).toEqual(['confirmation', 'follow-up'])
    },

    'paper-printed': async () => {
      const { papers, caseNumber = '' } = await mediator.open(number())
      const path = papers.find(({ form }) => form === 'F09')?.path ?? ''
      const office = await wordsOnPaper(await mediator.pdf(path))
      const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')
      const both = [she.name, he.name, ...terms.clauses, caseNumber, cast.nameOf(mediator.login)]
      for (const words of both) expect(office).toContain(squeezed(words))

      await follow(resident, play.receipt)
      const hers = await wordsOnPaper((await resident.open('/follow/agreement.pdf')).bytes)
      expect(hers).toContain(she.telephone)
      await otherSide.open(play.invitation)
      const his = await wordsOnPaper((await otherSide.open('/invitation/agreement.pdf')).bytes)
      expect(his).toContain(he.telephone)
      expect(his).not.toContain(she.telephone)
      expectNumberUnseen(play)
    },
  }
}
