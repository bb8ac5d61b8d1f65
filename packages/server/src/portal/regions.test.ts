import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVillage, receiptOn, reportDispute, story, type Village } from './portal.fixture.ts'

describe.each(['lakeside', 'highplain', 'jinshui'])('residents of %s', (profile) => {
  let village: Village
  beforeAll(async () => {
    village = await openVillage(await freshDatabase(), profile)
  })
  afterAll(() => village.close())

  it.each(['zh', 'en'])('find a page for every place, with nothing left to fill in: %s', async (language) => {
    const browser = village.browser()
    await browser.open(`/display?language=${language}&to=/about`)
    const territories = village.house.region.units.filter(({ kind }) => kind === 'territory')
    for (const { code } of territories.slice(0, 40)) {
      const answer = await browser.open(`/c/${code}`)
      expect(answer.statusCode).toBe(200)
      expect(answer.body).not.toMatch(/\{\w+\}|undefined|>(landing|welcome|layout)\.\w+</)
    }
  })

  it('come from the region’s first page down to their village, report, and follow it', async () => {
    const browser = village.browser()
    await browser.open('/')
    for (let levels = 0; levels < 5; levels += 1) {
      const [, below] = /href="(\/c\/[^"]+)"/.exec(browser.page.split('class="places"')[1] ?? '') ?? []
      if (below === undefined) break
      await browser.open(below)
    }
    const [, begin = ''] = /href="(\/report\/begin\?unit=[^"]+)"/.exec(browser.page) ?? []
    await browser.open(begin)
    await browser.fill('/report/story', { story })
    await browser.fill('/report/kind', { kind: 'unsure' })
    await browser.fill('/report/place', { where: 'unknown', words: '桥边' })
    await browser.fill('/report/other-side', { skip: 'yes' })
    await browser.fill('/report/wish', { skip: 'yes' })
    await browser.fill('/report/photos', { skip: 'yes' })
    await browser.fill('/report/you', { who: 'anonymous' })
    await browser.fill('/report/check')
    const { number, code } = receiptOn(browser.page)
    await browser.open('/follow')
    await browser.fill('/follow', { number, code })
    expect(browser.page).toContain('等工作人员看')
    expect(browser.page).not.toMatch(/\{\w+\}|undefined/)
  })

  it('invite the other side with no more than the township', async () => {
    const { number } = await reportDispute(village, village.browser(), { agrees: true })
    const category = village.house.region.categories.find(
      ({ mediable, code }) => mediable && code.length === 4,
    )
    await village.officeDoes(number, 'sort-matter', { category: category?.code, why: '核对' })
    await village.officeDoes(number, 'accept-matter', {})
    const page = (await village.browser().open(`/i/${await village.invite(number)}`)).body
    const township = village.house.region.units.find(
      ({ level, id }) => level === 'township' && village.unit.path.includes(id),
    )
    expect(page).toContain(`<dd>${township?.name.zh}</dd>`)
    expect(page).not.toContain('3 号楼')
  })
})
