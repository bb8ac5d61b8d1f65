import { commands } from '@jiefen/domain/door'
import { isRefusal } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { aReportedDispute, homeDesk, type Scene, town } from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, someoneAt, type TestHouse } from '../../test-house.fixture.ts'
import { parties, placeStory } from '../../told-matter.fixture.ts'
import type { Tx } from '../sql/index.ts'
import { type Change, changeMatter, type Outcome } from './index.ts'

const scene: Scene = { ...town, first: town.home }

describe('the one door', () => {
  let test: TestHouse
  beforeAll(async () => {
    const people = [someoneAt('receptionist', scene.home)]
    test = await openTestHouse(await freshDatabase(), scene.region, people)
  })
  afterAll(() => test.close())

  type Placed = Awaited<ReturnType<typeof placeStory>>
  const aMatter = (): Promise<Placed> => placeStory(test, aReportedDispute(scene))
  const through = (
    { address }: Placed,
    change: Change<Matter, MatterEvent>,
  ): Promise<Outcome<Matter, MatterEvent>> =>
    changeMatter(test.house.desk, address, { matter: address.matter }, change)
  const showIdentity = (matter: Matter, paper: string) =>
    commands['show-identity'].decide(
      { party: parties.informant, paper, at: test.clock.now(), by: homeDesk(scene) } as never,
      matter,
    )

  it('decides anew, on what the other did, when somebody was quicker', async () => {
    const placed = await aMatter()
    const seen: number[] = []
    const outcome = await through(placed, {
      decide: async (matter) => {
        seen.push(matter.version)
        if (seen.length === 1) await through(placed, { decide: (now) => showIdentity(now, '居民身份证') })
        return showIdentity(matter, '户口簿')
      },
    })
    expect(seen).toEqual([placed.matter.version, placed.matter.version + 1])
    expect(outcome).toMatchObject({ version: placed.matter.version + 2 })
    expect((await test.verify()).difference).toBeUndefined()
  })

  it('tells who named a version what happened meanwhile, and does not decide again', async () => {
    const placed = await aMatter()
    let decided = 0
    const outcome = await through(placed, {
      expected: placed.matter.version,
      decide: async (matter) => {
        decided += 1
        await through(placed, { decide: (now) => showIdentity(now, '居民身份证') })
        return showIdentity(matter, '户口簿')
      },
    })
    expect(outcome).toMatchObject({ refused: 'stale-version', since: [{ type: 'IdentityShown' }] })
    expect(decided).toBe(1)
    expect(await test.countFacts(placed.number)).toBe(placed.matter.version + 1)
  })

  it('writes nothing when the rules say no, also not what was taken on the way', async () => {
    const placed = await aMatter()
    const outcome = await through(placed, {
      decide: async (matter, tx) => {
        await tx.query(`insert into case_number (committee, year, last) values ('nowhere', 2026, 1)`)
        return showIdentity(matter, ' ')
      },
    })
    expect(outcome).toEqual({ refused: 'paper-missing' })
    expect(
      (await test.house.pool.query(`select from case_number where committee = 'nowhere'`)).rowCount,
    ).toBe(0)
    expect(await test.countFacts(placed.number)).toBe(placed.matter.version)
  })

  it('writes nothing when something breaks on the way, and the connection serves the next person', async () => {
    const placed = await aMatter()
    const broken = through(placed, {
      decide: async (_matter, tx: Tx) => {
        await tx.query('select nonsense')
        return []
      },
    })
    await expect(broken).rejects.toThrow('nonsense')
    expect(await test.countFacts(placed.number)).toBe(placed.matter.version)
    expect(isRefusal(await through(placed, { decide: (matter) => showIdentity(matter, '居民身份证') }))).toBe(
      false,
    )
  })

  it('writes the fact, its message, its rows and the answer together, or none of them', async () => {
    const placed = await aMatter()
    const answered = () => ({
      actor: 'x',
      key: placed.number,
      request_hash: 'ab',
      at: '2026-11-23T04:00:00Z',
      answer: {},
    })
    const change = (hash: string): Change<Matter, MatterEvent> => ({
      decide: (matter) => showIdentity(matter, '居民身份证'),
      answered: () => ({ ...answered(), request_hash: hash }),
    })
    await expect(through(placed, change('no hexadecimal'))).rejects.toThrow()
    expect(await test.countFacts(placed.number)).toBe(placed.matter.version)
    expect((await test.verify()).difference).toBeUndefined()
    expect(await through(placed, change('ab'))).toMatchObject({ version: placed.matter.version + 1 })
  })

  it('is shut for whoever may not see the matter, as if it were not there', async () => {
    const { address } = await aMatter()
    const outside = await changeMatter(
      test.house.desk,
      address,
      { holders: [scene.sibling] },
      { decide: () => [] },
    )
    expect(outside).toEqual({ refused: 'not-found' })
  })
})
