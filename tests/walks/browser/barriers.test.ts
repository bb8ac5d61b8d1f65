import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cast, raiseCurtain } from '../cast.ts'
import { everyTelephone, type Telephone } from './resident-pages.ts'

// Every page is laid out in each of these; the rules of WCAG are asked in the two that differ in everything.
const looks = [
  { language: 'zh', size: 'normal', contrast: 'normal', rules: true },
  { language: 'zh', size: 'large', contrast: 'normal', rules: false },
  { language: 'zh', size: 'largest', contrast: 'high', rules: false },
  { language: 'en', size: 'normal', contrast: 'normal', rules: false },
  { language: 'en', size: 'largest', contrast: 'high', rules: true },
]

describe('on a telephone of 360 pixels, no page of the residents keeps anybody out', () => {
  let cast: Cast
  let browser: Browser
  let telephones: { telephone: Telephone; page: Page }[]

  beforeAll(async () => {
    cast = await raiseCurtain('lakeside')
    browser = await openBrowser()
    const { service } = cast
    telephones = []
    for (const telephone of await everyTelephone(cast)) {
      const page = await browser.phone({ service, as: telephone.resident })
      telephones.push({ telephone, page })
    }
  })
  afterAll(async () => {
    await browser.close()
    await cast.service.stop()
  })

  it.each(looks)('in $language, letters $size, contrast $contrast', async ({ rules, ...look }) => {
    const found: string[] = []
    for (const { telephone, page } of telephones) {
      for (const path of telephone.paths) {
        const query = new URLSearchParams({ ...look, to: path })
        await page.goto(`/display?${query}`)
        const shown = new URL(page.url()).pathname
        if (shown !== path) found.push(`${telephone.whose} ${path}: was sent to ${shown}`)
        const barriers = rules ? await findBarriers(page) : []
        const wide = await overhang(page)
        if (wide > 0) barriers.push(`sticks out by ${wide} px`)
        const small = await tooSmallForAThumb(page)
        if (small.length > 0) barriers.push(`too small: ${small.join(', ')}`)
        found.push(...barriers.map((barrier) => `${telephone.whose} ${path}: ${barrier}`))
        const folder = process.env.JIEFEN_SCREENS
        if (folder !== undefined)
          await page.screenshot({
            path: `${folder}/${look.language}-${look.size}-${telephone.whose.replaceAll(' ', '-')}${path.replaceAll('/', '_')}.png`,
            fullPage: true,
          })
      }
    }
    expect(found).toEqual([])
  })

  it('nor when something is missing: what is wrong is said, and leads to the field', async () => {
    const found: string[] = []
    const [reporting] = telephones
    if (reporting === undefined) throw new Error('nobody is reporting')
    const { page } = reporting
    for (const path of ['/follow', '/i']) {
      await page.goto(path)
      await page.locator('main form button').first().click()
      await page.locator('.errors').waitFor()
      found.push(...(await findBarriers(page)).map((barrier) => `${path}: ${barrier}`))
      const target = await page.locator('.errors a').first().getAttribute('href')
      expect(await page.locator(target ?? 'nothing').count(), path).toBe(1)
    }
    expect(found).toEqual([])
  })
})
