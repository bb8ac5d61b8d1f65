import { type Browser, findBarriers, openBrowser, overhang } from '@jiefen/testkit/browser'
import { type Gateway, openSmsGateway } from '@jiefen/testkit/gateways'
import type { Clerk, Service } from '@jiefen/testkit/service'
import { startService } from '@jiefen/testkit/service'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterConsole, picture } from './at-the-console.ts'
import { tabTo } from './keyboard.ts'

describe('the notice board, one’s own messages and the burden of a role', () => {
  let sms: Gateway & { readonly key: string }
  let service: Service
  let browser: Browser
  let above: Clerk

  beforeAll(async () => {
    sms = await openSmsGateway()
    service = await startService({
      region: 'lakeside',
      channels: { patience: 2_000, strict: false, sms: { url: sms.url, key: sms.key } },
    })
    browser = await openBrowser()
    above = await service.login('du.qiaotou')
    await hang({
      title: '年底前逐件看一遍没有办结的事项',
      words: '快到期的先办。\n办不了的及时上移。',
      pinned: true,
    })
    await hang({ title: '周五下午窗口开到六点半', words: '请大家排好班。', until: '2026-12-01' })
    await service.stored(`insert into message_count (day, role, channel, messages, urgent)
select '2026-11-18'::date - day, role, channel, 12 + day * 3, case when channel = 'sms' then 2 else 0 end
from generate_series(0, 13) as day,
  unnest(array['receptionist', 'mediator', 'grid-worker', 'security-admin']) as role,
  unnest(array['app', 'sms']) as channel`)
    // Held for as long as the figures reach back.
    await service.stored(`update duty set from_at = '2026-11-01'`)
  })
  afterAll(async () => {
    await browser.close()
    await service.stop()
    await sms.stop()
  })

  const hang = async (post: object): Promise<void> => {
    const { status } = await above.send('/api/bulletin', {
      method: 'POST',
      body: { unit: 'qiaotou', ...post },
    })
    expect(status).toBe(201)
  }
  const barriers = async (page: Page, name: string): Promise<string[]> => {
    await page.waitForLoadState('networkidle')
    await picture(page, name)
    const wide = await overhang(page)
    return [...(await findBarriers(page)), ...(wide === 0 ? [] : [`sticks out by ${wide} px`])]
  }

  it('shows what hangs there, counts what is new beside the room, and takes “read” by the keyboard', async () => {
    const page = await browser.desk({ service })
    await enterConsole(page, 'wang.shouli')
    const link = page.getByRole('navigation').getByRole('link', { name: '公告栏' })
    await link.getByText('2', { exact: true }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      expect.stringContaining('年底前逐件看一遍'),
      expect.stringContaining('周五下午窗口'),
    ])
    expect(await barriers(page, 'desk-bulletin')).toEqual([])
    await tabTo(page, page.getByRole('button', { name: '看过了' }).first())
    await page.keyboard.press('Enter')
    await link.getByText('1', { exact: true }).waitFor()
    await page.context().close()
  })

  it('lets somebody hang up on a telephone, says which number must go, and takes it down again', async () => {
    const page = await browser.phone({ service })
    await enterConsole(page, 'wang.shouli')
    await page.goto('/console/bulletin')
    await page.getByRole('button', { name: '挂一条' }).click()
    await page.getByRole('textbox', { name: '标题' }).fill('接待轮班')
    await page.getByRole('textbox', { name: '内容' }).fill('有事打 19900001234')
    expect(await barriers(page, 'phone-bulletin-writing')).toEqual([])
    await page.getByRole('button', { name: '挂出来' }).click()
    const notice = page.getByRole('alert')
    await notice.getByText('手机号码').first().waitFor()
    expect(await barriers(page, 'phone-bulletin-refused')).toEqual([])
    await notice.getByRole('link').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('有事到窗口说。')
    await page.getByRole('button', { name: '挂出来' }).click()
    const post = page.getByRole('article').filter({ hasText: '接待轮班' })
    await post.waitFor()
    expect(await barriers(page, 'phone-bulletin')).toEqual([])
    await post.getByRole('button', { name: '取下来' }).click()
    await post.getByText('取下以后').waitFor()
    await page.keyboard.press('Enter')
    await post.waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('lets somebody give a number, try it out and choose, by the keyboard', async () => {
    const page = await browser.desk({ service })
    await enterConsole(page, 'wang.shouli')
    await page.goto('/console/account')
    await page.getByRole('heading', { name: '消息怎么告诉我' }).waitFor()
    expect(await barriers(page, 'desk-own-messages')).toEqual([])
    const mobile = page.getByLabel('手机号码')
    await tabTo(page, mobile)
    await page.keyboard.type('12345')
    await page.keyboard.press('Enter')
    await page.getByText('手机号码要写 11 位').waitFor()
    await mobile.fill('199 0000 1234')
    await page.keyboard.press('Enter')
    await page.getByText('现在发到 199****1234').waitFor()
    await tabTo(page, page.getByRole('button', { name: '发一条试试' }))
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('等着发').waitFor()
    await service.pass(0)
    await page.getByRole('status').getByText('已送出').waitFor()
    expect(sms.accepted().map(({ to }) => to)).toEqual(['19900001234'])

    const box = page.locator('.choice-table').getByRole('checkbox').first()
    await tabTo(page, box)
    const before = await box.isChecked()
    await page.keyboard.press('Space')
    await page.waitForLoadState('networkidle')
    await page.reload()
    await page.locator('.choice-table').waitFor()
    expect(await page.locator('.choice-table').getByRole('checkbox').first().isChecked()).toBe(!before)
    await page.context().close()
  })

  it.each(['zh', 'en'])('keeps nobody out of the same on a telephone, in %s', async (language) => {
    const page = await browser.phone({ service })
    await enterConsole(page, 'leader')
    await page.evaluate((spoken) => localStorage.setItem('jiefen-language', spoken), language)
    for (const [room, there] of [
      ['account', '.choice-table'],
      ['bulletin', 'main h1'],
      ['burden', '.burden-table'],
    ] as const) {
      await page.goto(`/console/${room}`)
      await page.locator(there).waitFor()
      if (room === 'account') await page.locator('.own-messages').scrollIntoViewIfNeeded()
      expect(await barriers(page, `phone-${room}-${language}`), room).toEqual([])
    }
    await page.context().close()
  })

  it('says how much each role hears, and of what each figure is a rate', async () => {
    for (const at of ['desk', 'phone'] as const) {
      const page = await browser[at]({ service })
      await enterConsole(page, 'leader')
      await page.goto('/console/burden')
      await page.getByText('调解员：平均每人每天').waitFor()
      await page.getByText(/安全管理员：有这项职责的人少于 3 人/).waitFor()
      const figure = page.getByRole('button', { name: /调解员，2026年11月18日/ })
      await figure.focus()
      await page.keyboard.press('Enter')
      await page
        .getByRole('status')
        .getByText(/一共收到 24 条.*工作台 12 条 · 短信 12 条/)
        .waitFor()
      await page.getByText('怎么算的？').click()
      expect(await barriers(page, `${at}-burden`)).toEqual([])
      await page.context().close()
    }
  })
})
