import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { type Line, median, quantile } from './figures.ts'
import type { Ground } from './ground.ts'
import type { Opening, Report } from './open-pages.ts'
import { logIn } from './people.ts'
import { withLanes } from './requests.ts'
import { acceptedMatters, blowWhistle, calledUnit, caller } from './whistling.ts'

const mostMilliseconds = 300
const longestWait = 120_000

export interface LivePlan {
  readonly pages: number
  readonly whistles: number
  /** Every unit of the region: the pages are spread over them evenly, two of each person. */
  readonly units: readonly string[]
}

/** (live) From the whistle to every screen of the department that is called, while thousands of pages are open. */
export async function measureLive(
  ground: Ground,
  plan: LivePlan,
  say: (words: string) => void,
): Promise<Line[]> {
  return await withLanes(ground.bareUrl, 1, async ([client]) => {
    if (client === undefined) throw new Error('no connection to prepare with')
    const numbers = await acceptedMatters(ground, client, plan.whistles + 20)
    const tokens = await letIn(client, plan)
    const screens = await screensOf(client, calledUnit)
    const before = ground.service.memory()?.now
    const pages = await openPages(ground, tokens, say)
    try {
      await pause(2_000)
      const after = ground.service.memory()?.now
      const person = await logIn(ground.origin, caller.login)
      const times: number[] = []
      const last: number[] = []
      for (const [at, number] of numbers.entries()) {
        const began = performance.timeOrigin + performance.now()
        pages.expect(number)
        await blowWhistle(ground, person, number)
        const came = await pages.all(number, screens)
        // The first ones only warm everything up.
        if (at >= 20) {
          times.push(...came.map((moment) => moment - began))
          last.push(Math.max(...came) - began)
        }
        if (at % 50 === 49) say(`${at + 1} of ${numbers.length} whistles`)
      }
      const p99 = quantile(times, 0.99)
      return [
        line('pages held open, one session each', tokens.length, ''),
        line('screens of the called department', screens, ''),
        line('whistle to screen, p50', median(times), 'ms'),
        {
          ...line('whistle to screen, p99', p99, 'ms'),
          goal: { text: `≤ ${mostMilliseconds} ms`, met: p99 <= mostMilliseconds },
        },
        line('whistle to the last screen, p99', quantile(last, 0.99), 'ms'),
        ...(before === undefined || after === undefined
          ? []
          : [
              line(
                'memory of the service for each open page',
                ((after - before) / tokens.length) * 1024,
                'KB',
              ),
            ]),
      ]
    } finally {
      pages.close()
    }
  })
}

const line = (what: string, value: number, unit: string): Line => ({ part: 'live', what, value, unit })

/** Sessions of invented people, laid by SQL: thousands of logins would measure the hashing of passwords. */
async function letIn(client: pg.Client, { pages, units }: LivePlan): Promise<string[]> {
  const tokens = Array.from({ length: pages }, (_, at) => `bench-page-${at}`)
  await client.query(
    `create temporary table invented as
select gen_random_uuid() as person_id, person, ($1::text[])[1 + person % $2] as unit_id
from generate_series(0, ($3 - 1) / 2) as person`,
    [units, units.length, pages],
  )
  await client.query(`insert into person (person_id, login, name, password_hash, password_set_at, demo, made_at)
select person_id, 'bench.' || person, '测量员' || person, '-', now(), true, now() from invented`)
  await client.query(`insert into duty (duty_id, person_id, unit_id, role, from_at)
select gen_random_uuid(), person_id, unit_id, 'department-handler', now() - interval '1 day' from invented`)
  await client.query(
    `insert into staff_session
  (token_hash, session_id, person_id, started_at, last_seen_at, factor_passed, device, csrf)
select sha256(convert_to(token, 'utf8')), gen_random_uuid(), person_id, now(), now(), true, 'bench', 'bench'
from unnest($1::text[]) with ordinality as given (token, place)
join invented on invented.person = (place - 1) / 2`,
    [tokens],
  )
  await client.query('analyze person, duty, staff_session')
  return tokens
}

/** How many of the pages belong to this unit. */
async function screensOf(client: pg.Client, unit: string): Promise<number> {
  const { rows } = await client.query<{ many: number }>(
    `select count(*)::integer as many from staff_session join duty using (person_id) where device = 'bench' and unit_id = $1`,
    [unit],
  )
  return rows[0]?.many ?? 0
}

async function openPages(ground: Ground, tokens: readonly string[], say: (words: string) => void) {
  const child: ChildProcess = fork(path.join(import.meta.dirname, 'open-pages.ts'))
  const { hostname, port } = new URL(ground.origin)
  const opening: Opening = { host: hostname, port: Number(port), tokens }
  const came = new Map<string, number[]>()
  let wake: () => void = () => undefined
  let open = 0
  let fault: string | undefined
  child.on('message', (message) => {
    const report = parseReport(message)
    if ('open' in report) {
      open = report.open
      say(`${open} of ${tokens.length} pages are open`)
    }
    if ('failed' in report) fault = report.failed
    if ('heard' in report) for (const { number, at } of report.heard) came.get(number)?.push(at)
    wake()
  })
  child.on('exit', () => {
    fault ??= 'the process with the pages ended'
    wake()
  })
  const until = async (isSo: () => boolean): Promise<void> => {
    const began = performance.now()
    while (!isSo()) {
      if (fault !== undefined) throw new Error(fault)
      if (performance.now() - began > longestWait) throw new Error('some pages heard nothing for two minutes')
      const called = new Promise<void>((resolve) => {
        wake = resolve
      })
      await Promise.race([called, pause(1_000)])
    }
  }
  child.send(opening)
  await until(() => open === tokens.length)
  return {
    expect: (number: string) => void came.set(number, []),
    /** When it came to each of these screens. */
    all: async (number: string, screens: number): Promise<readonly number[]> => {
      await until(() => (came.get(number)?.length ?? 0) >= screens)
      return came.get(number) ?? []
    },
    close: () => void child.kill(),
  }
}

const parseReport = (message: unknown): Report => message as Report
