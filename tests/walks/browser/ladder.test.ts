import { asInstant } from '@jiefen/domain/kernel'
import { type Browser, findBarriers, openBrowser, overhang, tooSmallForAThumb } from '@jiefen/testkit/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LadderCast, raiseLadderCurtain } from '../ladder-cast.ts'
import { act, follow } from '../resident-acts.ts'
import { accept, type Begun, bring } from '../stages.ts'
import { begin, enterConsole, expectNext, openFile, picture, sendForm, write } from './at-the-console.ts'
import { tabTo } from './keyboard.ts'

describe('the ladder, on a telephone', () => {
  let play: LadderCast
  let browser: Browser
  let climbed: Begun

  beforeAll(async () => {
    play = await raiseLadderCurtain('lakeside')
    browser = await openBrowser()
    climbed = await bring(play.cast)
    await accept(climbed)
    await play.at(play.lowest.until)
    // The office of the level above has opened.
    await play.at(asInstant(play.lowest.until + 9.5 * 3_600_000))
  })
  afterAll(async () => {
    await browser.close()
    await play.cast.service.stop()
  })

  it('the level above sees the levels, why it came and by when to take it up, and takes it up by keyboard', async () => {
    const { second, lowest, cast } = play
    const page = await browser.phone(cast)
    await enterConsole(page, second.desk.login)
    await openFile(page, climbed.number)
    await expectNext(page, '下级报上来了')
    const panel = page.getByRole('region', { name: '逐级办理' })
    const said = (await panel.textContent()) ?? ''
    for (const words of [
      ...[lowest, second, ...play.others].map(({ unit }) => unit.name.zh),
      ...['期限 3个工作日', '等这一级接手', '系统时钟'],
      `${lowest.unit.name.zh} 到期没有办结，自动上移到 ${second.unit.name.zh}`,
    ])
      expect(said).toContain(words)
    expect(await panel.locator('[aria-current=step]').textContent()).toContain(second.word)
    expect(await overhang(page)).toBe(0)
    expect(await tooSmallForAThumb(page)).toEqual([])
    expect(await findBarriers(page)).toEqual([])
    await panel.scrollIntoViewIfNeeded()
    await picture(page, 'phone-ladder')

    await tabTo(page, page.locator('.task-card').getByRole('button', { name: /接手/ }).first())
    await page.keyboard.press('Enter')
    await page.locator('.action-drawer form').waitFor()
    await sendForm(page, 'keys')
    await page.getByText('现在在这一级').waitFor()
    expect((await second.desk.open(climbed.number)).ladder?.awaited).toBe(false)
    await page.context().close()
  })

  it('it is passed up with a reason, to the next level unless another is chosen', async () => {
    const begun = await bring(play.cast)
    await accept(begun)
    const page = await browser.phone(play.cast)
    await enterConsole(page, play.lowest.desk.login)
    await openFile(page, begun.number)
    await begin(page, '报上一级')
    await write(page, /为什么/, '牵涉两个街道，这里调不动')
    await picture(page, 'phone-ladder-move-up')
    await sendForm(page)
    const { ladder, unit } = await play.second.desk.open(begun.number)
    expect([unit, ladder?.moves[0]?.why]).toEqual([play.second.unit.id, '牵涉两个街道，这里调不动'])
    await page.context().close()
  })

  it('the parties read on their page who had it, why it went up, and who has it now', async () => {
    await follow(climbed.resident, climbed.receipt)
    const page = await browser.phone({ ...play.cast, as: climbed.resident })
    await page.goto('/follow')
    const said = (await page.locator('main').textContent()) ?? ''
    for (const words of [
      `${play.lowest.unit.name.zh}没有在期限内办出结果，按规定自动交到上面`,
      `${play.second.unit.name.zh}接手了`,
      '您不用重新说一遍',
    ])
      expect(said).toContain(words)
    expect(await overhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await picture(page, 'phone-ladder-resident')
    await act(climbed.resident, '/follow/withdraw', { reason: '已经和好了' })
    expect((await play.second.desk.open(climbed.number)).next.what).toBe('archive-matter')
    await page.context().close()
  })
})
