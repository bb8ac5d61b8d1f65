import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  aPassedOnDispute,
  readyForArchive,
  reopened,
  type Scene,
  safeAgain,
  scenes,
  whileSigning,
} from '@jiefen/testkit/stories'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { parties, placeStory } from '../told-matter.fixture.ts'
import { signedOnPaper } from '../told-sealing.fixture.ts'
import { type Difference, matterModel, verifyAll } from './index.ts'

/** One way of meddling with the log of a matter, and where it must show; `$1` is the matter, `$2` a version. */
const meddlings: Record<string, { text: string; where: (version: number, last: number) => RegExp }> = {
  'another type': { text: `update matter_event set type = type || 'x'`, where: hashOf },
  'another moment': { text: `update matter_event set at = at + interval '1 millisecond'`, where: hashOf },
  'another author': { text: `update matter_event set author = author || '{"name": "某"}'`, where: hashOf },
  'one more field': { text: `update matter_event set facts = facts || '{"more": 1}'`, where: hashOf },
  'another hash': { text: `update matter_event set hash = sha256(hash)`, where: hashOf },
  removed: {
    text: `delete from matter_event`,
    // Without its last fact a history is whole, but no longer says what the rows say.
    where: (version, last) => (version === last ? /^rows of / : new RegExp(`^version ${version}$`)),
  },
}
function hashOf(version: number): RegExp {
  return new RegExp(`^hash of version ${version}$`)
}

/** Two neighbours change places, and one is slipped in: each in steps that the key of the table allows. */
const swap = [
  `update matter_event set version = version + 1000 where matter_id = $1 and version in ($2, $2 + 1)`,
  `update matter_event set version = 2 * $2 + 1001 - version where matter_id = $1 and version > 1000`,
]
const slipIn = [
  `update matter_event set version = version + 1000 where matter_id = $1 and version > $2`,
  `insert into matter_event (county, matter_id, version, type, at, author, facts, hash)
select county, matter_id, version + 1, type, at, author, facts, hash from matter_event where matter_id = $1 and version = $2`,
  `update matter_event set version = version - 999 where matter_id = $1 and version > 1000`,
]

/** How a value of a column is made another one. */
const otherwise: Record<string, (column: string) => string> = {
  text: (column) => `coalesce(${column}, '') || 'x'`,
  boolean: (column) => `not ${column}`,
  integer: (column) => `coalesce(${column}, 0) + 1`,
  uuid: () => 'gen_random_uuid()',
  'timestamp with time zone': (column) => `coalesce(${column}, now()) + interval '1 second'`,
  tsvector: (column) => `${column} || array_to_tsvector(array['字'])`,
}
const drawnTables = ['matter', 'matter_reach', 'matter_party', 'deadline']

