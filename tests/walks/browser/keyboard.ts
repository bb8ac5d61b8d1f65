import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Goes on with Tab until this is what would take the next key; it must then show that it has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = await target.elementHandle()
  if (wanted === null) throw new Error('it is not on the page')
  for (let steps = 0; steps < 80; steps += 1) {
    const isThere = await wanted.evaluate((element) => element === document.activeElement)
    if (isThere) {
      const outline = await wanted.evaluate((element) => {
        // A choice shows the focus on its card, where it can be seen.
        const shown = [element, element.closest('label')].filter((each) => each !== null)
        return shown.some((each) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
          return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
        })
      })
      expect(outline, 'the focus can be seen').toBe(true)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`no Tab leads to ${target}`)
}
