import { asInstant, type Instant, instant } from '@jiefen/domain/kernel'
import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regions } from '../cast.ts'
import { act, follow } from '../resident-acts.ts'
import { askBoth, type Begun, bring, holdSession, openMediation, showBoth } from '../stages.ts'
import { raiseWhistleCurtain, type WhistleCast } from '../whistle-cast.ts'
import { wagesPaid } from '../whistle-wages.ts'
import { choose, enterConsole, expectNext, picture, sendForm, take, write } from './at-the-console.ts'
import { lookAs } from './look-as.ts'

const minute = 60_000
const nine = instant('2026-11-23T09:00:00+08:00')

describe.each(regions)('whistles on the screens of %s', (region) => {
  let play: WhistleCast
  let browser: Browser
  let [labour, second, civil, desk, decider]: (Page | undefined)[] = []
  let death: Begun

  beforeAll(async () => {
    play = await raiseWhistleCurtain(region)
    browser = await openBrowser()
    const { service } = play.cast
    labour = await browser.phone({ service })
    second = await browser.phone({ service })
    civil = await browser.phone({ service })
    desk = await browser.desk({ service })
    decider = await browser.phone({ service })
  })
  afterAll(async () => {
    await browser.close()
    await play.cast.service.stop()
  })

  const at = (page: Page | undefined): Page => {
    if (page === undefined) throw new Error('this screen was not opened')
    return page
  }
  const limit = () => {
    const { amount, unit } = play.cast.service.region.limits.respond
    return unit === 'hours' ? amount * 60 : amount
  }
  const pastNine = (minutes: number): Instant => asInstant(nine + minutes * minute)

  const look = (page: Page | undefined, login: string, number: string, why?: string): Promise<Page> =>
    lookAs(at(page), play.cast.service, { login, number, ...(why === undefined ? {} : { why }) })
  const card = (page: Page, place: number) => page.locator('.whistle-card').nth(place)
  const clerkOf = (place: 0 | 1 | 2) => play.called[place].handler

  it('at nine the desk calls three departments in one form', async () => {
    const { county, called } = play
    await play.at(pastNine(-15))
    death = await bring(county, { story: '女儿在路口被车撞了，没有救回来，交通事故赔偿一直谈不拢。' })
    await county.desk.act(death.number, 'accept-matter', { unit: county.place.id })
    await play.at(nine)
    const page = await look(desk, county.desk.login, death.number)
    await page.keyboard.press('w')
    await page.locator('.action-drawer form').waitFor()
    for (const { unit } of called) {
      await page.getByLabel('哪些部门').fill(unit.name.zh)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Escape')
    await write(page, '到哪里报到', '县区综治中心一楼')
    await write(page, '为什么要叫他们来', '家属情绪激动，请一起来调')
    await picture(page, `${region}-whistle-1-blow`)
    await sendForm(page, 'keys')
    await page.locator('.whistle-card').nth(2).waitFor()
    expect(await page.locator('.whistle-card').count()).toBe(3)
    expect(await card(page, 2).locator('time').textContent()).toContain('还剩')
  })

  it('on a narrow phone the call stands first, with a clock that counts and one big button', async () => {
    const page = await look(labour, clerkOf(0).login, death.number)
    const [panel, task] = await Promise.all([
      page.locator('.whistles').boundingBox(),
      page.locator('.task-card').boundingBox(),
    ])
    expect(panel?.y).toBeLessThan(task?.y ?? 0)
    const clock = card(page, 0).locator('time')
    const shown = await clock.textContent()
    await page.clock.setFixedTime(nine + 5_000)
    await expect.poll(() => clock.textContent()).not.toBe(shown)
    expect(await card(page, 0).locator('.report-in button').count()).toBe(3)
    expect(await card(page, 1).locator('.report-in').count()).toBe(0)
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    const small = await tooSmallForAThumb(page, 44)
    expect(small.filter((one) => one.includes('报到'))).toEqual([])
    await picture(page, `${region}-whistle-2-called`)
  })

  it('one comes by a tap', async () => {
    await play.at(pastNine(12))
    const page = await look(labour, clerkOf(0).login, death.number)
    await card(page, 0).getByRole('button', { name: '到现场' }).tap()
    await page.locator('.action-drawer form').waitFor()
    expect(await page.locator('.action-drawer input:checked').count()).toBeGreaterThan(0)
    await page.locator('.action-drawer form button[type=submit]').tap()
    await card(page, 0).getByText('已报到').first().waitFor()
    expect(await card(page, 0).locator('.report-in').count()).toBe(0)
  })

  it('one comes by the keyboard alone', async () => {
    await play.at(pastNine(20))
    const page = await look(second, clerkOf(1).login, death.number)
    await page.keyboard.press('r')
    await page.locator('.action-drawer form').waitFor()
    await page.locator('.action-drawer').getByLabel('视频').focus()
    await page.keyboard.press('Space')
    const which = page.locator('.action-drawer input[type=radio]').first()
    if (!(await which.isChecked())) {
      await which.focus()
      await page.keyboard.press('Space')
    }
    await sendForm(page, 'keys')
    await card(page, 1).getByText('（视频）').waitFor()
  })

  it('at the limit the third is red in word and card, and eleven minutes later the record says so', async () => {
    await play.at(pastNine(limit()))
    let page = await look(civil, clerkOf(2).login, death.number)
    await card(page, 2).getByText('红色 · 超时未报到').waitFor()
    expect(await card(page, 2).locator('time').textContent()).toContain('超过')
    expect(await page.locator('main').textContent()).toContain('红牌')
    await play.at(pastNine(limit() + 11))
    page = await look(civil, clerkOf(2).login, death.number)
    expect(await card(page, 2).getByRole('button', { name: '异议' }).count()).toBe(0)
    await card(page, 2).getByRole('button', { name: '电话' }).tap()
    await sendForm(page)
    await card(page, 2).getByText('迟到 11 分钟').waitFor()
    expect(await overhang(page)).toBe(0)
  })

  it('the result goes in with a form, and the caller rates it', async () => {
    const page = await look(labour, clerkOf(0).login, death.number)
    await card(page, 0).getByRole('button', { name: '报告结果' }).tap()
    await write(page, '办了什么，结果怎样', '已经到场说明工伤保险的赔偿')
    await sendForm(page)
    await card(page, 0).getByText('结果：已经到场').waitFor()
    expect(await overhang(page)).toBe(0)
    const seen = await look(desk, play.county.desk.login, death.number)
    await card(seen, 0).getByRole('button', { name: '评价' }).click()
    await choose(seen, '很好')
    await sendForm(seen)
    await card(seen, 0).getByText('吹哨单位评价：5 分').waitFor()
  })

  it('at three it is settled, and every screen says what comes next', async () => {
    const { county } = play
    await askBoth(death)
    await openMediation(death)
    await holdSession(death)
    await play.at('2026-11-23T15:00:00+08:00')
    await county.mediator.act(death.number, 'draw-agreement', {
      form: 'oral',
      facts: '路口相撞，一人死亡，双方对责任认定没有争议。',
      clauses: ['对方当日一次付清丧葬费和赔偿款。'],
      performance: { way: '转账', by: '2026-11-23' },
      agreedAt: '2026-11-23T15:00:00+08:00',
    })
    const page = await look(desk, county.desk.login, death.number)
    await expectNext(page, '回访')
    // Two departments that came still owe their result: the file says so where it says what is missing.
    await page.getByRole('tab', { name: /文书/ }).click()
    expect(await page.locator('.missing').textContent()).toContain(
      `吹哨还没有办完（${play.called[1].unit.name.zh}）`,
    )
  })

  it('the wages of walk one: the worker rates each office on his own page, without script', async () => {
    const { township, county, called, cast } = play
    const wages = await wagesPaid(play)
    const { number } = wages

    await follow(wages.resident, wages.receipt)
    const phone = await browser.phone({ service: cast.service, as: wages.resident, script: false })
    await phone.goto('/follow')
    for (const [stars, office] of [
      ['好', county.place.name.zh],
      ['很好', called[0].unit.name.zh],
    ] as const) {
      await phone.getByRole('link', { name: '评价来帮忙的部门' }).tap()
      expect(await phone.locator('h1').textContent()).toContain(office)
      expect(await overhang(phone)).toBe(0)
      expect(await tooSmallForAThumb(phone, 44)).toEqual([])
      await phone.getByLabel(stars, { exact: true }).check()
      await picture(phone, `${region}-whistle-3-rate`)
      await phone.getByRole('button', { name: '发出' }).tap()
    }
    expect(await phone.getByRole('link', { name: '评价来帮忙的部门' }).count()).toBe(0)
    const page = await look(await browser.desk({ service: cast.service }), township.desk.login, number)
    await page.getByText(/评价：5 分/).waitFor()

    // Whom the caller has rated too, the desk asks no more; the worker says that he has his money, and it is closed.
    await county.desk.act(number, 'rate-whistle', { whistle: 'w2', rating: 5 })
    await follow(wages.resident, wages.receipt)
    await act(wages.resident, '/follow/outcome', { kept: 'kept', satisfaction: '5' })
    await showBoth(wages)
    await look(page, township.desk.login, number)
    await take(page, '归档')
    await page.locator('.status-line').getByText('已归档').first().waitFor()
  })

  it('walk four: the wrong department objects once, somebody above decides, and there is no second return', async () => {
    const { county, called } = play
    const wrong = await bring(county, { story: '楼上邻居装修把下水管弄裂了，漏水泡了我家的柜子。' })
    const { number } = wrong
    await county.desk.act(number, 'accept-matter', { unit: county.place.id })
    await county.desk.act(number, 'blow-whistle', {
      ...{ direction: 'horizontal', to: [called[2].unit.id] },
      ...{ why: '请到现场看看', place: '小区三号楼' },
    })
    let page = await look(civil, clerkOf(2).login, number)
    await card(page, 0).getByRole('button', { name: '异议' }).tap()
    await write(page, '为什么不归你们', '这不是我们的职责')
    await sendForm(page)
    await card(page, 0).getByText('有异议').first().waitFor()
    // Coming all the same stays open to them.
    expect(await card(page, 0).locator('.report-in button').count()).toBe(3)

    const above = await look(decider, play.decider.login, number, '决定异议')
    await card(above, 0).getByRole('button', { name: '决定' }).tap()
    await choose(above, '不成立')
    await write(above, '理由', '就归你们管')
    await sendForm(above)
    await card(above, 0).getByText('异议不成立').waitFor()

    page = await look(civil, clerkOf(2).login, number)
    expect(await card(page, 0).getByRole('button', { name: '异议' }).count()).toBe(0)
    await card(page, 0).getByRole('button', { name: '到现场' }).tap()
    await sendForm(page)
    await card(page, 0).getByText('已报到').first().waitFor()
  })

  it('the grade is proposed with its signs, decided with a reason, and counted for the unit, colour and word together', async () => {
    const { county } = play
    let page = await look(desk, county.desk.login, death.number)
    const panel = page.locator('.grade-panel')
    expect(await panel.locator('.grade-proposal').textContent()).toMatch(/建议调为.*（(红|黄|蓝)）/)
    await panel.getByRole('button', { name: '定等级' }).click()
    await page.locator('.action-drawer form').waitFor()
    await write(page, '理由', '家属情绪激动，由中心盯住')
    await choose(page, '（红）')
    await sendForm(page)
    await page.locator('.matter-head .grade-chip.grade-red').waitFor()
    expect(await page.locator('.matter-head .grade-chip').textContent()).toMatch(/爆发（红）/)
    await picture(page, `${region}-grade-1-file`)

    page = await browser.phone({ service: play.cast.service })
    await page.clock.setFixedTime(play.cast.service.clock.now())
    await enterConsole(page, county.desk.login)
    await page.goto('/console/grades')
    await page.locator('.grade-chip').first().waitFor()
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await page
      .getByRole('button', { name: /（红）：1 件/ })
      .first()
      .tap()
    await page
      .locator('.grade-matters')
      .getByRole('link', { name: /女儿在路口/ })
      .waitFor()
    await picture(page, `${region}-grade-2-units`)
    expect(await overhang(page)).toBe(0)

    await page
      .locator('.grade-matters')
      .getByRole('link', { name: /女儿在路口/ })
      .tap()
    await page.locator('.grade-panel').waitFor()
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
  })
})