describe.each(scenes)('verifying the matters of $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  let test: TestHouse
  let owner: pg.Client
  let stored: { matter: string; facts: number }[] = []
  let columns: { table: string; column: string; type: string }[] = []

  beforeAll(async () => {
    const people = [scene.home, scene.above, scene.committee, scene.department].flatMap((unit) =>
      (['receptionist', 'supervisor', 'mediator', 'grid-worker', 'department-handler'] as const).map((role) =>
        someoneAt(role, unit),
      ),
    )
    const database = await freshDatabase()
    test = await openTestHouse(database, scene.region, people)
    for (const story of [aPassedOnDispute, safeAgain, whileSigning, reopened, readyForArchive]) {
      const { address, matter } = await placeStory(test, story({ ...scene, first: scene.above }))
      stored.push({ matter: address.matter, facts: matter.version })
    }
    stored = stored.toSorted((a, b) => (a.matter < b.matter ? -1 : 1))
    owner = new pg.Client(database.adminUrl)
    await owner.connect()
    const found = await owner.query<{ table: string; column: string; type: string }>(
      `select table_name as table, column_name as column, data_type as type
from information_schema.columns
where table_name = any ($1)
order by table_name, ordinal_position`,
      [drawnTables],
    )
    columns = found.rows
  })
  afterAll(async () => {
    await owner.end()
    await test.close()
  })

  /** What is found after somebody with every right has meddled; undone afterwards. */
  async function differenceAfter(
    ...steps: [text: string, values: unknown[]][]
  ): Promise<Difference | undefined> {
    await owner.query('begin')
    try {
      for (const [text, values] of steps) {
        const { rowCount } = await owner.query(text, values)
        if (rowCount === 0) throw new Error(`nothing was meddled with: ${text}`)
      }
      return (await verifyAll(owner, matterModel(scene.region))).difference
    } finally {
      await owner.query('rollback')
    }
  }
  const anywhere = () =>
    fc.nat(stored.length - 1).chain((at) => {
      const { matter = '', facts = 1 } = stored[at] ?? {}
      return fc.record({
        matter: fc.constant(matter),
        last: fc.constant(facts),
        version: fc.integer({ min: 1, max: facts }),
      })
    })

  it('finds nothing where nobody has meddled, and counts what it has read', async () => {
    const facts = stored.reduce((sum, each) => sum + each.facts, 0)
    expect(await test.verify()).toEqual({ matters: stored.length, facts, messages: 0 })
  })

  it('names the fact that was altered or taken away', async () => {
    const ways = fc.constantFrom(...Object.values(meddlings))
    await fc.assert(
      fc.asyncProperty(anywhere(), ways, async ({ matter, version, last }, { text, where }) => {
        const found = await differenceAfter([
          `${text} where matter_id = $1 and version = $2`,
          [matter, version],
        ])
        expect(found).toMatchObject({ matter, where: expect.stringMatching(where(version, last)) })
      }),
      { numRuns: 80 },
    )
  })

  it('names the first of two facts that changed places, and the one that was slipped in', async () => {
    await fc.assert(
      fc.asyncProperty(
        anywhere(),
        fc.constantFrom(swap, slipIn),
        async ({ matter, version, last }, steps) => {
          const at = steps === swap ? Math.min(version, last - 1) : version
          const needed = at === last ? steps.slice(1, 2) : steps
          const found = await differenceAfter(
            ...needed.map((text): [string, unknown[]] => [
              text,
              text.includes('$2') ? [matter, at] : [matter],
            ]),
          )
          const changed = steps === swap ? at : at + 1
          expect(found).toMatchObject({ matter, where: `hash of version ${changed}` })
        },
      ),
      { numRuns: 40 },
    )
  })

  it('names the rows that were altered, in any column of any drawn table', async () => {
    for (const { table, column, type } of columns) {
      const value = otherwise[type]
      if (value === undefined) throw new Error(`how is a ${type} altered?`)
      const { rows } = await owner.query<{ place: string; matter: string }>(
        `select ctid as place, matter_id as matter from ${table} order by matter_id limit 1 offset 1`,
      )
      const [row] = rows
      const found = await differenceAfter([
        `update ${table} set ${column} = ${value(column)} where ctid = $1`,
        [row?.place],
      ])
      expect(found, `${table}.${column}`).toMatchObject({
        where: expect.stringMatching(/^rows of /),
        matter: row?.matter,
      })
    }
  })

  it('names rows that were removed or added, and those that no history stands behind', async () => {
    for (const { matter } of stored) {
      for (const table of drawnTables) {
        const { rows } = await owner.query(`select from ${table} where matter_id = $1`, [matter])
        if (rows.length === 0) continue
        const removed = await differenceAfter([`delete from ${table} where matter_id = $1`, [matter]])
        expect(removed, table).toMatchObject({ matter, where: expect.stringMatching(/^rows of /) })
      }
      const added = `insert into matter_reach select county, matter_id, 'somebody', bucket, open, sort_at
from matter_reach where matter_id = $1 limit 1`
      expect(await differenceAfter([added, [matter]])).toMatchObject({ matter, where: 'rows of reach' })
      const found = await differenceAfter([`delete from matter_event where matter_id = $1`, [matter]])
      expect(found).toMatchObject({ matter, where: 'rows of matter', computed: 'no history' })
    }
    const stranger = '01970000-0000-7000-8000-00000000ffff'
    for (const table of drawnTables) {
      const moved = columns.filter((each) => each.table === table && each.column !== 'matter_id')
      const names = moved.map(({ column }) => column).join(', ')
      const number = names.replace(/\bnumber\b/, `number || 'x'`)
      const found = await differenceAfter([
        `insert into ${table} (matter_id, ${names}) select $1, ${number} from ${table} limit 1`,
        [stranger],
      ])
      expect(found, table).toMatchObject({ matter: stranger, computed: 'no history' })
    }
  })

  it('stays whole when the service itself goes on', async () => {
    const { number } = await placeStory(test, signedOnPaper(scene))
    const desk = await test.comeIn(loginAt('receptionist', scene.home))
    const signed = { agreement: 1, signer: { party: parties.informant }, way: 'fingerprint' }
    expect((await desk.act(number, 'sign-agreement', signed)).statusCode).toBe(200)
    expect((await test.verify()).difference).toBeUndefined()
  })
})
