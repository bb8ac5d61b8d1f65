import { type Browser, openBrowser, weigh } from '@jiefen/testkit/browser'
import { type Service, startService } from '@jiefen/testkit/service'
import { afterAll, beforeAll, expect, it } from 'vitest'

let service: Service
let browser: Browser
beforeAll(async () => {
  service = await startService({ region: 'lakeside' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await service.stop()
})

it.each(['/', '/c/QP293V', '/about', '/follow', '/i', '/report/begin?unit=QP293V'])(
  'the first load of %s is 30 KB over the line at most, everything in it',
  async (path) => {
    const page = await browser.phone({ service })
    const { bytes, requests } = await weigh(page, path)
    expect(requests.filter((url) => !url.startsWith(service.origin))).toEqual([])
    expect(bytes).toBeGreaterThan(1_000)
    expect(bytes).toBeLessThanOrEqual(30 * 1024)
    await page.context().close()
  },
)
