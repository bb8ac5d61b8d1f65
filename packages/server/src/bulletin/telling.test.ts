import { momentAt } from '@jiefen/domain/calendar'
import type { UnitId } from '@jiefen/domain/kernel'
import { openRoom } from '@jiefen/testkit/gateways'
import { scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendAll } from '../deliveries/index.ts'
import { withClient } from '../platform/postgres/index.ts'
import { type Boards, openBoards } from './boards.fixture.ts'

describe.each(scenes)('what a board of $region.id tells the group rooms', (scene) => {
  const { home, above, sibling, region } = scene
  let boards: Boards
  beforeAll(async () => {
    boards = await openBoards(scene)
  })
  afterAll(() => boards.test.close())

  const owner = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    withClient(
      boards.test.database.ownerUrl,
      async (client) => (await client.query<Row>(text, [...values])).rows,
    )
  const room = (
    unit: UnitId,
    name: string,
    { kinds = ['bulletin'], closed = false, channel = 'wecom' } = {},
  ) =>
    owner(
      `insert into channel_endpoint (endpoint_id, channel, unit_id, name, address_sealed, kinds, made_at, made_by, closed_at)
values (gen_random_uuid(), $5, $1, $2, 'sealed', $3, now(), 'admin', $4)`,
      [unit, name, kinds, closed ? new Date() : null, channel],
    )
  beforeEach(async () => {
    await owner('truncate delivery, channel_endpoint')
    await room(home, 'home')
    await room(home, 'home, other things', { kinds: ['work'] })
    await room(home, 'home, closed', { closed: true })
    await room(above, 'above')
    await room(sibling, 'sibling')
  })
  const told = (post: string) =>
    owner<{ name: string; not_before: Date; facts: object; day: string }>(
      `select name, not_before, facts, day::text
from delivery
join channel_endpoint using (endpoint_id)
where cause = $1
  and delivery.channel = channel_endpoint.channel
  and kind = 'bulletin'
  and to_kind = 'unit'
  and to_whom = unit_id
  and state = 'waiting'
order by name`,
      [`bulletin:${post}`],
    )
  const names = async (post: string) => (await told(post)).map(({ name }) => name)

  it('goes to the open rooms of that very unit that hear of boards', async () => {
    expect(await names(await boards.hang(boards.who('leader', home)))).toEqual(['home'])
    const fromAbove = await boards.hang(boards.who('supervisor', above), { unit: above })
    expect(await names(fromAbove)).toEqual(['above'])
  })

  it('goes to those of the units below too where that is wanted, and never to those above or beside', async () => {
    const fromAbove = await boards.hang(boards.who('supervisor', above), { unit: above, below: true })
    expect(await names(fromAbove)).toEqual(['above', 'home', 'sibling'])
    expect(await names(await boards.hang(boards.who('leader', home), { below: true }))).toEqual(['home'])
  })

  it('is its title and where it hangs; what it says is read at the board', async () => {
    const [message] = await told(await boards.hang(boards.who('leader', home)))
    expect(message?.facts).toEqual({ unit: home, title: boards.draft.title, path: '/console/bulletin' })
  })

  it('arrives in the room as its title and where to read it, and not as what it says', async () => {
    const wecom = await openRoom('wecom')
    await owner(`update channel_endpoint set address_sealed = $1 where name = 'home'`, [
      boards.test.house.sealing.seal('endpoint', wecom.url),
    ])
    await boards.hang(boards.who('leader', home))
    while ((await sendAll(boards.test.house)) > 0);
    const [message, ...more] = wecom.accepted()
    expect(more).toEqual([])
    expect(message?.text).toContain(boards.draft.title)
    expect(message?.text).toContain('/console/bulletin')
    expect(message?.text).not.toContain(boards.draft.words)
    await wecom.stop()
  })

  it('waits for the morning when it is hung up at night', async () => {
    const [byDay] = await told(await boards.hang(boards.who('leader', home)))
    expect(byDay?.not_before.getTime()).toBe(boards.test.clock.now())
    await boards.pass(10 * 3_600)
    await room(home, 'home, a system', { channel: 'webhook' })
    const [byNight, toSystem] = await told(await boards.hang(boards.who('leader', home)))
    const morning = momentAt('2026-11-24', region.messages.quiet.to, region.calendar)
    expect(byNight?.not_before.getTime()).toBe(morning)
    expect(byNight?.day).toBe('2026-11-24')
    // Another system never sleeps.
    expect(toSystem?.not_before.getTime()).toBe(boards.test.clock.now())
    expect(toSystem?.day).toBe('2026-11-23')
  })

  it('is told once, however often the request arrives', async () => {
    const again = () => boards.who('leader', home).post('/api/bulletin', boards.draft, { key: 'told once' })
    const answers = [await again(), await again()]
    expect(await names(answers[1]?.json().id)).toEqual(['home'])
  })
})
