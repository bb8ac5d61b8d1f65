import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cast, raiseCurtain, regions } from '../cast.ts'
import { wordsOnPaper } from '../papers.ts'
import { type Begun, bring, holdSession, signAll, toMediation } from '../stages.ts'
import { picture } from './at-the-console.ts'
import { lookAs } from './look-as.ts'

describe.each(regions)('the papers of a settled dispute on the screens of %s', (region) => {
  let cast: Cast
  let browser: Browser
  let begun: Begun
  let [desk, stranger]: (Page | undefined)[] = []

  beforeAll(async () => {
    cast = await raiseCurtain(region)
    begun = await bring(cast)
    await toMediation(begun)
    await holdSession(begun)
    await cast.mediator.act(begun.number, 'draw-agreement', {
      ...{ form: 'written', facts: '半夜装修，影响邻居休息。', clauses: ['晚上八点以后不再施工。'] },
      performance: { way: '立即停工', by: '2026-11-30' },
    })
    await signAll(begun)
    browser = await openBrowser()
    desk = await browser.phone({ service: cast.service })
    stranger = await browser.phone({ service: cast.service })
  })
  afterAll(async () => {
    await browser.close()
    await cast.service.stop()
  })

  const at = (page: Page | undefined): Page => {
    if (page === undefined) throw new Error('this screen was not opened')
    return page
  }
  const agreement = async (): Promise<Uint8Array> => {
    const { papers } = await cast.desk.open(begun.number)
    return cast.desk.pdf(papers.find(({ form }) => form === 'F09')?.path ?? '')
  }
  const codeOn = async (pdf: Uint8Array): Promise<string> =>
    /核对码([0-9A-Z]{10})/.exec(await wordsOnPaper(pdf))?.[1] ?? ''

  it('lie in one list with what is not there yet, and the whole dossier is one tap away', async () => {
    const page = await lookAs(at(desk), cast.service, { login: cast.desk.login, number: begun.number })
    await page.getByRole('tab', { name: /文书/ }).tap()
    await page.getByRole('link', { name: '打印整本卷宗（一份 PDF）' }).waitFor()
    expect(await page.getByText('已生效，PDF 带电子签章和核对码').count()).toBe(1)
    const later = page.locator('.papers-later summary')
    await later.focus()
    await page.keyboard.press('Enter')
    await page.getByText('没有人申请过要各方同意的延期').waitFor()
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    const small = await tooSmallForAThumb(page, 44)
    expect(small.filter((one) => /卷宗|Word|协议书|记录|还没有的文书/.test(one))).toEqual([])
    await picture(page, `${region}-papers-1-list`)
  })

  it('the agreement is checked by whoever holds it: first the paper, then the file', async () => {
    const pdf = await agreement()
    const page = at(stranger)
    await page.goto('/check')
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('事项编号').fill(begun.number)
    await page.getByLabel('核对码').fill((await codeOn(pdf)).toLowerCase())
    await page.getByRole('button', { name: '核对' }).tap()
    await page.getByRole('heading', { name: '有这份协议书' }).waitFor()
    await picture(page, `${region}-papers-2-found`)
    const changed = Buffer.from(pdf)
    changed[3_000] = (changed[3_000] ?? 0) ^ 1
    for (const [buffer, says] of [
      [Buffer.from(pdf), '文件是真的，一个字节都没有改过。'],
      [changed, '这个文件被改过，或者不是我们出具的。'],
    ] as const) {
      await page
        .getByLabel('协议书的 PDF 文件')
        .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer })
      await page.getByRole('button', { name: '比对文件' }).tap()
      await page.getByText(says).waitFor()
      expect(await overhang(page)).toBe(0)
      expect(await findBarriers(page)).toEqual([])
      expect(await tooSmallForAThumb(page)).toEqual([])
    }
    await picture(page, `${region}-papers-3-file`)
  })
})
