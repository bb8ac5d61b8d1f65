import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partyOf } from '../first-walk/play.ts'
import { follow } from '../resident-acts.ts'
import { accept, type Begun, bring } from '../stages.ts'
import { he, neighbours, raiseTelling, type Telling } from '../told-people.ts'
import { enterConsole, openFile, picture } from './at-the-console.ts'
import { tabTo } from './keyboard.ts'

describe('who was told what, at the console', () => {
  let play: Telling
  let browser: Browser
  let letters: Begun
  let wrong: Begun

  beforeAll(async () => {
    play = await raiseTelling('lakeside')
    browser = await openBrowser()
    const { cast } = play
    const { mail, letter, call } = neighbours
    letters = await bring(cast, { informant: { ...letter } })
    for (const party of [mail, call])
      await cast.desk.act(letters.number, 'add-party', { side: 'informant', party: { ...party } })
    await accept(letters)
    await play.at('2026-11-18T09:30:00+08:00')
    await play.sms.behave('refuses')
    wrong = await bring(cast, { informant: { ...neighbours.she, telephone: he.wrong } })
    await accept(wrong)
    await play.at('2026-11-18T09:40:00+08:00')
    await play.sms.behave('well')
  })
  afterAll(async () => {
    await browser.close()
    await play.close()
  })

  const expectFit = async (page: Page): Promise<void> => {
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    const low = await page
      .locator('.delivery button, .delivery a, .delivery summary')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.textContent),
      )
    expect(low).toEqual([])
  }
  const press = async (page: Page, name: string | RegExp): Promise<void> => {
    await tabTo(page, page.getByRole('button', { name }).first())
    await page.keyboard.press('Enter')
  }

  it('the file says who heard of it, by which way and with what result; its details show each try', async () => {
    const page = await browser.phone(play.cast)
    await enterConsole(page, play.cast.desk.login)
    await openFile(page, letters.number)
    const tab = page.getByRole('tab', { name: '通知记录' })
    await tab.scrollIntoViewIfNeeded()
    await tab.click()
    await page.locator('.delivery').first().waitFor()
    const said = (await page.locator('.deliveries').textContent()) ?? ''
    for (const words of [
      neighbours.mail.name,
      '邮件',
      's***@example.com',
      '已送出',
      neighbours.letter.name,
      '信',
    ])
      expect(said).toContain(words)
    expect(said).toContain('等人经手')
    for (const whole of [neighbours.mail.mail, neighbours.letter.address]) expect(said).not.toContain(whole)
    const details = page.locator('.delivery', { hasText: '邮件' }).locator('summary').first()
    await details.focus()
    await page.keyboard.press('Enter')
    await page.getByText('送出去了').first().waitFor()
    await expectFit(page)
    await picture(page, 'phone-told-tab')
    await page.context().close()
  })

  it('what did not arrive says why, is corrected and sent again by keyboard', async () => {
    const { cast } = play
    const page = await browser.phone(cast)
    await enterConsole(page, cast.desk.login)
    await page.goto('/console/undelivered')
    const failed = page.getByRole('region', { name: '没送到的' })
    await failed.locator('.delivery').first().waitFor()
    const said = (await failed.textContent()) ?? ''
    for (const words of [neighbours.she.name, '199****0290', '没送到', '核对', wrong.number])
      expect(said).toContain(words)
    await expectFit(page)
    await picture(page, 'phone-undelivered')
    await tabTo(page, failed.getByRole('link', { name: '更正联系方式' }))
    await page.keyboard.press('Enter')
    await page.locator('.action-drawer form').waitFor()
    await picture(page, 'phone-change-contact')
    const view = await cast.desk.open(wrong.number)
    await cast.desk.act(wrong.number, 'change-contact', {
      ...{ party: partyOf(view, 'informant'), change: { telephone: neighbours.she.telephone } },
    })
    await page.goto('/console/undelivered')
    await failed.locator('.delivery').first().waitFor()
    await press(page, '重发')
    await page.getByText('已经交给通道重发').waitFor()
    await failed.getByText('没有送不到的消息').waitFor()
    await play.at('2026-11-18T09:50:00+08:00')
    expect(play.sms.accepted().at(-1)).toMatchObject({ to: neighbours.she.telephone })
    await page.context().close()
  })

  it('a call is read from a sheet in large type and noted by keyboard, and an empty list says what would stand there', async () => {
    const { cast } = play
    const page = await browser.phone(cast)
    await enterConsole(page, cast.desk.login)
    await page.goto('/console/undelivered')
    const byHand = page.getByRole('region', { name: '要寄的信、要打的电话' })
    await byHand.locator('.delivery').first().waitFor()
    expect(await byHand.getByRole('link', { name: '打印信' }).getAttribute('href')).toMatch(/letter\.pdf$/)
    await press(page, '打开要念的话')
    const sheet = page.getByRole('dialog')
    await sheet.getByText(`${neighbours.call.name}本人`).waitFor()
    await press(page, /看完整号码/)
    await sheet.getByText('09991230007').waitFor()
    await expectFit(page)
    await picture(page, 'phone-read-aloud')
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    for (const name of ['已经念给本人', '已经寄出']) {
      for (;;) {
        const button = byHand.getByRole('button', { name }).first()
        if ((await button.count()) === 0) break
        const before = await byHand.locator('.delivery').count()
        await tabTo(page, button)
        await page.keyboard.press('Enter')
        await page.getByLabel('补记').fill('上午')
        await picture(page, 'phone-note')
        await page.keyboard.press('Enter')
        await page.waitForFunction(
          (count) => document.querySelectorAll('.undelivered section:last-child .delivery').length < count,
          before,
        )
        await page.getByRole('dialog').waitFor({ state: 'hidden' })
      }
    }
    await byHand.getByText('现在没有要寄的信').waitFor()
    await expectFit(page)
    await picture(page, 'phone-undelivered-empty')
    await page.context().close()
  })

  it('a resident chooses on a telephone without script how to be told', async () => {
    await follow(wrong.resident, wrong.receipt)
    const page = await browser.phone({ ...play.cast, as: wrong.resident, script: false })
    await page.goto('/follow')
    await page.getByRole('link', { name: '改通知的方式和联系方式' }).click()
    await page.getByLabel('寄信', { exact: false }).first().check()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('alert').getByText('请写收信的地址').waitFor()
    await picture(page, 'phone-contact')
    await page.getByRole('textbox', { name: '寄信的地址' }).fill('石桥路 999 号')
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText('您的登记内容改正了').first().waitFor()
    await page.context().close()
    const scripted = await browser.phone({ ...play.cast, as: wrong.resident })
    await scripted.goto('/follow/contact')
    expect(await overhang(scripted)).toBe(0)
    expect(await findBarriers(scripted)).toEqual([])
    expect(await tooSmallForAThumb(scripted)).toEqual([])
    await scripted.context().close()
  })

  it('at a desk both lists stand side by side', async () => {
    const { cast } = play
    const page = await browser.desk(cast)
    await enterConsole(page, cast.desk.login)
    await page.goto('/console/undelivered')
    await page.getByRole('region', { name: '没送到的' }).waitFor()
    await expectFit(page)
    await picture(page, 'desk-undelivered')
    await openFile(page, wrong.number)
    await page.getByRole('tab', { name: '通知记录' }).click()
    await page.locator('.delivery').first().waitFor()
    await expectFit(page)
    await picture(page, 'desk-told-tab')
    await page.context().close()
  })
})
