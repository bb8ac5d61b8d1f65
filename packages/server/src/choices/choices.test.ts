import type { MessageChoices } from '@jiefen/contract'
import type { ChannelRule } from '@jiefen/domain/messages'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../platform/sql/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'

const ruled: readonly ChannelRule[] = [
  { reader: 'staff', kind: 'whistle', channel: 'sms', rule: 'always' },
  { reader: 'staff', kind: 'work', channel: 'sms', rule: 'never' },
  { reader: 'staff', kind: 'limit', channel: 'mail', rule: 'on' },
]
const channels = {
  patience: 1_000,
  strict: false,
  // Nobody listens there; it is enough that the way is set.
  sms: { url: 'http://127.0.0.1:9/sms', key: 'a key for tests' },
}

describe.each(scenes)('what somebody of the staff chooses in $region.id', (scene) => {
  const region = { ...scene.region, messages: { ...scene.region.messages, channels: ruled } }
  let test: TestHouse
  let desk: Comer
  let other: Comer

  beforeAll(async () => {
    const people = [someoneAt('receptionist', scene.home), someoneAt('leader', scene.home)]
    const database = await freshDatabase()
    test = await openTestHouse(database, region, people, { channels })
    desk = await test.comeIn(loginAt('receptionist', scene.home))
    other = await test.comeIn(loginAt('leader', scene.home))
  })
  afterAll(() => test.close())

  const choices = async (comer: Comer): Promise<MessageChoices> =>
    (await comer.get('/api/own/messages')).json()
  const holds = async (comer: Comer, kind: string, channel: string) =>
    (await choices(comer)).rows
      .find((row) => row.kind === kind)
      ?.channels.find((cell) => cell.channel === channel)
  const choose = (comer: Comer, kind: string, channel: string, wanted: boolean) =>
    comer.post('/api/own/messages', { kind, channel, wanted })
  const give = (comer: Comer, channel: string, address?: string) =>
    comer.ask({
      method: 'PUT',
      url: `/api/own/addresses/${channel}`,
      payload: address === undefined ? {} : { address },
    })
  const maskedOf = async (comer: Comer, channel: string) =>
    (await choices(comer)).addresses.find((one) => one.channel === channel)?.masked

  it('begins with the usual of the region, says what is fixed, and when messages come', async () => {
    expect(await holds(desk, 'whistle', 'sms')).toEqual({ channel: 'sms', rule: 'always', wanted: true })
    expect(await holds(desk, 'work', 'sms')).toEqual({ channel: 'sms', rule: 'never', wanted: false })
    expect(await holds(desk, 'limit', 'mail')).toEqual({ channel: 'mail', rule: 'open', wanted: true })
    expect(await holds(desk, 'talk', 'mail')).toEqual({ channel: 'mail', rule: 'open', wanted: false })
    const { rows, quiet, perDay, addresses } = await choices(desk)
    expect(rows.map(({ kind }) => kind)).not.toContain('digest')
    expect({ quiet, perDay }).toEqual({ quiet: region.messages.quiet, perDay: region.messages.perDay })
    expect(addresses).toEqual([
      { channel: 'sms', open: true },
      { channel: 'mail', open: false },
    ])
  })

  it('holds for themselves, as chosen last, and for nobody else', async () => {
    expect((await choose(desk, 'limit', 'mail', false)).statusCode).toBe(204)
    expect((await choose(desk, 'talk', 'mail', true)).statusCode).toBe(204)
    expect((await choose(desk, 'talk', 'mail', false)).statusCode).toBe(204)
    expect((await choose(desk, 'talk', 'sms', true)).statusCode).toBe(204)
    expect((await holds(desk, 'limit', 'mail'))?.wanted).toBe(false)
    expect((await holds(desk, 'talk', 'mail'))?.wanted).toBe(false)
    expect((await holds(desk, 'talk', 'sms'))?.wanted).toBe(true)
    expect((await holds(other, 'limit', 'mail'))?.wanted).toBe(true)
    expect((await holds(other, 'talk', 'sms'))?.wanted).toBe(false)
  })

  it('cannot switch off what the region always sends, nor on what it never sends', async () => {
    for (const [kind, channel, wanted] of [
      ['whistle', 'sms', false],
      ['work', 'sms', true],
    ] as const) {
      const answer = await choose(desk, kind, channel, wanted)
      expect([answer.statusCode, answer.json().code]).toEqual([422, 'decided-by-region'])
    }
    expect((await choose(desk, 'digest', 'sms', false)).json().code).toBe('not-to-choose')
    expect((await choose(desk, 'talk', 'wecom', true)).statusCode).toBe(400)
  })

  it('keeps a number sealed, shows it masked, and writes down that it was given and not which', async () => {
    const given = await give(desk, 'sms', '+86 199 0000 1234')
    expect([given.statusCode, given.json()]).toEqual([200, { masked: '199****1234' }])
    expect((await give(desk, 'mail', 'Wang@Example.Test')).json()).toEqual({ masked: 'w***@example.test' })
    expect(await maskedOf(desk, 'sms')).toBe('199****1234')
    const stored = await inTransaction(
      test.house.pool,
      { holders: [`person:${desk.person}`] },
      async (tx) =>
        (
          await tx.query<{ channel: string; sealed: string }>(
            'select channel, sealed from person_address order by channel',
          )
        ).rows,
    )
    expect(stored.map(({ channel }) => channel)).toEqual(['mail', 'sms'])
    const opened = stored.map(({ channel, sealed }) =>
      test.house.sealing.open(channel === 'sms' ? 'telephone' : 'mail', sealed),
    )
    expect(opened).toEqual(['wang@example.test', '19900001234'])
    const { rows } = await test.house.pool.query<{ what: string }>(
      `select what, to_jsonb(staff_event)::text as line from staff_event where person_id = $1 and what like 'own-%' order by staff_event_id`,
      [desk.person],
    )
    expect(rows.map(({ what }) => what)).toEqual(['own-mobile-given', 'own-mail-given'])
    expect(JSON.stringify(rows)).not.toMatch(/1990000|1234|wang@/)
  })

  it('refuses what cannot be an address, and keeps the one before', async () => {
    expect((await give(desk, 'sms', '0996-2012345')).json().code).toBe('not-a-mobile-number')
    expect((await give(desk, 'mail', 'wang.example')).json().code).toBe('not-a-mail-address')
    expect((await give(desk, 'fax', '19900001234')).statusCode).toBe(400)
    expect(await maskedOf(desk, 'sms')).toBe('199****1234')
  })

  it('takes an address away when it is given up, and says so once', async () => {
    await give(other, 'mail', 'li@example.test')
    for (let times = 0; times < 2; times += 1) expect((await give(other, 'mail')).statusCode).toBe(200)
    expect(await maskedOf(other, 'mail')).toBeUndefined()
    const { rows } = await test.house.pool.query(
      `select what from staff_event where person_id = $1 and what like 'own-%' order by staff_event_id`,
      [other.person],
    )
    expect(rows).toEqual([{ what: 'own-mail-given' }, { what: 'own-mail-taken-away' }])
  })

  it('stands before a wall: nobody reads or changes what somebody else chose, or where they are reached', async () => {
    for (const table of ['person_address', 'message_choice']) {
      const seen = (holders: string[]) =>
        inTransaction(
          test.house.pool,
          { holders },
          async (tx) => (await tx.query(`select from ${table}`)).rowCount,
        )
      expect(await seen([`person:${desk.person}`]), table).toBeGreaterThan(0)
      for (const holders of [[], [''], [scene.home, scene.above], [`person:${other.person}`]])
        expect(await seen(holders), `${table} ${holders}`).toBe(0)
      const touched = await inTransaction(test.house.pool, { holders: [`person:${other.person}`] }, (tx) =>
        tx.query(`update ${table} set set_at = now()`),
      )
      expect(touched.rowCount, table).toBe(0)
    }
    await expect(test.house.workerPool.query('select from person_address')).rejects.toMatchObject({
      code: '42501',
    })
  })

  it('is asked of nobody who has not logged in', async () => {
    for (const url of ['/api/own/messages', '/api/burden'])
      expect((await test.app.inject({ url })).statusCode).toBe(401)
  })
})
