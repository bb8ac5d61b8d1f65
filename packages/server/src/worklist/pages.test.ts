import { worklistViews } from '@jiefen/contract'
import { freshDatabase } from '@jiefen/testkit/postgres'
import {
  anAcceptedDispute,
  andThen,
  aReportedDispute,
  archived,
  asParty,
  declined,
  firstPart,
  informant,
  inMediation,
  promised,
  reopened,
  reported,
  type Scene,
  type Story,
  scenes,
} from '@jiefen/testkit/stories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../platform/postgres/index.ts'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'
import { placeStory } from '../told-matter.fixture.ts'

interface Row {
  readonly number: string
  readonly stage: string
  readonly due?: { readonly at: string }
}
interface Page {
  readonly rows: readonly Row[]
  readonly next?: string
}
interface Counts {
  readonly counts: Readonly<Record<string, { count: number; more: boolean }>>
}
const parsePage = (body: string): Page => JSON.parse(body)
const parseCounts = (body: string): Counts => JSON.parse(body)

describe.each(scenes)('the worklist in $region.id', (told) => {
  const scene: Scene = { ...told, first: told.home }
  let test: TestHouse
  const comers: Record<string, Comer> = {}
  const placed: Record<string, string[]> = {}

  beforeAll(async () => {
    const people = [
      ...[scene.home, scene.above, scene.sibling].map((unit) => someoneAt('receptionist', unit)),
      someoneAt('mediator', scene.committee),
      someoneAt('leader', scene.above),
      someoneAt('supervisor', scene.above),
      someoneAt('security-admin', scene.above),
    ]
    test = await openTestHouse(await freshDatabase(), scene.region, people)
    for (const { login } of people) comers[login] = await test.comeIn(login)
    const stories: Record<string, [(scene: Scene) => Story, number]> = {
      new: [aReportedDispute, 7],
      accepted: [anAcceptedDispute, 3],
      mediated: [inMediation, 2],
      reopened: [reopened, 2],
      closed: [declined, 4],
      archived: [archived, 1],
    }
    for (const [name, [story, times]] of Object.entries(stories)) {
      for (let time = 0; time < times; time += 1) {
        const { number } = await placeStory(test, story(scene))
        placed[name] = [...(placed[name] ?? []), number]
      }
    }
  })
  afterAll(() => test.close())

  const comer = (login: string): Comer => comers[login] ?? fail(login)
  const fail = (login: string): never => {
    throw new Error(`${login} did not come in`)
  }
  const pageOf = async (login: string, query: string): Promise<Page> => {
    const answer = await comer(login).get(`/api/worklist?${query}`)
    expect(answer.statusCode, answer.body).toBe(200)
    return parsePage(answer.body)
  }
  const countsOf = async (login: string): Promise<Counts['counts']> => {
    const answer = await comer(login).get('/api/worklist/counts')
    expect(answer.statusCode, answer.body).toBe(200)
    return parseCounts(answer.body).counts
  }
  const numbersOf = async (login: string, query: string): Promise<string[]> =>
    (await pageOf(login, query)).rows.map(({ number }) => number).sort()
  const sorted = (...lists: (string[] | undefined)[]): string[] => lists.flatMap((list) => list ?? []).sort()
  const desk = loginAt('receptionist', scene.home)

  it('shows each matter in the tab where it belongs', async () => {
    expect(await numbersOf(desk, 'view=new')).toEqual(sorted(placed.new))
    expect(await numbersOf(desk, 'view=reopened')).toEqual(sorted(placed.reopened))
    expect(await numbersOf(desk, 'view=closed')).toEqual(sorted(placed.closed, placed.archived))
    const open = sorted(placed.new, placed.accepted, placed.mediated, placed.reopened)
    expect(await numbersOf(desk, 'view=all-open')).toEqual(open)
    expect((await countsOf(desk))['all-open']).toEqual({ count: open.length, more: false })
  })

  it('is the same for whoever stands above, and empty for the unit next door', async () => {
    for (const view of worklistViews) {
      const here = await numbersOf(desk, `view=${view}`)
      const above = await numbersOf(loginAt('leader', scene.above), `view=${view}`)
      if (view !== 'mine') expect(above, view).toEqual(here)
      expect(await numbersOf(loginAt('receptionist', scene.sibling), `view=${view}`), view).toEqual([])
    }
    const counts = await countsOf(loginAt('receptionist', scene.sibling))
    for (const [view, { count }] of Object.entries(counts)) expect(count, view).toBe(0)
    for (const q of ['漏水', placed.new?.[0] ?? '', '周远山']) {
      const found = `q=${encodeURIComponent(q)}`
      expect(await numbersOf(loginAt('receptionist', scene.sibling), found), q).toEqual([])
      expect((await numbersOf(desk, found)).length, q).toBeGreaterThan(0)
    }
  })

  it('shows whoever stands above one unit alone, and nobody a unit that is not theirs', async () => {
    const leader = loginAt('leader', scene.above)
    const here = await numbersOf(desk, 'view=all-open')
    expect(await numbersOf(leader, `view=all-open&unit=${scene.home}`)).toEqual(here)
    expect(await numbersOf(leader, `view=all-open&unit=${scene.sibling}`)).toEqual([])
    for (const [login, unit] of [
      [loginAt('receptionist', scene.sibling), scene.home],
      [desk, scene.above],
      [desk, 'no-such-unit'],
      [loginAt('mediator', scene.committee), scene.home],
    ] as const) {
      const answer = await comer(login).get(`/api/worklist?view=all-open&unit=${unit}`)
      expect(answer.statusCode, `${login} ${unit}`).toBe(404)
    }
  })

  it('shows a mediator their own matters and no others', async () => {
    const own = await numbersOf(loginAt('mediator', scene.committee), 'view=all-open')
    expect(own).toEqual(sorted(placed.mediated, placed.reopened))
  })

  it.each(['all-open', 'closed'])(
    'page by page shows each matter of %s once, in the same order',
    async (view) => {
      const whole = (await pageOf(desk, `view=${view}`)).rows.map(({ number }) => number)
      for (const limit of [1, 2, 3, 5]) {
        const seen: string[] = []
        let cursor: string | undefined
        do {
          const after = cursor === undefined ? '' : `&after=${cursor}`
          const page = await pageOf(desk, `view=${view}&limit=${limit}${after}`)
          expect(page.rows.length).toBeLessThanOrEqual(limit)
          seen.push(...page.rows.map(({ number }) => number))
          cursor = page.next
        } while (cursor !== undefined)
        expect(seen).toEqual(whole)
      }
    },
  )

  it('puts the nearest limit first', async () => {
    const { rows } = await pageOf(desk, 'view=all-open')
    const dues = rows.flatMap(({ due }) => (due === undefined ? [] : [Date.parse(due.at)]))
    expect(dues.length).toBe(rows.length)
    expect(dues).toEqual(dues.toSorted((a, b) => a - b))
  })

  it('shows as late what has run out, and as near what has a day left, and nothing as both', async () => {
    const before = await numbersOf(desk, 'view=late')
    expect(before).toEqual([])
    const { rows } = await pageOf(desk, 'view=new')
    const due = Date.parse(rows[0]?.due?.at ?? '')
    const now = test.clock.now()
    test.clock.moveBy(due - now - 3_600_000)
    // Nobody stays logged in over days.
    comers[desk] = await test.comeIn(desk)
    const near = await numbersOf(desk, 'view=near-limit')
    expect(near).toEqual(expect.arrayContaining(placed.new ?? []))
    test.clock.moveBy(2 * 3_600_000)
    comers[desk] = await test.comeIn(desk)
    const late = await numbersOf(desk, 'view=late')
    expect(late).toEqual(expect.arrayContaining(placed.new ?? []))
    expect(await numbersOf(desk, 'view=near-limit')).not.toEqual(expect.arrayContaining(late))
    test.clock.moveBy(now - due - 3_600_000)
    comers[desk] = await test.comeIn(desk)
  })

  it('has no row for an administrator, who never sees a matter', async () => {
    const answer = await comer(loginAt('security-admin', scene.above)).get('/api/worklist')
    if (answer.statusCode === 200) expect(parsePage(answer.body).rows).toEqual([])
    else expect(answer.statusCode).toBe(403)
  })

  it('finds by two characters of the story, by a name and by a number as it is read out', async () => {
    const { number } = await placeStory(test, reported(scene, { story: '夜里装修噪音太大，睡不着觉。' }))
    for (const q of ['噪音', '装修噪音', number, number.toLowerCase().replaceAll('-', ' ')])
      expect(await numbersOf(desk, `q=${encodeURIComponent(q)}`), q).toEqual([number])
    expect(await numbersOf(desk, `q=${encodeURIComponent("' | '漏")}`)).toBeDefined()
    expect(await numbersOf(desk, `q=${encodeURIComponent('火星来客')}`)).toEqual([])
  })

  it('follows a change of duties with the very next page, and ends with the session', async () => {
    const login = loginAt('receptionist', scene.sibling)
    const reader = await test.comeIn(login)
    const page = async () =>
      parsePage((await reader.get('/api/worklist')).body).rows.map(({ number }) => number)
    // What was read before is guessed again, and must not be shown to whoever reads as somebody else meanwhile.
    expect([await page(), await page()]).toEqual([[], []])
    const move = (unit: string) =>
      withClient(test.database.ownerUrl, (client) =>
        client.query(
          `update duty
set unit_id = $2
from person
where person.person_id = duty.person_id
  and person.login = $1`,
          [login, unit],
        ),
      )
    await move(scene.home)
    const seen = await page()
    expect(seen.length).toBeGreaterThan(0)
    expect(await page()).toEqual(seen)
    await move(scene.sibling)
    expect(await page()).toEqual([])
    await move(scene.home)
    await reader.post('/api/logout', {})
    expect((await reader.get('/api/worklist')).statusCode).toBe(401)
  })

  it('says in the line itself how many parts of an agreement were received', async () => {
    const { number } = await placeStory(
      test,
      andThen(promised(scene), 'confirm-performance', asParty(informant), { obligation: firstPart }),
    )
    const { rows } = await pageOf(loginAt('supervisor', scene.above), `q=${number}`)
    expect(rows).toMatchObject([{ number, kept: { parts: 1, of: 4 } }])
    const all = await pageOf(loginAt('supervisor', scene.above), 'view=all-open&limit=100')
    expect(all.rows.find((row) => row.number === number)).toMatchObject({ kept: { parts: 1, of: 4 } })
    expect(all.rows.find((row) => row.number !== number)).not.toHaveProperty('kept')
  })
})
