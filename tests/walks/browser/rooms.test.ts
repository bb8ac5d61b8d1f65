import { type Browser, findBarriers, openBrowser, overhang } from '@jiefen/testkit/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cast, raiseCurtain } from '../cast.ts'
import { she } from '../first-walk/play.ts'
import { bring, toMediation } from '../stages.ts'
import { begin, choose, enterConsole, openFile, picture, sendForm, write } from './at-the-console.ts'

describe('the rooms of the console', () => {
  let cast: Cast
  let browser: Browser
  let waiting: string

  beforeAll(async () => {
    cast = await raiseCurtain('lakeside')
    browser = await openBrowser()
    waiting = (await bring(cast)).number
    await toMediation(await bring(cast))
    await cast.service.pass(20)
  })
  afterAll(async () => {
    await browser.close()
    await cast.service.stop()
  })

  it.each([
    { login: 'du.qiaotou', at: 'desk', rooms: ['worklist', 'joining', 'grades'] },
    { login: 'du.qiaotou', at: 'phone', rooms: ['worklist'] },
    { login: 'leader', at: 'phone', rooms: ['joining', 'grades'] },
    { login: 'admin.system', at: 'desk', rooms: ['people'] },
    { login: 'admin.security', at: 'phone', rooms: ['people'] },
    { login: 'admin.audit', at: 'phone', rooms: ['audit'] },
  ] as const)('keep nobody out: $login at a $at', async ({ login, at, rooms }) => {
    const page = await browser[at](cast)
    const found: string[] = []
    await enterConsole(page, login)
    for (const room of rooms) {
      await page.goto(`/console/${room}`)
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      await picture(page, `${at}-${login}-${room}`)
      found.push(...(await findBarriers(page)).map((barrier) => `${room}: ${barrier}`))
      const wide = await overhang(page)
      if (wide > 0) found.push(`${room} sticks out by ${wide} px`)
    }
    await page.context().close()
    expect(found).toEqual([])
  })

  it('list the keys, search and go by the keyboard', async () => {
    const page = await browser.desk(cast)
    await enterConsole(page, 'wang.shouli')
    await page.locator('main').click()
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type(waiting)
    await page.keyboard.press('Enter')
    await page
      .getByRole('link', { name: /装修/ })
      .or(page.getByRole('row', { name: /装修/ }))
      .first()
      .waitFor()
    await page.context().close()
  })

  it('let a department decide an appeal on a telephone', async () => {
    const { number } = await bring(cast, {
      kind: 'appeal',
      story: '老人住院，想申请临时救助。',
      otherSides: [],
      informant: she,
    })
    await cast.desk.act(number, 'accept-matter', { unit: cast.place.id })
    await cast.desk.act(number, 'assign-appeal', { unit: cast.relief.id })
    const page = await browser.phone(cast)
    await enterConsole(page, cast.reliefHandler.login)
    await openFile(page, number)
    await picture(page, 'phone-department-file')
    expect(await overhang(page)).toBe(0)
    await begin(page, '作出决定')
    await choose(page, '同意')
    await write(page, /理由/, '住院自付超过家庭半年收入')
    await write(page, /依据/, '社会救助法第43条')
    await picture(page, 'phone-department-decides')
    await sendForm(page)
    await begin(page, '答复本人')
    await write(page, /答复|结果/, '您的临时救助批下来了。')
    await sendForm(page)
    expect((await cast.desk.open(number)).stage).toBe('following-up')
    await page.context().close()
  })
})
