import type { MatterView } from '@jiefen/contract'
import type { Page, Resident } from '@jiefen/testkit/service'
import { expect } from 'vitest'
import type { Cast } from './cast.ts'
import { partyOf } from './first-walk/play.ts'
import { follow } from './resident-acts.ts'
import { seal, signAtDesk, signOnPhone } from './signing.ts'
import { type Begun, bringOnTheRound, holdSession } from './stages.ts'

/** Twelve beside her; the first of them speaks for others, as she does. */
const names = [
  ...['白云生', '阿依木', '陈谷', '丁禾', '范田', '高粱'],
  ...['何苗', '贾穗', '康麦', '李垄', '马畦', '牛耕'],
]
/** What each claims: thirteen amounts, none like another, nearly 200,000 yuan together. */
const centsOf = (nth: number): number => 1_500_000 + nth * 6_410
const sum = '199,999.80'
const what = '8月至10月工资'
const numberOf = (nth: number): string => `199000003${String(nth + 10)}`

const nameOf = ({ parties }: MatterView, id: string): string =>
  parties.find((one) => one.id === id)?.name ?? ''
const idOf = ({ parties }: MatterView, name: string): string =>
  parties.find((one) => one.name === name)?.id ?? ''

/** On their page of representatives: everybody of these ticked, with what else the form asks. */
async function speak(
  someone: Resident,
  base: string,
  act: string,
  whom: readonly string[],
  more = {},
): Promise<Page> {
  await someone.open(`${base}/speaking`)
  const ticked = Object.fromEntries(whom.map((id) => [`p.${id}`, 'yes']))
  return someone.submit({ ...ticked, act, ...more }, { action: `${base}/speaking` })
}

