import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cast, regions } from '../cast.ts'
import { bringCorn, raiseCornCurtain } from '../corn-cast.ts'
import { follow } from '../resident-acts.ts'
import { type Begun, signAll, toMediation } from '../stages.ts'
import { begin, picture, sendForm, write } from './at-the-console.ts'
import { lookAs } from './look-as.ts'

describe.each(regions)('an agreement that is kept on the screens of %s', (region) => {
  let cast: Cast
  let browser: Browser
  let corn: Begun
  let phone: Page
  let desk: Page
  let link = ''

  beforeAll(async () => {
    cast = await raiseCornCurtain(region)
    corn = await bringCorn(cast)
    link = await toMediation(corn)
    browser = await openBrowser()
    phone = await browser.phone({ service: cast.service })
    desk = await browser.desk({ service: cast.service })
  })
  afterAll(async () => {
    await browser.close()
    await cast.service.stop()
  })

  const look = (page: Page, login: string): Promise<Page> =>
    lookAs(page, cast.service, { login, number: corn.number })
  const pick = async (page: Page, label: string, words: string): Promise<void> => {
    await page.locator('.action-drawer').getByLabel(label, { exact: true }).first().click()
    await page.locator('.ant-select-dropdown:visible').getByText(words).first().click()
  }

  it('the mediator writes the parts on a narrow phone, and reads at once whether they add up', async () => {
    const page = await look(phone, cast.mediator.login)
    await begin(page, '写调解协议')
    const drawer = page.locator('.action-drawer')
    await write(page, '主要事实和争议', '欠玉米货款七万七千元，双方没有争议。')
    await drawer.getByRole('button', { name: '添一项付款或者要做的事' }).tap()
    await pick(page, '哪一种', '分…期付清')
    await pick(page, '谁付', '高远山')
    await pick(page, '付给谁', '于小暑')
    await write(page, '什么钱', '玉米货款')
    await write(page, /总额/, '7.7万')
    for (const _ of [2, 3]) await drawer.getByRole('button', { name: '再加一期' }).tap()
    await drawer.getByRole('button', { name: '平均分到各期' }).tap()
    await drawer.getByText('各期加起来正好是总额。').waitFor()
    const last = drawer.getByLabel('这一期多少（元）').nth(2)
    expect(await last.inputValue()).toBe('25,666.68')
    await last.fill('25,666.67')
    await drawer.getByText('各期加起来还差 0.01 元。').waitFor()
    expect(await overhang(page)).toBe(0)
    const body = page.locator('.action-drawer .ant-drawer-body')
    expect(await body.evaluate((inside) => inside.scrollWidth - inside.clientWidth)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await drawer.getByText('各期加起来还差').scrollIntoViewIfNeeded()
    await picture(page, `${region}-corn-1-parts`)
    await last.fill('25,666.68')
    for (const [at, day] of ['2026-11-10', '2026-11-19', '2026-11-28'].entries())
      await drawer.getByLabel('哪一天前').nth(at).fill(day)
    await write(page, '怎么付', '银行转账')
    await write(page, '怎么履行', '银行转账')
    await write(page, '最迟哪一天做完', '2026-11-28')
    await sendForm(page)
    expect((await cast.desk.open(corn.number)).agreement?.clauses[0]).toContain('77,000.00')
  })

  it('in force, the head says how much is kept, and a key writes down that it was paid', async () => {
    await signAll(corn)
    const page = await look(desk, cast.desk.login)
    await page.locator('.kept-line').first().waitFor()
    expect(await page.locator('.kept-line').first().textContent()).toContain(
      '履行了 0/3 期，共 0.00 元 / 77,000.00 元',
    )
    await page.getByRole('tab', { name: '履行 0/3' }).click()
    await page.locator('.obligations li').first().waitFor()
    expect(await findBarriers(page)).toEqual([])
    await picture(page, `${region}-corn-2-tab`)
    await page.keyboard.press('d')
    await page.locator('.action-drawer form').waitFor()
    await page.keyboard.press('Escape')
    const narrow = await look(phone, cast.mediator.login)
    await narrow.getByRole('tab', { name: '履行 0/3' }).click()
    await narrow.locator('.obligations li').first().waitFor()
    expect(await overhang(narrow)).toBe(0)
    expect((await tooSmallForAThumb(narrow, 44)).filter((one) => /登记|确认/.test(one))).toEqual([])
    await picture(narrow, `${region}-corn-3-narrow`)
  })

  it('he says on his phone that he has paid, and she that it has come', async () => {
    await corn.otherSide.open(link)
    const his = await browser.phone({ service: cast.service, as: corn.otherSide })
    await his.goto('/invitation/performance/o1')
    expect(await overhang(his)).toBe(0)
    expect(await findBarriers(his)).toEqual([])
    expect(await tooSmallForAThumb(his, 44)).toEqual([])
    await picture(his, `${region}-corn-4-his`)
    await his.getByRole('button', { name: '我已经付了' }).tap()
    await his.getByText('说办到了，等对方确认').first().waitFor()
    await picture(his, `${region}-corn-5-list`)
    expect(await findBarriers(his)).toEqual([])

    await follow(corn.resident, corn.receipt)
    const hers = await browser.phone({ service: cast.service, as: corn.resident })
    await hers.goto('/follow/performance/o1')
    expect(await findBarriers(hers)).toEqual([])
    await picture(hers, `${region}-corn-6-hers`)
    await hers.getByRole('button', { name: '收到了', exact: true }).tap()
    await hers.getByText('办到了 1/3 项').first().waitFor()
    expect((await cast.desk.open(corn.number)).kept?.kept).toBe(1)
  })
})
