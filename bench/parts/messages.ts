import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Received } from '@jiefen/testkit/gateways'
import type pg from 'pg'
import { type Line, median, quantile } from './figures.ts'
import type { Ground, Joined } from './ground.ts'
import { layCrowd, layEndpoints, type Outside, type OutsideName, outsideNames } from './outside.ts'
import { logIn } from './people.ts'
import { inLanes, withLanes } from './requests.ts'
import { acceptedMatters, blowWhistle, caller } from './whistling.ts'

const mostMilliseconds = 500
/** Where a key travels the other end knows a repetition; robots of rooms have none. */
const keyed: ReadonlySet<OutsideName> = new Set(['sms', 'mail', 'webhook'])

export interface MessagesPlan {
  /** In each of two runs, over five channels; a multiple of five. */
  readonly messages: number
  readonly killedEvery: number
  /** Whistles blown one by one while nothing else waits. */
  readonly whistles: number
}

/** (messages) Many at once over five channels; the same while workers are killed; and how soon one alone is handed over. */
export async function measureMessages(
  ground: Ground,
  outside: Outside,
  plan: MessagesPlan,
  say: (words: string) => void,
): Promise<Line[]> {
  return await withLanes(ground.bareUrl, 1, async ([client]) => {
    if (client === undefined) throw new Error('no connection to prepare with')
    const numbers = await acceptedMatters(ground, client, plan.whistles + 21)
    const [first = '', ...others] = numbers
    const person = await logIn(ground.origin, caller.login)
    await blowWhistle(ground, person, first)
    await layEndpoints(client, outside)
    // What the preparation had to tell is not measured, and at night would wait until the morning.
    await client.query('truncate outbox, delivery, delivery_try')
    const bare = await bareSending(ground, outside, Math.min(plan.messages, 2_000))
    say(`a sender written by hand: ${bare.toFixed(0)} messages a second`)

    const calm = await flood(ground, client, outside, first, { ...plan, killedEvery: 0 }, say)
    const rough = await flood(ground, client, outside, first, plan, say)
    const lags = await oneByOne(ground, outside, others, say)
    const p99 = quantile(lags, 0.99)
    const ratio = calm.perSecond / bare
    const twice = calm.twiceKeyed + rough.twiceKeyed
    return [
      line('messages over five channels, in each of two runs', plan.messages, ''),
      line('a sender written by hand: row, request, mark', bare, '/s'),
      line('from the commit to the other ends, one worker', calm.perSecond, '/s'),
      line('the same beside the sender written by hand', ratio, ''),
      line('two workers, one killed every few seconds', rough.perSecond, '/s'),
      line('kills', rough.kills, ''),
      {
        ...line('messages lost, in both runs', calm.lost + rough.lost, ''),
        goal: { text: '0', met: calm.lost + rough.lost === 0 },
      },
      {
        ...line('share that arrived twice where a key travels', twice, ''),
        goal: { text: '0', met: twice === 0 },
      },
      line('share sent again under its key, workers killed', rough.repeatedKeyed, ''),
      line('share that stands twice in a room, workers killed', rough.twiceInRooms, ''),
      line('whistles blown one by one', lags.length, ''),
      line('from the command to the hand-over, p50', median(lags), 'ms'),
      {
        ...line('from the command to the hand-over, p99', p99, 'ms'),
        goal: { text: `≤ ${mostMilliseconds} ms`, met: p99 <= mostMilliseconds },
      },
    ]
  })
}

const line = (what: string, value: number, unit: string): Line => ({ part: 'messages', what, value, unit })

/**
 * What a careful programmer writes by hand for one channel: insert a row, post it, mark it as sent, each durable before the
 * next, over as many lanes as the service has for all its channels together. Messages per second.
 */
async function bareSending(ground: Ground, { gateways }: Outside, many: number): Promise<number> {
  const { url } = gateways.sms
  const lanes = 40
  return await withLanes(ground.bareUrl, lanes, async (clients) => {
    await clients[0]?.query(
      'create table bare_message (id uuid primary key, words text, sent_at timestamptz)',
    )
    const { perSecond } = await inLanes(clients, many, async (client) => {
      const id = randomUUID()
      await client.query({
        name: 'bare-insert',
        text: 'insert into bare_message (id, words) values ($1, $2)',
        values: [id, '您的事项有新进展'],
      })
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': id,
          authorization: 'Bearer a-key-for-tests',
        },
        body: JSON.stringify({ id, to: '19900000007', text: '您的事项有新进展' }),
      })
      if (!answer.ok) throw new Error(`the gateway said ${answer.status}`)
      await answer.arrayBuffer()
      await client.query({
        name: 'bare-mark',
        text: 'update bare_message set sent_at = now() where id = $1',
        values: [id],
      })
    })
    return perSecond
  })
}

