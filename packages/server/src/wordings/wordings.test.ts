import type { WordingView } from '@jiefen/contract'
import { instant } from '@jiefen/domain/kernel'
import { rootOf } from '@jiefen/domain/region'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { NotForMany, textFor } from './index.ts'

const number = '999101-20261123-1-000123-7'
const sms = { reader: 'resident', kind: 'progress', form: 'sms', language: 'zh' } as const
const mail = { ...sms, form: 'mail' } as const
const group = { reader: 'group', kind: 'bulletin', form: 'group', language: 'zh' } as const

describe.each(scenes)('the words of messages in $region.id', ({ region, above, home }) => {
  let test: TestHouse
  let keeper: Comer
  const root = rootOf(region).id

  beforeAll(async () => {
    test = await openTestHouse(await freshDatabase(), region, [
      someoneAt('system-admin', root),
      someoneAt('system-admin', above),
      someoneAt('supervisor', root),
      someoneAt('audit-admin', root),
    ])
    keeper = await test.comeIn(loginAt('system-admin', root))
  })
  afterAll(() => test.close())

  const say = (asked: Parameters<typeof textFor>[1], facts: Parameters<typeof textFor>[2] = { number }) =>
    textFor(test.house, asked, facts)
  const ownOf =
    (found: { reader: string; kind: string; form: string; language: string }) =>
    async (): Promise<WordingView | undefined> =>
      (await keeper.get('/api/wordings'))
        .json()
        .rows.find(
          (row: WordingView) =>
            row.reader === found.reader &&
            row.kind === found.kind &&
            row.form === found.form &&
            row.language === found.language,
        )

  it('are the region’s own, with the facts of the message in the words of its reader', async () => {
    const until = instant('2026-11-24T09:30:00Z')
    const { text } = await say(sms, { number, until, path: `/follow?number=${number}` })
    expect(text).toContain(region.name.zh)
    expect(text).toContain(number)
    expect(text).toContain('2026年11月24日 星期二 17:30')
    expect((await say({ ...sms, language: 'en' }, { number, until })).text).toContain(
      'Tuesday, 24 November 2026, 17:30',
    )
  })

  it('lead to the page of the matter, also where the message knows no path of its own', async () => {
    expect((await say(sms)).text).toContain(`${test.house.settings.origin}/follow?number=${number}`)
    expect((await say({ ...mail, reader: 'staff', kind: 'work' })).text).toContain(
      `/console/matters/${number}`,
    )
    expect((await say(sms, { number, path: '/i/ABC' })).text).toContain(`${test.house.settings.origin}/i/ABC`)
  })

  it('have a subject in a mail and none in a text message', async () => {
    expect((await say(mail)).subject).toBeTruthy()
    expect(await say(sms)).not.toHaveProperty('subject')
  })

  it('are spelt digit by digit where they are read aloud', async () => {
    const { text } = await say({ ...sms, form: 'call' })
    expect(text).toContain('九九九一，零一，二零二六，一一二三，一，零零零一，二三，七')
    expect(text).not.toContain(number)
  })

  it('are changed in the console: the very next message says the new ones, and only in that language', async () => {
    const before = await say({ ...sms, language: 'en' })
    const answer = await keeper.post('/api/wordings', {
      ...sms,
      words: '【{region}】有消息：{number}，{link}',
    })
    expect(answer.statusCode).toBe(200)
    expect(answer.json().own.instead.words).toContain('{number}')
    expect(answer.json()).toMatchObject({
      words: '【{region}】有消息：{number}，{link}',
      own: { by: expect.any(String) },
    })
    expect((await say(sms)).text).toBe(
      `【${region.name.zh}】有消息：${number}，${test.house.settings.origin}/follow?number=${number}`,
    )
    expect(await say({ ...sms, language: 'en' })).toEqual(before)
    expect(await ownOf(sms)()).toMatchObject({ own: { at: new Date(test.clock.now()).toISOString() } })
  })

  it('are put back to the region’s own, and the history of it stays', async () => {
    const own = (await say(mail)).text
    await keeper.post('/api/wordings', { ...mail, subject: '消息', words: '{number} {link}' })
    expect((await say(mail)).text).not.toBe(own)
    const answer = await keeper.post('/api/wordings/reset', mail)
    expect([answer.statusCode, answer.json().own]).toEqual([200, undefined])
    expect((await say(mail)).text).toBe(own)
    expect(await ownOf(mail)()).not.toHaveProperty('own')
    const { rows } = await test.house.workerPool.query(
      `select words from message_template where kind = 'progress' and form = 'mail' order by template_id`,
    )
    expect(rows).toEqual([{ words: '{number} {link}' }, { words: null }])
  })

  it('are not changed to what could not be sent, and nothing is written', async () => {
    const before = await ownOf(sms)()
    const answer = await keeper.post('/api/wordings', { ...sms, words: '您的事项 19900000001 {name}' })
    expect([answer.statusCode, answer.json()]).toMatchObject([
      422,
      {
        code: 'wording-faulty',
        facts: { faults: ['unknown-placeholder', 'placeholder-missing', 'personal'] },
      },
    ])
    expect(await ownOf(sms)()).toEqual(before)
  })

  it('of a message that nobody gets are neither changed, put back nor shown', async () => {
    const none = { ...sms, kind: 'whistle' }
    for (const [url, body] of [
      ['/api/wordings', { ...none, words: '{number} {link}' }],
      ['/api/wordings/reset', none],
    ] as const) {
      const answer = await keeper.post(url, body)
      expect([answer.statusCode, answer.json().code]).toEqual([422, 'no-such-message'])
    }
    expect((await keeper.post('/api/wordings/preview', { ...none, words: 'x' })).statusCode).toBe(400)
  })

  it('are shown beforehand with invented facts, in how many pieces, and with everything that is wrong', async () => {
    const good = (
      await keeper.post('/api/wordings/preview', {
        ...sms,
        words: '【{region}】{number} {link}[，{until}前]',
      })
    ).json()
    expect(good.faults).toEqual([])
    expect(good.words).toContain(`【${region.name.zh}】${region.divisionCode}-20261123-1-000000-`)
    expect(good.pieces).toBe(good.words.length <= 70 ? 1 : 2)
    const bad = (await keeper.post('/api/wordings/preview', { ...sms, words: '{number' })).json()
    expect(bad.words).toBe('{number')
    expect(bad.faults).toEqual([expect.objectContaining({ zh: expect.stringContaining('括号') })])
  })

  it('are changed by whoever looks after the whole region, and by nobody else', async () => {
    for (const login of [loginAt('system-admin', above), loginAt('supervisor', root)]) {
      const other = await test.comeIn(login)
      const read = await other.get('/api/wordings')
      expect([read.statusCode, read.json().mayChange]).toEqual(
        login.startsWith('system-admin') ? [200, false] : [403, undefined],
      )
      expect((await other.post('/api/wordings', { ...sms, words: '{number} {link}' })).statusCode).toBe(403)
      expect((await other.post('/api/wordings/reset', sms)).statusCode).toBe(403)
      expect((await other.post('/api/wordings/preview', { ...sms, words: 'x' })).statusCode).toBe(403)
    }
  })

  it('stand with each change in the book that the audit administrator reads', async () => {
    const auditor = await test.comeIn(loginAt('audit-admin', root))
    const rows: { what: string; about?: string }[] = (await auditor.get('/api/audit')).json().rows
    const changes = rows.filter(({ what }) => what.startsWith('wording-'))
    expect(changes.at(-1)).toMatchObject({ what: 'wording-changed', about: 'resident · progress · sms · zh' })
    expect(changes.map(({ what }) => what)).toContain('wording-put-back')
  })

  it('never leave for a room of many with somebody’s number in them, whoever typed it', async () => {
    await expect(say(group, { title: '请打 199 0000 0001 报名', unit: home })).rejects.toThrow(NotForMany)
    await expect(say(group, { title: '请打 199 0000 0001 报名', unit: home })).rejects.not.toThrow(/199/)
    expect((await say(group, { title: '周三停水', unit: home })).text).toContain('周三停水')
  })

  it('are all listed, each once in each language, and each can be used as it stands', async () => {
    const rows: WordingView[] = (await keeper.get('/api/wordings')).json().rows
    expect(new Set(rows.map((row) => `${row.reader} ${row.kind} ${row.form} ${row.language}`)).size).toBe(
      rows.length,
    )
    expect(rows.length).toBe(region.messages.wordings.length * 2)
    for (const { reader, kind, form, language, subject, words } of rows) {
      const shown = await keeper.post('/api/wordings/preview', {
        ...{ reader, kind, form, language, words },
        ...(subject === undefined ? {} : { subject }),
      })
      expect(shown.json().faults, `${reader} ${kind} ${form} ${language}`).toEqual([])
    }
  })
})
