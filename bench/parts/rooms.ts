import { randomUUID } from 'node:crypto'
import type { Line } from './figures.ts'
import { quantile } from './figures.ts'
import type { Ground } from './ground.ts'
import { type LoggedIn, logIn } from './people.ts'
import { withLanes } from './requests.ts'

/** A street of the lakeside with its desk, its committee and the mediator of that committee. */
const place = {
  ...{ unit: 'qiaotou-shiqiao', desk: 'wang.shouli', mediator: 'tiao.shiqiao' },
  committee: 'qiaotou-shiqiao-committee',
} as const

export interface RoomsPlan {
  /** Mediations that are opened at once, and sessions that want one room at once. */
  readonly many: number
}

interface Answer {
  readonly status: number
  readonly body: { readonly code?: string; readonly parties?: readonly { readonly id: string }[] }
  readonly milliseconds: number
}

/** (rooms) Many mediations of one committee opened at once, then as many sessions that want one room at once. */
export async function measureRooms(
  ground: Ground,
  { many }: RoomsPlan,
  say: (words: string) => void,
): Promise<Line[]> {
  const [desk, mediator] = [
    await logIn(ground.origin, place.desk),
    await logIn(ground.origin, place.mediator),
  ]
  const person = await mediatorOf(ground, desk)
  const numbers: string[] = []
  for (let at = 0; at < many; at += 1) numbers.push(await readyToOpen(ground, desk, mediator, person))
  say(`${many} matters in which everybody is willing`)

  const [opened, openedIn] = await timed(() =>
    Promise.all(numbers.map((number) => act(ground, mediator, number, 'open-mediation', {}))),
  )
  const given = await caseNumbers(ground, numbers)
  say(`opened at once: ${opened.filter(({ status }) => status === 200).length} of ${many}`)

  const room = await openRoom(ground)
  const bodies = await Promise.all(numbers.map((number) => planBody(ground, desk, number, room)))
  const [planned, plannedIn] = await timed(() =>
    Promise.all(numbers.map((number, at) => act(ground, desk, number, 'plan-session', bodies[at] ?? {}))),
  )
  const won = planned.filter(({ status }) => status === 200).length
  const taken = planned.filter(({ body }) => body.code === 'room-taken').length
  const others = planned.filter(({ status, body }) => status !== 200 && body.code !== 'room-taken')
  say(`one room at once: ${won} has it, ${taken} are told that it is taken`)
  // Neither a room nor a no: whatever it was, it is not what was promised.
  if (others.length > 0) say(`and ${others.length} got ${JSON.stringify(others.slice(0, 3))}`)
  const line = (what: string, value: number, unit: string, goal?: Line['goal']): Line => ({
    ...{ part: 'rooms', what, value, unit },
    ...(goal === undefined ? {} : { goal }),
  })
  return [
    line('mediations of one committee opened at once', many, ''),
    line('case numbers without gap or double', given.whole, '', {
      text: `1 … ${many}`,
      met: given.whole === many && given.gapless,
    }),
    line('until the last was opened', openedIn, 'ms'),
    line('sessions that want one room at once', many, ''),
    line('sessions that have it', won, '', { text: '1', met: won === 1 && taken === many - 1 }),
    line('until the last was answered', plannedIn, 'ms'),
    line(
      'an answer, p95',
      quantile(
        planned.map(({ milliseconds }) => milliseconds),
        0.95,
      ),
      'ms',
    ),
  ]
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now()
  const done = await work()
  return [done, performance.now() - began]
}