interface Flooded {
  readonly perSecond: number
  readonly lost: number
  readonly twiceKeyed: number
  readonly repeatedKeyed: number
  readonly twiceInRooms: number
  readonly kills: number
}

/** Everything in one moment, until the last is at the other end and written down. */
async function flood(
  ground: Ground,
  client: pg.Client,
  outside: Outside,
  number: string,
  { messages, killedEvery }: MessagesPlan,
  say: (words: string) => void,
): Promise<Flooded> {
  const each = Math.floor(messages / outsideNames.length)
  const before = countsOf(outside)
  const start = (): Joined => ground.join('deliveries')
  const workers = killedEvery === 0 ? [start()] : [start(), start()]
  // They have to be up before anything is there to do.
  await pause(8_000)
  const began = await layCrowd(client, outside, number, each)
  const arrived = Promise.all(
    outsideNames.map((name) => outside.gateways[name].until(before[name].accepted + each)),
  ).then(() => performance.now())
  let kills = 0
  let open = await waiting(client)
  while (open > 0) {
    await pause(killedEvery === 0 ? 200 : killedEvery * 1_000)
    open = await waiting(client)
    if (killedEvery === 0 || open === 0) continue
    const place = kills % 2
    workers[place]?.kill()
    await workers[place]?.ended
    workers[place] = start()
    kills += 1
  }
  const ended = await Promise.race([arrived, pause(5_000).then(() => performance.now())])
  for (const worker of workers) {
    worker.kill()
    await worker.ended
  }
  const told = outsideNames.map((name) => {
    const taken = outside.gateways[name].received
      .slice(before[name].received)
      .filter(({ accepted }) => accepted)
    return {
      name,
      ...talliedOf(taken),
      own: outside.gateways[name].accepted().length - before[name].accepted,
    }
  })
  const withKey = told.filter(({ name }) => keyed.has(name))
  const rooms = told.filter(({ name }) => !keyed.has(name))
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  say(`${messages} messages in ${((ended - began) / 1000).toFixed(1)} s, ${kills} kills`)
  return {
    perSecond: (each * outsideNames.length) / ((ended - began) / 1000),
    kills,
    lost: sum(told.map(({ own }) => Math.max(0, each - own))),
    twiceKeyed: sum(withKey.map(({ own }) => Math.max(0, own - each))) / (each * withKey.length),
    repeatedKeyed: sum(withKey.map(({ repeated }) => repeated)) / (each * withKey.length),
    twiceInRooms: sum(rooms.map(({ own }) => Math.max(0, own - each))) / (each * rooms.length),
  }
}

function talliedOf(taken: readonly Received[]): { readonly repeated: number } {
  return { repeated: taken.length - new Set(taken.map(({ key }) => key)).size }
}

const countsOf = ({ gateways }: Outside): Record<OutsideName, { accepted: number; received: number }> => {
  const of = (name: OutsideName) => ({
    accepted: gateways[name].accepted().length,
    received: gateways[name].received.length,
  })
  return {
    sms: of('sms'),
    mail: of('mail'),
    wecom: of('wecom'),
    feishu: of('feishu'),
    webhook: of('webhook'),
  }
}

/** What is still to be planned or sent; every message of the run is urgent. */
async function waiting(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ open: number }>(
    `select (select count(*) from outbox where delivered_at is null)
  + (select count(*) from delivery where urgent and state in ('waiting', 'sending')) as open`,
  )
  return Number(rows[0]?.open ?? 0)
}

/** From before a whistle is sent to the service until the department's system has it, one after the other. */
async function oneByOne(
  ground: Ground,
  outside: Outside,
  numbers: readonly string[],
  say: (words: string) => void,
): Promise<number[]> {
  const worker = ground.join('deliveries')
  await pause(8_000)
  const person = await logIn(ground.origin, caller.login)
  const { webhook } = outside.gateways
  const lags: number[] = []
  for (const [at, number] of numbers.entries()) {
    const came = webhook.until(webhook.accepted().length + 1).then(() => performance.now())
    const began = performance.now()
    await blowWhistle(ground, person, number)
    const lag = (await came) - began
    // The first ones only warm everything up.
    if (at >= 20) lags.push(lag)
    // Until the other rooms have it too, so that the queue is idle again.
    await pause(150)
  }
  say(`${lags.length} whistles one by one`)
  worker.kill()
  await worker.ended
  return lags
}
