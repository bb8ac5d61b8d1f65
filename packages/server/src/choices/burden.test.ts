import type { Burden } from '@jiefen/contract'
import { asUnitId } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'

describe.each(scenes)('how much each role of $region.id hears', (scene) => {
  let test: TestHouse

  beforeAll(async () => {
    const three = ['a', 'b', 'c'].map((name) => ({
      login: `handler.${name}`,
      name: `经办 ${name}`,
      duties: [{ unit: asUnitId(scene.home), role: 'department-handler' as const }],
    }))
    const alone = (['leader', 'supervisor', 'receptionist', 'audit-admin'] as const).map((role) =>
      someoneAt(role, scene.home),
    )
    test = await openTestHouse(await freshDatabase(), scene.region, [...three, ...alone])
    await test.house.workerPool.query(
      `insert into message_count (day, role, channel, messages, urgent)
values ('2026-11-23', 'department-handler', 'app', 21, 3), ('2026-11-23', 'department-handler', 'sms', 6, 3),
  ('2026-11-10', 'department-handler', 'app', 9, 0), ('2026-11-09', 'department-handler', 'app', 99, 0),
  ('2026-11-23', 'leader', 'sms', 77, 0)`,
    )
  })
  afterAll(() => test.close())

  const ask = async (role: Parameters<typeof loginAt>[0]) =>
    (await test.comeIn(loginAt(role, scene.home))).get('/api/burden')
  const burden = async (): Promise<Burden> => (await ask('leader')).json()

  it('stands for the last fourteen days, today last, with how many people held the role', async () => {
    const { days, rows } = await burden()
    expect([days.length, days[0], days.at(-1)]).toEqual([14, '2026-11-10', '2026-11-23'])
    const handlers = rows.find(({ role }) => role === 'department-handler')
    expect(handlers?.people.at(-1)).toBe(3)
    expect(
      handlers?.ways.map(({ channel, messages, urgent }) => [channel, messages.at(-1), urgent.at(-1)]),
    ).toEqual([
      ['app', 21, 3],
      ['sms', 6, 3],
    ])
  })

  it('is left out on a day before three people held the role', async () => {
    const { rows } = await burden()
    const handlers = rows.find(({ role }) => role === 'department-handler')
    expect(handlers?.people.slice(0, 13)).toEqual(Array(13).fill(null))
    expect(handlers?.ways.flatMap(({ messages }) => messages.slice(0, 13))).toEqual(Array(26).fill(null))
  })

  it('tells nothing of a role that one person holds, however it is asked', async () => {
    const answer = await ask('supervisor')
    const leader = (answer.json() as Burden).rows.find(({ role }) => role === 'leader')
    expect(leader).toEqual({ role: 'leader', people: Array(14).fill(null), ways: [] })
    expect(answer.body).not.toContain('77')
    expect(answer.body).not.toMatch(/person|login|经办|name/)
  })

  it('is seen by who stands above, and by nobody else', async () => {
    expect((await ask('supervisor')).statusCode).toBe(200)
    expect((await ask('receptionist')).statusCode).toBe(403)
    expect((await ask('audit-admin')).statusCode).toBe(403)
  })
})
