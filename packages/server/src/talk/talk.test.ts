import { anAcceptedDispute, inMediation, readyForArchive, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../platform/postgres/index.ts'
import { openTalkHouse, own, type TalkHouse, theirs } from '../talk-house.fixture.ts'

describe.each(scenes)('talk beside a matter of $region.id', (told) => {
  let at: TalkHouse

  beforeAll(async () => {
    at = await openTalkHouse(told)
  })
  afterAll(async () => {
    const { difference } = await at.test.verify()
    await at.test.close()
    expect(difference).toBeUndefined()
  })

  const words = async (number: string, thread = 'staff') =>
    (await at.read(at.desk, number, thread)).rows.map(({ place, text }) => `${place} ${text}`)

  it('has a thread of the staff and one with each party, and says which one may write', async () => {
    const { number } = await at.place(inMediation)
    const mine = await at.threads(at.desk, number)
    expect(
      mine.rows.map(({ thread, name, messages, may }) => [thread, name.zh, messages, may.write]),
    ).toEqual([
      ['staff', '工作人员', 0, true],
      [own, '阿依古丽·买买提', 0, true],
      [theirs, '周远山', 0, true],
    ])
    const leader = await at.comeIn('leader', at.scene.above)
    const looked = await at.threads(leader, number, '?why=看看')
    expect(looked.rows.map(({ may }) => may.write)).toEqual([false, false, false])
  })

  it('leaves the version of the matter alone: an open form does not go stale', async () => {
    const { number, matter } = await at.place(anAcceptedDispute)
    await at.say(at.desk, number, 'staff', '明天上午去看')
    const taken = await at.desk.act(
      number,
      'add-party',
      { side: 'other-side', party: { name: '石磊' } },
      { version: matter.version },
    )
    expect(taken.statusCode, taken.body).toBe(200)
  })

  it('keeps every message of many at once, each in its own place', async () => {
    const { number } = await at.place(inMediation)
    const sent = Array.from({ length: 20 }, (_, step) => `第 ${step} 条`)
    const answers = await Promise.all(
      sent.map((text, step) => at.say(step % 2 === 0 ? at.desk : at.mediator, number, 'staff', text)),
    )
    const places = answers.map((answer) => Number(answer.json().place))
    expect(places.toSorted((a, b) => a - b)).toEqual(sent.map((_, step) => step + 1))
    const told = sent.map((text, step) => [places[step] ?? 0, text] as const)
    expect(await words(number)).toEqual(
      told.toSorted(([a], [b]) => a - b).map(([place, text]) => `${place} ${text}`),
    )
  })

  it('takes the same request once, however often and however quickly it comes', async () => {
    const { number } = await at.place(anAcceptedDispute)
    const again = () => at.say(at.desk, number, 'staff', '只说一遍', { key: 'one' })
    const answers = [...(await Promise.all([again(), again(), again()])), await again()]
    expect(answers.map((answer) => [answer.statusCode, answer.json()])).toEqual(
      answers.map(() => [200, { place: 1 }]),
    )
    expect(await words(number)).toEqual(['1 只说一遍'])
    const otherwise = await at.say(at.desk, number, 'staff', '另一句', { key: 'one' })
    expect([otherwise.statusCode, otherwise.json().code]).toEqual([422, 'key-used-otherwise'])
  })

  it('is read page by page, the newest last, each page leading to the one before', async () => {
    const { number } = await at.place(anAcceptedDispute)
    for (let step = 1; step <= 103; step += 1) await at.say(at.desk, number, 'staff', `${step}`)
    const seen: number[][] = []
    for (let before: number | undefined = 104; before !== undefined; ) {
      const page = await at.read(at.desk, number, 'staff', `?before=${before}`)
      seen.unshift(page.rows.map(({ place }) => place))
      before = page.before
    }
    expect(seen.map(({ length }) => length)).toEqual([3, 50, 50])
    expect(seen.flat()).toEqual(Array.from({ length: 103 }, (_, step) => step + 1))
    expect((await at.read(at.desk, number, 'staff')).rows.at(-1)?.place).toBe(103)
  })

  it('says who wrote, from which unit, and which words are one’s own', async () => {
    const { number } = await at.place(inMediation)
    await at.say(at.desk, number, 'staff', '材料齐了')
    const [mine] = (await at.read(at.desk, number, 'staff')).rows
    const [seen] = (await at.read(at.mediator, number, 'staff')).rows
    expect([mine?.own, seen?.own]).toEqual([true, false])
    const unit = at.scene.region.units.find(({ id }) => id === at.scene.home)?.name.zh
    expect(seen?.author.zh).toBe(`${unit} receptionist of ${at.scene.home}`)
  })

  it('marks how far each has read, never back and never beyond, and counts what is new', async () => {
    const { number } = await at.place(inMediation)
    for (const text of ['一', '二', '三']) await at.say(at.desk, number, 'staff', text)
    await at.say(at.desk, number, own, '请您明天来')
    expect([await at.unread(at.desk, number), await at.unread(at.mediator, number)]).toEqual([0, 4])
    await at.markRead(at.mediator, number, 'staff', 2)
    await at.markRead(at.mediator, number, 'staff', 1)
    expect(await at.unread(at.mediator, number)).toBe(2)
    const readBy = (await at.read(at.desk, number, 'staff')).rows.map((row) => row.readBy)
    expect(readBy).toEqual([1, 1, 0])
    await at.markRead(at.mediator, number, 'staff', 999)
    const { readers } = await at.read(at.desk, number, 'staff')
    expect(readers.find(({ reader }) => reader === `person:${at.mediator.person}`)?.upto).toBe(3)
    const { rows } = await at.threads(at.mediator, number)
    expect(rows.map(({ messages, unread, last }) => [messages, unread, last?.text])).toEqual([
      [3, 0, '三'],
      [1, 1, '请您明天来'],
      [0, 0, undefined],
    ])
  })

  it('whoever answers without having read what came before still finds it new', async () => {
    const { number } = await at.place(inMediation)
    await at.say(at.desk, number, 'staff', '先说的')
    await at.say(at.mediator, number, 'staff', '没看就回的')
    expect(await at.unread(at.mediator, number)).toBe(1)
  })

  it('is written into the reading record once, by whoever opens it', async () => {
    const { number } = await at.place(inMediation)
    const supervisor = await at.comeIn('supervisor', at.scene.above)
    const unasked = await supervisor.get(at.pathOf(number, 'staff'))
    expect([unasked.statusCode, unasked.json().code]).toEqual([403, 'reason-needed'])
    await at.threads(supervisor, number, '?why=督办检查')
    await at.read(supervisor, number, 'staff', '?why=督办检查')
    await at.unread(supervisor, number)
    const log = (await supervisor.get(`/api/matters/${number}/read-log`)).json()
    const talk = log.filter((row: { what: { zh: string } }) => row.what.zh === '消息')
    expect(talk.map((row: { why: string }) => row.why)).toEqual(['督办检查'])
  })

  it('takes photos that were stored, shows them to whoever may read the thread, and no other file', async () => {
    const { number } = await at.place(inMediation)
    const [file, elsewhere] = [await at.storePhoto(64), await at.storePhoto(66)]
    const photos = [{ file, name: '裂缝.jpg' }]
    expect((await at.say(at.desk, number, own, { text: '', photos })).statusCode).toBe(200)
    const { rows } = await at.read(at.mediator, number, own)
    expect(rows[0]?.photos).toEqual(photos)
    const shown = await at.mediator.get(`${at.pathOf(number, own)}/files/${file}`)
    expect([shown.statusCode, shown.headers['content-type']]).toEqual([200, 'image/jpeg'])
    // The thread is part of the address: a photo of one is not found in another.
    for (const [thread, wanted] of [
      ['staff', file],
      [own, elsewhere],
    ] as const)
      expect((await at.desk.get(`${at.pathOf(number, thread)}/files/${wanted}`)).statusCode).toBe(404)
    const unknown = await at.say(at.desk, number, 'staff', {
      text: '',
      photos: [{ file: 'f'.repeat(64), name: 'x' }],
    })
    expect([unknown.statusCode, unknown.json().code]).toEqual([400, 'malformed-request'])
  })

  it('refuses an empty message, one too long, and a thread that there is not', async () => {
    const { number } = await at.place(anAcceptedDispute)
    const empty = await at.say(at.desk, number, 'staff', '  ')
    expect([empty.statusCode, empty.json().code]).toEqual([422, 'words-missing'])
    expect((await at.say(at.desk, number, 'staff', '字'.repeat(2001))).statusCode).toBe(400)
    const nobody = await at.say(at.desk, number, 'party:01970000-0000-7000-8000-00000000ffff', '在吗')
    expect(nobody.statusCode).toBe(404)
    expect(await words(number)).toEqual([])
  })

  it('is closed with the archive: it can be read, and nobody writes', async () => {
    const { number } = await at.place(readyForArchive)
    await at.say(at.desk, number, 'staff', '可以归档了')
    expect((await at.desk.act(number, 'archive-matter', {})).statusCode).toBe(200)
    const late = await at.say(at.desk, number, 'staff', '等一下')
    expect([late.statusCode, late.json().code]).toEqual([409, 'matter-archived'])
    const { rows, may, closed } = await at.read(at.desk, number, 'staff')
    expect([rows.length, may.write, closed?.zh.includes('归档')]).toEqual([1, false, true])
  })

  it('waits for whoever is closing the matter at that moment, and then says nothing more', async () => {
    const { number, matter } = await at.place(anAcceptedDispute)
    await withClient(at.adminUrl, async (closing) => {
      const stageIs = (stage: string) =>
        closing.query('update matter set stage = $2 where number = $1', [number, stage])
      await closing.query('begin')
      await stageIs('archived')
      // Sent now, not only when somebody waits for the answer.
      const late = Promise.resolve(at.say(at.desk, number, 'staff', '等一下'))
      const isWaiting = async () =>
        (
          await closing.query(
            `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
          )
        ).rowCount
      await expect.poll(isWaiting, { interval: 10 }).toBe(1)
      await closing.query('commit')
      const { statusCode, body } = await late
      expect([statusCode, JSON.parse(body).code]).toEqual([409, 'matter-archived'])
      await stageIs(matter.stage)
    })
    expect(await words(number)).toEqual([])
  })
})
