import { randomUUID } from 'node:crypto'
import { rootOf } from '@jiefen/domain/region'
import {
  anAcceptedDispute,
  andThen,
  aReportedDispute,
  homeDesk,
  otherSideId,
  scenes,
  withMediator,
} from '@jiefen/testkit/stories'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deliverAll, sendAll } from './index.ts'
import { type Outside, openOutside } from './outside.fixture.ts'

describe.each(scenes)('what becomes of a fact in $region.id', (told) => {
  let at: Outside
  beforeAll(async () => {
    at = await openOutside(told)
  })
  afterAll(() => at.close())
  beforeEach(() => at.clear())

  const blown = () =>
    andThen(anAcceptedDispute(at.scene), 'blow-whistle', homeDesk(at.scene), {
      ...{ direction: 'horizontal', to: [at.scene.department], why: '请来看看', place: '3 号楼' },
    })
  const lines = async (where?: string) =>
    (await at.rows(where)).map(
      ({ to_kind, channel, cause, state }) => `${to_kind} ${channel} ${cause} ${state}`,
    )

  it('a resident with a mobile number gets one text message for each step, with number and link and nothing else', async () => {
    const placed = await at.place(anAcceptedDispute(at.scene))
    await at.planAll()
    const [row, ...more] = await at.rows(`to_kind = 'party'`)
    expect(more).toEqual([])
    expect(row).toMatchObject({
      kind: 'progress',
      channel: 'sms',
      state: 'waiting',
      to_whom: placed.ids.informant,
    })
    expect(row?.facts).toEqual({
      ...{ number: placed.number, unit: at.scene.home, path: `/follow?number=${placed.number}` },
    })
  })

  it('the way is the one they asked for: a letter is posted and a call is made by somebody', async () => {
    const letter = await at.place(anAcceptedDispute(at.scene), {
      informant: { tellBy: 'letter', address: '3 号楼' },
    })
    const call = await at.place(anAcceptedDispute(at.scene), { informant: { tellBy: 'call' } })
    const mail = await at.place(anAcceptedDispute(at.scene), {
      informant: { tellBy: 'mail', mail: 'resident@example.com' },
    })
    await at.planAll()
    const wayOf = async (one: typeof mail) =>
      (await at.rowsOf(one)).map(({ channel, state }) => `${channel} ${state}`)
    expect(await wayOf(letter)).toEqual(['letter by-hand'])
    expect(await wayOf(call)).toEqual(['call by-hand'])
    expect(await wayOf(mail)).toEqual(['mail waiting'])
  })

  it('what somebody has answered meanwhile is no longer asked by hand', async () => {
    const placed = await at.place(anAcceptedDispute(at.scene), {
      other: { tellBy: 'call', telephone: '199 0000 0002' },
    })
    const { other: party } = placed.ids
    await at.act(placed, 'invite-party', homeDesk(at.scene), { party, way: 'link' })
    await at.planAll()
    const callsTo = async () =>
      (await at.rowsOf(placed)).filter(({ to_whom, channel }) => to_whom === party && channel === 'call')
    expect(await callsTo()).toMatchObject([{ kind: 'invitation', state: 'by-hand' }])
    await at.act(placed, 'give-consent', homeDesk(at.scene), { party, how: 'by-telephone', rightsTold: true })
    await at.planAll()
    expect(await callsTo()).toMatchObject([{ state: 'left-out', reason: 'answered' }])
  })

  it('who cannot be reached at all is left out, with the reason, and not forgotten', async () => {
    const placed = await at.place(anAcceptedDispute(at.scene), { informant: { telephone: '' } })
    await at.planAll()
    expect(await at.rowsOf(placed)).toMatchObject([
      { channel: 'none', state: 'left-out', reason: 'no-address' },
    ])
  })

  it('one of the staff hears by the ways they have chosen, and not of what they did themselves', async () => {
    const mediator = at.person('mediator', at.scene.committee)
    await at.reachable(mediator, { mail: 'mediator@example.com' })
    await at.choose(mediator, 'work', 'sms')
    await at.choose(mediator, 'work', 'mail')
    await at.place(withMediator(at.scene))
    await at.planAll()
    expect(await lines(`to_kind = 'person'`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^person mail v\d+ waiting$/),
        expect.stringMatching(/^person sms v\d+ waiting$/),
      ]),
    )
    const own = await at.owner<{ own: number }>(
      `select count(*)::integer as own
from delivery
join matter_event using (county, matter_id)
where to_kind = 'person'
  and cause = 'v' || version
  and author ->> 'person' = to_whom`,
    )
    expect(own).toEqual([{ own: 0 }])
  })

  it('a room hears what presses its own unit, and a system what any unit below its own is told, once', async () => {
    const room = await at.endpoint('wecom', at.scene.department, ['whistle'])
    await at.endpoint('feishu', at.scene.above, ['whistle'])
    const top = rootOf(at.scene.region).id
    const system = await at.endpoint('webhook', top, ['whistle', 'work'])
    await at.place(blown())
    await at.planAll()
    const whistles = (await at.rows(`kind = 'whistle' and to_kind = 'unit'`)).map((row) => [
      row.channel,
      row.to_whom,
    ])
    expect(whistles).toEqual([
      ['webhook', top],
      ['wecom', at.scene.department],
    ])
    await at.round()
    expect(room.accepted()).toHaveLength(1)
    const heard = system.accepted().map(({ text }) => JSON.parse(text))
    expect(heard.map(({ type }) => type).toSorted()).toEqual(['matter.whistle', 'matter.work'])
    expect(heard.find(({ type }) => type === 'matter.whistle')?.data).toMatchObject({
      ...{ event: 'WhistleBlown', kind: 'whistle', unit: at.scene.home },
    })
    // Nothing in it belongs to a person: neither a name nor a number, nor what anybody wrote.
    for (const { text } of system.accepted()) expect(text).not.toMatch(/阿依古丽|周远山|199|漏水|请来看看/)
    for (const { text } of room.accepted()) expect(text).not.toMatch(/阿依古丽|周远山|1990|漏水|请来看看/)
  })

  it('planned twice, or by two workers at once, it is one delivery for each cause', async () => {
    const placed = await at.place(anAcceptedDispute(at.scene))
    await at.endpoint('webhook', at.scene.above, ['work'])
    await at.planAll()
    const first = await at.rows()
    await at.owner('update outbox set delivered_at = null')
    const other = at.another()
    await Promise.all([deliverAll(at.test.house), deliverAll(other.house), deliverAll(at.test.house)])
    await at.planAll()
    await other.close()
    expect(await at.rows()).toEqual(first)
    expect(await at.rowsOf(placed)).toHaveLength(first.length)
  })

  it('a person who is told twice of the same, by their duty and by name, gets one message', async () => {
    const leader = at.person('leader', at.scene.above)
    await at.reachable(leader)
    const { address } = await at.place(blown())
    await at.planAll()
    const [whistle] = await at.owner<{ version: number }>(
      `select version from matter_event where matter_id = $1 and type = 'WhistleBlown'`,
      [address.matter],
    )
    const post = (kind: string, whom: string) =>
      at.owner(
        `insert into outbox (county, matter_id, version, audience_kind, audience, at) values ($1, $2, $3, $4, $5, now())`,
        [address.county, address.matter, whistle?.version, kind, whom],
      )
    await post('duty', `leader@${at.scene.above}`)
    await at.planAll()
    await post('person', leader)
    await at.planAll()
    expect(await at.rows(`to_whom = '${leader}'`)).toMatchObject([
      { kind: 'whistle', channel: 'sms', urgent: true },
    ])
  })

  it('a matter that cannot be read keeps nobody back; it stands as failed until somebody has it tried again', async () => {
    const broken = randomUUID()
    const placed = await at.place(aReportedDispute(at.scene))
    const { county } = placed.address
    const add = async (type: string, version: number, facts: object) =>
      at.owner(
        `insert into matter_event (county, matter_id, version, type, at, author, facts, hash)
values ($1, $2, $3, $4, now(), '{"kind": "clock"}', $5, decode(repeat('ab', 32), 'hex'))`,
        [county, broken, version, type, facts],
      )
    await add('MatterAccepted', 1, {})
    await at.owner(
      `insert into outbox (county, matter_id, version, audience_kind, audience, at)
values ($1, $2, 1, 'unit', $3, now()), ($1, $2, 1, 'party', $4, now())`,
      [county, broken, at.scene.home, randomUUID()],
    )
    await at.place(anAcceptedDispute(at.scene))
    await at.planAll()
    const failed = { channel: 'none', state: 'failed', reason: 'unreadable' }
    expect(await at.rows('matter_id = $1', [broken])).toMatchObject([failed, failed])
    expect(await at.rows(`to_kind = 'party' and state = 'waiting'`)).toHaveLength(1)

    await at.owner(`update delivery set state = 'waiting' where matter_id = $1`, [broken])
    await deliverAll(at.test.house)
    expect(await at.rows('matter_id = $1', [broken])).toMatchObject([failed, failed])

    // Somebody has mended it: the first fact was no first fact.
    await at.owner(
      `update matter_event as own
set type = good.type, at = good.at, author = good.author, facts = good.facts
from matter_event as good
where own.matter_id = $1
  and good.matter_id = $2
  and good.version = 1`,
      [broken, placed.address.matter],
    )
    await at.endpoint('wecom', at.scene.home, ['work'])
    await at.owner(`update delivery set state = 'waiting' where matter_id = $1`, [broken])
    await deliverAll(at.test.house)
    expect(await at.rows('matter_id = $1', [broken])).toMatchObject([
      { to_kind: 'party', channel: 'none', state: 'left-out' },
      { to_kind: 'unit', channel: 'none', state: 'left-out', reason: 'planned-again' },
      { to_kind: 'unit', channel: 'wecom', state: 'waiting' },
    ])
    await at.owner('delete from matter_event where matter_id = $1', [broken])
  })

  it('who is called by name in a thread is mentioned, and a party hears that there is an answer', async () => {
    const supervisor = at.person('supervisor', at.scene.above)
    await at.reachable(supervisor)
    await at.choose(supervisor, 'mention', 'sms')
    const { address, ids } = await at.place(anAcceptedDispute(at.scene))
    await at.planAll()
    const say = async (thread: string, mentions: readonly string[], kind: string, whom: string) => {
      await at.owner(
        `insert into talk_message (county, matter_id, thread, place, at, author, facts, hash)
values ($1, $2, $3, 1, now(), '{}', $4, decode(repeat('ab', 32), 'hex'))`,
        [
          address.county,
          address.matter,
          thread,
          { text: '请看', mentions: mentions.map((one) => ({ person: one })) },
        ],
      )
      await at.owner(
        `insert into outbox (county, matter_id, thread, version, audience_kind, audience, at) values ($1, $2, $3, 1, $4, $5, now())`,
        [address.county, address.matter, thread, kind, whom],
      )
    }
    await say('staff', [supervisor], 'person', supervisor)
    await say(`party:${ids.informant}`, [], 'party', ids.informant)
    await at.planAll()
    expect(await at.rows(`cause like '%#1'`)).toMatchObject([
      { to_kind: 'party', kind: 'talk', cause: `party:${ids.informant}#1`, channel: 'sms' },
      { to_kind: 'person', kind: 'mention', cause: 'staff#1', channel: 'sms' },
    ])
  })

  it('the link of an invitation opens it, is the same at every try, and stands nowhere in the tables', async () => {
    const invited = andThen(anAcceptedDispute(at.scene), 'invite-party', homeDesk(at.scene), {
      ...{ party: otherSideId, way: 'link' },
    })
    const { ids, number } = await at.place(invited)
    await at.planAll()
    await at.sms.behave((running) => (running % 2 === 1 ? 'drops' : 'well'))
    const before = at.sms.received.length
    for (const _try of [1, 2, 3]) {
      while ((await sendAll(at.test.house)) > 0);
      at.test.clock.moveBy(3_600_000)
    }
    const links = at.sms.received
      .slice(before)
      .flatMap(({ text }) => /\/i\/([0-9A-Z-]+)/.exec(text)?.[1] ?? [])
    expect(links.length).toBeGreaterThan(0)
    const [code] = links
    expect(new Set(links)).toEqual(new Set([code]))
    const opened = await at.test.app.inject({ url: `/i/${code}` })
    expect(opened.headers.location).toBe('/invitation')
    const [invitation] = await at.rows(`kind = 'invitation'`)
    expect(invitation).toMatchObject({ to_whom: ids.other, facts: { number } })
    expect(JSON.stringify(await at.rows())).not.toContain(String(code))
  })

  it('the burden counts the notices of the console by role, each person of the unit once for each message', async () => {
    await at.place(aReportedDispute(at.scene))
    await at.planAll()
    const counted = await at.owner<{ role: string; messages: number; urgent: number }>(
      `select role, messages, urgent from message_count where channel = 'app' order by role`,
    )
    expect(counted).toContainEqual({ role: 'receptionist', messages: 1, urgent: 0 })
    await at.planAll()
    await at.owner('update outbox set delivered_at = null')
    await at.planAll()
    const again = await at.owner(
      `select role, messages, urgent from message_count where channel = 'app' order by role`,
    )
    expect(again).toEqual(counted)
  })
})
