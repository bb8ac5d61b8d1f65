import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Gateway } from '@jiefen/testkit/gateways'
import { anAcceptedDispute, reported, scenes } from '@jiefen/testkit/stories'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../platform/postgres/index.ts'
import { crowd } from './crowd.fixture.ts'
import { deliverAll, keepDelivering, sendAll } from './index.ts'
import { type Outside, openOutside } from './outside.fixture.ts'

const worker = path.resolve(import.meta.dirname, 'worker.fixture.ts')
/** Asking without a pause would take the processor from those who work. */
const patient = { interval: 50, timeout: 170_000 }

describe.each(scenes)('workers that deliver in $region.id', (told) => {
  let at: Outside
  const started: ChildProcess[] = []
  beforeAll(async () => {
    at = await openOutside(told)
  })
  afterAll(() => at.close())
  beforeEach(() => at.clear())
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL')
  })

  const start = (): ChildProcess => {
    const env = {
      PATH: process.env.PATH ?? '',
      ...{ APP_URL: at.database.appUrl, WORKER_URL: at.database.workerUrl, NOW: at.now() },
      ...{ CHANNELS: JSON.stringify(at.channels), REGION: at.scene.region.id },
    }
    const child = spawn(process.execPath, [worker], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    started.push(child)
    return child
  }
  const killed = (child: ChildProcess): Promise<void> =>
    new Promise((gone) => {
      child.once('exit', () => gone())
      child.kill('SIGKILL')
    })
  const count = async (where: string): Promise<number> =>
    (await at.owner<{ many: number }>(`select count(*)::integer as many from delivery where ${where}`))[0]
      ?.many ?? 0
  const keysAt = (gateway: Gateway): string[] => gateway.accepted().map(({ key }) => key)
  const idsBy = async (channel: string): Promise<string[]> =>
    (await at.rows('channel = $1', [channel])).map(({ delivery_id: id }) => id)

  it.each(['sms', 'mail'] as const)(
    'one is killed when the gateway of %s has a message and nobody has written it down: it arrives once, under its key',
    async (channel) => {
      const gateway = at[channel]
      const reachedBefore = gateway.received.length
      const before = gateway.accepted().length
      await gateway.behave('slow')
      await at.place(anAcceptedDispute(at.scene), {
        informant: { tellBy: channel, mail: 'resident@example.com' },
      })
      const child = start()
      await gateway.until(before + 1)
      expect(await count(`state = 'sending'`)).toBe(1)
      await killed(child)
      gateway.release()
      await gateway.behave('well')
      // Until the turn of the killed one has ended with its connection.
      await expect.poll(() => sendAll(at.test.house), patient).toBeGreaterThan(0)
      const [row] = await at.rows(`channel = '${channel}'`)
      expect(row).toMatchObject({ state: 'sent', tries: 2 })
      const seen = gateway.received.slice(reachedBefore).map(({ key }) => key)
      expect(seen).toEqual([row?.delivery_id, row?.delivery_id])
      expect(gateway.accepted().length - before).toBe(1)
      const tries = await at.owner(`select try, outcome, reason from delivery_try order by try`)
      expect(tries).toEqual([
        { try: 1, outcome: 'again', reason: 'unclear' },
        { try: 2, outcome: 'sent', reason: null },
      ])
    },
  )

  it('two share the work, one after the other is killed in the middle of it: nothing is lost, nothing arrives twice', async () => {
    const system = await at.endpoint('webhook', at.scene.home, ['work'])
    const [sms, mail] = [at.sms.accepted().length, at.mail.accepted().length]
    const many = 300
    await crowd(at, many)
    const working = [start(), start()]
    const kills = [30, 90, 150, 210, 270]
    for (const [place, arrived] of kills.entries()) {
      await at.sms.until(sms + arrived)
      const victim = working[place % 2]
      if (victim !== undefined) await killed(victim)
      working[place % 2] = start()
    }
    await expect.poll(() => count(`state = 'sent'`), patient).toBe(3 * many)
    expect(await count('true')).toBe(3 * many)
    expect(keysAt(system).toSorted()).toEqual((await idsBy('webhook')).toSorted())
    expect(keysAt(at.sms).slice(sms).toSorted()).toEqual((await idsBy('sms')).toSorted())
    expect(keysAt(at.mail).slice(mail).toSorted()).toEqual((await idsBy('mail')).toSorted())
  }, 180_000)

  it('only one of two sends by a channel, and the other takes over when its connection ends', async () => {
    const other = at.another()
    await at.place(anAcceptedDispute(at.scene))
    await at.planAll()
    const before = at.sms.accepted().length
    await at.sms.behave('slow')
    const first = sendAll(at.test.house)
    await at.sms.until(before + 1)
    expect(await sendAll(other.house)).toBe(0)
    at.sms.release()
    expect(await first).toBe(1)
    await other.close()
    expect(at.sms.accepted().length).toBe(before + 1)
  })

  it('who has lost the connection that gave the turn writes nothing down, and the message goes once more under its key', async () => {
    await at.place(anAcceptedDispute(at.scene))
    await at.planAll()
    const before = at.sms.received.length
    const taken = at.sms.accepted().length
    await at.sms.behave('slow')
    const first = sendAll(at.test.house)
    await at.sms.until(taken + 1)
    await withClient(at.database.adminUrl, (admin) =>
      admin.query(`select pg_terminate_backend(pid)
from pg_locks
where locktype = 'advisory'
  and granted
  and database = (select oid from pg_database where datname = current_database())`),
    )
    at.sms.release()
    await expect(first).rejects.toThrow()
    await at.sms.behave('well')
    expect(await count(`state = 'sending'`)).toBe(1)
    await at.round()
    expect(await count(`state = 'sent'`)).toBe(1)
    expect(new Set(at.sms.received.slice(before).map(({ key }) => key)).size).toBe(1)
    expect(at.sms.accepted().length).toBe(taken + 1)
  })

  it('planning does not wait for a gateway that hangs', async () => {
    await at.sms.behave('slow')
    const before = at.sms.accepted().length
    await at.place(anAcceptedDispute(at.scene))
    const kept = keepDelivering(at.test.house, 50)
    await at.sms.until(before + 1)
    await at.place(anAcceptedDispute(at.scene))
    kept.hurry()
    await expect.poll(() => count('true'), patient).toBe(2)
    expect(await count(`state = 'sent'`)).toBe(0)
    await at.sms.behave('well')
    at.sms.release()
    await expect.poll(() => count(`state = 'sent'`), patient).toBe(2)
    await kept.stop()
    expect(at.sms.accepted().length).toBe(before + 2)
  })

  it('what is urgent overtakes whatever waits', async () => {
    const mediator = at.person('mediator', at.scene.committee)
    await at.reachable(mediator)
    for (let one = 0; one < 40; one += 1) await at.place(anAcceptedDispute(at.scene))
    const { address } = await at.place(reported(at.scene))
    await at.planAll()
    await at.owner(`update delivery set not_before = not_before - interval '1 hour'`)
    const urgent = randomUUID()
    await at.owner(
      `insert into delivery (county, delivery_id, cause, kind, urgent, to_kind, to_whom, channel, facts, state, at, not_before, day)
values ($1, $2, 'test:urgent', 'test', true, 'person', $3, 'sms', '{"path": "/console/account"}', 'waiting', $4, $4, '2026-11-23')`,
      [address.county, urgent, mediator, at.now()],
    )
    const before = at.sms.received.length
    await at.round()
    const places = at.sms.received.slice(before).map(({ key }) => key)
    expect(places).toHaveLength(41)
    // As many leave at once as there are lanes; it is among the first.
    expect(places.indexOf(urgent)).toBeLessThan(at.test.house.channels.of('sms').lanes)
  })
})

