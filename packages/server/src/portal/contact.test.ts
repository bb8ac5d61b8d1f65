import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSealed } from '../parties/index.ts'
import { fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { openVillage, reportDispute, type Village } from './portal.fixture.ts'

let village: Village
beforeAll(async () => {
  village = await openVillage(await freshDatabase())
})
afterAll(() => village.close())

async function following() {
  const browser = village.browser()
  const { number, code } = await reportDispute(village, browser)
  await browser.open('/follow')
  await browser.fill('/follow', { number, code })
  const informant = async () => {
    const { county, matter } = await village.addressOf(number)
    const { events } = await readHistory(village.house.workerPool as never, county, matter)
    const party = fold(village.house.desk.model, events as never).parties.find(
      ({ side }) => side === 'informant',
    )
    if (party === undefined) throw new Error('nobody brought it')
    return party
  }
  return { browser, number, informant }
}

describe('how a party is told', () => {
  it('is said on their own page; the address is sealed, and the page shows it masked', async () => {
    const { browser, informant } = await following()
    expect(browser.page).toContain('href="/follow/contact"')
    await browser.open('/follow/contact')
    expect(browser.page).toContain('不写是什么事')
    await browser.fill('/follow/contact', { way: 'mail', mail: 'Yu.Xiaoshu＠example.com' })
    expect(browser.page).toContain('您的登记内容改正了')
    const party = await informant()
    expect(party).toMatchObject({ tellBy: 'mail', language: 'zh', mail: { masked: 'y***@example.com' } })
    expect(party.mail && openSealed(village.house.sealing, 'mail', party.mail)).toBe('yu.xiaoshu@example.com')
    expect((await browser.open('/follow/contact')).body).toContain('现在登记的是 y***@example.com')
    expect(browser.page).not.toContain('xiaoshu')
  })

  it('needs the address that the way leads to, and says so at its field with what was chosen', async () => {
    const { browser } = await following()
    await browser.open('/follow/contact')
    const answer = await browser.fill('/follow/contact', { way: 'letter' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#address">选了寄信，请写收信的地址')
    expect(answer.body).toContain('value="letter" checked')
    const wrong = await browser.fill('/follow/contact', { way: 'mail', mail: 'yu@' })
    expect(wrong.body).toContain('href="#mail">邮箱看起来不对')
    await browser.fill('/follow/contact', { way: 'letter', address: '桥头街道 3 号楼 201' })
    expect(browser.page).toContain('您的登记内容改正了')
  })

  it('follows the language of the page, and saving the same again is no mistake', async () => {
    const { browser, informant } = await following()
    await browser.open('/display?language=en&to=/follow/contact')
    await browser.fill('/follow/contact', { way: 'call' })
    expect(await informant()).toMatchObject({ tellBy: 'call', language: 'en' })
    await browser.open('/follow/contact')
    const again = await browser.fill('/follow/contact', { way: 'call' })
    expect(again.statusCode).toBe(200)
    expect(browser.page).toContain('What is noted about you was corrected')
  })

  it('is changed by whoever was invited as well, and the other side does not hear of it', async () => {
    const { browser, number } = await following()
    await village.officeDoes(number, 'accept-matter', { unit: village.unit.id })
    const invited = village.browser('192.0.2.9')
    await invited.open(`/i/${await village.invite(number)}`)
    await invited.open('/invitation/contact')
    await invited.fill('/invitation/contact', { way: 'mail', mail: 'gao@example.com' })
    expect((await invited.open('/invitation/contact')).body).toContain('g***@example.com')
    expect((await browser.open('/follow')).body).not.toContain('另一方的登记内容')
  })
})
