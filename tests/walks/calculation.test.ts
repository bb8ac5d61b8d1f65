import type { CommandBody } from '@jiefen/contract'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Cast, raiseCurtain, regions } from './cast.ts'
import { partyOf } from './first-walk/play.ts'
import { wordsOnPaper } from './papers.ts'
import { follow } from './resident-acts.ts'
import { type Begun, bring, toMediation } from './stages.ts'
import { walk } from './told.ts'

type Kept = CommandBody<'keep-calculation'>

const loan = {
  ...{ day: '2023-09-01', noted: 10_000_000, received: 8_800_000, between: 'persons', rate: 2_400 },
  ...{ fees: 0, payments: [], until: '2024-09-01' },
} as const
const asking = (change: object = {}): Kept['asking'] =>
  ({ calculator: 'lending', input: { ...loan, payments: [], ...change } }) as Kept['asking']
const title = '借款本息，算到二〇二四年九月一日'

describe.each(regions)('a calculation in %s', (region) => {
  let cast: Cast
  let one: Begun
  let link: string
  beforeAll(async () => {
    cast = await raiseCurtain(region)
    one = await bring(cast, { story: '民间借贷：邻居借钱打了借条，到期不还，利息说不清楚。' })
    link = await toMediation(one)
  })
  afterAll(async () => {
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
  })

  const bothPages = async (path = ''): Promise<string[]> => {
    await follow(one.resident, one.receipt)
    await one.otherSide.open(link)
    return Promise.all(
      [one.resident, one.otherSide].map(async (who, at) => {
        await who.open(`${['/follow', '/invitation'][at] ?? ''}${path}`)
        return who.page.text
      }),
    )
  }

  walk(
    'calculation.md',
    () => ({
      'worked-out-and-kept': async () => {
        const { mediator, desk } = cast
        const named = await mediator.refused(one.number, 'keep-calculation', {
          ...{ asking: asking(), title: '于小暑借的钱', shown: false },
        })
        expect([named.code, named.facts?.field]).toEqual(['person-in-calculation', 'title'])
        const later = await mediator.refused(one.number, 'keep-calculation', {
          ...{ asking: asking({ day: '2029-01-01', until: '2029-02-01' }), title, shown: false },
        })
        expect(later.code).toBe('figure-gap')
        await mediator.act(one.number, 'keep-calculation', { asking: asking(), title, shown: false })
        const { calculations } = await desk.open(one.number)
        expect(calculations).toMatchObject([
          {
            calculation: 1,
            title,
            result: { total: 8_800_000 + 1_214_400 },
            may: { show: true, withdraw: true },
          },
        ])
        const figures = calculations.flatMap(({ result }) => result.steps.flatMap((step) => step.figures))
        expect(figures.find(({ name }) => name === 'lpr-1y')).toMatchObject({
          from: '2023-08-21',
          given: false,
        })
        for (const text of await bothPages()) expect(text).not.toContain(title)
        for (const text of await bothPages('/calculations/1')) expect(text).not.toContain('一步一步怎么算的')
      },
      'laid-before-both': async () => {
        await cast.mediator.act(one.number, 'show-calculation', { calculation: 1 })
        for (const text of await bothPages()) {
          expect(text).toContain(title)
          expect(text).toContain('合计 100,144.00 元')
        }
        for (const text of await bothPages('/calculations/1')) {
          expect(text).toContain('一步一步怎么算的')
          expect(text).toContain('不是裁判')
          expect(text).toContain('2023年8月21日')
        }
        const nobody = cast.service.resident()
        await nobody.open('/follow/calculations/1')
        expect(nobody.page.text).not.toContain(title)
        expect((await cast.stranger.send(`/api/matters/${one.number}/papers/calculation-1.pdf`)).status).toBe(
          404,
        )
      },
      'a-payment-was-forgotten': async () => {
        const paid = asking({ payments: [{ day: '2024-03-01', cents: 2_000_000 }] })
        const replaces = { calculation: 1, why: '漏了一笔还款' }
        await cast.mediator.act(one.number, 'keep-calculation', {
          asking: paid,
          title,
          shown: true,
          replaces,
        })
        const [first, second] = (await cast.desk.open(one.number)).calculations
        expect([first?.replacedBy, second?.replaces]).toEqual([2, replaces])
        expect(second?.result.total).toBeLessThan(first?.result.total ?? 0)
        const both = await bothPages()
        for (const text of both) expect(text).toContain('以前那份不用了')
        for (const text of await bothPages('/calculations/1')) expect(text).not.toContain('一步一步怎么算的')
        for (const text of await bothPages('/calculations/2')) expect(text).toContain('漏了一笔还款')
      },
      'into-the-agreement': async () => {
        const { mediator, desk } = cast
        const view = await mediator.open(one.number)
        const total = view.calculations[1]?.result.total ?? 0
        const [payee, payer] = [partyOf(view, 'informant'), partyOf(view, 'other-side')]
        await mediator.act(one.number, 'draw-agreement', {
          ...{ form: 'written', facts: '各方对借款没有争议。' },
          clauses: [
            {
              clause: 'pay',
              payment: {
                ...{ payer, payee, what: '借款本息', cents: total, way: '银行转账' },
                instalments: [{ byDay: '2026-12-20', cents: total }],
              },
            },
          ],
          performance: { way: '银行转账', by: '2026-12-20' },
        })
        const { papers } = await desk.open(one.number)
        const sheets = papers.filter(({ title: on }) => on.zh.startsWith('计算清单'))
        expect(sheets.map(({ form, path }) => [form, path])).toEqual([
          ['F10', `/api/matters/${one.number}/papers/calculation-2.pdf`],
        ])
        const paper = await wordsOnPaper(await desk.pdf(sheets[0]?.path ?? ''))
        for (const words of [
          '计算清单',
          '漏了一笔还款',
          '不是裁判',
          '填入的数',
          '2024年3月1日',
          '2023年8月21日起',
        ])
          expect(paper).toContain(words)
        const word = unzipSync((await desk.send(sheets[0]?.word ?? '')).bytes)['word/document.xml']
        expect(new TextDecoder().decode(word)).toContain('计算清单')
        await desk.act(one.number, 'keep-calculation', {
          asking: asking({ received: 10_000_000 }),
          title: '别人的借款',
          shown: true,
        })
        await desk.act(one.number, 'withdraw-calculation', { calculation: 3, why: '不是这件事的' })
        expect((await desk.open(one.number)).calculations[2]?.withdrawn).toMatchObject({
          why: '不是这件事的',
        })
        for (const text of await bothPages()) expect(text).toContain('不算数了')
        for (const text of await bothPages('/calculations/3')) expect(text).not.toContain('一步一步怎么算的')
      },
    }),
    async () => {
      const rows = await cast.service.stored<{ type: string }>(
        `select type from matter_event where type like 'Calculation%' order by at, version`,
      )
      return rows.map(({ type }) => type)
    },
  )
})
