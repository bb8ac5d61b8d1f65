import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVillage, people, receiptOn, reportDispute, story, type Village } from './portal.fixture.ts'

let village: Village
beforeAll(async () => {
  village = await openVillage(await freshDatabase())
})
afterAll(() => village.close())

const matters = async (): Promise<number> =>
  (await village.house.workerPool.query('select from matter')).rowCount ?? 0

describe('the first page', () => {
  it('is the page of the unit whose code was scanned, in either case of letters', async () => {
    const answer = await village.browser().open(`/c/${village.unit.code.toLowerCase()}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain(village.unit.name.zh)
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'")
  })

  it('says what to do when the code is of no unit', async () => {
    const answer = await village.browser().open('/c/ZZZZZZ')
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toContain('没有找到这一页')
  })

  it('is found level by level without a code', async () => {
    const browser = village.browser()
    const region = await browser.open('/')
    const [, below = ''] = /href="(\/c\/[^"]+)"/.exec(region.body.split('class="places"')[1] ?? '') ?? []
    expect((await browser.open(below)).statusCode).toBe(200)
  })

  it('speaks English and shows large type when asked, and remembers it', async () => {
    const browser = village.browser()
    await browser.open('/display?language=en&to=/about')
    await browser.open('/display?size=large&contrast=high&to=/about')
    expect(browser.page).toContain('<html lang="en" class="large contrast">')
  })

  it('sends nobody to another site, whatever a link asks for', async () => {
    for (const to of ['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)']) {
      const answer = await village.browser().send('GET', `/display?to=${encodeURIComponent(to)}`)
      expect(String(answer.headers.location)).toMatch(/^\/(?![/\\])/)
    }
  })

  it('gives styles that may be kept, and pages that may not', async () => {
    const browser = village.browser()
    await browser.open('/')
    const [css = ''] = /\/assets\/portal-[^"]+\.css/.exec(browser.page) ?? []
    expect((await browser.send('GET', css)).headers['cache-control']).toContain('immutable')
    expect((await browser.send('GET', '/')).headers['cache-control']).toBe('no-store')
  })
})

describe('a report', () => {
  it('gives number, query code, who answers and by when, and the file knows every answer with its question', async () => {
    const browser = village.browser()
    const { number, code } = await reportDispute(village, browser, { agrees: true, shareName: true })
    expect(number).toMatch(/^\d{6}-\d{8}-1-\d{6}-\d$/)
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}$/)
    expect(browser.page).toContain(village.unit.name.zh)
    expect(browser.page).toMatch(/2026年11月\d+日 星期/)

    const { matter } = await village.addressOf(number)
    const { rows } = await village.house.workerPool.query<{ type: string; facts: Record<string, unknown> }>(
      'select type, facts from matter_event where matter_id = $1 order by version',
      [matter],
    )
    expect(rows.map(({ type }) => type)).toEqual(['MatterReported', 'MatterSorted', 'ConsentGiven'])
    expect(rows[0]?.facts).toMatchObject({
      story,
      wish: '修好',
      channel: 'code',
      firstUnit: village.unit.id,
      anonymous: false,
    })
    expect(JSON.stringify(rows[0]?.facts.answers)).toContain('在哪里发生的？')
    expect(JSON.stringify(rows)).not.toContain(people.phone)
  })

  it('is kept sealed while it is written, and can be gone on with', async () => {
    const browser = village.browser()
    await browser.open(`/report/begin?unit=${village.unit.code}`)
    await browser.fill('/report/story', { story })
    const { rows } = await village.house.workerPool.query<{ sealed: string }>(
      'select sealed from report_draft',
    )
    expect(rows.map(({ sealed }) => sealed).join()).not.toContain('漏水')
    expect((await browser.open(`/c/${village.unit.code}`)).body).toContain('href="/report/resume"')
    await browser.open('/report/resume')
    expect(browser.page).toContain('这件事更像哪一种？')
    await browser.open('/report/story')
    expect(browser.page).toContain(story)
  })

  it('is another person’s to see in no other browser', async () => {
    const other = village.browser()
    await other.open('/report/story')
    expect(other.page).not.toContain(story)
  })

  it('keeps what was typed when something is missing, and says what to do', async () => {
    const browser = village.browser()
    await browser.open('/report/begin')
    await browser.fill('/report/story', { story })
    await browser.open('/report/you')
    const answer = await browser.fill('/report/you', { who: 'named', name: '<b>某人</b>', telephone: '12' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('value="&lt;b&gt;某人&lt;/b&gt;"')
    expect(answer.body).toContain('<a href="#telephone">')
  })

  it('sent twice at once is one matter with one receipt', async () => {
    const browser = village.browser()
    await reportUpToCheck(browser)
    const before = await matters()
    const form = browser.formOf('/report/check')
    const answers = await Promise.all([1, 2, 3].map(() => browser.send('POST', '/report/check', form)))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303])
    expect(await matters()).toBe(before + 1)
    const first = receiptOn((await browser.open('/receipt')).body)
    await browser.send('POST', '/report/check', form)
    expect(receiptOn((await browser.open('/receipt')).body)).toEqual(first)
    expect(await matters()).toBe(before + 1)
  })

  it('is not taken from another site, nor without the page’s token', async () => {
    const browser = village.browser()
    await reportUpToCheck(browser)
    const before = await matters()
    const answer = await browser.send('POST', '/report/check', {
      payload: 'token=guessed',
      type: 'application/x-www-form-urlencoded',
    })
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('这一页打开得太久了')
    expect(await matters()).toBe(before)
  })

  it('does not end in a receipt before every question was put', async () => {
    const browser = village.browser()
    await browser.open('/report/begin')
    await browser.fill('/report/story', { story })
    const answer = await browser.open('/report/check')
    expect(answer.body).toContain('这件事更像哪一种？')
  })

  it('of somebody anonymous holds no name, and says what that costs', async () => {
    const browser = village.browser()
    const { number } = await reportDispute(village, browser, { anonymous: true })
    expect(browser.page).toContain('您没有留电话')
    const { matter } = await village.addressOf(number)
    const { rows } = await village.house.workerPool.query(
      'select name, telephone_index from matter_party where matter_id = $1 and side = $2',
      [matter, 'informant'],
    )
    expect(rows).toEqual([{ name: null, telephone_index: null }])
  })

  it('can be taken home as PDF, and forgotten on this telephone', async () => {
    const browser = village.browser()
    await reportDispute(village, browser)
    const pdf = await browser.send('GET', '/receipt.pdf')
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    await browser.fill('/receipt/forget')
    expect((await browser.open('/receipt')).statusCode).toBe(404)
  })

  it('may lie in any place of the region, chosen level by level', async () => {
    const browser = village.browser()
    await browser.open(`/report/begin?unit=${village.unit.code}`)
    await browser.fill('/report/story', { story })
    await browser.fill('/report/kind', { kind: 'hazard' })
    await browser.fill('/report/place', { where: 'elsewhere', words: '桥边' })
    const [, township = ''] =
      /href="(\/report\/place\/choose\?under=[^"]+)"/.exec(browser.page.split('class="places"')[1] ?? '') ??
      []
    await browser.open(township)
    const [, place = ''] = /name="unit" value="([^"]+)"/.exec(browser.page) ?? []
    await browser.fill('/report/place/choose', { unit: place })
    expect(browser.page).toContain('您希望怎么解决？')
    await browser.open('/report/place')
    expect(browser.page).toContain('value="chosen" checked')
    expect(browser.page).toContain('value="桥边"')
  })
})

async function reportUpToCheck(browser: ReturnType<Village['browser']>): Promise<void> {
  await browser.open(`/report/begin?unit=${village.unit.code}`)
  await browser.fill('/report/story', { story })
  await browser.fill('/report/kind', { kind: 'appeal' })
  await browser.fill('/report/place', { where: 'here', words: '' })
  await browser.fill('/report/wish', { skip: 'yes' })
  await browser.fill('/report/photos', { skip: 'yes' })
  await browser.fill('/report/you', { who: 'anonymous' })
}
