import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVillage, people, reportDispute, type Village } from './portal.fixture.ts'

let village: Village
beforeAll(async () => {
  village = await openVillage(await freshDatabase())
})
afterAll(() => village.close())

async function following(change: Parameters<typeof reportDispute>[2] = {}) {
  const browser = village.browser()
  const { number, code } = await reportDispute(village, browser, change)
  await browser.open('/follow')
  const answer = await browser.fill('/follow', { number, code })
  return { browser, number, code, answer }
}

describe('following a matter', () => {
  it('needs the number and its query code, in whatever way they are typed', async () => {
    const { number, code } = await following()
    const browser = village.browser()
    await browser.open('/follow')
    const loose = { number: number.replaceAll('-', ' '), code: code.toLowerCase().replaceAll('-', '') }
    expect((await browser.fill('/follow', loose)).body).toContain('等工作人员看')
  })

  it('is refused with the code of another matter, in words that tell nothing about either', async () => {
    const one = await following()
    const other = await following()
    const browser = village.browser()
    await browser.open('/follow')
    const answer = await browser.fill('/follow', { number: one.number, code: other.code })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('编号和查询码对不上')
    expect((await browser.open('/follow')).body).toContain('name="code"')
  })

  it('says which figure may be wrong before it counts a try', async () => {
    const browser = village.browser()
    await browser.open('/follow')
    const answer = await browser.fill('/follow', { number: '999101-20261120-1-000001-0', code: 'x' })
    expect(answer.body).toContain('可能抄错了一位')
    expect(answer.body).toContain('href="#number"')
  })

  it('is slowed down after ten wrong codes for one number', async () => {
    const { number, code } = await following()
    const browser = village.browser('198.51.100.7')
    await browser.open('/follow')
    const statuses: number[] = []
    for (let tries = 0; tries < 11; tries += 1) {
      statuses.push(
        (await browser.send('POST', '/follow', browser.formOf('/follow', { number, code: '2222-2222-2222' })))
          .statusCode,
      )
    }
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 422))
    expect(statuses[10]).toBe(429)
    // The owner, elsewhere, is not shut out by it.
    const owner = village.browser('198.51.100.8')
    await owner.open('/follow')
    expect((await owner.fill('/follow', { number, code })).body).toContain('等工作人员看')
  })

  it('shows who answers, by when and why, and each step', async () => {
    const { answer } = await following({ agrees: true })
    expect(answer.body).toContain(`${village.unit.name.zh}负责`)
    expect(answer.body).toContain('为什么是这个时间')
    expect([...answer.body.matchAll(/data-event="(\w+)"/g)].map(([, type]) => type)).toEqual([
      'ConsentGiven',
      'MatterSorted',
      'MatterReported',
    ])
  })

  it('shows row by row who has opened the file, one’s own opening first', async () => {
    const { browser, number } = await following()
    const { matter, county } = await village.addressOf(number)
    await village.house.workerPool
      .query('select 1')
      .then(() =>
        village.house.pool.query(
          `insert into read_record (county, matter_id, at, reader, what, why) values ($1, $2, $3, $4, 'telephone', '约时间')`,
          [
            county,
            matter,
            new Date(village.clock.now() + 60_000).toISOString(),
            { kind: 'staff', name: '某经办', unit: village.unit.id },
          ],
        ),
      )
    const page = (await browser.open('/follow')).body
    const reads = page.slice(page.indexOf('data-reads'))
    expect(reads).toContain(`某经办（${village.unit.name.zh}）`)
    expect(reads).toContain('完整电话号码')
    expect(reads).toContain('约时间')
    expect(reads).toContain('您自己')
  })

  it('ends after half an hour without a page, and at once when left', async () => {
    const { browser } = await following()
    village.clock.moveBy(29 * 60_000)
    expect((await browser.open('/follow')).body).toContain('等工作人员看')
    village.clock.moveBy(29 * 60_000)
    expect((await browser.open('/follow')).body).toContain('等工作人员看')
    village.clock.moveBy(31 * 60_000)
    expect((await browser.open('/follow')).body).toContain('name="code"')
    const again = await following()
    await again.browser.fill('/follow/leave')
    expect((await again.browser.open('/follow')).body).toContain('name="code"')
  })

  it('takes a question, once, and shows the answer', async () => {
    const { browser, number } = await following()
    await browser.open('/follow/ask')
    const form = browser.formOf('/follow/ask', { text: '什么时候有人来？' })
    await browser.send('POST', '/follow/ask', form)
    await browser.send('POST', '/follow/ask', form)
    const { matter } = await village.addressOf(number)
    const { rows } = await village.house.workerPool.query<{ party_id: string }>(
      `select party_id from matter_party where matter_id = $1 and side = 'informant'`,
      [matter],
    )
    await village.officeDoes(number, 'answer-question', { party: rows[0]?.party_id, text: '明天上午。' })
    const page = (await browser.open('/follow')).body
    expect(page.match(/什么时候有人来？/g)).toHaveLength(1)
    expect(page).toContain('答复您：明天上午。')
  })

  it('anonymously, one may give a name later, and mediation waits for it', async () => {
    const { browser, number } = await following({ anonymous: true })
    const category = village.house.region.categories.find(
      ({ mediable, code }) => mediable && code.length === 4,
    )
    await village.officeDoes(number, 'sort-matter', { category: category?.code, why: '核对' })
    await village.officeDoes(number, 'accept-matter', {})
    expect((await browser.open('/follow')).body).toContain('要调解，请留下您的姓名')
    await browser.open('/follow/name')
    expect((await browser.fill('/follow/name', { name: '', telephone: '' })).statusCode).toBe(422)
    await browser.fill('/follow/name', { name: people.informant, telephone: people.phone })
    expect(browser.page).toContain('href="/follow/consent"')
    expect((await browser.open('/follow/name')).body).toContain('199****0001')
    expect(browser.page).not.toContain(people.phone)
  })

  it('can be withdrawn with one button, and what is withdrawn asks nothing more', async () => {
    const { browser } = await following()
    await browser.open('/follow/withdraw')
    await browser.fill('/follow/withdraw', { reason: '已经和好' })
    expect(browser.page).toContain('您已撤回')
    expect((await browser.open('/follow/withdraw')).body).toContain('您已撤回')
  })

  it('of a declined matter tells the reason and the way to go, and one may object', async () => {
    const { browser, number } = await following()
    const [reason] = village.house.region.declineReasons
    await village.officeDoes(number, 'decline-matter', { reason: reason?.code })
    const page = (await browser.open('/follow')).body
    expect(page).toContain(reason?.route.zh)
    expect((await browser.send('GET', '/follow/notice-of-decline.pdf')).headers['content-type']).toBe(
      'application/pdf',
    )
    await browser.open('/follow/reopen')
    expect((await browser.fill('/follow/reopen', {})).statusCode).toBe(422)
    await browser.fill('/follow/reopen', { why: 'not-satisfied' })
    expect(browser.page).toContain('要重新办理，等人接手')
  })

  it('cannot be done with a cookie that somebody made or changed', async () => {
    const { browser } = await following()
    const cookie = browser.jar.get('jf_follow') ?? ''
    for (const forged of [`${cookie.slice(0, -4)}AAAA`, 'x', '']) {
      browser.jar.set('jf_follow', forged)
      expect((await browser.open('/follow')).body).toContain('name="code"')
      browser.jar.set('jf_follow', forged)
    }
  })

  it('shows no telephone number to anybody, the own one neither', async () => {
    const { answer } = await following()
    for (const phone of [people.phone, people.otherPhone]) expect(answer.body).not.toContain(phone)
  })
})
