import { Writable } from 'node:stream'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { anAcceptedDispute, type Scene, scenes } from '@jiefen/testkit/stories'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverAll } from '../deliveries/index.ts'
import { openLog } from '../platform/log/index.ts'
import { keepDoing } from '../platform/repeat/index.ts'
import { demoPassword } from '../staff/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { knockAll } from '../timers/index.ts'
import { parties, placeStory } from '../told-matter.fixture.ts'

const story = '楼上邻居家漏水，把我家的天花板泡坏了，说了几次都不管。'
const informant = {
  name: '阿依古丽·买买提',
  telephone: '199 0000 0001',
  identityNumber: '999901190001010018',
}
const otherSide = { name: '周远山', address: '石桥路 999 号', telephone: '19900000002' }

describe.each(scenes)('what $region.id writes down about itself', (told) => {
  const scene: Scene = { ...told, first: told.home }
  const lines: string[] = []
  const log = openLog(
    'trace',
    new Writable({
      write: (line, _encoding, done) => {
        lines.push(String(line))
        done()
      },
    }),
  )
  let test: TestHouse
  let desk: Comer
  let number = ''
  let queryCode = ''
  const secrets: string[] = []

  beforeAll(async () => {
    const people = [someoneAt('receptionist', scene.home), someoneAt('supervisor', scene.above)]
    test = await openTestHouse(await freshDatabase(), scene.region, people, { log })
    desk = await test.comeIn(loginAt('receptionist', scene.home))
    await mainPath()
  })
  afterAll(() => test.close())

  async function mainPath(): Promise<void> {
    const report = { unit: scene.home, story, informant, otherSides: [otherSide], wish: '希望修好' }
    const taken = await test.app.inject({ method: 'POST', url: '/api/public/reports', payload: report })
    const receipt = taken.json()
    number = receipt.number
    queryCode = receipt.queryCode
    await desk.post('/api/matters', report, { key: 'silence' })
    const placed = await placeStory(test, anAcceptedDispute(scene))
    const invited = await desk.act(placed.number, 'invite-party', {
      party: parties['other-side'],
      way: 'link',
    })
    const { code, path } = invited.json()
    const view = (await desk.get(`/api/matters/${number}?why=看看`)).json()
    await desk.post(`/api/matters/${number}/parties/${view.parties[0].id}/unmask`, {
      field: 'telephone',
      purpose: '回电',
    })
    await desk.act(number, 'accept-matter', { unit: 'nowhere' })
    await desk.get(`/api/worklist?q=${encodeURIComponent(informant.name)}`)
    // What goes wrong is where words slip into a log.
    await desk.post('/api/matters', { ...report, unknown: story })
    await test.app.inject({
      method: 'POST',
      url: '/api/login',
      payload: { login: desk.login, password: `${demoPassword}!` },
    })
    await test.app.inject({ url: path })
    await test.app.inject({ url: `/i/${code}/nothing` })
    await test.app.inject({ url: `/follow?number=${number}&code=${queryCode}` })
    await knockAll(test.house)
    await deliverAll(test.house)
    secrets.push(code, code.replaceAll('-', ''), String(path))
  }

  /** Makes the database refuse every new matter, quoting the row in what it says. */
  async function whileBroken(work: () => Promise<void>): Promise<void> {
    const owner = new pg.Client(test.database.ownerUrl)
    await owner.connect()
    await owner.query(`alter table matter add constraint refuses_everything check (story = '') not valid`)
    try {
      await work()
    } finally {
      await owner.query('alter table matter drop constraint refuses_everything')
      await owner.end()
    }
  }

  it('says that something broke, which rule and where, and none of the words', async () => {
    lines.length = 0
    await whileBroken(async () => {
      const payload = { unit: scene.home, story, informant }
      const answer = await test.app.inject({ method: 'POST', url: '/api/public/reports', payload })
      expect(answer.json()).toMatchObject({ status: 500, code: 'our-fault' })
      expect(answer.body).not.toContain('refuses_everything')
    })
    const errors = lines.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50)
    expect(errors).toEqual([
      expect.objectContaining({
        route: '/api/public/reports',
        request: expect.any(String),
        err: expect.objectContaining({ code: '23514', constraint: 'refuses_everything', table: 'matter' }),
      }),
    ])
    expect(errors[0]?.err.at.join()).toContain('desk.ts')
  })

  it('never tells a story, a name, a number, a code or a password', async () => {
    await mainPath()
    await whileBroken(async () => {
      const payload = { unit: scene.home, story, informant, otherSides: [otherSide] }
      await test.app.inject({ method: 'POST', url: '/api/public/reports', payload })
    })
    const misfit = `select ${pg.escapeLiteral(informant.name)}::uuid`
    const broken = keepDoing({ log, name: 'timers', everyMilliseconds: 1, full: 1 }, async () => {
      await test.house.pool.query(misfit)
      return 0
    })
    await test.house.pool.query(misfit).catch(() => undefined)
    await broken.stop()

    const written = lines.join('\n')
    const words = [
      story,
      story.slice(0, 12),
      '漏水',
      informant.name,
      '阿依古丽',
      otherSide.name,
      otherSide.address,
    ]
    const numbers = [
      informant.telephone,
      '19900000001',
      '199****0001',
      otherSide.telephone,
      informant.identityNumber,
    ]
    for (const secret of [
      ...words,
      ...numbers,
      number,
      queryCode,
      queryCode.replaceAll('-', ''),
      ...secrets,
      demoPassword,
    ])
      expect(written.includes(secret), `the log says ${secret}`).toBe(false)
    for (const value of Object.values(desk.cookies)) expect(written).not.toContain(value)
    expect(written).not.toContain(desk.headers['x-csrf-token'])
  })

  it('counts for its keepers without a number of a matter, a name or an address of anybody', async () => {
    const figures = (await test.app.inject({ url: '/metrics' })).body
    expect(figures).toContain(
      'jiefen_http_request_seconds_count{method="POST",route="/api/public/reports",status="2xx"}',
    )
    for (const secret of [number, queryCode, informant.name, desk.login, '10.77.', ...secrets])
      expect(figures).not.toContain(secret)
    // Only routes as they are written, so that nobody can fill the memory with paths.
    const routes = [...figures.matchAll(/route="([^"]*)"/g)].map(([, route = '']) => route)
    expect(routes.filter((route) => /\d{6}/.test(route))).toEqual([])
  })
})
