import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPost, type Post, type places } from './told.fixture.ts'

const she = { name: '于小暑', telephone: '19900000201' } as const
const byPost = {
  name: '于小暑',
  telephone: '19900000201',
  address: '桥头街道 3 号楼 201',
  tellBy: 'letter',
} as const
const byCall = { name: '石磊', telephone: '0999-1230001', tellBy: 'call' } as const

async function wordsOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.normalize('NFKC').replace(/\s+/g, '')
}

describe.each(['lakeside', 'highplain'] as const)('in %s', (region) => {
  let post: Post
  beforeAll(async () => {
    post = await openPost(region)
  })
  beforeEach(() => post.sms.behave('well'))
  afterAll(() => post.close())

  const partyOf = async (number: string, side: string): Promise<string> =>
    (await post.desk.open(number)).parties.find((party) => party.side === side)?.id ?? ''

  describe('the log of a matter', () => {
    it('says who was told what, when, by which way and what came of it, the newest first', async () => {
      const number = await post.bring(she)
      const rows = await post.log(number)
      expect(rows.map(({ at }) => at)).toEqual(
        rows
          .map(({ at }) => at)
          .toSorted()
          .toReversed(),
      )
      const told = rows.find(({ channel }) => channel === 'sms')
      expect(told).toMatchObject({
        ...{ to: { zh: '于小暑' }, address: '199****0201', state: 'sent', kind: 'progress' },
        may: { resend: false, done: false },
      })
      expect(told?.about.zh).toContain('受理')
      expect(told?.tries.map(({ words }) => words.zh)).toEqual(['送出去了'])
      expect(rows.find(({ channel }) => channel === 'app')?.about.zh).toContain('登记事项')
      expect(JSON.stringify(rows)).not.toContain('19900000201')
    })

    it('goes on page after page without a gap or a repetition, and a broken mark is refused', async () => {
      const number = await post.bring(she)
      // Forty colleagues, all told at the same moment.
      await post.service.stored(
        `insert into notice (county, matter_id, version, audience_kind, audience, at)
select county, matter_id, 1, 'unit', 'unit ' || line, last_at
from matter
cross join generate_series(1, 40) as line
where number = $1`,
        [number],
      )
      const ids = (await post.log(number)).map(({ id }) => id)
      expect(ids.length).toBeGreaterThan(40)
      expect(new Set(ids).size).toBe(ids.length)
      const { status } = await post.desk.send(`/api/matters/${number}/deliveries?after=yesterday`)
      expect(status).toBe(400)
    })

    it('is for whoever may open the matter, and its reading is written down', async () => {
      const number = await post.bring(she)
      for (const [who, status] of [
        ['stranger', 404],
        ['admin', 404],
        ['leader', 200],
      ] as const)
        expect((await (await post.comeIn(who)).send(`/api/matters/${number}/deliveries`)).status, who).toBe(
          status,
        )
      const reads = await (await post.comeIn('supervisor')).readLog(number)
      expect(reads.map(({ what }) => what.zh)).toContain('通知记录')
    })
  })

  describe('what did not arrive', () => {
    const wrongNumber = async (): Promise<{ number: string; id: string }> => {
      await post.sms.behave('refuses')
      const number = await post.bring(she)
      const row = (await post.undelivered('failed')).rows.find((one) => one.number === number)
      if (row === undefined) throw new Error('it is not on the list')
      await post.sms.behave('well')
      return { number, id: row.id }
    }

    it('stands on the list with a reason that says what to do, for those within whose reach it lies', async () => {
      const { number, id } = await wrongNumber()
      const [row] = (await post.log(number)).filter((one) => one.id === id)
      expect(row).toMatchObject({ state: 'failed', may: { resend: true } })
      expect(row?.reason?.zh).toMatch(/更正|核对/)
      const seenBy = async (who: keyof (typeof places)['lakeside']): Promise<boolean> =>
        (await post.undelivered('failed', await post.comeIn(who))).rows.some((one) => one.id === id)
      expect(await seenBy('supervisor')).toBe(true)
      expect(await seenBy('stranger')).toBe(false)
      expect(await seenBy('admin')).toBe(false)
    })

    it('is sent again under the same key at the corrected number, once, however many press', async () => {
      const { number, id } = await wrongNumber()
      const party = await partyOf(number, 'informant')
      await post.desk.act(number, 'change-contact', { party, change: { telephone: '199 0000 0299' } })
      const before = post.sms.accepted().length
      const answers = await Promise.all([post.hand(id, 'resend'), post.hand(id, 'resend')])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
      expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'not-undelivered' })
      await post.round()
      expect(post.sms.accepted().slice(before)).toMatchObject([{ key: id, to: '19900000299' }])
      const row = (await post.log(number)).find((one) => one.id === id)
      expect(row).toMatchObject({ state: 'sent', address: '199****0299' })
      expect(row?.tries.map(({ words }) => words.zh.slice(0, 2))).toEqual(['没有', '重发', '送出'])
      expect((await post.hand(id, 'resend')).status).toBe(409)
      expect((await post.undelivered('failed')).rows.map((one) => one.id)).not.toContain(id)
    })

    it('goes by the way they wish now, and not at all where there is none', async () => {
      const { number, id } = await wrongNumber()
      const party = await partyOf(number, 'informant')
      await post.desk.act(number, 'change-contact', {
        party,
        change: { tellBy: 'mail', mail: 'yu@example.com' },
      })
      expect((await post.hand(id, 'resend')).body).toEqual({ state: 'waiting' })
      await post.round()
      expect(post.mail.accepted().at(-1)).toMatchObject({ to: 'yu@example.com' })

      const unreachable = await post.bring({ name: '石磊' })
      const [leftOut] = await post.toParties(unreachable)
      expect(leftOut).toMatchObject({ state: 'left-out', channel: 'none', may: { resend: true } })
      expect((await post.hand(leftOut?.id ?? '', 'resend')).body).toMatchObject({ code: 'no-way-to-them' })
      const who = await partyOf(unreachable, 'informant')
      await post.desk.act(unreachable, 'change-contact', { party: who, change: { telephone: '19900000298' } })
      expect((await post.hand(leftOut?.id ?? '', 'resend')).body).toEqual({ state: 'waiting' })
      await post.round()
      expect(post.sms.accepted().at(-1)).toMatchObject({ to: '19900000298' })
    })

    it('is nobody’s to send who may not deliver in this matter', async () => {
      const { id } = await wrongNumber()
      for (const [who, status] of [
        ['stranger', 404],
        ['admin', 404],
        ['leader', 403],
      ] as const)
        expect((await post.hand(id, 'resend', {}, await post.comeIn(who))).status, who).toBe(status)
      expect((await post.hand('nonsense', 'resend')).status).toBe(404)
    })
  })

  describe('a letter', () => {
    it('tells what has happened, is posted once with all that waited, and the next goes on from there', async () => {
      const number = await post.bring(byPost)
      const [first] = (await post.undelivered('by-hand')).rows.filter((row) => row.number === number)
      expect(first).toMatchObject({ channel: 'letter', address: '桥头街道***', may: { done: true } })
      const words = await wordsOf(await post.desk.pdf(`/api/deliveries/${first?.id}/letter.pdf`))
      for (const part of ['桥头街道3号楼201', '于小暑:您好', '受理了', number, '回执上的查询码', '法院起诉'])
        expect(words).toContain(part)
      expect(words).not.toContain('19900000202')

      for (const { id } of (await post.desk.open(number)).parties)
        await post.desk.act(number, 'give-consent', { party: id, how: 'at-the-desk', rightsTold: true })
      const mediator = await post.comeIn('mediator')
      const person = String(post.service.ids.get(mediator.login))
      await post.desk.act(number, 'propose-mediator', { mediator: person, chosenBy: 'committee' })
      await post.round()
      const second = (await post.toParties(number)).find(
        ({ id, state }) => state === 'by-hand' && id !== first?.id,
      )
      await post.desk.pdf(`/api/deliveries/${second?.id}/letter.pdf`)
      const done = await post.hand(first?.id ?? '', 'done', { outcome: 'done', note: '挂号信' })
      expect(done.body).toEqual({ state: 'sent' })
      const posted = (await post.toParties(number)).filter(({ channel }) => channel === 'letter')
      expect(posted.map(({ state }) => state)).toEqual(posted.map(() => 'sent'))
      const tries = posted.flatMap((row) => row.tries.map((one) => one.words.zh))
      expect(tries.filter((line) => line.includes('信已寄出') && line.includes('挂号信'))).toHaveLength(1)
      expect(tries.filter((line) => line.includes('同一个信封'))).toHaveLength(posted.length - 1)
      expect((await post.hand(first?.id ?? '', 'done', { outcome: 'done' })).body).toMatchObject({
        code: 'not-by-hand',
      })

      await post.service.pass(1)
      await mediator.act(number, 'declare-interest', { ties: 'none' })
      await post.round()
      const [next] = (await post.undelivered('by-hand')).rows.filter((row) => row.number === number)
      const goesOn = await wordsOf(await post.desk.pdf(`/api/deliveries/${next?.id}/letter.pdf`))
      expect(goesOn).toContain('上次给您写信以后的情况')
      expect(goesOn).toContain('没有利害关系')
      expect(goesOn).toContain('看看推荐的调解员')
      expect(goesOn).not.toContain('受理了')
    })
  })

  describe('a call', () => {
    it('asks first who is there, reads the number digit by digit, and says what they may always do', async () => {
      const number = await post.bring(byCall)
      const [call] = (await post.undelivered('by-hand')).rows.filter((row) => row.number === number)
      expect(call).toMatchObject({ channel: 'call', to: { zh: '石磊' } })
      const { body } = await post.desk.send(`/api/deliveries/${call?.id}/read-aloud`)
      const sheet = body as { first: string; otherwise: string; sentences: string[]; telephone: string }
      expect(sheet.first).toContain('石磊本人吗')
      expect(sheet.first + sheet.otherwise).not.toContain('事项')
      const read = sheet.sentences.join('')
      expect(read).toMatch(/[零一二三四五六七八九]{3}/)
      expect(read).toContain('去法院')
      expect(read).not.toContain(number)
      expect(sheet.telephone).toBe('099****0001')
      expect((await post.desk.send(`/api/deliveries/${call?.id}/letter.pdf`)).status).toBe(404)
    })

    it('that reached nobody is on the list of what did not arrive, and can be tried again', async () => {
      const number = await post.bring(byCall)
      const [call] = (await post.undelivered('by-hand')).rows.filter((row) => row.number === number)
      const id = call?.id ?? ''
      expect((await post.hand(id, 'done', { outcome: 'not-reached', note: '响了没人接' })).body).toEqual({
        state: 'failed',
      })
      const failed = (await post.undelivered('failed')).rows.find((row) => row.id === id)
      expect(failed?.reason?.zh).toContain('没有联系上')
      expect((await post.hand(id, 'resend')).body).toEqual({ state: 'by-hand' })
      expect((await post.hand(id, 'done', { outcome: 'done' })).body).toEqual({ state: 'sent' })
      const row = (await post.log(number)).find((one) => one.id === id)
      expect(row?.tries.map(({ words }) => words.zh.split('（')[0])).toEqual([
        '没有联系上',
        '重发',
        '打了电话，念给本人听了',
      ])
      expect(row?.tries[0]?.words.zh).toContain('响了没人接')
    })
  })
})
