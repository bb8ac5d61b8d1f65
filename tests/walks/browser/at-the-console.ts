import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Logs in as a person does: by hand, on the page that asks for it. */
export async function enterConsole(page: Page, login: string): Promise<void> {
  await page.goto('/console/')
  await page.getByLabel('账号').fill(login)
  await page.getByLabel('密码', { exact: true }).fill('Jiefen-2026')
  await page.keyboard.press('Enter')
  await page.getByLabel('密码', { exact: true }).waitFor({ state: 'detached' })
  await page.locator('main h1').waitFor()
}

export async function openFile(page: Page, number: string): Promise<void> {
  await page.goto(`/console/matters/${number}`)
  await page.locator('.task-card').waitFor()
}

/** Begins a step from the card of the file: its one button, or one of the quieter ones below. */
export async function begin(page: Page, step: string): Promise<void> {
  await page.locator('.task-card').waitFor()
  const folded = page.locator('.task-card details.more-actions:not([open]) > summary')
  const shown = page.locator('.task-card').getByRole('button', { name: step })
  if ((await shown.count()) === 0 && (await folded.count()) > 0) await folded.click()
  await page.locator('.task-card').getByRole('button', { name: step }).first().click()
  await page.locator('.action-drawer form').waitFor()
}

/** Answers one question of the form at the side by what stands beside the box. */
export const choose = (page: Page, answer: string): Promise<void> =>
  page.locator('.action-drawer label.choice').filter({ hasText: answer }).locator('input').first().check()

export const write = (page: Page, label: string | RegExp, words: string): Promise<void> =>
  page.locator('.action-drawer').getByLabel(label).first().fill(words)

/** Sends the form at the side and waits until the file says that it is done. */
export async function sendForm(page: Page, by: 'button' | 'keys' = 'button'): Promise<void> {
  if (by === 'keys') await page.keyboard.press('Control+Enter')
  else await page.locator('.action-drawer form button[type=submit]').click()
  await page.locator('.action-drawer form').waitFor({ state: 'detached' })
}

/** One step with nothing to fill in but these choices. */
export async function take(page: Page, step: string, ...choices: readonly string[]): Promise<void> {
  await begin(page, step)
  for (const choice of choices) await choose(page, choice)
  await sendForm(page)
}

/** What the card says is to be done, once it says so. */
export async function expectNext(page: Page, words: string | RegExp): Promise<void> {
  await page.locator('.task-says').filter({ hasText: words }).waitFor()
  expect(await page.locator('.task-card .task-button').count()).toBeLessThanOrEqual(1)
}

/** Keeps a picture of the screen where somebody wants to look at it. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.JIEFEN_SCREENS
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}
