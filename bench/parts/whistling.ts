import type pg from 'pg'
import type { Ground } from './ground.ts'
import { type LoggedIn, logIn } from './people.ts'
import { reportRequest } from './reporting.ts'
import { fire } from './requests.ts'

/** The centre that calls, and the department that is called. */
export const caller = { login: 'sun.huxin', unit: 'lakeside' } as const
export const calledUnit = 'lakeside-labour'

/** Matters that the centre has accepted, so that it may whistle for them; their numbers. */
export async function acceptedMatters(ground: Ground, client: pg.Client, many: number): Promise<string[]> {
  await fire(ground.origin, 20, many, reportRequest([caller.unit]))
  const { rows } = await client.query<{ number: string }>(
    `select number from matter where unit_id = $1 and stage = 'reported' order by matter_id desc limit $2`,
    [caller.unit, many],
  )
  const numbers = rows.map(({ number }) => number)
  const person = await logIn(ground.origin, caller.login)
  const all = (name: string, body: object) =>
    fire(ground.origin, 10, numbers.length, (at) => ({
      method: 'POST',
      path: `/api/matters/${numbers[at]}/${name}`,
      headers: headersOf(person),
      body: JSON.stringify(body),
    }))
  await all('sort-matter', { category: '0201', why: '与反映人核对后确定类别' })
  await all('accept-matter', { unit: caller.unit })
  return numbers
}

/** Calls the department to this matter; resolves when the service has answered. */
export async function blowWhistle(ground: Ground, person: LoggedIn, number: string): Promise<void> {
  const answer = await fetch(`${ground.origin}/api/matters/${number}/blow-whistle`, {
    method: 'POST',
    headers: headersOf(person),
    body: JSON.stringify({
      direction: 'horizontal',
      to: [calledUnit],
      why: '请到现场一起看看',
      place: '综治中心一楼',
    }),
  })
  if (!answer.ok) throw new Error(`the whistle for ${number}: ${answer.status} ${await answer.text()}`)
  await answer.arrayBuffer()
}

const headersOf = ({ cookie, csrf }: LoggedIn): Record<string, string> => ({
  'content-type': 'application/json',
  cookie,
  'x-csrf-token': csrf,
})
