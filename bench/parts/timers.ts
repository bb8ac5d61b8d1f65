import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Line, median, quantile } from './figures.ts'
import type { Ground, Joined } from './ground.ts'
import { logIn } from './people.ts'
import { reportRequest } from './reporting.ts'
import { fire, inLanes, withLanes } from './requests.ts'
import { insertAtOnce, writtenBy } from './rows.ts'
import { acceptedMatters, blowWhistle, caller } from './whistling.ts'

const mostLag = 1_000
const mostOfArming = 0.1
/** The workers are up and their first look is over before the first limit runs out. */
const headStart = 15_000

export interface TimersPlan {
  readonly armed: number
  /** Limits that run out while one worker knocks, and again while two do of which one is killed. */
  readonly due: number
  readonly seconds: number
  readonly killedEvery: number
  readonly rounds: number
  readonly commands: number
}

/** (timers) A million armed limits: what arming costs, how late a knock is, and what killed workers lose or double. */
export async function measureTimers(
  ground: Ground,
  plan: TimersPlan,
  say: (words: string) => void,
): Promise<Line[]> {
  return await withLanes(ground.bareUrl, 1, async ([client]) => {
    if (client === undefined) throw new Error('no connection to prepare with')
    await arm(client, plan.armed)
    say(`${plan.armed} limits are armed`)
    const arming = await costOfArming(ground, client, plan, say)
    const numbers = await acceptedMatters(ground, client, plan.due * 2)
    const person = await logIn(ground.origin, caller.login)
    for (const number of numbers) await blowWhistle(ground, person, number)
    say(`${numbers.length} whistles are blown`)
    const calm = await runOut(ground, client, numbers.slice(0, plan.due), { ...plan, killedEvery: 0 }, say)
    const rough = await runOut(ground, client, numbers.slice(plan.due), plan, say)
    const p99 = quantile(calm.lags, 0.99)
    return [
      line('armed limits', plan.armed, ''),
      ...arming,
      line('limits that ran out, one worker', calm.lags.length, ''),
      line('from the limit to the stored fact, p50', median(calm.lags), 'ms'),
      {
        ...line('from the limit to the stored fact, p99', p99, 'ms'),
        goal: { text: `≤ ${mostLag} ms`, met: p99 <= mostLag },
      },
      line('limits that ran out, two workers, one killed every few seconds', rough.lags.length, ''),
      line('kills', rough.kills, ''),
      line('the same, p99', quantile(rough.lags, 0.99), 'ms'),
      {
        ...line('knocks lost, in both runs', calm.lost + rough.lost, ''),
        goal: { text: '0', met: calm.lost + rough.lost === 0 },
      },
      {
        ...line('knocks written twice, in both runs', calm.twice + rough.twice, ''),
        goal: { text: '0', met: calm.twice + rough.twice === 0 },
      },
    ]
  })
}

const line = (what: string, value: number, unit: string): Line => ({ part: 'timers', what, value, unit })

/**
 * Rows of limits that run out within twenty days, but not during the measurement. Their matters do not exist, because
 * nobody knocks for them: what is measured is that they lie there.
 */
async function arm(client: pg.Client, many: number): Promise<void> {
  await client.query(
    `insert into deadline (county, matter_id, name, about, due_at, owner, open)
select '999101', gen_random_uuid(), (array['accept', 'consent', 'mediation', 'sign', 'follow-up'])[1 + g % 5], '',
  now() + interval '1 day' + random() * interval '19 days', 'nobody', true
from generate_series(1, $1) as g`,
    [many],
  )
  await client.query('vacuum (analyze) deadline')
  await client.query('checkpoint')
}

/** The service's own statement with and without the rows of the limits, in turns over as many connections as it has. */
async function costOfArming(
  ground: Ground,
  client: pg.Client,
  { rounds, commands }: TimersPlan,
  say: (words: string) => void,
): Promise<Line[]> {
  await fire(ground.origin, 20, 200, reportRequest([caller.unit]))
  const templates = await writtenBy(client, 200)
  const [withThem, without]: [number[], number[]] = [[], []]
  await withLanes(ground.bareUrl, 10, async (lanes) => {
    for (let round = 0; round <= rounds; round += 1) {
      for (const armed of round % 2 === 0 ? [true, false] : [false, true]) {
        const { perSecond } = await inLanes(lanes, commands, async (lane, number) => {
          const written = templates[number % templates.length]
          if (written !== undefined) await insertAtOnce(lane, written, armed)
        })
        if (round > 0) (armed ? withThem : without).push(perSecond)
      }
    }
  })
  const ratios = withThem.map((rate, at) => 1 - rate / (without[at] ?? rate))
  const cost = median(ratios)
  say(
    `arming: ${withThem.map((rate) => rate.toFixed(0))} with, ${without.map((rate) => rate.toFixed(0))} without`,
  )
  return [
    { ...line('commands with their limits', median(withThem), '/s'), rounds: withThem },
    { ...line('commands without them', median(without), '/s'), rounds: without },
    {
      ...line('share of a command that arming takes', cost, ''),
      rounds: ratios,
      goal: { text: `≤ ${mostOfArming}`, met: cost <= mostOfArming },
    },
  ]
}

