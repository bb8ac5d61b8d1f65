import { type Browser, findBarriers, openBrowser, overhang } from '@jiefen/testkit/browser'
import { photoOfAPlace, type Service, startService } from '@jiefen/testkit/service'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { he, she, story } from '../first-walk/play.ts'
import {
  begin,
  choose,
  enterConsole,
  expectNext,
  openFile,
  picture,
  sendForm,
  take,
  write,
} from './at-the-console.ts'

describe('a dispute is clicked through from the window to the archive', () => {
  let service: Service
  let browser: Browser
  let desk: Page
  let mediator: Page
  let otherSide: Page
  let number = ''

  beforeAll(async () => {
    service = await startService({ region: 'lakeside' })
    browser = await openBrowser()
    desk = await browser.desk({ service })
    mediator = await browser.phone({ service })
    otherSide = await browser.phone({ service, script: false })
  })
  afterAll(async () => {
    await browser.close()
    await service.stop()
  })

  it('the receptionist registers with the keyboard while the person talks, and hands over the receipt', async () => {
    await enterConsole(desk, 'wang.shouli')
    await picture(desk, 'desk-1-worklist')
    await desk.keyboard.press('g')
    await desk.keyboard.press('r')
    await desk.getByLabel('什么事').waitFor()
    await desk.keyboard.type(story)
    await desk.locator('.side-note').getByLabel('姓名').fill(she.name)
    await desk.locator('.side-note').getByRole('textbox', { name: '电话' }).fill(she.telephone)
    await desk.locator('.register-form').getByLabel('姓名').first().fill(he.name)
    await picture(desk, 'desk-2-register')
    await desk.keyboard.press('Control+Enter')
    await desk.getByText('已登记，请把回执交给本人').waitFor()
    await picture(desk, 'desk-3-receipt')
    number = /999101-\d{8}-1-\d{6}-\d/.exec((await desk.locator('main').textContent()) ?? '')?.[0] ?? ''
    expect(number).not.toBe('')
  })

  it('accepts it with one key', async () => {
    await openFile(desk, number)
    await picture(desk, 'desk-4-file')
    await expectNext(desk, '然后受理')
    await desk.keyboard.press('e')
    await desk.locator('.action-drawer form').waitFor()
    await picture(desk, 'desk-5-accept')
    await sendForm(desk, 'keys')
    await expectNext(desk, '安全问题')
    await picture(desk, 'desk-5-safety')
    await desk.locator('.safety-panel').getByRole('button', { name: '都没有' }).click()
    await expectNext(desk, '愿不愿意调解')
  })

  it('writes down her yes, and invites the other side by a link', async () => {
    await begin(desk, '登记同意调解')
    await choose(desk, she.name)
    await choose(desk, '当面口头')
    await desk.locator('.action-drawer').getByText('已经告知').click()
    await picture(desk, 'desk-6-consent')
    await sendForm(desk)

    await begin(desk, '邀请')
    await choose(desk, he.name)
    await choose(desk, '链接')
    await desk.locator('.action-drawer form button[type=submit]').click()
    const link = (await desk.locator('.link-text').textContent()) ?? ''
    await picture(desk, 'desk-7-invitation')
    await desk
      .getByRole('button', { name: '好了' })
      .or(desk.locator('.invitation-sheet button').first())
      .first()
      .click()

    await otherSide.goto(new URL(link).pathname)
    await otherSide.getByRole('link', { name: /我愿意谈一谈/ }).click()
    await otherSide.getByLabel(/我看过了/).check()
    await otherSide.getByRole('button', { name: '我愿意调解' }).click()
    expect(await otherSide.locator('h1').textContent()).toContain('双方愿不愿意')
  })

  it('proposes a mediator', async () => {
    await openFile(desk, number)
    await expectNext(desk, '等各方选调解员')
    await take(desk, '选调解员', '石和生')
    await expectNext(desk, '利害关系')
    await picture(desk, 'desk-8-proposed')
  })

  it('the mediator declares on a telephone, both accept, and mediation is opened', async () => {
    await enterConsole(mediator, 'tiao.shiqiao')
    await picture(mediator, 'phone-1-day')
    await openFile(mediator, number)
    await picture(mediator, 'phone-2-file')
    expect(await overhang(mediator)).toBe(0)
    await take(mediator, '声明有无利害关系', '没有')

    await openFile(desk, number)
    await take(desk, '登记认可调解员', she.name)
    await otherSide.goto('/invitation')
    await otherSide.locator('.asked a').click()
    await otherSide.getByRole('button', { name: '同意', exact: true }).click()

    await openFile(mediator, number)
    await take(mediator, '开始调解')
    await expectNext(mediator, '坐下来')
  })

  it('the session is written down, and the agreement beside its own paper', async () => {
    await begin(mediator, '记一次调解')
    await write(mediator, '在哪里', '社区调解室')
    await choose(mediator, '不公开')
    await write(mediator, '调解记录', '双方说明经过，认可漏水事实，同意修好并赔偿。')
    await mediator
      .locator('.action-drawer fieldset')
      .filter({ hasText: '激化' })
      .getByText('没有', { exact: true })
      .click()
    await picture(mediator, 'phone-3-session')
    expect(await overhang(mediator)).toBe(0)
    await sendForm(mediator)
    await expectNext(mediator, '写协议')

    await begin(mediator, '写调解协议')
    await choose(mediator, '书面协议')
    await write(mediator, '主要事实和争议', '高远山家水管漏水，泡坏于小暑家的墙。')
    await write(mediator, /第一条|第1条/, '高远山修好水管并赔偿1800元。')
    await write(mediator, '怎么履行', '银行转账')
    await write(mediator, '最迟哪一天做完', '2026-12-10')
    await picture(mediator, 'phone-4-agreement')
    expect(await overhang(mediator)).toBe(0)
    await sendForm(mediator)
    await expectNext(mediator, '签字')
  })

  it('is signed by all, sealed at the desk, and in force', async () => {
    // Whoever signs at the window shows who they are, and the page or finger-print is photographed.
    for (const name of [she.name, he.name]) {
      await openFile(desk, number)
      await begin(desk, '登记已看证件')
      await choose(desk, name)
      await write(desk, '看的是什么证件', '居民身份证')
      await sendForm(desk)
      await openFile(desk, number)
      await begin(desk, '登记签字')
      await choose(desk, name)
      await choose(desk, '签名')
      await desk.locator('.action-drawer input[type=file]').setInputFiles({
        ...{ name: '签名.jpg', mimeType: 'image/jpeg', buffer: await photoOfAPlace() },
      })
      await desk.locator('.photo-chip').waitFor()
      await sendForm(desk)
    }
    await openFile(mediator, number)
    await take(mediator, '登记签字', '石和生', '签名')
    await openFile(mediator, number)
    const checks = ['写得具体', '不违反法律', '能为自己作主', '身份关系', '不损害别人', '自愿']
    await begin(mediator, '核对并申请盖章')
    for (const check of checks) await mediator.locator('.action-drawer').getByText(check).click()
    await sendForm(mediator)
    const keeper = await browser.desk({ service })
    await enterConsole(keeper, 'yin.qiaotou')
    await keeper.getByText('等您盖章').waitFor()
    await picture(keeper, 'desk-9-keeper')
    await openFile(keeper, number)
    await expectNext(keeper, '盖章')
    await take(keeper, '盖章')
    await openFile(desk, number)
    await expectNext(desk, '回访')
    await picture(desk, 'desk-9-in-force')
  })

  it('is followed up, completed and archived, and then nothing is left to press', async () => {
    await begin(desk, '记一次回访')
    await choose(desk, she.name)
    await choose(desk, '做到了')
    await sendForm(desk)
    await openFile(desk, number)
    await take(desk, '归档')
    await desk.locator('.task-says').filter({ hasText: '办结' }).waitFor()
    await picture(desk, 'desk-10-archived')
    expect(await desk.locator('.task-card .task-button').count()).toBe(0)
  })

  it('and not one of its screens keeps anybody out', async () => {
    const found: string[] = []
    for (const [page, paths] of [
      [
        desk,
        [
          '/console/worklist',
          '/console/register',
          '/console/day',
          `/console/matters/${number}`,
          '/console/places',
          '/console/notices',
          '/console/account',
        ],
      ],
      [mediator, ['/console/day', '/console/worklist', `/console/matters/${number}`]],
    ] as const) {
      for (const path of paths) {
        await page.goto(path)
        await page.locator('main h1').first().waitFor()
        await page.waitForLoadState('networkidle')
        await picture(page, `room-${page === desk ? 'desk' : 'phone'}${path.replaceAll('/', '_')}`)
        found.push(...(await findBarriers(page)).map((barrier) => `${path}: ${barrier}`))
        const wide = await overhang(page)
        if (wide > 0) found.push(`${path} sticks out by ${wide} px`)
      }
    }
    expect(found).toEqual([])
  })
})
