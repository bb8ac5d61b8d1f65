import { expect } from 'vitest'
import type { Cast } from './cast.ts'
import { he, partyOf, she } from './first-walk/play.ts'
import { type Begun, bring, holdSession } from './stages.ts'

const names = [
  '阿依木',
  '白云生',
  '陈谷',
  '丁禾',
  '范田',
  '高粱',
  '何苗',
  '贾穗',
  '康麦',
  '李垄',
  '马畦',
  '牛耕',
]

/** Thirteen workers and one who owes them, with a line for each. */
export function workersSteps(cast: () => Cast, keep: (one: Begun) => void) {
  let wages: Begun
  return {
    'thirteen-workers': async () => {
      const { desk, mediator, committee } = cast()
      wages = await bring(cast(), {
        story: '老板拖欠我们十三个人的工资，一个人几千块，说了几次都不给。',
        informant: she,
        otherSides: [he],
      })
      keep(wages)
      const { number } = wages
      await desk.act(number, 'accept-matter', {})
      for (const [at, name] of names.entries()) {
        const telephone = `199000003${String(at + 10)}`
        await desk.act(number, 'add-party', { side: 'informant', party: { name, telephone } })
      }
      const { parties } = await desk.open(number)
      for (const { id: party } of parties)
        await desk.act(number, 'give-consent', { party, how: 'by-telephone', rightsTold: true })
      await desk.act(number, 'propose-mediator', {
        mediator: cast().idOf(mediator.login),
        chosenBy: 'parties',
      })
      await mediator.act(number, 'declare-interest', { ties: 'none' })
      for (const { id: party } of parties) await desk.act(number, 'agree-to-mediator', { party })
      await mediator.act(number, 'open-mediation', {})
      await holdSession(wages)
      const view = await desk.open(number)
      const payer = partyOf(view, 'other-side')
      const workers = parties.filter(({ id }) => id !== payer)
      await mediator.act(number, 'draw-agreement', {
        form: 'written',
        facts: '拖欠十三名工人工资，双方对数额没有争议。',
        clauses: workers.map(({ id: payee }, at) => ({
          clause: 'pay',
          payment: {
            ...{ payer, payee, what: '工资', cents: 400_000 + at * 10_001, way: '银行转账' },
            instalments: [{ byDay: '2027-01-15', cents: 400_000 + at * 10_001 }],
            account: `62009900000000001${String(at + 10)}`,
          },
        })),
        performance: { way: '银行转账', by: '2027-01-15' },
      })
      for (const { id: party } of parties)
        await desk.act(number, 'sign-agreement', { agreement: 1, signer: { party }, way: 'signature' })
      const own = {
        agreement: 1,
        way: 'signature',
        signer: { mediator: cast().idOf(mediator.login) },
      } as const
      await mediator.act(number, 'sign-agreement', own)
      await desk.act(number, 'sign-agreement', { agreement: 1, way: 'seal', signer: { seal: committee.id } })
      expect((await desk.open(number)).kept).toMatchObject({ kept: 0, of: 13, owed: '59,800.78' })
    },
    'each-their-own': async () => {
      const { number, receipt, resident } = wages
      const { desk } = cast()
      const view = await desk.open(number)
      const mine = view.obligations.find(({ creditor }) => creditor.name.zh === she.name)
      await resident.open(`/follow?number=${number}`)
      await resident.submit({ number, code: receipt.code })
      const page = await resident.open('/follow/performance')
      expect(page.html.match(/data-obligation=/g)).toHaveLength(1)
      expect(page.text).toContain('办到了 0/1 项')
      for (const name of names) expect(page.text).not.toContain(name)
      const other = view.obligations.find(({ id }) => id !== mine?.id)
      expect((await resident.open(`/follow/performance/${other?.id}`)).status).toBe(404)
      for (const { id, openCents = 0 } of view.obligations.slice(0, 2)) {
        await cast().mediator.act(number, 'report-performance', {
          ...{ obligation: id, cents: openCents, words: '看了转账回单' },
        })
        await desk.act(number, 'confirm-performance', { obligation: id, words: '电话问过本人' })
      }
      expect((await desk.open(number)).kept).toMatchObject({ kept: 2, of: 13 })
      const told = (await resident.open('/follow')).text
      expect(told.match(/工资/g)?.length ?? 0).toBeGreaterThan(0)
      expect(told).not.toContain('4,100.01')
    },
  }
}
