import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import { photoOfAPlace } from '@jiefen/testkit/service'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cast, raiseWithTelephones } from '../cast.ts'
import { follow } from '../resident-acts.ts'
import { signAsMediator } from '../signing.ts'
import { type Begun, bring, toMediation } from '../stages.ts'
import { begin, expectNext, openFile, picture, sendForm } from './at-the-console.ts'
import { lookAs } from './look-as.ts'

describe('an agreement is signed on small telephones', () => {
  let cast: Cast
  let browser: Browser
  let matter: Begun

  beforeAll(async () => {
    cast = await raiseWithTelephones('lakeside')
    matter = await bring(cast)
    await toMediation(matter)
    await cast.mediator.act(matter.number, 'draw-agreement', {
      ...{ form: 'written', facts: '高远山家半夜装修，影响邻居休息。' },
      clauses: ['高远山晚上八点以后不再施工。'],
      performance: { way: '改变施工时间', by: '2026-12-10' },
    })
    await follow(matter.resident, matter.receipt)
    await matter.otherSide.open('/invitation')
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await cast.service.stop()
  })

  const askForCode = async (page: Page): Promise<string> => {
    await page.getByRole('button', { name: '给我发验证码' }).click()
    await page.getByText('验证码已经发出').waitFor()
    await cast.service.pass(0.002)
    const texts = cast.sms?.accepted().flatMap(({ text = '' }) => /验证码是 (\d{6})/.exec(text)?.[1] ?? [])
    return texts?.at(-1) ?? 'no code came'
  }
  const fits = async (page: Page): Promise<void> => {
    expect(await overhang(page)).toBe(0)
    expect(await tooSmallForAThumb(page)).toEqual([])
    expect(await findBarriers(page)).toEqual([])
  }

  it('she draws her name with a finger, with the code that came to her', async () => {
    const page = await browser.phone({ service: cast.service, as: matter.resident })
    await page.goto('/follow')
    await page.locator('.asked .button').first().click()
    await page.getByRole('link', { name: '看清楚了，去签字' }).click()
    await page.getByText('晚上八点以后不再施工').waitFor()
    const code = await askForCode(page)
    await picture(page, 'phone-sign-1')
    await fits(page)
    await page.getByLabel('短信里的6位验证码').fill(code)
    await page.getByLabel('我看清楚了，自愿签').check()
    await page.getByRole('button', { name: '签字', exact: true }).click()
    await page.locator('.errors').waitFor()
    expect(await page.locator('.errors').textContent()).toContain('请在框里写名字')

    await drawOn(page)
    await page.getByLabel('短信里的6位验证码').fill(code)
    await page.getByLabel('我看清楚了，自愿签').check()
    await picture(page, 'phone-sign-2')
    await page.getByRole('button', { name: '签字', exact: true }).click()
    await page.waitForURL('**/follow')
    await picture(page, 'phone-sign-3')
    const { agreement } = await cast.desk.open(matter.number)
    expect(agreement?.signatures[0]).toMatchObject({ way: 'signature', identity: 'sms-code' })
  })

  it('he signs on paper and takes a photo, on a telephone without script', async () => {
    const page = await browser.phone({ service: cast.service, as: matter.otherSide, script: false })
    await page.goto('/invitation/sign')
    await page.getByText('给我发验证码').waitFor()
    expect(await page.locator('canvas').isVisible()).toBe(false)
    const code = await askForCode(page)
    await page.getByLabel('短信里的6位验证码').fill(code)
    await page.locator('#photo').setInputFiles({
      ...{ name: '指印.jpg', mimeType: 'image/jpeg', buffer: await photoOfAPlace() },
    })
    await page.getByRole('radio', { name: '按指印' }).check()
    await page.getByLabel('我看清楚了，自愿签').check()
    await page.getByRole('button', { name: '签字', exact: true }).click()
    await page.waitForURL('**/invitation')
    const { agreement } = await cast.desk.open(matter.number)
    expect(agreement?.signatures[1]).toMatchObject({ way: 'fingerprint', identity: 'sms-code' })
  })

  it('the mediator checks on a phone, and the keeper seals at the desk', async () => {
    await signAsMediator(cast, matter.number)
    const phone = await browser.phone({ service: cast.service })
    const page = await lookAs(phone, cast.service, { login: cast.mediator.login, number: matter.number })
    await begin(page, '核对并申请盖章')
    for (const words of ['写得具体', '不违反法律', '能为自己作主', '身份关系', '不损害别人', '都是自愿'])
      await page.locator('.action-drawer').getByText(words).click()
    expect(await overhang(page)).toBe(0)
    await picture(page, 'phone-sign-4')
    await sendForm(page)
    const desk = await browser.desk({ service: cast.service })
    const keeper = await lookAs(desk, cast.service, { login: cast.keeper.login, number: matter.number })
    await openFile(keeper, matter.number)
    await picture(keeper, 'desk-sign-5')
    await expectNext(keeper, '盖章')
    await begin(keeper, '盖章')
    await sendForm(keeper)
    expect((await cast.desk.open(matter.number)).stage).toBe('following-up')
    await keeper.getByRole('tab', { name: /协议/ }).first().click()
    await picture(keeper, 'desk-sign-6')
  })
})

/** A stroke as a finger makes it. */
async function drawOn(page: Page): Promise<void> {
  const pad = page.locator('canvas')
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (box === null) throw new Error('nothing to write on')
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  for (const [dx, dy] of [
    [60, 60],
    [100, 20],
    [140, 70],
    [200, 30],
  ] as const)
    await page.mouse.move(box.x + dx, box.y + dy, { steps: 4 })
  await page.mouse.up()
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#photo')?.files?.length === 1)
}
