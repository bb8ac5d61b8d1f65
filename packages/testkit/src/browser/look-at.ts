import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What would keep somebody out, by WCAG 2.2 AA: one line for each place, empty when nothing does. */
export async function findBarriers(page: Page, without: readonly string[] = []): Promise<string[]> {
  // The usual mode opens a second page to add up what frames found; there are none here.
  const axe = new AxeBuilder({ page }).withTags(rules).setLegacyMode(true)
  for (const selector of without) axe.exclude(selector)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}

/** How many pixels of the page stick out to the right of the screen. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  )

/** Buttons, links and boxes that are too small for a thumb: less than 24 px, the least that WCAG 2.2 AA allows. */
export const tooSmallForAThumb = (page: Page, least = 24): Promise<string[]> =>
  page.evaluate((size) => {
    const isInText = (element: Element): boolean =>
      element.tagName === 'A' && getComputedStyle(element).display === 'inline'
    return [...document.querySelectorAll('a[href], button, summary, label.choice')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return (
          width > 0 && (width < size || height < size) && !isInText(element) && !element.closest('.skip, .sr')
        )
      })
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`)
  }, least)

/** Bytes over the line until the page is there, headers and all that it asks for included. */
export async function weigh(page: Page, path: string): Promise<{ bytes: number; requests: string[] }> {
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.clearBrowserCache')
  let bytes = 0
  const requests: string[] = []
  line.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url))
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await line.detach()
  return { bytes, requests }
}
