import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Begun, bring } from '../stages.ts'
import { raiseWhistleCurtain, type WhistleCast } from '../whistle-cast.ts'
import { choose, enterConsole, openFile, picture, sendForm, write } from './at-the-console.ts'

describe('many hands on one matter, at the desk and on a telephone', () => {
  let play: WhistleCast
  let browser: Browser
  let street: Begun
  let desk: Page
  let phone: Page

  beforeAll(async () => {
    play = await raiseWhistleCurtain('lakeside')
    browser = await openBrowser()
    await play.at('2026-11-23T09:00:00+08:00')
    street = await bring(play.county, { story: '路面塌了，楼下三户人家的地下室全被漏水淹了。' })
    await play.county.desk.act(street.number, 'sort-matter', { complexity: 'complex', why: '牵涉几家单位' })
    await play.county.desk.act(street.number, 'accept-matter', { unit: play.county.place.id })
    desk = await browser.desk(play.cast)
    phone = await browser.phone(play.cast)
    await enterConsole(desk, play.county.desk.login)
    await enterConsole(phone, play.called[0].handler.login)
  })
  afterAll(async () => {
    await browser.close()
    await play.cast.service.stop()
  })

  const panelOf = (page: Page) => page.getByRole('region', { name: '协办与会诊' })
  const drawerOf = (page: Page) => page.locator('.action-drawer')
  /** Picks these units in the list of the form, by typing a part of each name. */
  const pickUnits = async (page: Page, label: string, ...names: readonly string[]) => {
    const box = drawerOf(page).getByLabel(label)
    for (const name of names) {
      await box.fill(name)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Escape')
  }
  const barriersOn = async (page: Page): Promise<string[]> => {
    const found = await findBarriers(page)
    const wide = await overhang(page)
    return wide > 0 ? [...found, `sticks out by ${wide} px`] : found
  }

  it('the desk asks two departments to help, with the keyboard', async () => {
    await openFile(desk, street.number)
    expect(await panelOf(desk).textContent()).toContain('这是复杂的事')
    await desk.keyboard.press('m')
    await drawerOf(desk).locator('form').waitFor()
    await pickUnits(desk, '请哪些单位协办', ...play.called.slice(0, 2).map(({ unit }) => unit.name.zh))
    await write(desk, '请他们办什么', '查清水管是谁的')
    await picture(desk, 'together-1-name')
    await sendForm(desk, 'keys')
    await panelOf(desk).getByText('协办单位').waitFor()
    await picture(desk, 'together-2-panel')
    expect(await panelOf(desk).textContent()).toContain(play.called[1].unit.name.zh)
    expect(await barriersOn(desk)).toEqual([])
  })

  it('the department finds its part first on a telephone, and reports it', async () => {
    await openFile(phone, street.number)
    const panel = panelOf(phone)
    const panelTop = (await panel.boundingBox())?.y ?? 0
    const cardTop = (await phone.locator('.task-card').boundingBox())?.y ?? 0
    expect(panelTop).toBeLessThan(cardTop)
    expect(await barriersOn(phone)).toEqual([])
    expect(await tooSmallForAThumb(phone)).toEqual([])
    await picture(phone, 'together-3-phone')
    await panel.getByRole('button', { name: '报告协办结果' }).click()
    await drawerOf(phone).locator('form').waitFor()
    await choose(phone, play.called[0].unit.name.zh)
    await write(phone, /办了什么/, '水管是自来水公司的')
    await sendForm(phone)
    await panel.getByText('水管是自来水公司的').waitFor()
  })

  it('the desk proposes a consultation, calls it, records it, and gives out two tasks', async () => {
    const panel = panelOf(desk)
    await openFile(desk, street.number)
    await panel.getByRole('button', { name: '提议会诊' }).click()
    await drawerOf(desk).locator('form').waitFor()
    await write(desk, /为什么要一起商量/, '三家各说各的')
    await pickUnits(desk, '请哪些单位', play.called[0].unit.name.zh, play.called[2].unit.name.zh)
    await sendForm(desk)

    await panel.getByRole('button', { name: '召集会诊' }).click()
    await drawerOf(desk).locator('form').waitFor()
    await write(desk, '什么时候开', '2026-11-23T09:15')
    await write(desk, '在哪里开', '综治中心二楼')
    await picture(desk, 'together-4-convene')
    expect(await barriersOn(desk)).toEqual([])
    await sendForm(desk)
    await panel.getByText('综治中心二楼').waitFor()

    await play.at('2026-11-23T09:16:00+08:00')
    await openFile(desk, street.number)
    await panel.getByRole('button', { name: '记录会诊' }).click()
    await drawerOf(desk).locator('form').waitFor()
    for (const { unit } of [play.called[0], play.called[2]])
      await drawerOf(desk).getByRole('checkbox', { name: unit.name.zh }).check()
    await write(desk, '会诊记录', '逐户看了损失。')
    await picture(desk, 'together-4b-hold')
    await sendForm(desk)

    await panel.getByRole('button', { name: '作出会诊结论' }).click()
    await drawerOf(desk).locator('form').waitFor()
    await write(desk, '商量的结论', '先抽水修管，再算损失。')
    for (const [at, { unit }] of [play.called[0], play.called[2]].entries()) {
      await drawerOf(desk).getByRole('button', { name: '加一项任务' }).click()
      const row = drawerOf(desk).locator('.task-row').nth(at)
      await row.getByLabel('哪个单位办').fill(unit.name.zh)
      await desk.keyboard.press('Enter')
      await row.getByLabel('办什么').fill('督促修好水管')
      await row.getByLabel('哪一天办完').fill('2026-11-26')
    }
    await picture(desk, 'together-5-conclude')
    expect(await barriersOn(desk)).toEqual([])
    await sendForm(desk)
    await panel.getByText('先抽水修管').waitFor()
    expect(await panel.locator('.together-task').count()).toBe(2)
    await picture(desk, 'together-6-concluded')
    expect(await barriersOn(desk)).toEqual([])
  })

  it('the department reports its task on the telephone, where nothing sticks out', async () => {
    await openFile(phone, street.number)
    const panel = panelOf(phone)
    await panel.getByText('督促修好水管').first().waitFor()
    expect(await barriersOn(phone)).toEqual([])
    expect(await tooSmallForAThumb(phone)).toEqual([])
    await picture(phone, 'together-7-phone')
    await panel.getByRole('button', { name: '报告任务完成' }).click()
    await drawerOf(phone).locator('form').waitFor()
    await choose(phone, '督促修好水管')
    expect(await barriersOn(phone)).toEqual([])
    await write(phone, /办了什么/, '水管已经修好')
    await sendForm(phone)
    await panel.getByText('水管已经修好').waitFor()
    const [first] = (await play.county.desk.open(street.number)).consultations
    expect(first?.concluded?.tasks.map(({ done }) => done !== undefined)).toEqual([true, false])
  })
})