/** Everything up to the last yes; the parties' words are written down at the desk. */
async function readyToOpen(
  ground: Ground,
  desk: LoggedIn,
  mediator: LoggedIn,
  person: string,
): Promise<string> {
  const story = '两家的院墙塌了一段，谁来砌、谁出钱，说了几次没有说拢。'
  const brought = await send(ground, desk, '/api/matters', {
    ...{ unit: place.unit, kind: 'dispute', story, place: { unit: place.unit } },
    ...{ informant: { name: '甘砌墙' }, otherSides: [{ name: '万邻墙' }] },
  })
  const { number = '' } = brought.body as { number?: string }
  const go = async (name: string, body: object, as = desk): Promise<void> => {
    const answer = await act(ground, as, number, name, body)
    if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`)
  }
  await go('sort-matter', { category: '0201', why: '与反映人核对后确定类别' })
  await go('accept-matter', {})
  await go('screen-matter', { signs: [] })
  const parties = await partiesOf(ground, desk, number)
  for (const party of parties) await go('give-consent', { party, how: 'by-telephone', rightsTold: true })
  await go('propose-mediator', { mediator: person, chosenBy: 'committee' })
  await go('declare-interest', { ties: 'none' }, mediator)
  for (const party of parties) await go('agree-to-mediator', { party })
  return number
}

async function planBody(ground: Ground, desk: LoggedIn, number: string, room: string): Promise<object> {
  const day = new Date(Date.now() + 72 * 3_600_000).toISOString().slice(0, 10)
  const [startsAt, endsAt] = [`${day}T09:00:00+08:00`, `${day}T11:00:00+08:00`]
  const invited = await partiesOf(ground, desk, number)
  return { startsAt, endsAt, room, seating: 'together', open: false, invited }
}

async function partiesOf(ground: Ground, desk: LoggedIn, number: string): Promise<string[]> {
  const { body } = await send(ground, desk, `/api/matters/${number}`)
  return (body.parties ?? []).map(({ id }) => id)
}

async function mediatorOf(ground: Ground, desk: LoggedIn): Promise<string> {
  const { body } = await send(ground, desk, `/api/mediators?committee=${place.committee}`)
  const [first] = body as unknown as { person: string; name: string }[]
  return await withLanes(ground.bareUrl, 1, async ([client]) => {
    const found = await client?.query<{ id: string }>('select person_id as id from person where login = $1', [
      place.mediator,
    ])
    return found?.rows[0]?.id ?? first?.person ?? ''
  })
}

const openRoom = (ground: Ground): Promise<string> =>
  withLanes(ground.bareUrl, 1, async ([client]) => {
    const id = randomUUID()
    await client?.query(
      `insert into room (room_id, unit_id, name_zh, name_en, purpose, seats, opened_at, opened_by)
values ($1, 'qiaotou', '测量用调解室', 'Bench room', 'mediation', 6, now(), 'bench')`,
      [id],
    )
    return id
  })

/** How many numbers there are, and whether each running number from the first to the last is there once. */
const caseNumbers = (
  ground: Ground,
  numbers: readonly string[],
): Promise<{ whole: number; gapless: boolean }> =>
  withLanes(ground.bareUrl, 1, async ([client]) => {
    const found = await client?.query<{ running: number }>(
      `select substring(facts ->> 'caseNumber' from '第(\\d+)号')::integer as running
from matter_event
join matter using (county, matter_id)
where type = 'MediationOpened'
  and matter.number = any ($1)
order by 1`,
      [numbers],
    )
    const running = (found?.rows ?? []).map((row) => row.running)
    const [first = 0] = running
    return { whole: new Set(running).size, gapless: running.every((value, at) => value === first + at) }
  })

const act = (ground: Ground, as: LoggedIn, number: string, name: string, body: object): Promise<Answer> =>
  send(ground, as, `/api/matters/${number}/${name}`, body)

async function send(
  ground: Ground,
  { cookie, csrf }: LoggedIn,
  path: string,
  body?: object,
): Promise<Answer> {
  const began = performance.now()
  const response = await fetch(`${ground.origin}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      cookie,
      'x-csrf-token': csrf,
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const milliseconds = performance.now() - began
  return { status: response.status, body: JSON.parse(text), milliseconds }
}
