/** A person of the demonstration, logged in as in a browser. */
export interface LoggedIn {
  readonly cookie: string
  readonly csrf: string
}

/** The password all demo people have; it is in the README and opens nothing in production. */
const password = 'Jiefen-2026'

export async function logIn(origin: string, login: string): Promise<LoggedIn> {
  const answer = await fetch(`${origin}/api/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  if (!answer.ok || cookie === '') throw new Error(`${login} was not let in: ${answer.status}`)
  const me = await fetch(`${origin}/api/me`, { headers: { cookie } })
  return { cookie, csrf: parseCsrf(await me.json()) }
}

function parseCsrf(me: unknown): string {
  if (typeof me === 'object' && me !== null && 'csrf' in me && typeof me.csrf === 'string') return me.csrf
  throw new Error('the door did not say who is logged in')
}
