import type pg from 'pg'
import { type Line, median } from './figures.ts'
import type { Ground } from './ground.ts'
import { layMatters, layTemplates } from './lay.ts'
import { type LoggedIn, logIn } from './people.ts'
import { reportRequest } from './reporting.ts'
import { fire, inLanes, type Volley, withLanes } from './requests.ts'
import { insertBare, writtenBy } from './rows.ts'

const mostOfBare = 3
const mostOfGrowth = 1.3
const pageLength = 50

/** Readers of the demonstration: of a community, of a sub-district, and of the whole region. */
const readers = [
  { who: 'receptionist of a sub-district', login: 'he.shuixiang', unit: 'shuixiang', promised: true },
  { who: 'receptionist of a community', login: 'li.yinghu', unit: 'liuan-yinghu', promised: false },
  { who: 'leader, the whole region', login: 'leader', unit: 'lakeside', promised: false },
] as const

/** Words of two signs that stand in about a quarter, a tenth, and fewer than a hundredth of the stories. */
const sought = ['邻居', '老厂', '志远'] as const

export interface ReadingPlan {
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly reads: number
  readonly units: readonly string[]
}

type Measured = Map<string, number[]>

/** (b) What a page costs beside its bare query, at each size, over one growing database. */
export async function measureReading(
  ground: Ground,
  plan: ReadingPlan,
  say: (words: string) => void,
): Promise<Line[]> {
  return await withLanes(ground.bareUrl, 1, async ([client]) => {
    if (client === undefined) throw new Error('no connection to lay matters with')
    await layTemplates(ground, client, await logIn(ground.origin, 'sun.huxin'), plan.units)
    const last = plan.sizes.at(-1) ?? 0
    const outcomes: Measured[] = []
    for (const [step, size] of plan.sizes.entries()) {
      await layMatters(client, { from: plan.sizes[step - 1] ?? 0, to: size, last }, say)
      outcomes.push(await readAt(ground, client, plan, (words) => say(`at ${size}: ${words}`)))
    }
    return linesOf(plan.sizes, outcomes)
  })
}

async function readAt(
  ground: Ground,
  client: pg.Client,
  plan: ReadingPlan,
  say: (words: string) => void,
): Promise<Measured> {
  const measured: Measured = new Map()
  const note = (what: string, volley: Volley): void => {
    measured.set(what, [...(measured.get(what) ?? []), volley.p95])
  }
  const people = new Map<string, LoggedIn>()
  for (const { login } of readers) people.set(login, await logIn(ground.origin, login))
  const get = (login: string, path: (number: number) => string, many: number) =>
    fire(ground.origin, 1, many, (number) => ({
      method: 'GET',
      path: path(number),
      headers: { cookie: people.get(login)?.cookie ?? '' },
    }))
  const { rows: some } = await client.query<{ number: string }>(
    `select number from matter tablesample system (1) order by random() limit 500`,
  )

  for (let round = 0; round <= plan.rounds; round += 1) {
    const noted = round === 0 ? () => undefined : note
    for (const { login, unit } of readers) {
      for (const view of ['all-open', 'closed'] as const) {
        noted(
          `bare ${view} ${login}`,
          await inLanes([client], plan.reads, (lane) => barePage(lane, view, unit)),
        )
        noted(`page ${view} ${login}`, await get(login, () => `/api/worklist?view=${view}`, plan.reads))
      }
      for (const word of sought) {
        const path = `/api/worklist?q=${encodeURIComponent(word)}`
        noted(`search ${word} ${login}`, await get(login, () => path, Math.ceil(plan.reads / 5)))
      }
    }
    const matter = (number: number): string =>
      `/api/matters/${some[number % some.length]?.number}?why=${encodeURIComponent('抽查')}`
    noted('matter', await get('leader', matter, Math.ceil(plan.reads / 2)))
    if (round > 0)
      say(
        `round ${round} of ${plan.rounds}: ${[...measured].map(([what, values]) => `${what} ${values.at(-1)?.toFixed(1)}`).join(' · ')}`,
      )
  }
  await insertAt(ground, client, plan, measured)
  return measured
}

