import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import { type Service, startService } from '@jiefen/testkit/service'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regions } from '../cast.ts'
import { enterConsole, picture } from './at-the-console.ts'
import { tabTo } from './keyboard.ts'

describe.each(regions)('what messages say on the screens of %s', (region) => {
  let service: Service
  let browser: Browser
  let [desk, phone]: (Page | undefined)[] = []
  const at = (page: Page | undefined): Page => {
    if (page === undefined) throw new Error('this screen was not opened')
    return page
  }
  const change = (page: Page, what: string) => page.getByRole('button', { name: `改一改：${what}` })
  const sms = '有进展 · 短信 · 中文'

  beforeAll(async () => {
    service = await startService({ region })
    browser = await openBrowser()
    desk = await browser.desk({ service })
    phone = await browser.phone({ service })
  })
  afterAll(async () => {
    await browser.close()
    await service.stop()
  })

  it('each message stands there as it arrives, Chinese and English side by side', async () => {
    const page = at(desk)
    await enterConsole(page, 'admin.system')
    await page.goto('/console/wordings')
    await change(page, sms).waitFor()
    const [first] = await page.locator('.wording-pair').allTextContents()
    expect(first).toContain(`【${service.region.name.zh}】`)
    expect(first).toContain(`${service.region.name.en}: `)
    expect(first).not.toMatch(/[{}[\]]/)
    expect(await findBarriers(page)).toEqual([])
    await picture(page, `${region}-wordings-desk`)
  })

  it('by keyboard alone somebody changes one: a button puts in what was forgotten, and the preview agrees', async () => {
    const page = at(desk)
    await tabTo(page, change(page, sms))
    await page.keyboard.press('Enter')
    const form = page.locator('.wording-editor')
    await form.waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('【{region}】有消息，打 19900000001 问：{link}')
    await form.getByText('缺“{number}”').waitFor()
    await form.getByText('“19900000001”像是某个人的号码或邮箱').waitFor()
    expect(await form.getByRole('button', { name: '保存' }).isDisabled()).toBe(true)
    await picture(page, `${region}-wordings-faults-desk`)

    await page.keyboard.press('Control+A')
    await page.keyboard.type('【{region}】有消息：{link}，编号 ')
    await tabTo(page, form.getByRole('button', { name: /^编号/ }))
    await page.keyboard.press('Enter')
    await form.locator('.wording-preview').getByText(`${service.region.divisionCode}-`).waitFor()
    await form.locator('.wording-faults').waitFor({ state: 'detached' })
    expect(await findBarriers(page)).toEqual([])
    await picture(page, `${region}-wordings-editor-desk`)
    await tabTo(page, form.getByRole('button', { name: '保存' }))
    await page.keyboard.press('Enter')
    await form.waitFor({ state: 'detached' })
    expect(await page.locator('.wording').first().textContent()).toMatch(/改过.*有消息：http/)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toContain(sms)
  })

  it('on a narrow phone everything is there, large enough, and nothing sticks out', async () => {
    const page = at(phone)
    await enterConsole(page, 'admin.system')
    await page.goto('/console/wordings')
    await change(page, sms).waitFor()
    expect(await overhang(page)).toBe(0)
    await picture(page, `${region}-wordings-phone`)
    await change(page, '有进展 · 邮件 · 中文').click()
    await page.locator('.wording-editor .wording-preview strong').waitFor()
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    expect(
      (await tooSmallForAThumb(page, 44)).filter((one) => /改|编号|链接|保存|居民|工作/.test(one)),
    ).toEqual([])
    await page.locator('.wording-editor').scrollIntoViewIfNeeded()
    await picture(page, `${region}-wordings-editor-phone`)
    await page.keyboard.press('Escape')
    await page.locator('.wording-editor').waitFor({ state: 'detached' })
  })

  it('one that was changed is put back, after seeing what the region itself says', async () => {
    const page = at(desk)
    await change(page, sms).click()
    await page.getByRole('button', { name: '恢复本地原来的说法' }).click()
    await page.locator('.ant-popconfirm').getByText('{number}').waitFor()
    await page.getByRole('button', { name: /^恢\s*复$/ }).click()
    await page.locator('.wording-editor').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.wording').first().textContent()).not.toContain('改过')
  })

  it('what staff and groups read stands under its own heading', async () => {
    const page = at(desk)
    await page.getByText('工作群', { exact: true }).click()
    await change(page, '公告 · 工作群 · 中文').waitFor()
    expect(await page.locator('.wording-kind').count()).toBe(6)
    await page.getByText('工作人员', { exact: true }).click()
    await change(page, '有人叫您 · 短信 · 中文').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })
})