describe('ten thousand messages at once over five channels', () => {
  const [scene] = scenes
  let at: Outside
  beforeAll(async () => {
    if (scene === undefined) throw new Error('no scene')
    at = await openOutside(scene)
  })
  afterAll(() => at.close())

  it('are all delivered, each once, and all stand in the table, though everything is restarted in the middle', async () => {
    const many = 2_000
    const kinds = ['work']
    const rooms = {
      wecom: await at.endpoint('wecom', at.scene.home, kinds),
      feishu: await at.endpoint('feishu', at.scene.home, kinds),
      webhook: await at.endpoint('webhook', at.scene.home, kinds),
    }
    await crowd(at, many)
    const outside = Object.entries({ sms: at.sms, mail: at.mail, ...rooms })
    const sent = async (): Promise<number> =>
      (
        await at.owner<{ many: number }>(
          `select count(*)::integer as many from delivery where state = 'sent'`,
        )
      )[0]?.many ?? 0

    const first = at.another()
    const began = keepDelivering(first.house, 50)
    await expect.poll(sent, patient).toBeGreaterThanOrEqual(many)
    await began.stop()
    await first.close()
    const inTheMiddle = await sent()
    expect(inTheMiddle).toBeLessThan(5 * many)
    const again = keepDelivering(at.test.house, 50)
    await expect.poll(sent, patient).toBe(5 * many)
    await again.stop()

    const states = await at.owner<{ channel: string; state: string; many: number }>(
      `select channel, state, count(*)::integer as many from delivery group by channel, state order by channel`,
    )
    expect(states).toEqual(
      outside
        .map(([channel]) => ({ channel, state: 'sent', many }))
        .toSorted((a, b) => (a.channel < b.channel ? -1 : 1)),
    )
    // A stop lets what is under way end: nothing was tried twice, in rooms either, where no key travels.
    for (const [channel, gateway] of outside) {
      expect(gateway.received, channel).toHaveLength(many)
      expect(gateway.accepted(), channel).toHaveLength(many)
    }
    expect(await deliverAll(at.test.house)).toBe(0)
  }, 240_000)
})
