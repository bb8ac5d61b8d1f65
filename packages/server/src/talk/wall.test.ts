import { isRefusal } from '@jiefen/domain/kernel'
import { inMediation, scenes } from '@jiefen/testkit/stories'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction, type Visibility } from '../platform/sql/index.ts'
import { openTalkHouse, own, type TalkHouse, theirs } from '../talk-house.fixture.ts'
import type { Comer } from '../test-house.fixture.ts'
import { isOwnPhoto, ownTalkOf, readOwnThread, writeOwn } from './index.ts'

const denied = '42501'

describe.each(scenes)('the wall around talk in $region.id', (told) => {
  let at: TalkHouse
  let placed: Awaited<ReturnType<TalkHouse['place']>>
  let file = ''

  beforeAll(async () => {
    at = await openTalkHouse(told)
    placed = await at.place(inMediation)
    file = await at.storePhoto()
    await at.say(at.desk, placed.number, 'staff', '内部：对方很激动')
    await at.say(at.desk, placed.number, own, { text: '请带合同', photos: [{ file, name: '合同.jpg' }] })
    await at.say(at.mediator, placed.number, theirs, '请带收据')
  })
  afterAll(() => at.test.close())

  const seen = (visibility: Visibility, table = 'talk_message'): Promise<string[]> =>
    inTransaction(at.test.house.pool, visibility, async (tx) => {
      const { rows } = await tx.query<{ thread: string }>(
        `select distinct thread from ${table} order by thread`,
      )
      return rows.map(({ thread }) => thread)
    })

  it('shows a party, let in to their matter, only the rows of their own thread', async () => {
    const { matter } = placed.address
    for (const table of ['talk_message', 'talk_read']) {
      expect(await seen({ matter, thread: own }, table), table).toEqual([own])
      expect(await seen({ matter, thread: theirs }, table), table).toEqual([theirs])
      // The matter alone opens no thread: not the staff's either, whose name everybody can guess.
      expect(await seen({ matter }, table), table).toEqual([])
      expect(await seen({ matter, thread: '' }, table), table).toEqual([])
      expect(await seen({}, table), table).toEqual([])
    }
  })

  it('is forgotten with the transaction: the next one on that connection is let in to no thread', async () => {
    const pool = new pg.Pool({ connectionString: at.test.database.appUrl, max: 1 })
    const visibility = { matter: placed.address.matter, thread: own }
    const rows = () => pool.query('select from talk_message').then(({ rowCount }) => rowCount)
    await inTransaction(pool, visibility, (tx) => tx.query('select from talk_message'))
    expect(await rows()).toBe(0)
    await inTransaction(pool, visibility, () => Promise.reject(new Error('broken'))).catch(() => undefined)
    expect(await rows()).toBe(0)
    expect((await pool.query(`select current_setting('app.thread', true) as thread`)).rows).toEqual([
      { thread: '' },
    ])
    await pool.end()
  })

  it('shows the unit that has the matter all three, and the unit next to it and another county none', async () => {
    const { home, above, sibling, farAway } = at.scene
    for (const holder of [home, above])
      expect(await seen({ holders: [holder] })).toEqual([own, theirs, 'staff'])
    for (const holder of [sibling, farAway]) expect(await seen({ holders: [holder] })).toEqual([])
  })

  it('lets a party write into no thread but theirs, whatever the service would send', async () => {
    const { county, matter } = placed.address
    const write = (thread: string, visibility: Visibility) =>
      inTransaction(at.test.house.pool, visibility, (tx) =>
        tx.query(`insert into talk_message values ($1, $2, $3, 99, now(), '{}', '{}', sha256('x'))`, [
          county,
          matter,
          thread,
        ]),
      )
    for (const thread of ['staff', theirs])
      await expect(write(thread, { matter, thread: own })).rejects.toMatchObject({ code: denied })
    await expect(write('staff', { matter })).rejects.toMatchObject({ code: denied })
    await expect(write('staff', { holders: [at.scene.sibling] })).rejects.toMatchObject({ code: denied })
  })

  it('lets nobody of the service change or remove what was said', async () => {
    for (const pool of [at.test.house.pool, at.test.house.workerPool])
      for (const text of [
        `update talk_message set at = now()`,
        `delete from talk_message`,
        `truncate talk_message`,
      ])
        await expect(pool.query(text), text).rejects.toMatchObject({ code: denied })
  })

  it('tells those who deliver how far a thread was read, and not who read it', async () => {
    const { workerPool } = at.test.house
    expect((await workerPool.query('select upto from talk_read')).rowCount).toBeGreaterThan(0)
    for (const column of ['reader', 'name', 'at'])
      await expect(workerPool.query(`select ${column} from talk_read`), column).rejects.toMatchObject({
        code: denied,
      })
  })

  it('hides everything from the unit next to it and from another county, as if there were nothing', async () => {
    const { number } = placed
    const strangers = [
      await at.comeIn('receptionist', at.scene.sibling),
      await at.comeIn('supervisor', at.scene.farAway),
    ]
    for (const stranger of strangers) {
      const asked: (readonly [string, (who: Comer) => Promise<{ statusCode: number }>])[] = [
        ['threads', (who) => who.get(`/api/matters/${number}/threads?why=看看`)],
        ['unread', (who) => who.get(`/api/matters/${number}/unread-talk`)],
        ['thread', (who) => who.get(`${at.pathOf(number, 'staff')}?why=看看`)],
        ['photo', (who) => who.get(`${at.pathOf(number, own)}/files/${file}`)],
        ['people', (who) => who.get(`/api/matters/${number}/mentionable`)],
        ['mark', (who) => at.markRead(who, number, 'staff', 1)],
        ['write', (who) => at.say(who, number, 'staff', '我也说一句')],
        ['write to a party', (who) => at.say(who, number, own, '您好')],
      ]
      for (const [what, ask] of asked) expect((await ask(stranger)).statusCode, what).toBe(404)
    }
  })

  it('lets a leader read and not write', async () => {
    const leader = await at.comeIn('leader', at.scene.home)
    const { number } = placed
    expect((await at.read(leader, number, 'staff', '?why=看看')).rows).toHaveLength(1)
    for (const thread of ['staff', own]) {
      const refused = await at.say(leader, number, thread, '抓紧办')
      expect([refused.statusCode, refused.json().code], thread).toEqual([403, 'not-yours'])
    }
    expect((await leader.get(`/api/matters/${number}/mentionable`)).statusCode).toBe(403)
  })

  it('a department that was called talks with the staff, reads along, and does not write to a party', async () => {
    const { number } = await at.place(inMediation)
    const blown = { direction: 'horizontal', to: [at.scene.department], why: '请来', place: '3 号楼' }
    expect((await at.desk.act(number, 'blow-whistle', blown)).statusCode).toBe(200)
    const handler = await at.comeIn('department-handler', at.scene.department)
    expect((await at.say(handler, number, 'staff', '马上到')).statusCode).toBe(200)
    expect((await at.say(handler, number, own, '您好')).statusCode).toBe(403)
  })

  it('a party reads and answers in their own thread, with its photo, and finds nothing of the other’s', async () => {
    const { informant, other } = placed
    const { house } = at.test
    expect(await ownTalkOf(house, informant)).toEqual({ messages: 1, unread: 1 })
    const mine = await readOwnThread(house, informant)
    expect(mine.rows.map(({ text, own: isOwn }) => [text, isOwn])).toEqual([['请带合同', false]])
    expect(await ownTalkOf(house, informant)).toEqual({ messages: 1, unread: 0 })
    expect(await isOwnPhoto(house, informant, file)).toBe(true)
    expect(await isOwnPhoto(house, other, file)).toBe(false)
    const written = await writeOwn(house, informant, { text: '好的', photos: [], key: 'k' })
    expect(written).toEqual({ place: 2 })
    const again = await writeOwn(house, informant, { text: '好的', photos: [], key: 'k' })
    expect(again).toEqual({ place: 2 })
    // The same key of another party is another key.
    expect(await writeOwn(house, other, { text: '好的', photos: [], key: 'k' })).toEqual({ place: 2 })
    expect((await readOwnThread(house, other)).rows.map(({ text }) => text)).toEqual(['请带收据', '好的'])
  })

  it('a party of this matter who borrows another thread’s name is refused by the rules as well', async () => {
    const stranger = { ...placed.informant, party: '01970000-0000-7000-8000-00000000ffff' as never }
    const words = { text: '在吗', photos: [], key: undefined }
    const outcome = await writeOwn(at.test.house, stranger, words).catch((problem) => problem.code)
    expect(isRefusal(outcome) ? outcome.refused : outcome).toBe('not-yours')
  })
})
