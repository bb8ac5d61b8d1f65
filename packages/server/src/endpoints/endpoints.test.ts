import { roles } from '@jiefen/domain/kernel'
import { type Gateway, openReceiver, openRoom } from '@jiefen/testkit/gateways'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { type Scene, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { sendAll } from '../deliveries/index.ts'
import { withClient } from '../platform/postgres/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'

const elsewhere = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=0badc0de-1111'

describe.each(scenes)('the groups and systems of $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  const others = roles.filter((role) => role !== 'system-admin')
  let test: TestHouse
  let admin: Comer
  let room: Gateway

  beforeAll(async () => {
    test = await openTestHouse(
      await freshDatabase(),
      scene.region,
      [
        someoneAt('system-admin', scene.above),
        someoneAt('system-admin', scene.sibling),
        ...others.map((role) => someoneAt(role, scene.above)),
      ],
      { channels: { patience: 2_000, strict: false } },
    )
    room = await openRoom('dingtalk', { secret: 'SEC-for-tests' })
  })
  afterAll(async () => {
    await room.stop()
    await test.close()
  })
  beforeEach(async () => {
    admin = await test.comeIn(loginAt('system-admin', scene.above))
    for (const { id } of await listed()) await admin.post(`/api/endpoints/${id}/close`, {})
  })

  const draft = (more: object = {}) => ({
    ...{ channel: 'dingtalk', unit: scene.home, name: '值班群', address: room.url },
    ...{ secret: 'SEC-for-tests', kinds: ['whistle', 'card'], ...more },
  })
  const add = async (more: object = {}) => (await admin.post('/api/endpoints', draft(more))).json()
  const listed = async (by: Comer = admin) => (await by.get('/api/endpoints')).json().rows
  const stored = (text: string) =>
    withClient(test.database.ownerUrl, async (client) => (await client.query(text)).rows)

  it('are added by the system administrator, who sees the host of each and never its key', async () => {
    const { id } = await add()
    const [row] = await listed()
    expect(row).toMatchObject({
      ...{ id, channel: 'dingtalk', unit: scene.home, name: '值班群', signed: true },
      ...{ kinds: ['whistle', 'card'], host: new URL(room.url).host },
    })
    const said = JSON.stringify([row, (await admin.get('/api/channels')).json()])
    for (const key of ['access_token', '0badc0de', 'SEC-for-tests']) expect(said).not.toContain(key)
  })

  it('lie in the database sealed, and the book of the door has who did what, without the address', async () => {
    const { id } = await add()
    await admin.post(`/api/endpoints/${id}/close`, {})
    const rows = JSON.stringify(await stored('select * from channel_endpoint'))
    expect(rows).not.toMatch(/access_token|0badc0de|SEC-for-tests/)
    const entries = await stored(
      'select what, who, about from staff_event order by staff_event_id desc limit 2',
    )
    expect(entries.map(({ what }) => what)).toEqual(['endpoint-closed', 'endpoint-added'])
    for (const { about, who } of entries) {
      expect(about).toBe(`值班群 · dingtalk · ${scene.home}`)
      expect(who).toContain(loginAt('system-admin', scene.above))
    }
  })

  it('get a test the ordinary way, and the page says that it arrived', async () => {
    const { id } = await add()
    const answer = await admin.post(`/api/endpoints/${id}/test`, {})
    expect(answer.statusCode).toBe(201)
    const before = room.accepted().length
    while ((await sendAll(test.house)) > 0);
    expect(room.accepted().length).toBe(before + 1)
    const [row] = await listed()
    expect(row.lastSent).toBe(new Date(test.clock.now()).toISOString())
    expect(row.lastFailure).toBeUndefined()
    const { rows } = (await admin.get('/api/channels')).json()
    expect(rows.find(({ channel }: { channel: string }) => channel === 'dingtalk').sent).toBeGreaterThan(0)
  })

  it('say why a test did not arrive, so that somebody can mend it', async () => {
    await room.behave('refuses')
    const { id } = await add()
    await admin.post(`/api/endpoints/${id}/test`, {})
    while ((await sendAll(test.house)) > 0);
    const [row] = await listed()
    expect(row.lastFailure.words.zh).toContain('重新复制地址')
    const { rows } = (await admin.get('/api/channels')).json()
    const dingtalk = rows.find(({ channel }: { channel: string }) => channel === 'dingtalk')
    expect(dingtalk).toMatchObject({ open: true, lastFailure: { words: row.lastFailure.words } })
    expect(dingtalk.failed).toBeGreaterThan(0)
    await room.behave('well')
  })

  it('wait with a test for the morning: many read there', async () => {
    const { id } = await add()
    const day = test.clock.now()
    onTestFinished(() => test.clock.moveTo(day))
    test.clock.moveTo((day + 12 * 3_600_000) as typeof day)
    const night = await test.comeIn(loginAt('system-admin', scene.above))
    const { notBefore } = (await night.post(`/api/endpoints/${id}/test`, {})).json()
    const hour = new Date(Date.parse(notBefore) + 8 * 3_600_000).toISOString().slice(11, 16)
    expect(hour).toBe(scene.region.messages.quiet.to)
  })

  it('that are systems get a secret made for them, told once', async () => {
    const webhook = {
      channel: 'webhook',
      name: '法院系统',
      address: 'https://court.example/in',
      secret: undefined,
    }
    const made = await add(webhook)
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const keep = { secret: '' }
    const receiver = await openReceiver({ secret: () => keep.secret })
    const own = await add({ ...webhook, address: receiver.url, name: '另一个系统' })
    keep.secret = own.secret
    expect(own.secret).not.toBe(made.secret)
    expect(JSON.stringify(await listed())).not.toContain('whsec_')
    const { id } = (await admin.post(`/api/endpoints/${own.id}/test`, {})).json()
    while ((await sendAll(test.house)) > 0);
    expect(receiver.accepted().map(({ key }) => key)).toEqual([id])
    await receiver.stop()
  })

  it('are added once by a request that is sent twice, with the same secret', async () => {
    const body = draft({ channel: 'webhook', address: 'https://court.example/in', secret: undefined })
    const first = (await admin.post('/api/endpoints', body, { key: `add ${scene.region.id}` })).json()
    const second = (await admin.post('/api/endpoints', body, { key: `add ${scene.region.id}` })).json()
    expect(second).toEqual(first)
    expect((await listed()).length).toBe(1)
  })

  it.each<[string, object, string]>([
    ['a WeCom room that is a DingTalk one', { channel: 'wecom', secret: undefined }, 'not-a-robot-address'],
    ['a room of another platform', { address: elsewhere }, 'not-a-robot-address'],
    ['a secret for a room that signs nothing', { channel: 'wecom', address: elsewhere }, 'secret-is-made'],
    ['messages for one person in a room of many', { kinds: ['talk', 'whistle'] }, 'kind-not-for-rooms'],
    ['messages for residents', { kinds: ['progress'] }, 'kind-not-for-rooms'],
    [
      'a system with a password in its address',
      { channel: 'webhook', address: 'https://a:b@court.example/', secret: undefined },
      'not-a-system-address',
    ],
  ])('are not added with %s', async (_, more, code) => {
    const answer = await admin.post('/api/endpoints', draft(more))
    expect(answer.json()).toMatchObject({ code, status: 422 })
    expect(await listed()).toEqual([])
  })

  it('are not added twice to one unit, so that nobody reads everything twice', async () => {
    await add()
    expect((await admin.post('/api/endpoints', draft({ name: '又一个' }))).json()).toMatchObject({
      code: 'room-known',
      facts: { name: '值班群' },
    })
    const { id } = await add({ unit: scene.above })
    expect(id).toBeDefined()
  })

  it('that are closed stay closed, and get no test', async () => {
    const { id } = await add()
    expect((await admin.post(`/api/endpoints/${id}/close`, {})).statusCode).toBe(204)
    expect((await admin.post(`/api/endpoints/${id}/close`, {})).json()).toMatchObject({ code: 'room-closed' })
    expect((await admin.post(`/api/endpoints/${id}/test`, {})).json()).toMatchObject({ code: 'room-closed' })
    expect(await listed()).toEqual([])
    const closed = (await admin.get('/api/endpoints?closed=yes')).json().rows
    expect(closed.map((row: { id: string }) => row.id)).toContain(id)
  })

  it('that are closed hear nothing any more, not even what was waiting for them', async () => {
    const { id } = await add()
    await admin.post(`/api/endpoints/${id}/test`, {})
    await admin.post(`/api/endpoints/${id}/close`, {})
    const before = room.received.length
    while ((await sendAll(test.house)) > 0);
    expect(room.received.length).toBe(before)
    const { rows } = (await admin.get('/api/endpoints?closed=yes')).json()
    const row = rows.find((one: { id: string }) => one.id === id)
    expect(row.lastFailure.words.zh).toContain('停用')
  })

  it('have a name', async () => {
    expect((await admin.post('/api/endpoints', draft({ name: ' ' }))).json()).toMatchObject({
      code: 'malformed-request',
    })
  })

  it('of one unit are nobody’s business in the next: their administrator sees and changes none', async () => {
    const { id } = await add()
    const next = await test.comeIn(loginAt('system-admin', scene.sibling))
    expect(await listed(next)).toEqual([])
    for (const what of ['close', 'test'])
      expect((await next.post(`/api/endpoints/${id}/${what}`, {})).json()).toMatchObject({
        code: 'not-found',
      })
    expect((await next.post('/api/endpoints', draft())).json()).toMatchObject({ code: 'not-found' })
    expect((await listed()).length).toBe(1)
  })

  it('are seen and changed by no other role', async () => {
    const { id } = await add()
    for (const role of others) {
      const somebody = await test.comeIn(loginAt(role, scene.above))
      for (const url of ['/api/endpoints', '/api/channels'])
        expect((await somebody.get(url)).json(), `${role} ${url}`).toMatchObject({ code: 'not-yours' })
      for (const url of ['/api/endpoints', `/api/endpoints/${id}/close`, `/api/endpoints/${id}/test`])
        expect((await somebody.post(url, draft())).json().code, `${role} ${url}`).toBe('not-yours')
    }
    expect((await test.app.inject('/api/channels')).statusCode).toBe(401)
  })
})

describe('where the service runs in earnest', () => {
  it('no system inside the own network is added, and none without https', async () => {
    const [scene] = scenes
    if (scene === undefined) throw new Error('no scene')
    const test = await openTestHouse(
      await freshDatabase(),
      scene.region,
      [someoneAt('system-admin', scene.above)],
      { channels: { patience: 2_000, strict: true } },
    )
    const admin = await test.comeIn(loginAt('system-admin', scene.above))
    for (const address of [
      'http://court.example/in',
      'https://10.0.0.8/in',
      'https://[::1]/in',
      'https://127.0.0.1/in',
    ]) {
      const body = { channel: 'webhook', unit: scene.above, name: '法院系统', address, kinds: ['work'] }
      expect((await admin.post('/api/endpoints', body)).json(), address).toMatchObject({
        code: 'address-inside',
      })
    }
    const body = {
      channel: 'webhook',
      unit: scene.above,
      name: '法院系统',
      address: 'https://court.example/in',
      kinds: ['work'],
    }
    expect((await admin.post('/api/endpoints', body)).statusCode).toBe(201)
    await test.close()
  })
})
