import type { Service } from '@jiefen/testkit/service'
import type { Page } from 'playwright-core'
import { enterConsole } from './at-the-console.ts'

interface Visit {
  readonly login: string
  readonly number: string
  /** Said where the file asks for a reason. */
  readonly why?: string
}

/** Opens the file as this person sees it at the service's hour; who was away too long logs in again. */
export async function lookAs(page: Page, service: Service, { login, number, why }: Visit): Promise<Page> {
  await page.clock.setFixedTime(service.clock.now())
  await page.goto('/console/')
  const password = page.getByLabel('密码', { exact: true })
  await page.locator('main h1').or(password).first().waitFor()
  if (await password.isVisible()) await enterConsole(page, login)
  await page.goto(`/console/matters/${number}`)
  const dialog = page.locator('.ant-modal textarea')
  await page.locator('.task-card').or(dialog).first().waitFor()
  if (why !== undefined && (await dialog.isVisible())) {
    await dialog.fill(why)
    await page.locator('.ant-modal button').last().click()
  }
  await page.locator('.task-card').waitFor()
  return page
}