interface Outcome {
  readonly lags: readonly number[]
  readonly lost: number
  readonly twice: number
  readonly kills: number
}

/** Lets the limits to report in run out one after the other, and hears when each is written down. */
async function runOut(
  ground: Ground,
  client: pg.Client,
  numbers: readonly string[],
  { seconds, killedEvery }: Pick<TimersPlan, 'seconds' | 'killedEvery'>,
  say: (words: string) => void,
): Promise<Outcome> {
  const due = await spreadOut(client, numbers, seconds)
  const stored = new Map<string, number>()
  const ears = new pg.Client({ connectionString: ground.bareUrl })
  ears.on('error', () => undefined)
  await ears.connect()
  ears.on('notification', ({ payload = '' }) => {
    const matter = payload.split('/')[1] ?? ''
    if (due.has(matter) && !stored.has(matter)) stored.set(matter, Date.now())
  })
  await ears.query('listen changed')
  const kills = await knockedFor(ground, due, killedEvery)
  await ears.end()
  const { rows } = await client.query<{ matter_id: string; times: number; at: Date }>(
    `select matter_id, count(*)::integer as times, min(at) as at
from matter_event
where type = 'ClockRanOut'
  and facts ->> 'name' = 'respond'
  and matter_id = any ($1::uuid[])
group by matter_id`,
    [[...due.keys()]],
  )
  const lags = rows.map(({ matter_id: matter, at }) => {
    // Where the announcement died with its process, what the worker wrote down: the moment before it wrote.
    const heard = stored.get(matter) ?? at.getTime()
    return heard - (due.get(matter) ?? heard)
  })
  say(`${rows.length} of ${due.size} knocks are stored, ${stored.size} were heard, ${kills} kills`)
  return {
    lags,
    kills,
    lost: due.size - rows.length,
    twice: rows.filter(({ times }) => times > 1).length,
  }
}

/** Until a while after the last limit: one worker, or two of which one after the other is killed. */
async function knockedFor(
  ground: Ground,
  due: ReadonlyMap<string, number>,
  killedEvery: number,
): Promise<number> {
  const last = Math.max(...due.values())
  const start = (): Joined => ground.join('timers')
  const workers = killedEvery === 0 ? [start()] : [start(), start()]
  let kills = 0
  while (Date.now() < last + 10_000) {
    await pause(killedEvery === 0 ? 1_000 : killedEvery * 1_000)
    // After the last limit nobody is killed any more: what is left is to be knocked for.
    if (killedEvery === 0 || Date.now() > last) continue
    const place = kills % 2
    workers[place]?.kill()
    await workers[place]?.ended
    workers[place] = start()
    kills += 1
  }
  for (const worker of workers) {
    worker.kill()
    await worker.ended
  }
  return kills
}

/**
 * Puts the whistles of these matters back in time, so that each limit to report in runs out at a moment of its own
 * within the next `seconds`; when, by matter. The chain of such a matter would not verify.
 */
async function spreadOut(
  client: pg.Client,
  numbers: readonly string[],
  seconds: number,
): Promise<Map<string, number>> {
  const first = Date.now() + headStart
  const { rows } = await client.query<{ matter_id: string; due: number }>(
    `with moved as (
  select county, matter_id, $2 + (given.place - 1) * $3::bigint * 1000 / $4 as due
  from unnest($1::text[]) with ordinality as given (number, place)
  join matter using (number)
),
told as (
  update matter_event as fact
  set facts = jsonb_set(jsonb_set(fact.facts, '{clock,dueAt}', to_jsonb(moved.due)),
      '{clock,startedAt}', to_jsonb(moved.due - 30 * 60 * 1000)),
    at = to_timestamp(moved.due / 1000.0) - interval '30 minutes'
  from moved
  where fact.county = moved.county
    and fact.matter_id = moved.matter_id
    and fact.type = 'WhistleBlown'
)
update deadline
set due_at = to_timestamp(moved.due / 1000.0)
from moved
where deadline.county = moved.county
  and deadline.matter_id = moved.matter_id
  and deadline.name = 'respond'
returning deadline.matter_id, moved.due`,
    [numbers, first, seconds, numbers.length],
  )
  if (rows.length !== numbers.length)
    throw new Error(`${rows.length} of ${numbers.length} whistles were moved`)
  return new Map(rows.map(({ matter_id: matter, due }) => [matter, Number(due)]))
}
