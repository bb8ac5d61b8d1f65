import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import { photoOfAPlace } from '@jiefen/testkit/service'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cast, raiseCurtain } from '../cast.ts'
import { follow } from '../resident-acts.ts'
import { accept, askBoth, type Begun, bring, openMediation } from '../stages.ts'
import { enterConsole, openFile, picture } from './at-the-console.ts'

describe('talk beside a matter, at the desk and on a telephone', () => {
  let cast: Cast
  let browser: Browser
  let begun: Begun
  let desk: Page
  let phone: Page

  beforeAll(async () => {
    cast = await raiseCurtain('lakeside')
    browser = await openBrowser()
    begun = await bring(cast)
    await accept(begun)
    await askBoth(begun)
    await openMediation(begun)
    desk = await browser.desk(cast)
    phone = await browser.phone(cast)
    await enterConsole(desk, cast.desk.login)
    await enterConsole(phone, cast.mediator.login)
  })
  afterAll(async () => {
    await browser.close()
    await cast.service.stop()
  })

  const openTalk = async (page: Page) => {
    await openFile(page, begun.number)
    await page.getByRole('tab', { name: /^消息/ }).click()
    await page.locator('.talk-thread').waitFor()
  }
  const box = (page: Page) => page.locator('.talk-box textarea')
  const said = (page: Page) => page.locator('.talk-message')
  const barriersOn = async (page: Page): Promise<string[]> => {
    const found = await findBarriers(page)
    const wide = await overhang(page)
    return wide > 0 ? [...found, `sticks out by ${wide} px`] : found
  }
  const choose = (page: Page, name: string | RegExp) =>
    page.locator('.talk-threads').getByRole('button', { name }).click()

  it('teaches what belongs here while nothing was said, and says who reads it', async () => {
    await openTalk(desk)
    await desk.locator('.talk-thread').getByText('不用另外建群').waitFor()
    expect(await desk.locator('.talk-note').textContent()).toContain('当事人看不到')
    expect(await barriersOn(desk)).toEqual([])
    await picture(desk, 'talk-1-empty')
  })

  it('a colleague is called with the keyboard alone, and the message leaves with Ctrl and Enter', async () => {
    const name = cast.nameOf(cast.mediator.login)
    await box(desk).focus()
    await desk.keyboard.type(`请@${name.slice(0, 1)}`)
    await desk.getByRole('option', { name: new RegExp(name) }).waitFor()
    expect(await barriersOn(desk)).toEqual([])
    await picture(desk, 'talk-2-calling')
    while (!(await desk.getByRole('option', { selected: true }).textContent())?.includes(name))
      await desk.keyboard.press('ArrowDown')
    await desk.keyboard.press('Enter')
    expect(await box(desk).inputValue()).toBe(`请@${name} `)
    await desk.keyboard.type('明天上午一起去看')
    await desk.keyboard.press('Control+Enter')
    await said(desk).getByText('明天上午一起去看').waitFor()
    expect(await said(desk).textContent()).toContain(`叫了：${name}`)
    expect(await said(desk).textContent()).toContain('还没有人看')
    expect(await box(desk).inputValue()).toBe('')
  })

  it('whoever was called finds the notice, which leads to the very thread', async () => {
    await cast.service.pass(0)
    await phone.goto('/console/notices')
    await phone.getByRole('link', { name: /叫了您/ }).click()
    await said(phone).getByText('明天上午一起去看').waitFor()
    expect(await barriersOn(phone)).toEqual([])
    expect(await tooSmallForAThumb(phone)).toEqual([])
    await picture(phone, 'talk-3-phone')
  })

  it('the desk sees the answer at once, without touching the page, and who has read its own words', async () => {
    await box(phone).fill('好的，九点在楼下等')
    await phone.getByRole('button', { name: '发出' }).click()
    await said(desk).getByText('九点在楼下等').waitFor()
    await desk.getByText('已读 1 人').first().click()
    expect(await desk.locator('.talk-read').first().textContent()).toContain(cast.nameOf(cast.mediator.login))
    expect(await barriersOn(desk)).toEqual([])
    await picture(desk, 'talk-4-desk')
  })

  it('a thread with a party cannot be mistaken for the internal one: a word and a colour say who reads it', async () => {
    const colourOf = (page: Page) =>
      page.locator('.talk-note').evaluate((note) => getComputedStyle(note).backgroundColor)
    const among = await colourOf(desk)
    await desk.locator('.talk-threads').getByRole('button').nth(1).click()
    await desk.locator('.with-party').waitFor()
    const name = (await desk.locator('.talk-threads').getByRole('button').nth(1).textContent()) ?? ''
    expect(await desk.locator('.talk-note').textContent()).toBe(
      `注意：${name} 看得到这里的话。您是以单位的名义写的。`,
    )
    await desk.getByRole('button', { name: `发给 ${name}` }).waitFor()
    expect(await colourOf(desk)).not.toBe(among)
  })

  it('counts on the tab what is new, and what is opened is no longer new', async () => {
    // Nobody has the thread open: what comes in now is new.
    await desk.goto('/console/notices')
    await desk.locator('main h1').waitFor()
    const { resident, receipt } = begun
    await follow(resident, receipt)
    await resident.open('/follow/talk')
    await resident.submit({ text: '我明天可以晚一点到吗？' }, { action: '/follow/talk' })
    await openFile(desk, begun.number)
    await desk.getByRole('tab', { name: '消息 · 1 条没看' }).click()
    await choose(desk, /1 条没看/)
    await said(desk).getByText('晚一点到').waitFor()
    expect(await desk.locator('.talk-note').textContent()).toMatch(/看得到这里的话/)
    await desk.getByRole('tab', { name: '消息', exact: true }).waitFor()
    expect(await barriersOn(desk)).toEqual([])
    await picture(desk, 'talk-5-party')
  })

  it('a draft outlives leaving the page, and one thread’s words never stand in another’s box', async () => {
    await box(desk).fill('您可以十点来')
    await choose(desk, '工作人员')
    expect(await box(desk).inputValue()).toBe('')
    await desk.getByRole('link', { name: '提醒' }).first().click()
    await desk.waitForURL(/notices/)
    await desk.goBack()
    await desk.getByRole('tab', { name: /^消息/ }).click()
    await desk.locator('.talk-threads').getByRole('button').nth(1).click()
    expect(await box(desk).inputValue()).toBe('您可以十点来')
  })

  it('what seems not to have been sent stays in the box with a word of what to do, and stands there once', async () => {
    // The worst of it: the message arrives, and only the answer is lost on the way back.
    await desk.route('**/messages', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await box(desk).press('Control+Enter')
    await desk.locator('.talk-writer').getByText('您填的内容还在').waitFor()
    expect(await box(desk).inputValue()).toBe('您可以十点来')
    await desk.unroute('**/messages')
    await desk.locator('.talk-writer').getByRole('button', { name: /^发给/ }).click()
    await expect.poll(() => box(desk).inputValue()).toBe('')
    await said(desk).getByText('您可以十点来').waitFor()
    expect(await said(desk).getByText('您可以十点来').count()).toBe(1)
  })

  it('a photo goes along and is looked at only by whoever wants to', async () => {
    await openTalk(desk)
    await desk.getByText('加照片').click()
    await desk
      .locator('.talk-writer input[type=file]')
      .setInputFiles({ name: '墙.jpg', mimeType: 'image/jpeg', buffer: await photoOfAPlace() })
    await desk.locator('.talk-writer .photo-chip').waitFor()
    await desk.getByRole('button', { name: '发出' }).click()
    await desk.getByRole('button', { name: '看照片（1 张）' }).click()
    const picture = desk.locator('.photo-row img')
    await picture.waitFor()
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320)
  })

  it('a supervisor who does not handle it says why once, reads, and a leader finds no box', async () => {
    const page = await browser.desk(cast)
    const leader = cast.service.people.find(({ duties }) =>
      duties.some(({ role, unit }) => role === 'leader' && unit === 'lakeside'),
    )
    await enterConsole(page, leader?.login ?? '')
    await page.goto(`/console/matters/${begun.number}?tab=talk`)
    await page.locator('.ant-modal input').fill('了解进展')
    await page.locator('.ant-modal button').last().click()
    await said(page).getByText('明天上午一起去看').waitFor()
    expect(await page.locator('.talk-writer').count()).toBe(0)
    expect(await page.locator('.talk-thread').textContent()).toContain('您可以看，不能在这里写')
    await page.context().close()
  })

  it('a resident is shown that the office has written, and the page is for everybody', async () => {
    const page = await browser.phone({ ...cast, as: begun.resident })
    await page.goto('/follow')
    await page.getByRole('link', { name: '去看看' }).click()
    await page.getByText('您可以十点来').waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await tooSmallForAThumb(page)).toEqual([])
    await picture(page, 'talk-6-resident')
    await page.context().close()
  })

  it('and writes back on a telephone without script, seeing nothing of the staff’s own words', async () => {
    const page = await browser.phone({ ...cast, as: begun.resident, script: false })
    await page.goto('/follow/talk')
    await page.getByLabel('想说的话').fill('谢谢')
    await page.getByRole('button', { name: '发出' }).click()
    await page.locator('.said .mine').first().getByText('谢谢').waitFor()
    expect(await page.locator('main').textContent()).not.toContain('一起去看')
    await page.context().close()
  })
})
