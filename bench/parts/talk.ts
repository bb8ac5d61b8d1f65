import http from 'node:http'
import type pg from 'pg'
import { type Line, median } from './figures.ts'
import type { Ground } from './ground.ts'
import { type LoggedIn, logIn } from './people.ts'
import { ask, fire, inLanes, together, type Volley, withLanes } from './requests.ts'
import { acceptedMatters, caller } from './whistling.ts'

const mostMilliseconds = 100
const page = 50

export interface TalkPlan {
  readonly messages: number
  readonly readers: number
  readonly rounds: number
  /** Openings in each round. */
  readonly opens: number
}

/** (talk) Opening a long thread that many read, beside the bare query; and writing into it. */
export async function measureTalk(
  ground: Ground,
  plan: TalkPlan,
  say: (words: string) => void,
): Promise<Line[]> {
  return await withLanes(ground.bareUrl, 1, async ([client]) => {
    if (client === undefined) throw new Error('no connection to prepare with')
    const [number = ''] = await acceptedMatters(ground, client, 20)
    const person = await logIn(ground.origin, caller.login)
    const written = await write(ground, person, number, plan.messages)
    const cookies = await letIn(client, plan.readers)
    // Each has read it once: their marks are there, and so are their lines in the reading record.
    const path = `${ground.origin}/api/matters/${number}/threads/staff`
    const agents = Array.from({ length: 10 }, () => new http.Agent({ keepAlive: true, maxSockets: 1 }))
    const cookieOf = (turn: number): string => cookies[turn % cookies.length] ?? ''
    const open = (lanes: readonly http.Agent[], many: number): Promise<Volley> =>
      inLanes(lanes, many, (lane, turn) => ask(lane, path, cookieOf(turn)))
    await open(agents, plan.readers)
    await mark(client, plan.messages)
    say(`${plan.messages} messages, ${plan.readers} readers`)

    const measured = { bare: [] as number[], alone: [] as number[], atOnce: [] as number[] }
    for (let round = 0; round <= plan.rounds; round += 1) {
      const [bare, alone]: [Volley[], Volley[]] = [[], []]
      // In turns of a fifth: what else the machine does in the meantime falls on both.
      for (let turn = 0; turn < 5; turn += 1) {
        bare.push(await inLanes([client], plan.opens / 5, (lane) => bareThread(lane, number)))
        alone.push(await open(agents.slice(0, 1), plan.opens / 5))
      }
      const atOnce = await open(agents, plan.opens)
      if (round === 0) continue
      measured.bare.push(together(bare).p95)
      measured.alone.push(together(alone).p95)
      measured.atOnce.push(atOnce.p95)
      say(
        `round ${round} of ${plan.rounds}: bare ${measured.bare.at(-1)?.toFixed(1)} · opened ${measured.alone.at(-1)?.toFixed(1)} ms`,
      )
    }
    for (const agent of agents) agent.destroy()
    const ratios = measured.alone.map((value, round) => value / (measured.bare[round] ?? Number.NaN))
    const line = (what: string, rounds: readonly number[], unit: string): Line => ({
      ...{ part: 'talk', what, value: median(rounds), unit, rounds },
    })
    const opened = line('opening the thread, p95', measured.alone, 'ms')
    return [
      line('messages in the thread', [plan.messages], ''),
      line('people who have read it', [plan.readers], ''),
      {
        ...opened,
        goal: { text: `< ${mostMilliseconds} ms`, met: opened.value < mostMilliseconds },
      },
      line('the bare query, p95', measured.bare, 'ms'),
      line('opening : bare query, p95', ratios, ''),
      line('opening it, ten at once, p95', measured.atOnce, 'ms'),
      line('writing a message, ten at once, p95', [written.p95], 'ms'),
      line('messages written into one thread, ten at once', [written.perSecond], 'messages/s'),
    ]
  })
}

function write(ground: Ground, { cookie, csrf }: LoggedIn, number: string, many: number): Promise<Volley> {
  return fire(ground.origin, 10, many, (turn) => ({
    method: 'POST',
    path: `/api/matters/${number}/threads/staff/messages`,
    headers: { 'content-type': 'application/json', cookie, 'x-csrf-token': csrf },
    body: JSON.stringify({ text: `第 ${turn + 1} 条：请各单位明天上午九点前把现场情况报过来。` }),
  }))
}

/** Invented colleagues of the unit that has the matter, logged in; laid by SQL, because logging in measures hashing. */
async function letIn(client: pg.Client, many: number): Promise<string[]> {
  const tokens = Array.from({ length: many }, (_, at) => `bench-reader-${at}`)
  await client.query(
    `create temporary table reader as
select gen_random_uuid() as person_id, token, place
from unnest($1::text[]) with ordinality as given (token, place)`,
    [tokens],
  )
  await client.query(`insert into person (person_id, login, name, password_hash, password_set_at, demo, made_at)
select person_id, 'reader.' || place, '同事' || place, '-', now(), true, now() from reader`)
  await client.query(
    `insert into duty (duty_id, person_id, unit_id, role, from_at)
select gen_random_uuid(), person_id, $1, 'receptionist', now() - interval '1 day' from reader`,
    [caller.unit],
  )
  await client.query(`insert into staff_session
  (token_hash, session_id, person_id, started_at, last_seen_at, factor_passed, device, csrf)
select sha256(convert_to(token, 'utf8')), gen_random_uuid(), person_id, now(), now(), true, 'bench', 'bench' from reader`)
  await client.query('analyze person, duty, staff_session')
  return tokens.map((token) => `jf_staff=${token}`)
}

/** How far each has read: some to the end, most somewhere before. */
async function mark(client: pg.Client, messages: number): Promise<void> {
  await client.query(
    `insert into talk_read (county, matter_id, thread, reader, name, upto, at)
select said.county, said.matter_id, said.thread, 'person:' || reader.person_id, '同事' || reader.place,
  1 + (reader.place * 37) % $1, now()
from reader
cross join (select distinct county, matter_id, thread from talk_message) as said`,
    [messages],
  )
  await client.query('analyze talk_message, talk_read')
}

/** What opening a thread cannot do without: the newest page of it, and how far everybody has read; no walls. */
const bareThread = (client: pg.Client, number: string) =>
  client.query({
    name: 'bare-thread',
    text: `select said.place, said.at, said.author, said.facts,
  (select json_agg(json_build_array(mark.reader, mark.name, mark.upto, mark.at))
    from talk_read as mark
    where mark.county = said.county
      and mark.matter_id = said.matter_id
      and mark.thread = said.thread
      and said.place = newest.place) as marks
from matter
cross join lateral (
  select max(place) as place
  from talk_message
  where talk_message.county = matter.county
    and talk_message.matter_id = matter.matter_id
    and talk_message.thread = 'staff'
) as newest
join talk_message as said
  on said.county = matter.county
  and said.matter_id = matter.matter_id
  and said.thread = 'staff'
  and said.place > newest.place - ${page}
where matter.number = $1
order by said.place`,
    values: [number],
  })
