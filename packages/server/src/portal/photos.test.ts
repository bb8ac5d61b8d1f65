import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVillage, story, type Village } from './portal.fixture.ts'

let village: Village
beforeAll(async () => {
  village = await openVillage(await freshDatabase())
})
afterAll(() => village.close())

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

interface SentFile {
  readonly name: string
  readonly bytes: Buffer
}

/** A form with files as a browser writes it; the token first, as it stands on our page. */
function formWith(token: string | undefined, files: readonly SentFile[]): { payload: Buffer; type: string } {
  const edge = 'edge-of-a-part'
  const parts = [
    ...(token === undefined
      ? []
      : [Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="token"\r\n\r\n${token}\r\n`)]),
    ...files.flatMap(({ name, bytes }) => [
      Buffer.from(
        `--${edge}\r\ncontent-disposition: form-data; name="photos"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${edge}--\r\n`),
  ]
  return { payload: Buffer.concat(parts), type: `multipart/form-data; boundary=${edge}` }
}

async function atPhotos() {
  const browser = village.browser()
  await browser.open('/report/begin')
  await browser.fill('/report/story', { story })
  await browser.open('/report/photos')
  const [, token = ''] = /name="token" value="([^"]+)"/.exec(browser.page) ?? []
  return { browser, token }
}

describe('photos of a report', () => {
  it('are kept and shown to whoever sent them, and to nobody else', async () => {
    const { browser, token } = await atPhotos()
    const answer = await browser.send(
      'POST',
      '/report/photos/add',
      formWith(token, [{ name: '墙.png', bytes: png }]),
    )
    expect(answer.statusCode).toBe(303)
    const [src = ''] =
      /\/report\/photos\/[0-9a-f]{64}/.exec((await browser.open('/report/photos')).body) ?? []
    expect((await browser.send('GET', src)).headers['content-type']).toBe('image/png')
    expect((await village.browser().send('GET', src)).statusCode).toBe(404)
  })

  it('are refused one by one, each with its reason, and the good ones stay', async () => {
    const { browser, token } = await atPhotos()
    const files = [
      { name: '墙.png', bytes: png },
      { name: '合同.pdf', bytes: Buffer.from('%PDF-1.7 <script>') },
      { name: '断.png', bytes: png.subarray(0, 40) },
    ]
    const answer = await browser.send('POST', '/report/photos/add', formWith(token, files))
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('“合同.pdf”不是我们能收的照片')
    expect(answer.body).toContain('“断.png”打不开')
    expect(answer.body).toContain('已上传 1 张')
  })

  it('are not more than nine', async () => {
    const { browser, token } = await atPhotos()
    const files = Array.from({ length: 10 }, (_, at) => ({ name: `${at}.png`, bytes: png }))
    const answer = await browser.send('POST', '/report/photos/add', formWith(token, files))
    expect(answer.body).toContain('最多 9 张')
  })

  it('are not taken without the token, nor before it', async () => {
    const { browser } = await atPhotos()
    const answer = await browser.send(
      'POST',
      '/report/photos/add',
      formWith(undefined, [{ name: 'a.png', bytes: png }]),
    )
    expect(answer.statusCode).toBe(403)
    expect((await browser.open('/report/photos')).body).not.toContain('已上传')
  })

  it('can be taken back', async () => {
    const { browser, token } = await atPhotos()
    await browser.send('POST', '/report/photos/add', formWith(token, [{ name: 'a.png', bytes: png }]))
    await browser.open('/report/photos')
    const [, file = ''] = /name="file" value="([0-9a-f]{64})"/.exec(browser.page) ?? []
    await browser.fill('/report/photos/remove', { file })
    expect(browser.page).not.toContain('已上传')
  })
})
