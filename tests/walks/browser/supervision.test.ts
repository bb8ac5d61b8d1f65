import { asInstant, instant } from '@jiefen/domain/kernel'
import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regions } from '../cast.ts'
import { follow } from '../resident-acts.ts'
import { type Begun, bring } from '../stages.ts'
import { raiseWhistleCurtain, type WhistleCast } from '../whistle-cast.ts'
import { choose, enterConsole, picture, sendForm, write } from './at-the-console.ts'

const hour = 3_600_000

describe.each(regions)('supervision on the screens of %s', (region) => {
  let play: WhistleCast
  let browser: Browser
  let late: Begun
  let [supervisor, onAPhone, desk]: (Page | undefined)[] = []

  beforeAll(async () => {
    // Monday; the report lies until its limit has passed by three working days.
    play = await raiseWhistleCurtain(region, instant('2026-11-16T10:30:00+08:00'))
    const { county, at, cast } = play
    late = await bring(county, { story: '水渠被上游的人截了，地里浇不上水，找谁谁都说再等等。' })
    const { clocks } = await county.desk.open(late.number)
    const due = Date.parse(clocks[0]?.dueAt ?? '')
    await at(asInstant(due + 34 * hour))
    browser = await openBrowser()
    const { service } = cast
    supervisor = await browser.desk({ service })
    onAPhone = await browser.phone({ service })
    desk = await browser.phone({ service })
  })
  afterAll(async () => {
    await browser.close()
    await play.cast.service.stop()
  })

  const at = (page: Page | undefined): Page => {
    if (page === undefined) throw new Error('this screen was not opened')
    return page
  }
  const loginOfTheSupervisor = () => (region === 'lakeside' ? 'du.lakeside' : 'du.yunling')

  it('a supervisor begins at the board: what is late stands there with its reason, and each card opens', async () => {
    const page = at(supervisor)
    await enterConsole(page, loginOfTheSupervisor())
    expect(new URL(page.url()).pathname).toBe('/console/board')
    const row = page.locator('.board-column').first().locator('.board-row').first()
    await row.waitFor()
    expect(await row.textContent()).toMatch(/受理应在.*前完成，已超期/)
    expect(await page.locator('.board-column').count()).toBe(5)
    expect(await page.locator('.board-units tbody tr').count()).toBeGreaterThan(1)
    expect(await findBarriers(page)).toEqual([])
    await picture(page, `${region}-board-desk`)
  })

  it('on a narrow phone the columns stack, and everything to touch is large enough', async () => {
    const page = at(onAPhone)
    await enterConsole(page, loginOfTheSupervisor())
    await page.locator('.board-row').first().waitFor()
    const [first, second] = await Promise.all(
      [0, 1].map((place) => page.locator('.board-column').nth(place).boundingBox()),
    )
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0) - 1)
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    const small = await tooSmallForAThumb(page, 44)
    expect(small.filter((one) => one.includes('催办'))).toEqual([])
    await picture(page, `${region}-board-phone`)
  })

  it('from the board the supervisor gives a reminder by the keyboard alone', async () => {
    const page = at(supervisor)
    await page
      .getByRole('link', { name: /催办或发牌/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.locator('.action-drawer form').waitFor()
    await choose(page, '催办')
    await write(page, '因为什么', '请今天联系反映人')
    await picture(page, `${region}-card-form`)
    await sendForm(page, 'keys')
    const given = page.locator('.cards-panel li').first()
    await given.getByText('请今天联系反映人').waitFor()
    expect(await given.locator('.card-chip').textContent()).toBe('催办')
    expect(await findBarriers(page)).toEqual([])
  })

  it('the unit finds its cards first on the page, each with colour and word, and answers by a tap', async () => {
    const { county } = play
    const page = at(desk)
    await enterConsole(page, county.desk.login)
    await page.goto(`/console/matters/${late.number}`)
    await page.locator('.cards-panel').waitFor()
    const [panel, task] = await Promise.all([
      page.locator('.cards-panel').boundingBox(),
      page.locator('.task-card').boundingBox(),
    ])
    expect(panel?.y).toBeLessThan(task?.y ?? 0)
    expect(await page.locator('.card-chip').allTextContents()).toEqual(['催办', '黄牌'])
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await picture(page, `${region}-cards-phone`)
    const answer = page.locator('.cards-panel').getByRole('button', { name: '答复督办' }).first()
    expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await answer.tap()
    await page.locator('.action-drawer form').waitFor()
    await write(page, /办到哪一步/, '今天上午已经联系上了')
    await sendForm(page)
    await page.locator('.cards-panel').getByText('今天上午已经联系上了').waitFor()
  })

  it('the resident reads that it was urged, in plain words and no colours', async () => {
    const { text } = await follow(late.resident, late.receipt)
    expect(text).toContain('督办人员已经催办')
    expect(text).toContain('已经说明了情况')
    expect(text).not.toMatch(/黄牌|红牌|督办牌/)
  })

  it('a figure of a unit on the board opens the very matters behind it, and the list says whose they are', async () => {
    const { township, at: itIsNow } = play
    const story = '路边的水沟堵了，两家人都说是对方倒的土。'
    const below = await bring(township, { story })
    const { clocks } = await township.desk.open(below.number)
    await itIsNow(asInstant(Date.parse(clocks[0]?.dueAt ?? '') + hour))
    const page = at(supervisor)
    await enterConsole(page, loginOfTheSupervisor())
    await page.goto('/console/board')
    const line = page
      .locator('.board-units tbody tr')
      .filter({ has: page.getByRole('rowheader', { name: township.place.name.zh, exact: true }) })
    const figure = line.locator('a').first()
    await figure.waitFor()
    const counted = Number(await figure.textContent())
    await figure.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/worklist?*unit=${township.place.id}*`)
    await page.locator('tbody tr', { hasText: story }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(counted)
    expect(await page.textContent('main')).not.toContain('水渠被上游的人截了')
    expect(await page.textContent('main')).toContain(township.place.name.zh)
    expect(await findBarriers(page)).toEqual([])
  })
})
