import { anAcceptedDispute, andThen, homeDesk, scenes, whileSigning } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../platform/postgres/index.ts'
import { askForCode } from '../signing/index.ts'
import { codeLasts, deliverAll, sendAll, sweepExpired } from './index.ts'
import { type Outside, openOutside } from './outside.fixture.ts'

const minute = 60_000
const hour = 60 * minute

describe.each(scenes)('a message on its way out of $region.id', (told) => {
  let at: Outside
  beforeAll(async () => {
    at = await openOutside(told, { patience: 1500 })
  })
  afterAll(() => at.close())
  const noon = Date.parse('2026-11-23T04:00:00Z')
  beforeEach(async () => {
    at.test.clock.moveBy(noon - at.test.clock.now())
    // A rest of an earlier test is over.
    at.test.clock.moveBy(24 * hour)
    await at.clear()
  })

  const blown = () =>
    andThen(anAcceptedDispute(at.scene), 'blow-whistle', homeDesk(at.scene), {
      ...{ direction: 'horizontal', to: [at.scene.department], why: '请来看看', place: '3 号楼' },
    })
  /** One text message to a resident, planned and ready to leave. */
  const ready = async () => {
    const placed = await at.place(anAcceptedDispute(at.scene))
    await at.planAll()
    const row = async () => {
      const [one] = await at.rows(`channel = 'sms' and matter_id = $1`, [placed.address.matter])
      if (one === undefined) throw new Error('nothing was planned')
      return one
    }
    return { ...placed, row, key: (await row()).delivery_id }
  }
  const tries = (id: string) =>
    at.owner<{ try: number; outcome: string; reason: string | null }>(
      'select try, outcome, reason from delivery_try where delivery_id = $1 order by try',
      [id],
    )
  const arrived = (key: string) => at.sms.accepted().filter((one) => one.key === key)
  const reached = (key: string) => at.sms.received.filter((one) => one.headers['idempotency-key'] === key)

  it('is handed over once, under its own key, to the number of the party, and stands as sent', async () => {
    const { key, row, number } = await ready()
    await at.round()
    expect(await row()).toMatchObject({ state: 'sent', tries: 1, reason: null })
    expect(await tries(key)).toEqual([{ try: 1, outcome: 'sent', reason: null }])
    const [message, ...more] = arrived(key)
    expect(more).toEqual([])
    expect(message).toMatchObject({ to: '19900000001' })
    expect(message?.text).toContain(number)
    expect(message?.text).toContain(`http://localhost:3000/follow?number=${number}`)
    await at.round()
    expect(reached(key)).toHaveLength(1)
  })

  it.each([
    ['broken', 'broken'],
    ['too-many', 'busy'],
    ['drops', 'dropped'],
    ['down', 'unreachable'],
  ] as const)('is tried again later while the gateway is %s, and arrives once', async (how, reason) => {
    const { key, row } = await ready()
    await at.sms.behave(how)
    expect(await sendAll(at.test.house)).toBe(1)
    const waiting = await row()
    expect(waiting).toMatchObject({ state: 'waiting', tries: 1, reason })
    expect(waiting.not_before.getTime()).toBeGreaterThan(at.test.clock.now())
    expect(await sendAll(at.test.house)).toBe(0)
    await at.sms.behave('well')
    at.test.clock.moveBy(2 * minute)
    await at.round()
    expect(await row()).toMatchObject({ state: 'sent', tries: 2 })
    expect((await tries(key)).map(({ outcome }) => outcome)).toEqual(['again', 'sent'])
    expect(arrived(key)).toHaveLength(1)
  })

  it('is tried again when the answer takes too long, and a gateway that had it already counts it once', async () => {
    const { key, row } = await ready()
    await at.sms.behave('slow')
    await sendAll(at.test.house)
    expect(await row()).toMatchObject({ state: 'waiting', reason: 'too-slow' })
    at.sms.release()
    await at.sms.behave('well')
    at.test.clock.moveBy(minute)
    await at.round()
    expect(await row()).toMatchObject({ state: 'sent' })
    expect(reached(key)).toHaveLength(2)
    expect(arrived(key)).toHaveLength(1)
  })

  it('waits as long as the gateway asks for, and each time longer by itself', async () => {
    const { row } = await ready()
    const restsFor = async (): Promise<number> => {
      await sendAll(at.test.house)
      const rest = (await row()).not_before.getTime() - at.test.clock.now()
      at.test.clock.moveBy(rest)
      return rest
    }
    await at.sms.behave({ status: 429, headers: { 'retry-after': '1200' } })
    expect(await restsFor()).toBeGreaterThanOrEqual(20 * minute)
    await at.sms.behave('broken')
    const rests = [await restsFor(), await restsFor(), await restsFor()]
    // The second to fourth try: 10, 20 and 40 seconds, of which each waits at least a half.
    for (const [place, rest] of rests.entries()) {
      expect(rest).toBeGreaterThanOrEqual(5_000 * 2 ** place)
      expect(rest).toBeLessThanOrEqual(10_000 * 2 ** place)
    }
  })

  it('is given up after eight tries and stands there as failed, and whoever sends it again has it arrive', async () => {
    const { key, row } = await ready()
    await at.sms.behave('broken')
    for (let time = 0; time < 12; time += 1) {
      await at.round()
      at.test.clock.moveBy(hour / 4)
    }
    expect(await row()).toMatchObject({ state: 'failed', reason: 'broken', tries: 8 })
    expect(await tries(key)).toHaveLength(8)
    await at.sms.behave('well')
    await at.owner(`update delivery set state = 'waiting', not_before = $1 where delivery_id = $2`, [
      at.now(),
      key,
    ])
    await at.round()
    expect(await row()).toMatchObject({ state: 'sent', reason: null })
    expect(await tries(key)).toHaveLength(9)
  })

  it('that the gateway refuses for good is not tried again', async () => {
    const { key, row } = await ready()
    await at.sms.behave('refuses')
    await at.round()
    expect(await row()).toMatchObject({ state: 'failed', tries: 1 })
    at.test.clock.moveBy(10 * hour)
    await at.round()
    expect(arrived(key)).toHaveLength(0)
    expect(reached(key)).toHaveLength(1)
    expect(await tries(key)).toHaveLength(1)
  })

  it('goes to the number the party has now; where there is none any more it fails and says so', async () => {
    const { row, address, ids } = await ready()
    const change = (telephone: string | undefined) =>
      at.owner(
        `update matter_event
set facts = jsonb_set(facts, '{parties}', (
  select jsonb_agg(case when party ->> 'id' = $2 then party - 'telephone' || $3::jsonb else party end)
  from jsonb_array_elements(facts -> 'parties') as party))
where matter_id = $1
  and version = 1`,
        [
          ...[address.matter, ids.informant],
          telephone === undefined
            ? '{}'
            : {
                telephone: {
                  masked: '199****0005',
                  sealed: at.sealing.seal('telephone', telephone),
                  index: 'i',
                },
              },
        ],
      )
    await change('19900000005')
    await at.sms.behave('broken')
    await at.round()
    await at.sms.behave('well')
    await change(undefined)
    at.test.clock.moveBy(minute)
    await at.round()
    expect(await row()).toMatchObject({ state: 'failed', reason: 'no-address', tries: 2 })
    await change('19900000005')
    await at.owner(`update delivery set state = 'waiting', tries = 0 where matter_id = $1`, [address.matter])
    await at.round()
    expect(await row()).toMatchObject({ state: 'sent' })
    expect(at.sms.accepted().at(-1)?.to).toBe('19900000005')
  })

  it('to a room that is closed meanwhile fails; one broken room does not keep the other waiting', async () => {
    const [shut, broken, well] = [
      await at.endpoint('wecom', at.scene.department, ['whistle']),
      await at.endpoint('wecom', at.scene.department, ['whistle']),
      await at.endpoint('wecom', at.scene.department, ['whistle']),
    ]
    await broken.behave('broken')
    for (let one = 0; one < 12; one += 1) await at.place(blown())
    await at.planAll()
    await at.owner('update channel_endpoint set closed_at = now() where endpoint_id = $1', [shut.id])
    while ((await sendAll(at.test.house)) > 0);
    expect(well.accepted()).toHaveLength(12)
    const of = async (id: string) =>
      (await at.rows('endpoint_id = $1', [id])).map(({ state, reason }) => ({ state, reason }))
    expect(new Set((await of(shut.id)).map(({ reason }) => reason))).toEqual(new Set(['closed']))
    // It rests after a few in a row; nobody hammers it, and nothing of it is lost or given up.
    const left = await of(broken.id)
    expect(left).toHaveLength(12)
    expect(left.every(({ state }) => state === 'waiting')).toBe(true)
    expect(left.filter(({ reason }) => reason === null).length).toBeGreaterThan(0)
    await broken.behave('well')
    at.test.clock.moveBy(5 * minute)
    await at.round()
    expect(broken.accepted()).toHaveLength(12)
  })

  it('does not wait for another channel: while one gateway hangs the others deliver', async () => {
    const { row } = await ready()
    const mail = await at.place(anAcceptedDispute(at.scene), {
      informant: { tellBy: 'mail', mail: 'resident@example.com' },
    })
    await at.planAll()
    await at.sms.behave('slow')
    const before = at.mail.accepted().length
    let isOver = false
    const sending = sendAll(at.test.house).then(() => {
      isOver = true
    })
    await at.mail.until(before + 1)
    expect(isOver).toBe(false)
    await sending
    expect(await row()).toMatchObject({ state: 'waiting', reason: 'too-slow' })
    expect(await at.rowsOf(mail)).toMatchObject([{ channel: 'mail', state: 'sent' }])
    at.sms.release()
  })

  it('by a way that is not open in this installation any more fails, and says so', async () => {
    const { row } = await ready()
    await at.owner(`update delivery set channel = 'mail'`)
    const { house } = at.test
    const closed = { ...house.channels, open: new Set(['sms'] as const) }
    expect(await sendAll({ ...house, channels: closed })).toBe(0)
    const [failed] = await at.rows()
    expect(failed).toMatchObject({ state: 'failed', reason: 'channel-closed' })
    await expect(row()).rejects.toThrow('nothing was planned')
  })

  it('is counted by its way in the figures of the service, which name no matter and nobody', async () => {
    const { number } = await ready()
    const figures = async () => {
      const { body } = await at.test.app.inject('/metrics')
      expect(body).not.toContain(number)
      return [...body.matchAll(/^jiefen_deliveries_(\w+)\{channel="sms"\} (\S+)$/gm)].map(
        ([, name, value]) => `${name} ${value}`,
      )
    }
    at.test.clock.moveBy(minute)
    expect(await figures()).toEqual(['waiting 1', 'oldest_seconds 60', 'sent_hour 0', 'failed_hour 0'])
    await at.round()
    expect(await figures()).toEqual(['waiting 0', 'oldest_seconds 0', 'sent_hour 1', 'failed_hour 0'])
  })

  it('a code to sign with is forgotten an hour after it ended, and counts among the ten of a day all the same', async () => {
    const { address, ids } = await at.place(whileSigning(at.scene))
    const party = ids.informant
    const ask = () => askForCode(at.test.house, { ...address, party, version: 1, unit: at.scene.home })
    const kept = () => at.owner('select from sign_code where party_id = $1', [party])
    for (let asked = 0; asked < 10; asked += 1) {
      expect(await ask()).toBe('codeSent')
      at.test.clock.moveBy(2 * minute)
    }
    // The first of them ended an hour ago but for two minutes.
    at.test.clock.moveBy(codeLasts + hour - 22 * minute)
    await sweepExpired(at.test.house)
    expect(await kept()).toHaveLength(10)
    at.test.clock.moveBy(3 * minute)
    await sweepExpired(at.test.house)
    expect(await kept()).toHaveLength(9)
    at.test.clock.moveBy(hour)
    await sweepExpired(at.test.house)
    expect(await kept()).toHaveLength(0)
    expect(await ask()).toBe('codeTooMany')
    at.test.clock.moveBy(24 * hour)
    expect(await ask()).toBe('codeSent')
    await withClient(at.database.workerUrl, async (client) => {
      for (const column of ['hash', 'party_id', 'matter_id'])
        await expect(client.query(`select ${column} from sign_code`)).rejects.toThrow('permission denied')
      await expect(client.query('update sign_code set tries = 0')).rejects.toThrow('permission denied')
    })
  })

  it('leaves nothing of a person in its row, its tries, or its answer', async () => {
    await ready()
    await at.sms.behave((running) => (running % 2 === 1 ? 'refuses' : 'well'))
    await at.round()
    const stored = await at.owner(
      `select row_to_json(delivery) as own, delivery_try from delivery join delivery_try using (county, delivery_id)`,
    )
    expect(JSON.stringify(stored)).not.toMatch(/1990000000|阿依古丽|周远山|漏水/)
    await deliverAll(at.test.house)
  })
})
