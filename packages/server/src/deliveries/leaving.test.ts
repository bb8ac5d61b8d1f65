import { instant, isoOf } from '@jiefen/domain/kernel'
import { anAcceptedDispute, andThen, homeDesk, type Scene, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliverAll, sendAll } from './index.ts'
import { type Outside, openOutside } from './outside.fixture.ts'

const hour = 3_600_000

describe.each(scenes)('when a message leaves in $region.id', (told) => {
  let at: Outside
  beforeAll(async () => {
    at = await openOutside(told)
  })
  afterAll(() => at.close())
  let days = 0
  beforeEach(async () => {
    // Each from noon of a day of its own.
    days += 7
    at.test.clock.moveTo(
      instant(new Date(Date.parse('2026-11-23T12:00:00+08:00') + days * 24 * hour).toISOString()),
    )
    await at.clear()
  })

  const { perDay, quiet } = told.region.messages
  const morning = (daysLater = 0): string =>
    isoOf(
      instant(
        `${new Date(at.test.clock.now() + 8 * hour + daysLater * 24 * hour).toISOString().slice(0, 10)}T${quiet.to}:00+08:00`,
      ),
    )
  const atNight = (): void => at.test.clock.moveBy(11 * hour)
  const toMorning = (daysLater = 1): void => at.test.clock.moveTo(instant(morning(daysLater)))
  const blownIn = (scene: Scene) =>
    andThen(anAcceptedDispute(scene), 'blow-whistle', homeDesk(scene), {
      ...{ direction: 'horizontal', to: [scene.department], why: '请来看看', place: '3 号楼' },
    })
  /** Somebody of the staff who hears of their work by mail, and of whistles by text message. */
  const reachable = async (): Promise<string> => {
    const id = at.person('mediator', at.scene.committee)
    await at.reachable(id, { mail: 'mediator@example.com' })
    await at.choose(id, 'work', 'mail')
    await at.choose(id, 'work', 'sms', false)
    await at.choose(id, 'whistle', 'sms')
    return id
  }
  const tell = async (person: string, many: number, urgent = false): Promise<void> => {
    for (let one = 0; one < many; one += 1) {
      const { address } = await at.place(urgent ? blownIn(at.scene) : anAcceptedDispute(at.scene))
      await at.owner('update outbox set delivered_at = now() where matter_id = $1', [address.matter])
      await at.owner(
        `insert into outbox (county, matter_id, version, audience_kind, audience, at)
select county, matter_id, version, 'person', $3, now()
from matter_event
where county = $1
  and matter_id = $2
  and type = $4`,
        [address.county, address.matter, person, urgent ? 'WhistleBlown' : 'MatterReported'],
      )
    }
    await at.planAll()
  }
  const states = async (person: string): Promise<string[]> =>
    (await at.rows('to_whom = $1', [person])).map(({ kind, state }) => `${kind} ${state}`).toSorted()
  const times = (many: number, what: string): string[] => Array.from({ length: many }, () => what)

  it('at night nothing leaves that can wait for the morning, and what is urgent leaves at once', async () => {
    const id = await reachable()
    atNight()
    await tell(id, 1)
    await tell(id, 1, true)
    await at.round()
    expect(await states(id)).toEqual(['whistle sent', 'work waiting'])
    const [waiting] = await at.rows(`kind = 'work'`)
    expect(isoOf(instant(waiting?.not_before.toISOString() ?? ''))).toBe(morning(1))
    toMorning()
    await at.round()
    expect(await states(id)).toEqual(['whistle sent', 'work sent'])
  })

  it('a room is left in peace at night, and a system of others is told at any hour', async () => {
    const room = await at.endpoint('wecom', at.scene.home, ['work'])
    const system = await at.endpoint('webhook', at.scene.home, ['work'])
    atNight()
    await at.place(anAcceptedDispute(at.scene))
    await at.round()
    expect([room.accepted().length, system.accepted().length]).toEqual([0, 1])
    toMorning()
    await at.round()
    expect([room.accepted().length, system.accepted().length]).toEqual([1, 1])
  })

  it('a message that failed in the evening is not tried again in the night', async () => {
    const id = await reachable()
    // A quarter of an hour before the quiet hours begin.
    at.test.clock.moveTo(instant(morning(0).replace(/T.*/, `T${quiet.from}:00+08:00`)))
    at.test.clock.moveBy(-hour / 4)
    await tell(id, 1)
    await at.mail.behave({ status: 450, body: 'later' })
    await at.round()
    await at.mail.behave('well')
    at.test.clock.moveBy(2 * hour)
    await at.round()
    expect(await states(id)).toEqual(['work waiting'])
    toMorning()
    await at.round()
    expect(await states(id)).toEqual(['work sent'])
  })

  it('what is over the number of the day comes as one the next morning; urgent ones do not count', async () => {
    const id = await reachable()
    await tell(id, 1, true)
    await tell(id, perDay + 3)
    await tell(id, 1, true)
    await at.round()
    const sent = times(perDay, 'work sent')
    expect(await states(id)).toEqual(['whistle sent', 'whistle sent', ...times(3, 'work held'), ...sent])
    toMorning()
    await at.round()
    expect(await states(id)).toEqual([
      ...['digest sent', 'whistle sent', 'whistle sent', ...times(3, 'work gathered'), ...sent],
    ])
    const [digest] = await at.rows(`kind = 'digest'`)
    expect(digest?.facts).toEqual({ count: 3, path: '/console/notices' })
    const gathered = await at.rows(`state = 'gathered'`)
    expect(new Set(gathered.map((row) => row.gathered_in))).toEqual(new Set([digest?.delivery_id]))
    expect(at.mail.accepted().at(-1)?.text).toContain('3')
    // What came in the morning counts: so many are left for that day.
    await tell(id, perDay)
    expect((await states(id)).filter((one) => one === 'work held')).toHaveLength(1)
  })

  it('one message alone over the number of the day comes the next morning as itself', async () => {
    const id = await reachable()
    await tell(id, perDay + 1)
    toMorning()
    await at.round()
    expect(await states(id)).toEqual(times(perDay + 1, 'work sent'))
  })

  it('planned in one go or one by one, by one worker or two, nobody gets more than the number of the day', async () => {
    const id = await reachable()
    const other = at.another()
    await tell(id, 2 * perDay)
    await at.owner('truncate delivery, notice')
    await at.owner('update outbox set delivered_at = null where audience = $1', [id])
    await Promise.all([deliverAll(at.test.house), deliverAll(other.house), deliverAll(other.house)])
    await at.planAll()
    expect(await states(id)).toEqual([...times(perDay, 'work held'), ...times(perDay, 'work waiting')])
    toMorning()
    await Promise.all([sendAll(at.test.house), sendAll(other.house)])
    await at.round()
    await other.close()
    expect((await states(id)).filter((one) => one.startsWith('digest'))).toEqual(['digest sent'])
    expect(await at.rows(`kind = 'digest'`)).toHaveLength(1)
  })

  it('a clock that jumps ahead and back again neither strands a message nor doubles it', async () => {
    const id = await reachable()
    at.test.clock.moveBy(30 * 24 * hour)
    await tell(id, 1)
    await at.mail.behave('broken')
    await at.round()
    // Meanwhile one more is planned, and never tried under the wrong hour.
    await tell(id, 1)
    await at.mail.behave('well')
    at.test.clock.moveBy(-30 * 24 * hour)
    const before = at.mail.accepted().length
    await at.round()
    expect(await states(id)).toEqual(['work sent', 'work sent'])
    expect(at.mail.accepted().length - before).toBe(2)
    at.test.clock.moveBy(30 * 24 * hour)
    await at.round()
    expect(at.mail.accepted().length - before).toBe(2)
  })

  it('what was held while the clock was ahead comes when it is right again, and once', async () => {
    const id = await reachable()
    await tell(id, perDay + 2)
    toMorning()
    at.test.clock.moveBy(300 * 24 * hour)
    await tell(id, 2 * perDay + 2)
    at.test.clock.moveBy(-300 * 24 * hour)
    await at.round()
    for (let day = 0; day < 4; day += 1) {
      toMorning()
      await at.round()
    }
    const left = (await states(id)).filter((one) => one.endsWith('held') || one.endsWith('waiting'))
    expect(left).toEqual([])
    const told = await at.rows(`to_whom = $1 and kind = 'work' and state not in ('sent', 'gathered')`, [id])
    expect(told).toEqual([])
  })

  it('the burden of a role grows by what was sent, not by what was held or failed', async () => {
    const id = await reachable()
    await tell(id, perDay + 2)
    await at.round()
    const counted = () =>
      at.owner<{ messages: number }>(
        `select messages from message_count where role = 'mediator' and channel = 'mail' order by day`,
      )
    expect(await counted()).toEqual([{ messages: perDay }])
    toMorning()
    await at.round()
    expect(await counted()).toEqual([{ messages: perDay }, { messages: 1 }])
  })
})
