import { type Browser, findBarriers, openBrowser, overhang } from '@jiefen/testkit/browser'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bring } from '../stages.ts'
import { raiseWhistleCurtain, type WhistleCast } from '../whistle-cast.ts'
import { enterConsole, openFile, picture } from './at-the-console.ts'

describe('the open line of the console', () => {
  let play: WhistleCast
  let browser: Browser
  const refused: string[] = []

  beforeAll(async () => {
    play = await raiseWhistleCurtain('lakeside')
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await play.cast.service.stop()
    // The page's policy lets the line, the bell and the bar through.
    expect(refused).toEqual([])
  })

  const at = async (size: 'desk' | 'phone', login: string): Promise<Page> => {
    const page = await browser[size](play.cast)
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
    })
    await enterConsole(page, login)
    return page
  }
  const brought = async (whose = '我家'): Promise<string> => {
    const { county } = play
    const { number } = await bring(county, { story: `楼上邻居装修把下水管弄裂了，漏水泡了${whose}的柜子。` })
    await county.desk.act(number, 'accept-matter', { unit: county.place.id })
    return number
  }
  const owed: string[] = []
  const blow = async (number: string): Promise<void> => {
    await play.county.desk.act(number, 'blow-whistle', {
      ...{ direction: 'horizontal', to: [play.called[0].unit.id] },
      ...{ why: '请到现场看看', place: '解放路口' },
    })
    owed.push(number)
  }
  const comeTo = (number: string) =>
    play.called[0].handler.act(number, 'report-in', { whistle: 'w1', how: 'on-site' })
  // A call that nobody answered stands above the next page that is opened, too.
  afterEach(async () => {
    for (const number of owed.splice(0)) await comeTo(number)
  })
  const bar = (page: Page) => page.getByRole('alert', { name: '吹哨' })

  it('shows a whistle to the department at once, with its clock and the way to it, and no word of the matter', async () => {
    const page = await at('desk', play.called[0].handler.login)
    const phone = await at('phone', play.called[0].handler.login)
    const number = await brought()
    await page.waitForFunction(() => document.querySelector('.line-note') === null)
    await blow(number)
    for (const each of [page, phone]) {
      await bar(each).getByText('请您单位报到').waitFor()
      expect(await bar(each).textContent()).toMatch(/还剩 \d\d:\d\d/)
      expect(await bar(each).textContent()).not.toContain('漏水')
      expect(await findBarriers(each)).toEqual([])
      expect(await overhang(each)).toBe(0)
    }
    await picture(page, 'live-desk')
    await picture(phone, 'live-phone')
    const { height } = (await bar(phone).getByRole('link', { name: '去看看' }).boundingBox()) ?? { height: 0 }
    expect(height).toBeGreaterThanOrEqual(44)

    await bar(page).getByRole('link', { name: '去看看' }).click()
    await page.locator('.whistle-card').first().waitFor()
    await bar(page).waitFor({ state: 'hidden' })
    // One of the unit has come: the bell stops for the others.
    await comeTo(number)
    owed.splice(0)
    await bar(phone).waitFor({ state: 'hidden' })
    for (const each of [page, phone]) await each.context().close()
  })

  it('has the list, the counts and the notices read again, without anybody touching the page', async () => {
    const page = await at('desk', play.called[0].handler.login)
    await page.goto('/console/worklist?view=whistled')
    await page.locator('main h1').waitFor()
    const number = await brought('小店')
    const asked = page.waitForRequest((request) => request.url().includes('/api/worklist?'))
    await blow(number)
    // Read by the page itself: that keeps nobody logged in.
    expect((await asked).headers()['x-asked-by']).toBe('the-page-itself')
    await page.getByText('小店').first().waitFor()
    await play.cast.service.pass(0)
    await page.locator('.navigation .unread').waitFor()
    await page.context().close()
  })

  it('brings a colleague’s step onto the open file, also one that nobody is told of', async () => {
    const number = await brought()
    const page = await at('desk', play.county.desk.login)
    await openFile(page, number)
    await play.county.desk.act(number, 'add-party', { side: 'other-side', party: { name: '对面店主老马' } })
    await page.getByText('对面店主老马').first().waitFor({ state: 'attached' })
    expect(await page.locator('.line-note').count()).toBe(0)
    await page.context().close()
  })

  it('shows a page that is opened later which calls nobody has answered yet', async () => {
    await blow(await brought())
    const page = await at('desk', play.called[0].handler.login)
    await bar(page).getByText('请您单位报到').waitFor()
    await page.reload()
    await bar(page).getByText('请您单位报到').waitFor()
    await page.context().close()
  })

  it('says that it is cut, comes back by itself, and shows what happened meanwhile', async () => {
    const page = await at('desk', play.called[0].handler.login)
    await page.goto('/console/worklist?view=whistled')
    await page.locator('main h1').waitFor()
    const number = await brought('仓库')
    await page.context().setOffline(true)
    await page.getByText('正在重新连接').waitFor()
    await blow(number)
    await page.context().setOffline(false)
    await page.getByText('正在重新连接').waitFor({ state: 'detached' })
    await page.getByText('仓库').first().waitFor()
    await bar(page).getByText('请您单位报到').waitFor()
    await page.context().close()
  })

  it('is one for the windows of a browser that nobody sees, and they hear through it', async () => {
    const page = await at('desk', play.called[0].handler.login)
    const hidden = await page.context().newPage()
    await hidden.addInitScript(() => {
      Object.defineProperty(document, 'hidden', { get: () => true })
    })
    await hidden.goto('/console/')
    await hidden.locator('main h1').waitFor()
    const lines = async (): Promise<string | undefined> => {
      const { text } = await play.cast.service.resident().open('/metrics')
      return /jiefen_live_pages (\d+)/.exec(text)?.[1]
    }
    await expect.poll(lines, { timeout: 20_000 }).toBe('1')
    await blow(await brought())
    for (const each of [page, hidden]) await bar(each).getByText('请您单位报到').waitFor()
    // Put away in one window, it is gone from all of them.
    await bar(page).getByRole('button', { name: '知道了' }).click()
    await bar(hidden).waitFor({ state: 'hidden' })
    // The one that was seen is closed: the other takes over and goes on hearing.
    await page.close({ runBeforeUnload: true })
    await expect.poll(lines, { timeout: 20_000 }).toBe('1')
    await blow(await brought())
    await bar(hidden).getByText('请您单位报到').waitFor()
    await hidden.context().close()
  })

  it('rings when somebody has switched the bell on, and this browser remembers it', async () => {
    const page = await at('desk', play.called[0].handler.login)
    await page.goto('/console/account')
    const bell = page.getByRole('checkbox', { name: /声音提醒/ })
    await bell.check()
    await page.reload()
    await page.locator('main h1').waitFor()
    expect(await bell.isChecked()).toBe(true)
    expect(await findBarriers(page)).toEqual([])
    await bell.press('Space')
    await bell.press('Space')
    // A sound is made of oscillators: the page's own, because there is no file to load.
    await page.evaluate(() => {
      const start = OscillatorNode.prototype.start
      OscillatorNode.prototype.start = function (...when) {
        document.documentElement.dataset.rang = String(Number(document.documentElement.dataset.rang ?? 0) + 1)
        return start.apply(this, when)
      }
    })
    await blow(await brought())
    await bar(page).getByText('请您单位报到').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.dataset.rang)).toBe('2')
    await page.context().close()
  })
})