/** Thirteen workers and one who owes them, with a line for each, and two who speak for the others. */
export function workersSteps(cast: () => Cast, keep: (one: Begun) => void) {
  let wages: Begun
  let second: Resident
  let last: Resident
  const [hers, others] = [names.slice(1, 7), names.slice(7)]
  const see = () => cast().desk.open(wages.number)
  const twoGroups = (view: MatterView) =>
    [
      { someone: wages.resident, base: '/follow', whom: hers.map((name) => idOf(view, name)) },
      { someone: second, base: '/invitation', whom: others.map((name) => idOf(view, name)) },
    ] as const

  return {
    'thirteen-come-in': async () => {
      const { desk } = cast()
      wages = await bringOnTheRound(cast(), desk, {
        story: '老板拖欠我们十三个人的工资，一个人一万多，说了几次都不给。',
        ...{ channel: 'desk', persons: 13 },
      })
      keep(wages)
      const { number } = wages
      await desk.act(number, 'accept-matter', {})
      await desk.act(number, 'screen-matter', { signs: [] })
      const claimants = names.map((name, nth) => ({
        ...{ name, telephone: numberOf(nth) },
        claim: { what, cents: centsOf(nth + 1) },
      }))
      await desk.act(number, 'add-claimants', { side: 'informant', claimants })
      const again = { side: 'informant', claimants: claimants.slice(3, 4) } as const
      expect(await desk.refused(number, 'add-claimants', again)).toMatchObject({
        ...{ code: 'claimant-known', facts: { line: 1, name: '丁禾' } },
      })
      const own = partyOf(await see(), 'informant')
      const claim = { what, cents: centsOf(0) }
      await desk.act(number, 'correct-party', { party: own, change: { claim } })
      await desk.act(number, 'receive-callers', { persons: 5, words: '来问进展' })
      const { collective } = await see()
      expect(collective.claims).toHaveLength(13)
      expect(collective).toMatchObject({ claimed: sum, batches: 2, persons: 18 })
      const { body } = await desk.send(`/api/matters/${number}`)
      for (const nth of names.keys()) expect(JSON.stringify(body)).not.toContain(numberOf(nth))
    },
    'two-speak-for-them': async () => {
      const { desk } = cast()
      const view = await see()
      const [own, beside] = [partyOf(view, 'informant'), idOf(view, '白云生')]
      const scope = ['consent', 'mediate', 'sign', 'receive'] as const
      const paper = { scope: [...scope], words: '窗口看了签名的授权委托书' }
      const of = (some: readonly string[]) => some.map((name) => idOf(view, name))
      const { number } = wages
      await desk.act(number, 'name-representative', { representative: own, of: of(hers), ...paper })
      await desk.act(number, 'name-representative', {
        representative: beside,
        of: of(others.slice(0, -1)),
        ...paper,
      })
      const payer = partyOf(view, 'other-side')
      const strange = { representative: payer, of: of(hers), ...paper }
      expect((await desk.refused(number, 'name-representative', strange)).code).toBe('another-side')
      second = cast().service.resident()
      const { path } = await desk.act(number, 'invite-party', { party: beside, way: 'link' })
      await second.open(path)
      // The last of them says so with their own hand, on their own page, and reads there what they may still do.
      last = cast().service.resident()
      const asked = await desk.act(number, 'invite-party', { party: idOf(view, '牛耕'), way: 'link' })
      await last.open(asked.path)
      expect(last.page.html).toContain('href="/invitation/speaking"')
      await last.open('/invitation/speaking')
      const scopes = Object.fromEntries(scope.map((each) => [`scope.${each}`, 'yes']))
      const nobody = await last.submit({ name: '高远山', act: 'name', ...scopes })
      expect([nobody.status, nobody.text]).toEqual([422, expect.stringContaining('没有这个名字')])
      const named = await last.submit({ name: '白云生', act: 'name', ...scopes })
      expect(named.text).toContain('可以替您')
      const papers = (await see()).papers.filter(({ form }) => form === 'F05').map(({ title }) => title.zh)
      expect(papers).toEqual(['授权委托书（代表：于小暑）', '授权委托书（代表：白云生）'])
    },
    'they-answer-for-them': async () => {
      const { desk, mediator } = cast()
      const { number, resident, receipt } = wages
      await follow(resident, receipt)
      const yes = { rights: 'yes' }
      for (const [someone, base] of [[resident, '/follow'] as const, [second, '/invitation'] as const]) {
        await someone.open(`${base}/consent`)
        await someone.submit(yes, { action: `${base}/consent` })
      }
      const view = await see()
      for (const { someone, base, whom } of twoGroups(view)) await speak(someone, base, 'consent', whom, yes)
      const payer = partyOf(view, 'other-side')
      await desk.act(number, 'give-consent', { party: payer, how: 'by-telephone', rightsTold: true })
      await desk.act(number, 'propose-mediator', {
        ...{ mediator: cast().idOf(mediator.login), chosenBy: 'parties' },
      })
      await mediator.act(number, 'declare-interest', { ties: 'none' })
      await desk.act(number, 'agree-to-mediator', { party: payer })
      for (const { someone, base } of twoGroups(view)) {
        await someone.open(`${base}/mediator`)
        await someone.submit({ answer: 'yes' }, { action: `${base}/mediator` })
        await speak(someone, base, 'agree', [], { all: 'yes' })
      }
      await mediator.act(number, 'open-mediation', {})
      const { timeline } = await see()
      const said = timeline.map(({ sentence }) => sentence.zh).join('\n')
      expect(said).toContain('白云生代牛耕：牛耕同意调解（由代表转达）')
      const page = await second.open('/invitation/speaking')
      expect(page.text).toContain('一共 13 人提出请求，合计 199,999.80 元')
      for (const name of hers) expect(page.text).not.toContain(name)
      expect(page.text).toContain('请求 15,769.20 元')
      expect(page.html).not.toContain(numberOf(11))
    },
    'one-agreement': async () => {
      const { mediator } = cast()
      const { number } = wages
      await holdSession(wages)
      const view = await see()
      const payer = partyOf(view, 'other-side')
      await mediator.act(number, 'draw-agreement', {
        form: 'written',
        facts: '拖欠十三名工人工资，双方对数额没有争议。',
        clauses: view.collective.claims.map(({ party: payee, claimedCents: cents = 0 }) => ({
          clause: 'pay',
          payment: {
            ...{ payer, payee, what, cents, way: '银行转账' },
            instalments: [{ byDay: '2027-01-15', cents }],
          },
        })),
        performance: { way: '银行转账', by: '2027-01-15' },
      })
      expect((await see()).collective).toMatchObject({ claimed: sum, agreed: sum, difference: '0.00' })
      await signOnPhone(cast(), wages.resident, '/follow')
      await signOnPhone(cast(), second, '/invitation')
      for (const { someone, base, whom } of twoGroups(view))
        await speak(someone, base, 'sign', whom, { readOut: 'yes' })
      await signAtDesk(cast().desk, number, payer)
      const own = {
        agreement: 1,
        way: 'signature',
        signer: { mediator: cast().idOf(mediator.login) },
      } as const
      await mediator.act(number, 'sign-agreement', own)
      await seal(cast(), number)
      expect((await see()).kept).toMatchObject({ kept: 0, of: 13, owed: sum })
    },
    'each-their-own': async () => {
      const { number, resident, receipt } = wages
      const view = await see()
      await follow(resident, receipt)
      const page = await resident.open('/follow/performance')
      expect(page.html.match(/data-obligation=/g)).toHaveLength(1)
      expect(page.text).toContain('办到了 0/1 项')
      for (const name of names) expect(page.text).not.toContain(name)
      const other = view.obligations.find(({ creditor }) => creditor.name.zh === '牛耕')
      expect((await resident.open(`/follow/performance/${other?.id}`)).status).toBe(404)
      await cast().mediator.act(number, 'report-performance', {
        ...{ obligation: other?.id ?? '', cents: other?.openCents ?? 0, words: '看了转账回单' },
      })
      expect((await resident.open('/follow/speaking')).text).not.toContain('牛耕')
      await speak(second, '/invitation', 'receive', [other?.id ?? ''])
      expect((await see()).kept).toMatchObject({ kept: 1, of: 13 })
      // What was done in their name stands on their page, and they let go of it when they like.
      const told = (await last.open('/invitation')).text
      for (const act of ['愿意调解', '同意这位调解员', '在协议上签了字', '确认收到了'])
        expect(told).toMatch(new RegExp(`白云生替您[^。]*${act}`))
      await last.open('/invitation/speaking')
      const ended = await last.submit({ act: 'end', representative: idOf(view, '白云生') })
      expect(ended.text).toContain('现在没有人替您说话')
      expect((await follow(resident, receipt)).text).not.toContain('15,769.20')
    },
    'kept-until-paid': async () => {
      const { desk, mediator } = cast()
      const { number } = wages
      const open = (await see()).obligations.filter(({ standing }) => standing !== 'confirmed')
      for (const { id, openCents = 0 } of open)
        await mediator.act(number, 'report-performance', {
          ...{ obligation: id, cents: openCents, words: '看了转账回单' },
        })
      const view = await see()
      for (const { someone, base, whom } of twoGroups(view)) {
        const waiting = open.filter(({ creditor }) => whom.includes(creditor.id)).map(({ id }) => id)
        await speak(someone, base, 'receive', waiting)
      }
      // Whoever speaks for others has still to say it for themselves; the office asks them by telephone.
      for (const { id, standing } of (await see()).obligations)
        if (standing === 'said-done')
          await desk.act(number, 'confirm-performance', { obligation: id, words: '电话问过本人' })
      const { kept, obligations } = await see()
      expect(kept).toMatchObject({ kept: 13, of: 13, paid: sum })
      expect(obligations.map(({ creditor }) => nameOf(view, creditor.id))).toContain('牛耕')
    },
  }
}
