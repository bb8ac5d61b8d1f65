import { asInstant, instant } from '@jiefen/domain/kernel'
import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cast, raiseCurtain, regions } from '../cast.ts'
import { follow } from '../resident-acts.ts'
import { type Begun, bring, toMediation } from '../stages.ts'
import { choose, picture, sendForm, write } from './at-the-console.ts'
import { lookAs } from './look-as.ts'

const hour = 3_600_000

describe.each(regions)('a clock that explains itself on the screens of %s', (region) => {
  let cast: Cast
  let browser: Browser
  let begun: Begun
  let [mediator, desk]: (Page | undefined)[] = []

  beforeAll(async () => {
    cast = await raiseCurtain(region, instant('2026-11-18T09:00:00+08:00'))
    begun = await bring(cast)
    await toMediation(begun)
    browser = await openBrowser()
    mediator = await browser.phone({ service: cast.service })
    desk = await browser.phone({ service: cast.service })
  })
  afterAll(async () => {
    await browser.close()
    await cast.service.stop()
  })

  const at = (page: Page | undefined): Page => {
    if (page === undefined) throw new Error('this screen was not opened')
    return page
  }
  const look = (page: Page | undefined, login: string): Promise<Page> =>
    lookAs(at(page), cast.service, { login, number: begun.number })
  const ledger = (page: Page) => page.locator('.clock-ledger').filter({ hasText: '调解' }).first()
  const later = async (hours: number): Promise<void> => {
    cast.service.clock.moveTo(asInstant(cast.service.clock.now() + hours * hour))
    await cast.service.pass(0)
  }

  it('on a narrow phone the ledger of a limit opens by the keyboard, and says rule, days and what is left', async () => {
    const page = await look(mediator, cast.mediator.login)
    const why = ledger(page).getByRole('button', { name: '为什么' })
    await why.focus()
    await page.keyboard.press('Enter')
    expect(await why.getAttribute('aria-expanded')).toBe('true')
    const said = await ledger(page).locator('ol').textContent()
    expect(said).toContain('2026年11月18日 星期三')
    expect(said).toContain('依据：')
    expect(said).toContain('现在还剩')
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    const small = await tooSmallForAThumb(page, 44)
    expect(small.filter((one) => /申请延期|申请中止计时|为什么/.test(one))).toEqual([])
    await picture(page, `${region}-time-1-ledger`)
  })

  it('the mediator asks by a tap, with a reason of the region', async () => {
    const page = await look(mediator, cast.mediator.login)
    await ledger(page).getByRole('button', { name: '申请中止计时' }).tap()
    await page.locator('.action-drawer form').waitFor()
    await choose(page, '等待鉴定')
    await write(page, '具体情况', '漏水原因要等鉴定')
    await picture(page, `${region}-time-2-ask`)
    await sendForm(page)
    await ledger(page).getByText('已经申请中止计时（等待鉴定）').waitFor()
    expect(await ledger(page).getByRole('button', { name: '申请延期' }).count()).toBe(0)
  })

  it('whoever decides finds the request first, with a yes and a no', async () => {
    await later(1)
    const page = await look(desk, cast.desk.login)
    const [asks, task] = await Promise.all([
      page.locator('.asks').boundingBox(),
      page.locator('.task-card').boundingBox(),
    ])
    expect(asks?.y).toBeLessThan(task?.y ?? 0)
    expect(await page.locator('.asks').textContent()).toContain('漏水原因要等鉴定')
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await picture(page, `${region}-time-3-decide`)
    await page.locator('.asks').getByRole('button', { name: '同意', exact: true }).tap()
    await page.locator('.action-drawer form').waitFor()
    await sendForm(page, 'keys')
    await ledger(page).getByText('停止计时（等待鉴定）').first().waitFor()
    expect(await page.locator('.asks').count()).toBe(0)
  })

  it('the mediator lets it go on and asks both sides for more time', async () => {
    await later(2)
    const page = await look(mediator, cast.mediator.login)
    await ledger(page).getByRole('button', { name: '恢复计时' }).tap()
    await write(page, '为什么可以恢复了', '鉴定意见书到了')
    await sendForm(page)
    await ledger(page).getByRole('button', { name: '申请延期' }).tap()
    await page.getByLabel('延长多少').click()
    await page.keyboard.press('Enter')
    await write(page, '具体情况', '还要再谈两次')
    await sendForm(page)
    await page.locator('.asks').getByText('要各方当事人都同意').waitFor()
    expect(await page.locator('.asks button').count()).toBe(0)
  })

  it('a party reads it on the phone in plain words, with two buttons of the same weight', async () => {
    await follow(begun.resident, begun.receipt)
    const page = await browser.phone({ service: cast.service, as: begun.resident })
    await page.goto('/follow')
    await page.getByRole('link', { name: '要不要多给一些时间' }).tap()
    const [yes, no] = [
      page.getByRole('button', { name: '同意延期', exact: true }),
      page.getByRole('button', { name: '不同意', exact: true }),
    ]
    const looks = await Promise.all(
      [yes, no].map((button) =>
        button.evaluate((one) => {
          const { backgroundColor, color, fontSize, height } = getComputedStyle(one)
          return { backgroundColor, color, fontSize, height }
        }),
      ),
    )
    expect(looks[0]).toEqual(looks[1])
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    expect(await tooSmallForAThumb(page, 44)).toEqual([])
    await picture(page, `${region}-time-4-party`)
    await yes.tap()
    await page.getByText('您同意了延长').waitFor()
  })
})
