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
  const file = `/console/matters/${number}`
  await page.goto(file)
  const password = page.getByLabel('密码', { exact: true })
  const dialog = page.locator('.ant-modal textarea')
  const opened = page.locator('.task-card').or(dialog)
  await opened.or(password).first().waitFor()
  if (await password.isVisible()) {
    await enterConsole(page, login)
    await page.goto(file)
    await opened.first().waitFor()
  }
  if (why !== undefined && (await dialog.isVisible())) {
    await dialog.fill(why)
    await page.locator('.ant-modal button').last().click()
  }
  await page.locator('.task-card').waitFor()
  return page
}
