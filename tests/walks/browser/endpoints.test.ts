import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import { type Gateway, openRoom } from '@jiefen/testkit/gateways'
import { type Service, startService } from '@jiefen/testkit/service'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regions } from '../cast.ts'
import { enterConsole, picture } from './at-the-console.ts'

describe.each(regions)('groups and channels on the screens of %s', (region) => {
  let service: Service
  let browser: Browser
  let room: Gateway
  let [desk, phone]: (Page | undefined)[] = []
  const at = (page: Page | undefined): Page => {
    if (page === undefined) throw new Error('this screen was not opened')
    return page
  }

  beforeAll(async () => {
    room = await openRoom('dingtalk', { secret: 'SEC-for-tests' })
    service = await startService({ region, channels: { patience: 5_000, strict: false } })
    browser = await openBrowser()
    desk = await browser.desk({ service })
    phone = await browser.phone({ service })
  })
  afterAll(async () => {
    await browser.close()
    await service.stop()
    await room.stop()
  })

  it('before anything is added it says what is missing, and where', async () => {
    const page = at(desk)
    await enterConsole(page, 'admin.system')
    await page.goto('/console/endpoints')
    await page.locator('.channel-list > li').first().waitFor()
    expect(await page.locator('.channel-list').textContent()).toMatch(/短信没有配置，发不出去.*邮件没有配置/)
    await page.getByText('还没有群，也没有接上其他系统。').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  it('the administrator adds the robot of a group; a wrong address is refused with what to do', async () => {
    const page = at(desk)
    await page.getByRole('button', { name: '添加', exact: true }).first().click()
    const form = page.locator('.endpoint-form')
    await form.locator('label.choice').filter({ hasText: '钉钉群' }).locator('input').check()
    await form.getByLabel('哪个单位的').fill(service.region.name.zh.slice(0, 2))
    await page.keyboard.press('Enter')
    await form.getByLabel('叫什么').fill('综治中心值班群')
    await form.getByLabel('地址').fill('https://www.dingtalk.com/')
    await form.getByLabel('密钥').fill('SEC-for-tests')
    await form.locator('label.choice').filter({ hasText: '公告' }).locator('input').uncheck()
    await picture(page, `${region}-endpoints-form-desk`)
    await form.getByRole('button', { name: '添加', exact: true }).click()
    await form.getByText('这不是这个平台的群机器人地址').waitFor()
    await form.getByLabel('地址').fill(room.url)
    await form.getByRole('button', { name: '添加', exact: true }).click()
    const card = page.locator('.endpoint').filter({ hasText: '综治中心值班群' })
    await card.waitFor()
    expect(await card.textContent()).toContain('钉钉群 · 127.0.0.1')
    expect(await card.textContent()).not.toMatch(/access_token|公告|SEC-/)
  })

  it('a test arrives in the group, and the page says so by itself', async () => {
    const page = at(desk)
    const card = page.locator('.endpoint').filter({ hasText: '综治中心值班群' })
    await card.getByRole('button', { name: '发一条试试' }).click()
    await card.getByText('正在发').waitFor()
    await service.pass(0)
    await card.getByText('测试送到了').waitFor()
    expect(room.accepted().length).toBe(1)
    await page.locator('.channel-list > li').filter({ hasText: '钉钉群' }).getByText('畅通').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await picture(page, `${region}-endpoints-desk`)
  })

  it('when the group is gone the page says why, and what to do', async () => {
    await room.behave('refuses')
    const page = at(desk)
    const card = page.locator('.endpoint').filter({ hasText: '综治中心值班群' })
    await service.pass(0.1)
    await page.clock.setFixedTime(service.clock.now())
    await page.goto('/console/endpoints')
    await card.getByRole('button', { name: '发一条试试' }).click()
    await card.getByText('正在发').waitFor()
    await service.pass(0)
    await card.getByText('请重新复制地址').waitFor()
  })

  it('on a narrow phone everything is there, large enough, and nothing sticks out', async () => {
    const page = at(phone)
    await page.clock.setFixedTime(service.clock.now())
    await enterConsole(page, 'admin.system')
    await page.goto('/console/endpoints')
    await page.locator('.endpoint').first().waitFor()
    await page.locator('.channel-list').getByText('有的没送到').waitFor()
    await picture(page, `${region}-endpoints-list-phone`)
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: '添加', exact: true }).first().click()
    await page.locator('.endpoint-form').waitFor()
    expect(await overhang(page)).toBe(0)
    const small = await tooSmallForAThumb(page, 44)
    expect(small.filter((one) => /试试|停用|添加|企业微信群/.test(one))).toEqual([])
    await picture(page, `${region}-endpoints-phone`)
  })

  it('another system is added on the phone, and its secret is shown once', async () => {
    const page = at(phone)
    const form = page.locator('.endpoint-form')
    await form.locator('label.choice').filter({ hasText: '其他系统' }).locator('input').check()
    expect(await form.getByLabel('密钥').count()).toBe(0)
    await form.getByLabel('哪个单位的').fill(service.region.name.zh.slice(0, 2))
    await page.keyboard.press('Enter')
    await form.getByLabel('叫什么').fill('法院对接')
    await form.getByLabel('地址').fill('https://court.example.com/incoming')
    await form.getByRole('button', { name: '添加', exact: true }).click()
    const secret = page.locator('.endpoint-secret')
    await secret.waitFor()
    expect(await secret.textContent()).toMatch(/^whsec_/)
    expect(await overhang(page)).toBe(0)
    await picture(page, `${region}-endpoints-secret-phone`)
    await page.getByRole('button', { name: '已经交好了' }).click()
    await page.locator('.endpoint').filter({ hasText: '法院对接' }).waitFor()
    await secret.waitFor({ state: 'hidden' })
  })

  it('in English nothing sticks out either', async () => {
    const page = at(phone)
    await page.evaluate(() => localStorage.setItem('jiefen-language', 'en'))
    await page.reload()
    await page.getByRole('heading', { name: 'Groups and other systems' }).waitFor()
    await page.locator('.endpoint').first().waitFor()
    expect(await overhang(page)).toBe(0)
    await page.getByRole('button', { name: 'Add', exact: true }).first().click()
    await page.locator('.endpoint-form').waitFor()
    expect(await overhang(page)).toBe(0)
    await page.locator('.endpoint').first().scrollIntoViewIfNeeded()
    await picture(page, `${region}-endpoints-english-phone`)
  })

  it('closing asks first, and the group then stands among the closed ones', async () => {
    const page = at(desk)
    const card = page.locator('.endpoint').filter({ hasText: '综治中心值班群' })
    await card.getByRole('button', { name: '停用' }).click()
    await page.getByRole('button', { name: /确\s*定/ }).click()
    await card.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '看已经停用的' }).click()
    await card.waitFor()
    expect(await card.getByRole('button').count()).toBe(0)
  })
})
