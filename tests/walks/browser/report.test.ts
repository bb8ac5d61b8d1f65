import { type Browser, openBrowser, overhang } from '@jiefen/testkit/browser'
import { photoOfAPlace, type Service, startService } from '@jiefen/testkit/service'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { he, she, story } from '../first-walk/play.ts'
import { tabTo } from './keyboard.ts'

describe('somebody with a small telephone', () => {
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

  const next = async (page: Page): Promise<void> => {
    expect(await overhang(page)).toBe(0)
    await page.getByRole('button', { name: '继续' }).click()
  }
  const headline = async (page: Page): Promise<string> => (await page.locator('h1').textContent()) ?? ''

  it.each([
    { script: false, way: 'without script' },
    { script: true, way: 'with script' },
  ])('reports $way, with a photo, and follows what becomes of it', async ({ script }) => {
    const page = await browser.phone({ service, script })
    await page.goto('/c/CPGPMW')
    await page.getByRole('link', { name: /我要反映一件事/ }).click()
    await page.getByLabel('发生了什么事').fill(story)
    await next(page)
    await page.getByLabel('和别人有矛盾').check()
    await next(page)
    await page.getByLabel('在别的地方').check()
    await next(page)
    await page.getByRole('link', { name: '桥头街道' }).click()
    await page.getByRole('button', { name: '石桥社区' }).click()
    await page.getByLabel('对方姓名或者单位名称').fill(he.name)
    await next(page)
    await page.getByLabel('您希望怎么解决').fill('把水管修好')
    await next(page)
    await page.locator('input[type=file]').setInputFiles([
      { name: '墙.jpg', mimeType: 'image/jpeg', buffer: await photoOfAPlace() },
      { name: '病毒.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ this is a program') },
    ])
    await page.getByRole('button', { name: '上传' }).click()
    await page.getByText('病毒.jpg').first().waitFor()
    expect(await page.locator('.photos img[src^="/report"]').count()).toBe(1)
    await next(page)
    await page.getByLabel('我留姓名和电话').check()
    await page.getByLabel('您的姓名').fill(she.name)
    await page.getByLabel('您的手机或座机').fill('12')
    await next(page)
    // What is wrong is said on top, and what was typed is still there.
    expect(await page.locator('.errors').count()).toBe(1)
    expect(await page.getByLabel('您的姓名').inputValue()).toBe(she.name)
    await page.getByLabel('您的手机或座机').fill(she.telephone)
    await next(page)
    expect(await headline(page)).toBe('看一看，对不对？')
    for (const words of [story, '石桥社区', he.name, '把水管修好', she.telephone]) {
      expect(await page.locator('#answers').textContent()).toContain(words)
    }
    await page.getByRole('button', { name: '提交' }).click()
    expect(await headline(page)).toBe('登记好了')
    const code = (await page.locator('[data-part=code]').textContent()) ?? ''

    await page.getByRole('link', { name: '看进度' }).click()
    await page.getByLabel('查询码').fill(code.toLowerCase().replaceAll('-', ' '))
    await page.getByRole('button', { name: '查看' }).click()
    expect(await page.locator('[data-event]').count()).toBe(2)
    expect(await overhang(page)).toBe(0)
    await page.context().close()
  })

  it('goes on where they left off, on the same telephone', async () => {
    const page = await browser.phone({ service, script: false })
    await page.goto('/c/QP293V')
    await page.getByRole('link', { name: /我要反映一件事/ }).click()
    await page.getByLabel('发生了什么事').fill('楼下烧烤店的油烟天天往上跑。')
    await next(page)
    await page.getByRole('link', { name: /先离开/ }).click()
    await page.getByRole('link', { name: /接着写上次没写完的/ }).click()
    expect(await headline(page)).toBe('这件事更像哪一种？')
    await page.getByRole('link', { name: /返回/ }).click()
    expect(await page.getByLabel('发生了什么事').inputValue()).toContain('烧烤店')
    await page.context().close()
  })

  it('reports with the keyboard alone', async () => {
    const page = await browser.phone({ service })
    const press = async (name: string): Promise<void> => {
      await tabTo(page, page.getByRole('button', { name }))
      await page.keyboard.press('Enter')
      await page.waitForLoadState('load')
    }
    const tick = async (label: string): Promise<void> => {
      const choice = page.getByLabel(label)
      const group = (await choice.getAttribute('name')) ?? ''
      const stop = page
        .locator(`input[name="${group}"]:checked`)
        .or(page.locator(`input[name="${group}"]`))
        .first()
      await tabTo(page, stop)
      for (let steps = 0; steps < 6 && !(await choice.isChecked()); steps += 1) {
        await page.keyboard.press(steps === 0 ? 'Space' : 'ArrowDown')
      }
      expect(await choice.isChecked()).toBe(true)
    }
    await page.goto('/c/QP293V')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文')
    await tabTo(page, page.getByRole('link', { name: /我要反映一件事/ }))
    await page.keyboard.press('Enter')
    await page.getByLabel('发生了什么事').waitFor()
    await tabTo(page, page.getByLabel('发生了什么事'))
    await page.keyboard.type('单元门口的台阶裂了，老人差点绊倒。')
    await press('继续')
    await page.getByLabel('看到了危险或者隐患').waitFor()
    await tick('看到了危险或者隐患')
    await press('继续')
    await page.getByLabel('就在石桥社区').waitFor()
    await tick('就在石桥社区')
    await press('继续')
    await page.getByLabel('您希望怎么解决').waitFor()
    await press('跳过，不填')
    await page.locator('input[type=file]').waitFor()
    await press('跳过，不填')
    await page.getByLabel('我不留名').waitFor()
    await tick('我不留名')
    await press('继续')
    await page.getByRole('button', { name: '提交' }).waitFor()
    await press('提交')
    await page.locator('[data-part=number]').waitFor()
    expect(await headline(page)).toBe('登记好了')
  })
})
