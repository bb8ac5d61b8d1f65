import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { VideoView } from '@jiefen/contract'
import { asInstant, isoOf } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { plannedOnScreen, recordingAsked, type Scene, type Story, scenes } from '@jiefen/testkit/stories'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../app.ts'
import { sweepExpired } from '../deliveries/index.ts'
import { type LivePage, openPage } from '../live-page.fixture.ts'
import { inTransaction } from '../platform/sql/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'
import { parties } from '../told-parties.fixture.ts'
import { iceServersFor } from './index.ts'

const visit = (name: string) => `${name}-0000-page`

describe.each(scenes)('a room on screens in $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  let test: TestHouse
  let mediator: Comer
  let desk: Comer
  /** Two processes of the service, each with lines of its own. */
  const processes: { app: FastifyInstance; origin: string }[] = []
  const pages: LivePage[] = []

  beforeAll(async () => {
    const people = [
      someoneAt('receptionist', scene.home),
      someoneAt('mediator', scene.committee),
      someoneAt('receptionist', scene.sibling),
      someoneAt('supervisor', scene.above),
    ]
    test = await openTestHouse(await freshDatabase(), scene.region, people)
    mediator = await test.comeIn(loginAt('mediator', scene.committee))
    desk = await test.comeIn(loginAt('receptionist', scene.home))
    for (let nth = 0; nth < 2; nth += 1) {
      const app = await buildApp(test.house)
      processes.push({ app, origin: await app.listen({ port: 0, host: '127.0.0.1' }) })
    }
  })
  afterAll(async () => {
    for (const page of pages) page.leave()
    for (const { app } of processes) await app.close()
    await test.close()
  })

  /** A matter whose session on screens begins in a quarter of an hour. */
  const placed = async (story: (scene: Scene) => Story = plannedOnScreen) => {
    const { number, address, matter } = await placeStory(test, story(scene))
    const startsAt = matter.planned[0]?.startsAt ?? 0
    test.clock.moveTo(asInstant(startsAt - 15 * 60_000))
    mediator = await test.comeIn(loginAt('mediator', scene.committee))
    const until = test.clock.now() + 30 * 60_000
    const partyAt = (party: string, base: '/follow' | '/invitation') => {
      const words = JSON.stringify([base, address.county, address.matter, party, until])
      const name = base === '/follow' ? 'jf_follow' : 'jf_invited'
      const cookies = { [name]: test.house.sealing.seal('party-session', words) }
      const at = `${base}/sessions/s1/video`
      const post = (path: string, payload: object) =>
        test.app.inject({ method: 'POST', url: `${at}${path}`, payload, cookies })
      return { at, cookies, post }
    }
    const at = `/api/matters/${number}/video/s1`
    return {
      number,
      matter,
      address,
      host: {
        at,
        cookies: mediator.cookies,
        post: (path: string, body: object) => mediator.post(`${at}${path}`, body),
      },
      ours: partyAt(parties.informant, '/follow'),
      theirs: partyAt(parties['other-side'], '/invitation'),
    }
  }
  type Sitter = Awaited<ReturnType<typeof placed>>['host' | 'ours']
  const line = async (who: Sitter, name: string, process = 0): Promise<LivePage> => {
    const page = await openPage(
      `${processes[process]?.origin}${who.at}/line?visit=${visit(name)}`,
      who.cookies,
    )
    pages.push(page)
    return page
  }
  const knock = async (who: Sitter, name: string): Promise<number> => {
    const answer = await who.post('/knock', { visit: visit(name) })
    expect(answer.statusCode).toBe(200)
    return answer.json().seat
  }
  const until = async (page: LivePage, isIt: (room: VideoView) => boolean): Promise<VideoView> => {
    for (;;) {
      const room = (await page.next('room')) as unknown as VideoView
      if (isIt(room)) return room
    }
  }
  const admitted = async () => {
    const room = await placed()
    const seats = {
      host: await knock(room.host, 'host'),
      ours: await knock(room.ours, 'ours'),
      theirs: await knock(room.theirs, 'theirs'),
    }
    for (const seat of [seats.ours, seats.theirs])
      expect((await room.host.post('/admit', { seat })).statusCode).toBe(204)
    return { ...room, seats }
  }
  const say = (who: Sitter, name: string, to: number) =>
    who.post('/posts', { visit: visit(name), posts: [{ to, say: '{"hello":1}' }] })

  it('is shut until half an hour before, to strangers, and once the session is called off', async () => {
    const { host, ours, number, matter } = await placed()
    test.clock.moveTo(asInstant((matter.planned[0]?.startsAt ?? 0) - 31 * 60_000))
    const early = await ours.post('/knock', { visit: visit('ours') })
    expect([early.statusCode, early.json().code]).toEqual([409, 'video-not-open'])
    test.clock.moveTo(asInstant((matter.planned[0]?.startsAt ?? 0) - 30 * 60_000))
    await knock(ours, 'ours')
    const stranger = await test.comeIn(loginAt('receptionist', scene.sibling))
    expect((await stranger.post(`${host.at}/knock`, { visit: visit('else') })).statusCode).toBe(404)
    expect(
      (await test.app.inject({ method: 'POST', url: `${ours.at}/knock`, payload: { visit: visit('x') } }))
        .statusCode,
    ).toBe(401)
    await mediator.act(number, 'call-off-session', { session: 's1', why: '双方已经和好' })
    const late = await ours.post('/knock', { visit: visit('ours') })
    expect([late.statusCode, late.json().facts.why]).toEqual([409, 'over'])
  })

  it('is refused before anybody has asked about safety', async () => {
    const { ours } = await placed((at) => {
      const story = plannedOnScreen(at)
      return { ...story, events: story.events.filter(({ type }) => type !== 'MatterScreened') }
    })
    const answer = await ours.post('/knock', { visit: visit('ours') })
    expect([answer.statusCode, answer.json().facts.why]).toEqual([409, 'not-screened'])
  })

  it('is shut to whoever would have to say why they read the file', async () => {
    const { host, number } = await placed(recordingAsked)
    const above = await test.comeIn(loginAt('supervisor', scene.above))
    expect((await above.get(`/api/matters/${number}`)).json().code).toBe('reason-needed')
    const read = await above.get(`/api/matters/${number}?why=${encodeURIComponent('督办')}`)
    expect(read.json().planned).toMatchObject([{ id: 's1', opened: false }])
    const knocked = await above.post(`${host.at}/knock`, { visit: visit('above') })
    expect([knocked.statusCode, knocked.json().code]).toEqual([403, 'not-yours'])
    const watched = await above.get(`/api/matters/${number}/recordings/r1`)
    expect([watched.statusCode, watched.json().code]).toEqual([403, 'not-yours'])
    const desk = await test.comeIn(loginAt('receptionist', scene.home))
    expect((await desk.post(`${host.at}/knock`, { visit: visit('desk') })).statusCode).toBe(200)
  })

  it('speaks the language of the page that opens the line', async () => {
    const { theirs, seats } = await admitted()
    const nameOf = async (more: string): Promise<string | undefined> => {
      const at = `${processes[0]?.origin}${theirs.at}/line?visit=${visit('theirs')}${more}`
      const page = await openPage(at, theirs.cookies)
      pages.push(page)
      const room = await until(page, () => true)
      return room.seats.find(({ seat }) => seat === seats.ours)?.name
    }
    expect([await nameOf(''), await nameOf('&language=en')]).toEqual(['反映人', 'the informant'])
  })

  it('writes into the book whom the mediator let in and when they spoke alone, without a name or a word', async () => {
    const { host, number, seats } = await admitted()
    const { ours } = seats
    await host.post('/admit', { seat: ours })
    await host.post('/caucus', { side: 'informant' })
    await host.post('/caucus', {})
    await host.post('/remove', { seat: ours, word: '请您先歇一歇' })
    const { rows } = await test.house.pool.query<{ what: string; who: string; about: string }>(
      `select what, who, about from staff_event where about like $1 order by staff_event_id`,
      [`${number} · %`],
    )
    expect(rows.map(({ what, about }) => `${what} ${about.split(' · ')[2] ?? ''}`.trim())).toEqual([
      'video-admitted 反映人一方',
      'video-admitted 对方',
      'video-alone 反映人一方',
      'video-all-again',
      'video-removed 反映人一方',
    ])
    expect(new Set(rows.map(({ who }) => who)).size).toBe(1)
    expect(JSON.stringify(rows)).not.toContain('歇一歇')
  })

  it('keeps who knocks outside until the mediator lets them in; nothing passes before', async () => {
    const { host, ours, theirs } = await placed()
    const seats = [await knock(host, 'host'), await knock(ours, 'ours')] as const
    const outside = await line(ours, 'ours')
    const seen = await until(outside, () => true)
    expect(seen).toMatchObject({ standing: 'waiting' })
    expect(seen.seats.some(({ together }) => together)).toBe(false)
    expect((await say(ours, 'ours', seats[0])).json().code).toBe('video-not-together')
    expect((await ours.post('/chat', { visit: visit('ours'), text: '有人吗' })).json().code).toBe(
      'video-not-together',
    )
    // Only the mediator lets in, and only by name of the seat that waits.
    expect((await desk.post(`${host.at}/admit`, { seat: seats[1] })).statusCode).not.toBe(204)
    expect((await host.post('/admit', { seat: 99 })).statusCode).toBe(404)
    expect((await host.post('/admit', { seat: seats[1] })).statusCode).toBe(204)
    await until(outside, ({ standing }) => standing === 'in')
    expect((await say(ours, 'ours', seats[0])).statusCode).toBe(204)
    await host.post('/remove', { seat: seats[1], word: '先和对方谈' })
    expect(await until(outside, ({ standing }) => standing === 'out')).toMatchObject({ word: '先和对方谈' })
    // A party who was not asked to come does not find the room.
    expect((await theirs.post('/admit', { seat: seats[1] })).statusCode).toBe(404)
  })

  it('lets nothing pass between those who are not in one room, whatever their pages send', async () => {
    const { host, ours, theirs, seats, address } = await admitted()
    const [his, hers] = [await line(theirs, 'theirs', 1), await line(ours, 'ours', 0)]
    await host.post('/chat', { visit: visit('host'), text: '大家好' })
    expect(await his.next('chat')).toMatchObject({ from: seats.host, say: '大家好' })
    await host.post('/caucus', { side: 'informant' })
    await until(his, ({ caucus }) => caucus === 'with-others')
    expect((await say(theirs, 'theirs', seats.ours)).json().code).toBe('video-not-together')
    expect((await say(theirs, 'theirs', seats.host)).json().code).toBe('video-not-together')
    await ours.post('/chat', { visit: visit('ours'), text: '我可以让一步' })
    await hers.next('chat')
    expect(await hers.next('chat')).toMatchObject({ say: '我可以让一步' })
    await host.post('/caucus', {})
    await host.post('/chat', { visit: visit('host'), text: '大家又在了' })
    // The next that comes to him is this one: of the caucus nothing did.
    expect(await his.next('chat')).toMatchObject({ say: '大家又在了' })
    // The database shows each seat what is addressed to it, and nothing more; and no words in the clear.
    const holders = [`seat:${address.matter}/s1/${seats.theirs}`]
    const { rows } = await inTransaction(test.house.pool, { matter: address.matter, holders }, (tx) =>
      tx.query<{ to_seat: number; sealed: string }>('select to_seat, sealed from video_post'),
    )
    expect(new Set(rows.map(({ to_seat }) => to_seat))).toEqual(new Set([seats.theirs]))
    expect(JSON.stringify(rows)).not.toContain('大家好')
  })

  it('reaches a seat whose line is at another process, and sends again what it missed', async () => {
    const { host, ours, seats } = await admitted()
    const there = await line(ours, 'ours', 1)
    expect(await there.next('hello')).toMatchObject({ seat: seats.ours })
    await say(host, 'host', seats.ours)
    expect(await there.next('signal')).toEqual({ from: seats.host, say: '{"hello":1}' })
    there.leave()
    await say(host, 'host', seats.ours)
    const back = await line(ours, 'ours', 0)
    // All that is still of use, the browser names the last it has: here it named none.
    await back.next('signal')
    await back.next('signal')
    // Another page takes the seat over; the one before is told.
    await knock(ours, 'other')
    expect(await back.next('bye')).toEqual({ why: 'elsewhere' })
    expect((await say(ours, 'ours', seats.host)).json().code).toBe('video-elsewhere')
  })

  it('ends with the session: whoever sits in it is told, and what lay there is swept', async () => {
    const { host, ours, number, seats, matter } = await admitted()
    const there = await line(ours, 'ours', 1)
    await until(there, () => true)
    await host.post('/chat', { visit: visit('host'), text: '再见' })
    await mediator.act(number, 'call-off-session', { session: 's1', why: '双方已经和好' })
    expect(await there.next('bye')).toEqual({ why: 'over' })
    expect(seats.ours).toBeGreaterThan(0)
    test.clock.moveTo(asInstant((matter.planned[0]?.endsAt ?? 0) + 13 * 3_600_000))
    await sweepExpired(test.house)
    const { rows } = await test.house.workerPool.query('select until from video_seat where until < $1', [
      isoOf(test.clock.now()),
    ])
    expect(rows).toEqual([])
  })

  it('bounds what may be sent, and how often', async () => {
    const { ours, seats } = await admitted()
    const large = await ours.post('/posts', {
      visit: visit('ours'),
      posts: [{ to: seats.host, say: 'x'.repeat(30_000) }],
    })
    expect(large.statusCode).toBe(400)
    const answers: number[] = []
    for (let nth = 0; nth < 45; nth += 1)
      answers.push((await ours.post('/chat', { visit: visit('ours'), text: `${nth}` })).statusCode)
    expect(answers.filter((status) => status === 429).length).toBeGreaterThan(0)
    expect(answers[0]).toBe(204)
  })

  const sendPiece = (number: string, nth: number, content: string, who: Comer = mediator) =>
    who.ask({
      method: 'PUT',
      url: `/api/matters/${number}/recordings/r1/pieces/${nth}`,
      payload: Buffer.from(content),
      headers: { 'content-type': 'application/octet-stream' },
    })
  const folderOf = ({ matter }: { matter: string }): string =>
    path.join(test.house.settings.dataDirectory, 'files', 'recordings', matter, 'r1')

  it('takes what was recorded and never kept off the disk after a day, and nothing else', async () => {
    const [forgotten, kept] = [await placed(recordingAsked), await placed(recordingAsked)]
    for (const { number, ours } of [forgotten, kept]) {
      expect((await ours.post('/answer', { recording: 'r1', agrees: true })).statusCode).toBe(204)
      expect((await sendPiece(number, 1, 'what was said')).statusCode).toBe(204)
    }
    expect((await mediator.act(kept.number, 'keep-recording', { recording: 'r1' })).statusCode).toBe(200)
    const there = async () => {
      const { rows } = await test.house.workerPool.query<{ matter_id: string }>(
        'select distinct matter_id from recording_piece',
      )
      return [forgotten, kept].map(
        ({ address }) =>
          rows.some((row) => row.matter_id === address.matter) && existsSync(folderOf(address)),
      )
    }
    test.clock.moveTo(asInstant(test.clock.now() + 24 * 3_600_000))
    await sweepExpired(test.house)
    expect(await there()).toEqual([true, true])
    test.clock.moveTo(asInstant(test.clock.now() + 60_000))
    await sweepExpired(test.house)
    expect(await there()).toEqual([false, true])
    expect(existsSync(path.dirname(folderOf(forgotten.address)))).toBe(false)
    mediator = await test.comeIn(loginAt('mediator', scene.committee))
    const late = await mediator.act(forgotten.number, 'keep-recording', { recording: 'r1' })
    expect(late.json().code).toBe('nothing-recorded')
    expect((await mediator.get(`/api/matters/${kept.number}/recordings/r1`)).body).toBe('what was said')
  })

  it('records only for the mediator and with a yes, piece by piece, sealed, under the hash of all of it', async () => {
    const { number, ours, address } = await placed(recordingAsked)
    const piece = (nth: number, content: string, who: Comer = mediator) =>
      sendPiece(number, nth, content, who)
    expect((await piece(1, 'nobody agreed')).statusCode).toBe(403)
    expect((await ours.post('/answer', { recording: 'r1', agrees: true })).statusCode).toBe(204)
    expect((await mediator.act(number, 'keep-recording', { recording: 'r1' })).json().code).toBe(
      'nothing-recorded',
    )
    expect((await piece(1, 'first ', desk)).statusCode).not.toBe(204)
    expect((await piece(1, 'first ')).statusCode).toBe(204)
    expect((await piece(1, 'first ')).statusCode).toBe(204)
    expect((await piece(3, 'third')).statusCode).toBe(400)
    expect((await piece(2, 'second')).statusCode).toBe(204)
    const kept = await mediator.act(number, 'keep-recording', { recording: 'r1' })
    expect(kept.statusCode).toBe(200)
    expect((await piece(3, 'too late')).statusCode).toBe(403)
    const { recordings } = (await mediator.get(`/api/matters/${number}`)).json()
    expect(recordings).toMatchObject([
      { id: 'r1', bytes: 12, sha256: createHash('sha256').update('first second').digest('hex') },
    ])
    const played = await mediator.get(`/api/matters/${number}/recordings/r1`)
    expect(played.body).toBe('first second')
    const folder = folderOf(address)
    expect(readFileSync(path.join(folder, '1')).includes('first')).toBe(false)
    // Who watched it stands where the parties read it.
    const page = await test.app.inject({ url: '/follow', cookies: ours.cookies })
    expect(page.body).toContain('视频调解的录像')
    const { difference } = await test.verify()
    expect(difference).toBeUndefined()
  })
})

it('gives the relay a name and a password of a few hours, and the secret to nobody', () => {
  const ice = { stun: ['stun:s:3478'], turn: ['turn:t:3478'], secret: 'shared' }
  const servers = iceServersFor(ice, 'ab12', 1_000_000_000_000)
  expect(servers[0]).toEqual({ urls: ['stun:s:3478'] })
  // coturn: echo -n '1000021600:ab12' | openssl dgst -sha1 -hmac shared -binary | base64
  expect(servers[1]).toEqual({
    urls: ['turn:t:3478'],
    username: '1000021600:ab12',
    credential: 'Rdh8YlfkNG711cFXQFmRTKmHOug=',
  })
  expect(JSON.stringify(servers)).not.toContain('shared')
})