/** Inserting into what is there: bare and over HTTP in turns. */
async function insertAt(
  ground: Ground,
  client: pg.Client,
  plan: ReadingPlan,
  measured: Measured,
): Promise<void> {
  const request = reportRequest(plan.units)
  const note = (what: string, { perSecond }: Volley): void => {
    measured.set(what, [...(measured.get(what) ?? []), perSecond])
  }
  await fire(ground.origin, 50, plan.reads, request)
  const templates = await writtenBy(client, 100)
  await withLanes(ground.bareUrl, 10, async (lanes) => {
    for (let round = 0; round <= plan.rounds; round += 1) {
      const bare = await inLanes(lanes, plan.reads * 2, async (lane, number) => {
        const written = templates[number % templates.length]
        if (written !== undefined) await insertBare(lane, written)
      })
      const served = await fire(ground.origin, 50, plan.reads * 2, request)
      if (round === 0) continue
      note('insert bare', bare)
      note('insert served', served)
    }
  })
}

/** The query a page cannot do without: the order from the index, the columns from the matters, no walls. */
const barePage = (client: pg.Client, view: 'all-open' | 'closed', unit: string) => {
  const [condition, order] = view === 'closed' ? [`bucket = 'closed'`, 'desc'] : ['reach.open', 'asc']
  return client.query({
    name: `bare-${view}`,
    text: `select matter.county, matter.matter_id, matter.number, matter.story, matter.place, matter.kind,
  matter.category, matter.complexity, matter.sorted_by, matter.stage, matter.unit_id, matter.mediator_name,
  matter.reported_at, matter.due_name, matter.due_at, matter.due_owner, reach.sort_at
from matter_reach as reach
join matter
  on matter.county = reach.county
  and matter.matter_id = reach.matter_id
where reach.holder = $1
  and ${condition}
order by reach.sort_at ${order}, reach.matter_id ${order}
limit ${pageLength}`,
    values: [unit],
  })
}

function linesOf(sizes: readonly number[], outcomes: readonly Measured[]): Line[] {
  const of = (step: number, what: string): number[] => outcomes[step]?.get(what) ?? []
  const named = (size: number): string => size.toLocaleString('en')
  const line = (
    what: string,
    rounds: readonly number[],
    unit: string,
    goal?: (value: number) => Line['goal'],
  ): Line => {
    const value = median(rounds)
    const promised = goal?.(value)
    return { part: 'b', what, value, unit, rounds, ...(promised === undefined ? {} : { goal: promised }) }
  }
  const atMost = (most: number) => (value: number) => ({ text: `≤ ${most}`, met: value <= most })

  const pages = readers.flatMap(({ who, login, promised }) =>
    (['all-open', 'closed'] as const).flatMap((view) => {
      const goal = promised && view === 'all-open'
      const each = sizes.flatMap((size, step) => {
        const [bare, page] = [of(step, `bare ${view} ${login}`), of(step, `page ${view} ${login}`)]
        const ratios = page.map((value, round) => value / (bare[round] ?? Number.NaN))
        return [
          line(`${who}, ${view}, ${named(size)}: p95 of the page`, page, 'ms'),
          line(`${who}, ${view}, ${named(size)}: p95 of the bare query`, bare, 'ms'),
          line(
            `${who}, ${view}, ${named(size)}: page : bare query`,
            ratios,
            '',
            goal ? atMost(mostOfBare) : undefined,
          ),
        ]
      })
      const growth =
        median(of(sizes.length - 1, `page ${view} ${login}`)) / median(of(0, `page ${view} ${login}`))
      return [
        ...each,
        line(
          `${who}, ${view}: largest : smallest size`,
          [growth],
          '',
          goal ? atMost(mostOfGrowth) : undefined,
        ),
      ]
    }),
  )
  const searches = readers.flatMap(({ who, login }) =>
    sought.flatMap((word) =>
      sizes.map((size, step) =>
        line(`${who}, search “${word}”, ${named(size)}: p95`, of(step, `search ${word} ${login}`), 'ms'),
      ),
    ),
  )
  const others = sizes.flatMap((size, step) => [
    line(`matter page, ${named(size)}: p95`, of(step, 'matter'), 'ms'),
    line(`reports into ${named(size)}, over HTTP, 50 at once`, of(step, 'insert served'), 'matters/s'),
    line(
      `reports into ${named(size)}, bare transaction, 10 connections`,
      of(step, 'insert bare'),
      'matters/s',
    ),
  ])
  return [...pages, ...searches, ...others]
}
