import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { redAndBlue } from '../platform/files/photos.fixture.ts'
import { type Browser, openVillage, people, reportDispute, type Village } from './portal.fixture.ts'

const regions = ['lakeside', 'highplain'] as const

/** A form with a file in it as a browser writes it, the fields in the order of the page. */
function formWith(
  fields: Readonly<Record<string, string>>,
  files: readonly { readonly name: string; readonly bytes: Buffer }[] = [],
): { payload: Buffer; type: string } {
  const edge = 'edge-of-a-part'
  const head = (name: string, more = '') =>
    `--${edge}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`
  const parts = [
    ...Object.entries(fields).map(([name, value]) => Buffer.from(`${head(name)}${value}\r\n`)),
    ...files.flatMap(({ name, bytes }) => [
      Buffer.from(head('photos', `; filename="${name}"`)),
      bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${edge}--\r\n`),
  ]
  return { payload: Buffer.concat(parts), type: `multipart/form-data; boundary=${edge}` }
}
const hidden = (page: string, name: string): string =>
  new RegExp(`<input type="hidden" name="${name}" value="([^"]*)">`).exec(page)?.[1] ?? ''

describe.each(regions)('a party’s own thread in %s', (region) => {
  let village: Village
  let hers: Browser
  let his: Browser

  beforeAll(async () => {
    village = await openVillage(await freshDatabase(), region)
    hers = village.browser('10.9.0.1')
    const { number, code } = await reportDispute(village, hers)
    await hers.open('/follow')
    await hers.fill('/follow', { number, code })
    await village.officeDoes(number, 'accept-matter', { unit: village.unit.id })
    his = village.browser('10.9.0.2')
    await his.open(`/i/${await village.invite(number)}`)
  })
  afterAll(() => village.close())

  const talkOf = (base: string) => `${base}/talk`
  const write = async (
    browser: Browser,
    base: string,
    text: string,
    more: Parameters<typeof formWith>[1] = [],
  ) => {
    await browser.open(talkOf(base))
    const fields = { token: hidden(browser.page, 'token'), key: hidden(browser.page, 'key'), text }
    return browser.send('POST', talkOf(base), formWith(fields, more))
  }
  const page = async (browser: Browser, base: string) => (await browser.open(talkOf(base))).body

  it('is led to from the file, says who reads it, and is empty at first', async () => {
    expect((await hers.open('/follow')).body).toContain('href="/follow/talk"')
    expect(await page(hers, '/follow')).toContain('办理的人看得到，别的当事人看不到')
    expect(await page(hers, '/follow')).toContain('还没有消息')
  })

  it('takes words with a photo, and shows both to her and neither to him', async () => {
    const bytes = await redAndBlue(80).jpeg(80)
    const sent = await write(hers, '/follow', '天花板又滴水了', [{ name: '墙.jpg', bytes }])
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/follow/talk'])
    const mine = await page(hers, '/follow')
    expect(mine).toContain('天花板又滴水了')
    const [src = ''] = /\/follow\/talk\/[0-9a-f]{64}/.exec(mine) ?? []
    expect((await hers.send('GET', src)).headers['content-type']).toBe('image/jpeg')
    expect(await page(his, '/invitation')).not.toContain('天花板又滴水了')
    expect((await his.send('GET', src.replace('/follow', '/invitation'))).statusCode).toBe(404)
    // Somebody with no code at all is shown the door.
    const stranger = await village.browser('10.9.0.3').send('GET', src)
    expect([stranger.statusCode, stranger.headers.location]).toEqual([303, '/follow'])
  })

  it('is one message, however often the button of the same page is pressed', async () => {
    await his.open('/invitation/talk')
    const fields = {
      token: hidden(his.page, 'token'),
      key: hidden(his.page, 'key'),
      text: '我周末在家',
    }
    const twice = await Promise.all(
      [1, 2].map(async () => (await his.send('POST', '/invitation/talk', formWith(fields))).statusCode),
    )
    expect(twice).toEqual([303, 303])
    expect((await page(his, '/invitation')).split('我周末在家')).toHaveLength(2)
  })

  it('keeps what was typed and says what to do when it cannot be sent', async () => {
    const empty = await write(hers, '/follow', '  ')
    expect([empty.statusCode, empty.body.includes('请先写几个字，或者加一张照片')]).toEqual([422, true])
    const long = await write(hers, '/follow', '说'.repeat(2001))
    expect([long.statusCode, long.body.includes('请缩短到 2000 字以内')]).toEqual([422, true])
    expect(long.body).toContain('说'.repeat(2001))
    const fits = await write(hers, '/follow', '𠮷'.repeat(2000))
    expect(fits.statusCode).toBe(303)
    const noPhoto = await write(hers, '/follow', '看这张', [{ name: '文件.exe', bytes: Buffer.from('MZ') }])
    expect([noPhoto.statusCode, noPhoto.body.includes('看这张')]).toEqual([422, true])
    expect(noPhoto.body).toContain('href="#photos"')
  })

  it('stays a page of 30 KB however much was said, and leads to what is older', async () => {
    const browser = village.browser('10.9.0.5')
    const { number, code } = await reportDispute(village, browser)
    await browser.open('/follow')
    await browser.fill('/follow', { number, code })
    for (let step = 1; step <= 22; step += 1)
      await write(browser, '/follow', `第 ${step} 条。${'说'.repeat(250)}`)
    const newest = await page(browser, '/follow')
    expect(Buffer.byteLength(newest)).toBeLessThan(30_000)
    expect([newest.includes('第 22 条'), newest.includes('第 2 条')]).toEqual([true, false])
    const older = (await browser.open('/follow/talk?before=3')).body
    expect([older.includes('第 2 条'), older.includes('第 3 条')]).toEqual([true, false])
    expect(newest).toContain('href="/follow/talk?before=3"')
  })

  it('takes no form that is not from our own page', async () => {
    for (const token of ['', 'made up'])
      expect(
        (await hers.send('POST', '/follow/talk', formWith({ token, text: '别处来的' }))).statusCode,
      ).toBe(403)
    expect(await page(hers, '/follow')).not.toContain('别处来的')
  })

  it('ends with the half hour, like everything behind a code', async () => {
    const late = village.browser('10.9.0.4')
    const { number, code } = await reportDispute(village, late)
    await late.open('/follow')
    await late.fill('/follow', { number, code })
    await late.open('/follow/talk')
    village.clock.moveBy(31 * 60_000)
    const gone = await late.send('GET', '/follow/talk')
    expect([gone.statusCode, gone.headers.location]).toEqual([303, '/follow'])
  })

  it('has never put a name or a word of it where those who deliver could read it', async () => {
    const { rows } = await village.house.workerPool.query<{ row: string }>(
      `select to_jsonb(outbox)::text as row from outbox where thread <> ''`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { row } of rows) expect(row).not.toMatch(new RegExp(`${people.informant}|滴水|周末`))
  })
})
