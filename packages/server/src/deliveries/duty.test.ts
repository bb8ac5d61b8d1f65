import { isoOf, type Role } from '@jiefen/domain/kernel'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { aReportedDispute, type Scene, scenes } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../platform/postgres/index.ts'
import { loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { personAt, placeStory } from '../told-matter.fixture.ts'
import { deliverAll } from './index.ts'

describe.each(scenes)('a message to whoever holds a duty in $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  const leader = loginAt('leader', scene.above)
  const supervisor = loginAt('supervisor', scene.above)
  const other = 'other.leader'
  let test: TestHouse
  let placed: Awaited<ReturnType<typeof placeStory>>

  beforeAll(async () => {
    test = await openTestHouse(await freshDatabase(), scene.region, [
      someoneAt('leader', scene.above),
      someoneAt('supervisor', scene.above),
      someoneAt('leader', scene.home),
      { login: other, name: '另一位', duties: [{ unit: scene.above, role: 'leader' }] },
    ])
  })
  afterAll(() => test.close())
  beforeEach(async () => {
    placed = await placeStory(test, aReportedDispute(scene))
    while ((await deliverAll(test.house)) > 0);
  })

  const owner = (text: string, values: readonly unknown[]) =>
    withClient(test.database.ownerUrl, (client) => client.query(text, [...values]))
  const post = async (role: Role, at: { kind?: string; audience?: string } = {}): Promise<void> => {
    const { county, matter } = placed.address
    await test.house.pool.query(
      `insert into outbox (county, matter_id, version, audience_kind, audience, at) values ($1, $2, 1, $3, $4, $5)`,
      [county, matter, at.kind ?? 'duty', at.audience ?? `${role}@${scene.above}`, isoOf(test.clock.now())],
    )
  }
  const noticed = async (): Promise<string[]> => {
    while ((await deliverAll(test.house)) > 0);
    const { rows } = await test.house.workerPool.query<{ told: string }>(
      `select audience_kind || ' ' || audience as told
from notice
where matter_id = $1
  and not (audience_kind = 'unit' and audience = $2)
order by told`,
      [placed.address.matter, scene.home],
    )
    return rows.map(({ told: words }) => words)
  }
  const person = (login: string): string => `person ${personAt(test, login)}`
  const setDuty = (login: string, until: string | null) =>
    owner(
      `update duty set until_at = $2 from person where person.person_id = duty.person_id and login = $1`,
      [login, until],
    )

  it('becomes one notice for each person who holds it, and for nobody else', async () => {
    await post('leader')
    expect(await noticed()).toEqual([person(leader), person(other)].toSorted())
  })

  it('reaches who holds it when it is handed over, not when it was written', async () => {
    await post('leader')
    await setDuty(leader, isoOf(test.clock.now()))
    expect(await noticed()).toEqual([person(other)])
    await setDuty(leader, null)
  })

  it('is not told to somebody whose account is closed', async () => {
    await post('leader')
    await owner('update person set active = false where login = $1', [other])
    expect(await noticed()).toEqual([person(leader)])
    await owner('update person set active = true where login = $1', [other])
  })

  it('becomes a notice of the unit when nobody holds it, so that it does not lie with nobody', async () => {
    await post('grid-worker')
    expect(await noticed()).toEqual([`unit ${scene.above}`])
  })

  it('is one notice for a person who is told in two ways', async () => {
    await post('supervisor')
    await post('supervisor', { kind: 'person', audience: personAt(test, supervisor) })
    expect(await noticed()).toEqual([person(supervisor)])
  })

  it('is read by its person in the console, and by nobody else of the unit', async () => {
    await post('leader')
    await noticed()
    const seen = async (login: string): Promise<string[]> =>
      (await (await test.comeIn(login)).get('/api/notices'))
        .json()
        .rows.map((row: { number: string }) => row.number)
    expect(await seen(leader)).toContain(placed.number)
    expect(await seen(supervisor)).not.toContain(placed.number)
  })
})
