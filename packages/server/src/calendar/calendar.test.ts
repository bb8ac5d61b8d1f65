import { freshDatabase } from '@jiefen/testkit/postgres'
import { inMediation, readyForArchive, type Scene, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { parties, personAt, placeStory } from '../told-matter.fixture.ts'

const invited = Object.values(parties)

describe.each(scenes)('in $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  let test: TestHouse
  let desk: Comer
  let mediator: Comer
  let above: Comer
  let beside: Comer

  beforeAll(async () => {
    test = await openTestHouse(await freshDatabase(), scene.region, [
      someoneAt('receptionist', scene.home),
      someoneAt('supervisor', scene.above),
      someoneAt('receptionist', scene.sibling),
      someoneAt('mediator', scene.committee),
      someoneAt('seal-keeper', scene.committee),
    ])
    desk = await test.comeIn(loginAt('receptionist', scene.home))
    above = await test.comeIn(loginAt('supervisor', scene.above))
    beside = await test.comeIn(loginAt('receptionist', scene.sibling))
    mediator = await test.comeIn(loginAt('mediator', scene.committee))
  })
  afterAll(() => test.close())

  const aMatter = async () => (await placeStory(test, inMediation(scene))).number
  const aRoom = async (unit: string = scene.above): Promise<string> => {
    const names = { nameZh: '一号调解室', nameEn: 'Mediation room 1', purpose: 'mediation', seats: 6 }
    const opened = await above.post('/api/rooms', { unit, ...names, equipment: '录音录像' })
    expect(opened.statusCode).toBe(201)
    return opened.json().id
  }
  const span = (from: string, until: string, day = '2026-11-26') => ({
    startsAt: `${day}T${from}:00+08:00`,
    endsAt: `${day}T${until}:00+08:00`,
  })
  const plan = (number: string, room: string, when: object, by = desk) =>
    by.act(number, 'plan-session', { ...when, room, seating: 'together', open: false, invited })
  const calendar = async (by: Comer, unit: string) =>
    (await by.get(`/api/calendar?from=2026-11-26&days=2&unit=${unit}`)).json()

  it('fifty want one room at once: one has it, the others read when it is taken and nothing of whose it is', async () => {
    const room = await aRoom()
    const numbers = await Promise.all(Array.from({ length: 50 }, aMatter))
    const before = await test.countFacts()
    const answers = await Promise.all(
      numbers.map((number, place) =>
        plan(number, room, place % 2 === 0 ? span('09:00', '11:00') : span('10:00', '12:00')),
      ),
    )
    const lost = answers.filter(({ statusCode }) => statusCode === 409)
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
    expect(lost).toHaveLength(49)
    for (const answer of lost) {
      const { code, facts } = answer.json()
      expect(code).toBe('room-taken')
      expect(Object.keys(facts).sort()).toEqual(['from', 'room', 'until'])
    }
    expect(await test.countFacts()).toBe(before + 1)
    expect((await calendar(above, scene.above)).busy).toHaveLength(1)
    expect((await test.verify()).difference).toBeUndefined()
  })

  it('moving frees and takes at once; what is called off, held or over is free for the next', async () => {
    const room = await aRoom()
    const [first, second] = [await aMatter(), await aMatter()]
    const when = span('09:00', '11:00', '2026-11-27')
    expect((await plan(first, room, when)).statusCode).toBe(200)
    expect((await plan(second, room, when)).statusCode).toBe(409)
    // Ends touch and do not overlap; the same session may move by half an hour over its own old hour.
    const move = { session: 's1', room, why: '晚半小时' }
    const later = span('09:30', '11:30', '2026-11-27')
    expect((await desk.act(first, 'move-session', { ...move, ...later })).statusCode).toBe(200)
    expect((await plan(second, room, span('08:00', '09:30', '2026-11-27'))).statusCode).toBe(200)
    const onto = await desk.act(first, 'move-session', { ...move, ...span('09:00', '10:00', '2026-11-27') })
    expect(onto.json()).toMatchObject({ code: 'room-taken' })
    // It was not half moved: the old hour is still its own.
    expect((await plan(await aMatter(), room, later)).statusCode).toBe(409)
    await desk.act(first, 'call-off-session', { session: 's1', why: '和好了' })
    const third = await aMatter()
    expect((await plan(third, room, later)).statusCode).toBe(200)
    await desk.act(third, 'terminate-mediation', { reason: 'T04' })
    expect((await plan(await aMatter(), room, later)).statusCode).toBe(200)
    expect((await test.verify()).difference).toBeUndefined()
  })

  it('any order of hours is taken exactly as a clerk with a paper calendar would', async () => {
    const room = await aRoom()
    const kept: [number, number][] = []
    for (let step = 0; step < 24; step += 1) {
      const from = (step * 37) % 20
      const until = from + 1 + ((step * 11) % 5)
      const clock = (half: number) =>
        `${String(8 + Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`
      const answer = await plan(await aMatter(), room, span(clock(from), clock(until), '2026-11-30'))
      const free = kept.every(([begin, end]) => until <= begin || from >= end)
      expect([step, answer.statusCode]).toEqual([step, free ? 200 : 409])
      if (free) kept.push([from, until])
    }
  })

  it('who may not open the matter sees that a room is taken, and not by whom', async () => {
    const room = await aRoom()
    const number = await aMatter()
    await plan(number, room, span('15:00', '16:00'))
    const busyAt = async (by: Comer) =>
      (await calendar(by, scene.above)).busy.find((one: { room: string }) => one.room === room)
    expect(await busyAt(mediator)).toMatchObject({ number })
    const seen = await busyAt(beside)
    expect(seen).toBeDefined()
    expect(seen).not.toHaveProperty('number')
    expect((await calendar(mediator, scene.above)).sessions).toContainEqual(
      expect.objectContaining({ number, mine: true }),
    )
  })

  it('a room that is closed takes nobody new, and only its keeper opens one', async () => {
    const room = await aRoom(scene.home)
    expect((await desk.post('/api/rooms', { unit: scene.home })).statusCode).toBe(400)
    const names = { nameZh: '大厅', nameEn: 'Hall', purpose: 'hall', seats: 30 }
    expect((await desk.post('/api/rooms', { unit: scene.home, ...names })).statusCode).toBe(403)
    expect((await above.post(`/api/rooms/${room}/close`, {})).statusCode).toBe(204)
    const answer = await plan(await aMatter(), room, span('09:00', '10:00'))
    expect(answer.json()).toMatchObject({ code: 'room-not-in-use' })
    const { rows } = await test.house.pool.query(
      `select what, who, about from staff_event where what like 'room-%' order by staff_event_id desc limit 2`,
    )
    const line = { about: `一号调解室 · ${scene.home}`, who: expect.stringContaining('supervisor') }
    expect(rows).toEqual(['room-closed', 'room-opened'].map((what) => ({ what, ...line })))
  })

  it('a room with sessions ahead stays in use, and its keeper reads how many there are and until when', async () => {
    const room = await aRoom()
    const [first, second] = [await aMatter(), await aMatter()]
    await plan(first, room, span('09:00', '11:00'))
    await plan(second, room, span('14:00', '15:30', '2026-11-27'))
    const close = () => above.post(`/api/rooms/${room}/close`, {})
    const answer = await close()
    expect(answer.statusCode).toBe(409)
    expect(answer.json()).toMatchObject({
      code: 'room-in-use',
      facts: { sessions: 2, until: '2026-11-27T07:30:00.000Z' },
    })
    // Nothing was half closed, and a stranger reads nothing of it.
    expect((await plan(await aMatter(), room, span('16:00', '17:00'))).statusCode).toBe(200)
    expect((await beside.post(`/api/rooms/${room}/close`, {})).statusCode).toBe(403)
    const { sessions } = (await close()).json().facts
    expect(sessions).toBe(3)
    const empty = await aRoom()
    const number = await aMatter()
    await plan(number, empty, span('09:00', '10:00'))
    await desk.act(number, 'call-off-session', { session: 's1', why: '和好了' })
    expect((await above.post(`/api/rooms/${empty}/close`, {})).statusCode).toBe(204)
  })

  it('of closing a room and planning there at once only one is done', async () => {
    const room = await aRoom()
    const numbers = await Promise.all(Array.from({ length: 5 }, aMatter))
    const [closed, ...planned] = await Promise.all([
      above.post(`/api/rooms/${room}/close`, {}),
      ...numbers.map((number, place) => plan(number, room, span(`0${place + 1}:00`, `0${place + 1}:30`))),
    ])
    const held = planned.filter(({ statusCode }) => statusCode === 200)
    expect(closed.statusCode).toBe(held.length === 0 ? 204 : 409)
    for (const answer of planned.filter(({ statusCode }) => statusCode !== 200))
      expect(answer.json()).toMatchObject({ code: 'room-not-in-use' })
  })

  it('notes of a caucus are read by nobody but who wrote them, and are gone when the file is closed', async () => {
    const { number } = await placeStory(test, readyForArchive(scene))
    const notes = `/api/matters/${number}/caucus-notes`
    expect((await mediator.post(notes, { words: '他愿意让到八百，别说出去' })).statusCode).toBe(201)
    expect((await mediator.get(notes)).json().notes).toMatchObject([{ words: '他愿意让到八百，别说出去' }])
    for (const other of [desk, above]) {
      expect((await other.get(notes)).json()).toEqual({ notes: [], may: { write: false } })
      expect((await other.post(notes, { words: '我也记一条' })).statusCode).toBe(403)
      expect((await other.get(`/api/matters/${number}`)).body).not.toContain('八百')
    }
    expect(await storedNotes(`person:${personAt(test, loginAt('supervisor', scene.above))}`)).toEqual([])
    const [stored] = await storedNotes(`person:${personAt(test, loginAt('mediator', scene.committee))}`)
    expect(stored?.sealed).not.toContain('八百')
    expect((await desk.act(number, 'archive-matter', {})).statusCode).toBe(200)
    expect(await storedNotes(`person:${personAt(test, loginAt('mediator', scene.committee))}`)).toEqual([])
  })

  const storedNotes = async (holder: string): Promise<{ sealed: string }[]> => {
    const client = await test.house.pool.connect()
    try {
      await client.query('begin')
      await client.query(`select set_config('app.holders', $1, true)`, [holder])
      return (await client.query<{ sealed: string }>('select sealed from caucus_note')).rows
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
})
