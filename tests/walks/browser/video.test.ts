import { createHash } from 'node:crypto'
import { instant } from '@jiefen/domain/kernel'
import { type Browser, fakeDevices, findBarriers, openBrowser, overhang } from '@jiefen/testkit/browser'
import type { Resident } from '@jiefen/testkit/service'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cast, raiseCurtain } from '../cast.ts'
import { follow } from '../resident-acts.ts'
import { accept, askBoth, type Begun, bring, openMediation } from '../stages.ts'
import { enterConsole, picture } from './at-the-console.ts'
import { type Mast, radioOf, raiseMast } from './mast.ts'

const begins = instant('2026-11-18T09:00:00+08:00')

describe('a session on screens, in three browsers', () => {
  let cast: Cast
  let begun: Begun
  const browsers: Browser[] = []
  let [mediator, she, he]: (Page | undefined)[] = []
  let mast: Mast
  const refused: string[] = []

  beforeAll(async () => {
    cast = await raiseCurtain('lakeside', begins)
    begun = await bring(cast)
    await accept(begun)
    await askBoth(begun)
    await openMediation(begun)
    await cast.mediator.act(begun.number, 'plan-session', {
      ...{ startsAt: '2026-11-18T09:20:00+08:00', endsAt: '2026-11-18T11:00:00+08:00', way: 'video' },
      ...{ seating: 'together', open: false },
      invited: (await cast.mediator.open(begun.number)).parties.map(({ id }) => id),
    })
    mast = await raiseMast(Number(new URL(cast.service.origin).port))
    // Each in a process of its own: what they see of each other has gone through the network.
    for (let nth = 0; nth < 3; nth += 1) browsers.push(await openBrowser(fakeDevices))
  })
  afterAll(async () => {
    for (const browser of browsers) await browser.close()
    mast.cut()
    const { difference } = await cast.service.verify()
    await cast.service.stop()
    expect(difference).toBeUndefined()
    expect(refused).toEqual([])
  })

  const party = async (
    nth: number,
    as: Resident,
    path: string,
    origin = cast.service.origin,
  ): Promise<Page> => {
    const page = await (browsers[nth] as Browser).phone({ as, service: cast.service })
    watch(page)
    await page.goto(`${origin}${path}`)
    await page.getByRole('link', { name: '在手机上参加' }).click()
    await page.getByRole('button', { name: '敲门进去' }).click()
    return page
  }
  const watch = (page: Page): void => {
    page.on('console', (message) => {
      if (/Content Security Policy|Permissions policy/i.test(message.text())) refused.push(message.text())
    })
  }
  const tile = (name: string) => `.video-tile:not(.own):has(figcaption:has-text("${name}")) video`
  /** Their picture is there and goes on: further frames are painted. */
  const sees = async (page: Page, name: string): Promise<void> => {
    await page.locator(tile(name)).waitFor({ timeout: 20_000 })
    const frames = await page.locator(tile(name)).evaluate(
      (video: HTMLVideoElement) =>
        new Promise<number>((resolve) => {
          let seen = 0
          const next = (): void => {
            seen += 1
            if (seen > 3 && video.videoWidth > 0) resolve(seen)
            else video.requestVideoFrameCallback(next)
          }
          video.requestVideoFrameCallback(next)
        }),
    )
    expect(frames).toBeGreaterThan(3)
  }
  /** Bytes of media that have come in over every line of this page that is open. */
  const linesOf = (page: Page) =>
    page.locator('.video-room').evaluate(async (root) => {
      const peers = (root as unknown as { videoPeers(): RTCPeerConnection[] }).videoPeers()
      return peers.map((peer) => peer.connectionState)
    })
  const pieces = async (): Promise<number> =>
    (await cast.service.stored<{ n: number }>('select count(*)::integer as n from recording_piece'))[0]?.n ??
    0
  const status = (page: Page, words: string | RegExp) =>
    page.locator('.video-status').filter({ hasText: words }).waitFor({ timeout: 20_000 })

  it('lets nobody see anybody before the mediator has let them in; then two see each other move', async () => {
    await follow(begun.resident, begun.receipt)
    mediator = await (browsers[0] as Browser).desk({ service: cast.service })
    watch(mediator)
    await enterConsole(mediator, cast.mediator.login)
    await mediator.goto(`/console/video/${begun.number}/s1`)
    await mediator.getByRole('button', { name: '进去' }).click()
    await status(mediator, '屋里还没有别人')

    she = await party(1, begun.resident, '/follow/sessions', mast.origin)
    await status(she, '谁也看不见您')
    expect(await linesOf(she)).toEqual([])
    expect(await linesOf(mediator)).toEqual([])
    await mediator.getByRole('button', { name: /^请.+进来$/ }).click()
    await sees(she, '调解员')
    await sees(mediator, '反映人一方')
    for (const page of [mediator, she]) {
      expect(await overhang(page)).toBe(0)
      expect(await findBarriers(page)).toEqual([])
    }
    await picture(mediator, 'video-desk')
    await picture(she, 'video-phone')
  })

  it('shows a screen to the other side, and a hand that is up', async () => {
    const [host, informant] = [mediator as Page, she as Page]
    await host.getByRole('button', { name: '让大家看我的屏幕' }).click()
    await informant.locator('.video-tile.screen').filter({ hasText: '正在让大家看他的屏幕' }).waitFor()
    await sees(informant, '调解员')
    await host.getByRole('button', { name: '不再给大家看' }).click()
    await informant.locator('.video-tile.screen').waitFor({ state: 'detached' })
    await informant.getByRole('button', { name: '举手' }).press('Enter')
    await host.locator('.video-tile.hand').waitFor()
    await informant.getByRole('button', { name: '放下手' }).press('Enter')
  })

  it('says in a plain sentence what to do where camera and microphone are not allowed', async () => {
    const refusing = await openBrowser(['--use-fake-device-for-media-stream', '--deny-permission-prompts'])
    browsers.push(refusing)
    const page = await refusing.phone({ as: begun.otherSide, service: cast.service })
    await page.goto('/invitation/sessions/s1/video')
    await page.getByText('没有得到用摄像头和话筒的许可。').waitFor()
    await status(page, '没有画面也可以进去')
    expect(await findBarriers(page)).toEqual([])
    await page.context().grantPermissions(['microphone'])
    await page.getByRole('button', { name: '敲门进去' }).press('Enter')
    await status(page, '谁也看不见您')
    await page.getByRole('button', { name: '打开话筒' }).press('Enter')
    await page.getByRole('button', { name: '关掉话筒' }).waitFor()
    await page.getByText('没有得到用摄像头和话筒的许可。').waitFor({ state: 'hidden' })
    await page.close()
  })

  it('takes a third in: each sees both others', async () => {
    he = await party(2, begun.otherSide, '/invitation/sessions')
    await status(he, '谁也看不见您')
    await mediator?.getByRole('button', { name: /^请.+进来$/ }).click()
    await Promise.all([
      sees(he, '调解员'),
      sees(he, '反映人'),
      sees(she as Page, '对方'),
      sees(mediator as Page, '对方'),
    ])
    await picture(mediator as Page, 'video-three-desk')
    await picture(she as Page, 'video-three-phone')
  })

  it('cuts the third off while the mediator speaks with one side alone: no picture, no word, no line', async () => {
    const [host, informant, other] = [mediator as Page, she as Page, he as Page]
    await host.getByRole('button', { name: '和反映人一方单独谈' }).click()
    await status(other, '请您等一等')
    await status(informant, '现在是单独谈')
    await expect.poll(() => linesOf(other)).toEqual([])
    await expect.poll(() => linesOf(informant)).toEqual(['connected'])
    await expect.poll(() => linesOf(host)).toEqual(['connected'])
    expect(await other.locator(tile('')).count()).toBe(0)
    await picture(other, 'video-caucus-phone')
    await picture(host, 'video-caucus-desk')

    await informant.getByRole('textbox', { name: '写一句' }).fill('我其实可以让一步')
    await informant.getByRole('button', { name: '送出' }).click()
    await host.locator('.video-chat').getByText('我其实可以让一步').waitFor()
    await host.getByRole('button', { name: '大家一起谈' }).click()
    await Promise.all([sees(other, '反映人'), sees(informant, '对方')])
    await informant.getByRole('textbox', { name: '写一句' }).fill('大家都看得到')
    await informant.getByRole('button', { name: '送出' }).click()
    await other.locator('.video-chat').getByText('大家都看得到').waitFor()
    expect(await other.locator('.video-chat').textContent()).not.toContain('让一步')
  })

  it('comes back by itself after the network was away, without a reload', async () => {
    const [host, informant] = [mediator as Page, she as Page]
    await informant.evaluate(() => Object.assign(window, { notReloaded: true }))
    const radio = await radioOf(informant)
    mast.cut()
    await status(informant, '网断了')
    await host.locator('.video-tile').filter({ hasText: '断线了' }).waitFor()
    radio.hold()
    await expect
      .poll(() => linesOf(host), { timeout: 20_000 })
      .not.toEqual(['connected', 'connected'])
      .finally(radio.release)
    await mast.mend()
    await status(informant, '您在屋里了')
    await expect.poll(() => linesOf(host), { timeout: 30_000 }).toEqual(['connected', 'connected'])
    await Promise.all([sees(informant, '调解员'), sees(host, '反映人一方'), sees(he as Page, '反映人')])
    expect(await informant.evaluate(() => 'notReloaded' in window)).toBe(true)
  })

  it('is recorded only once each has agreed on their own screen, and stops with the first who thinks otherwise', async () => {
    const [host, informant, other] = [mediator as Page, she as Page, he as Page]
    await host.getByRole('button', { name: '问大家可不可以录' }).click()
    await informant.getByRole('button', { name: '我同意', exact: true }).click()
    await other.getByRole('button', { name: '我不同意' }).click()
    await other.getByText('您没有同意').waitFor()
    await host.getByText('不同意录').first().waitFor()
    expect(await host.getByText('● 正在录制').count()).toBe(0)
    await picture(other, 'video-recording-phone')

    await other.getByRole('button', { name: '我同意', exact: true }).click()
    await host.getByText('● 正在录制').waitFor()
    await other.getByText('● 正在录制').waitFor()
    await picture(host, 'video-recording-desk')
    await expect.poll(pieces, { timeout: 15_000 }).toBeGreaterThan(0)
    await informant.getByRole('button', { name: '收回同意' }).click()
    await host.getByText('录像存进案卷了').first().waitFor({ timeout: 20_000 })

    const [kept] = (await cast.mediator.open(begun.number)).recordings
    expect(kept?.bytes).toBeGreaterThan(1_000)
    const { bytes } = await cast.mediator.send(`/api/matters/${begun.number}/recordings/${kept?.id}`)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(kept?.sha256)
  })
})
