import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Door, doorBook, openDoor, someone } from './door.fixture.ts'
import { demoPassword } from './index.ts'

let door: Door
beforeEach(async () => {
  door = await openDoor(await freshDatabase())
  await door.enter([someone('wang', 'receptionist'), someone('zhang', 'system-admin')])
})
afterEach(() => door.close())

const minutes = (count: number) => count * 60_000

describe('the password', () => {
  it('lets a demo person in, who then has duties, rooms and a token', async () => {
    const browser = door.browser()
    expect((await browser.logIn(' WANG ')).json()).toEqual({ next: 'ready' })
    expect((await browser.readToken()).json()).toMatchObject({
      name: '某wang',
      duties: [{ role: 'receptionist' }],
      may: { worklist: true, reception: true, people: false, duties: false, audit: false },
      idleMinutes: 30,
      demo: true,
    })
  })

  it('is kept from scripts, other sites and logs', async () => {
    const browser = door.browser()
    const answer = await browser.logIn('wang')
    await browser.logIn('wang', 'a-wrong-Passw0rd')
    expect(answer.headers['set-cookie']).toMatch(/^jf_staff=[\w-]{43}; .*HttpOnly; SameSite=Strict/)
    const written = door.lines.join('') + JSON.stringify(await doorBook(door))
    expect(written).toContain('login')
    for (const secret of [demoPassword, 'a-wrong-Passw0rd', browser.jar.get('jf_staff')]) {
      expect(written).not.toContain(secret)
    }
  })

  it('is refused in the same words whether the person exists or not, and what was typed is not written down', async () => {
    const [known, unknown] = [door.browser(), door.browser()]
    const wrong = await known.logIn('wang', 'wrong')
    const nobody = await unknown.logIn('my-secret-typed-as-login', 'wrong')
    expect([wrong.statusCode, nobody.statusCode]).toEqual([401, 401])
    const { request: _one, ...first } = wrong.json()
    const { request: _other, ...second } = nobody.json()
    expect(first).toEqual(second)
    expect(first.code).toBe('wrong-login')
    expect(JSON.stringify(await doorBook(door)) + door.lines.join('')).not.toContain('my-secret')
  })

  it('is compared with somebody’s hash even when there is nobody, so that the delay says nothing', async () => {
    // The work of this process, not the time on the wall: a busy machine does not change it.
    const work = async (login: string) => {
      const done: number[] = []
      for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4']) {
        const before = process.cpuUsage()
        await door.browser(address).logIn(login, 'wrong')
        const { user, system } = process.cpuUsage(before)
        done.push(user + system)
      }
      return Math.min(...done)
    }
    await work('warm-up')
    // Without the comparison the unknown one costs some ten times less.
    expect(await work('nobody')).toBeGreaterThan((await work('wang')) / 3)
  })
})

describe('five failures', () => {
  it.each(['wang', 'nobody'])(
    'lock the login %s for fifteen minutes, the right password included',
    async (login) => {
      const browser = door.browser()
      const answers: number[] = []
      for (let tries = 1; tries <= 5; tries += 1)
        answers.push((await browser.logIn(login, 'wrong')).statusCode)
      expect(answers).toEqual([401, 401, 401, 401, 429])

      door.clock.moveBy(minutes(14))
      const locked = await browser.logIn(login)
      expect(locked.json()).toMatchObject({
        code: 'login-locked',
        facts: { until: '2026-11-23T01:15:00.000Z' },
      })

      door.clock.moveBy(minutes(1))
      expect((await browser.logIn(login)).statusCode).toBe(login === 'wang' ? 200 : 401)
    },
  )

  it('are forgotten once the person is in', async () => {
    const browser = door.browser()
    for (let round = 1; round <= 3; round += 1) {
      for (let tries = 1; tries <= 4; tries += 1) await browser.logIn('wang', 'wrong')
      expect((await browser.logIn('wang')).statusCode).toBe(200)
    }
  })

  it('are five also when twenty tries come at the same moment', async () => {
    const tries = Array.from({ length: 20 }, () => door.browser().logIn('wang', 'wrong'))
    const answers = (await Promise.all(tries)).map(({ statusCode }) => statusCode)
    expect(answers.filter((status) => status === 401)).toHaveLength(4)
    expect(await door.browser().logIn('wang')).toMatchObject({ statusCode: 429 })
  })
})

describe('a session', () => {
  it.each([
    ['wang', 30],
    ['zhang', 10],
  ])('of %s ends after %i idle minutes, and the door book says so', async (login, idle) => {
    const browser = await door.browser().comeIn(login)
    door.clock.moveBy(minutes(idle) - 1)
    expect((await browser.get('/api/me')).statusCode).toBe(200)
    door.clock.moveBy(minutes(idle))
    expect((await browser.get('/api/me')).json().code).toBe('not-logged-in')
    expect((await doorBook(door)).at(-1)).toMatchObject({ what: 'session-idle' })
    expect((await door.house.pool.query('select from staff_session')).rowCount).toBe(0)
  })

  it('ends after twelve hours, however busy', async () => {
    const browser = await door.browser().comeIn('wang')
    const answers: number[] = []
    for (let quarter = 1; quarter <= 48; quarter += 1) {
      door.clock.moveBy(minutes(15))
      answers.push((await browser.get('/api/me')).statusCode)
    }
    expect(answers.indexOf(401)).toBe(47)
  })

  it('is in the browser only: the database holds no token', async () => {
    const browser = await door.browser().comeIn('wang')
    const { rows } = await door.house.pool.query(
      'select row_to_json(staff_session) as row from staff_session',
    )
    expect(JSON.stringify(rows)).not.toContain(browser.jar.get('jf_staff'))
  })

  it('never goes on under a token the browser brought along', async () => {
    const browser = door.browser()
    browser.jar.set('jf_staff', 'planted-planted-planted-planted-planted-pla')
    await browser.logIn('wang')
    const planted = door.browser()
    planted.jar.set('jf_staff', 'planted-planted-planted-planted-planted-pla')
    expect((await planted.get('/api/me')).statusCode).toBe(401)
    expect((await browser.get('/api/me')).statusCode).toBe(200)
  })

  it('ends when somebody logs in again in the same browser, and when they log out', async () => {
    const browser = await door.browser().comeIn('wang')
    const old = door.browser()
    old.jar.set('jf_staff', browser.jar.get('jf_staff') ?? '')
    await browser.comeIn('wang')
    expect((await old.get('/api/me')).statusCode).toBe(401)
    expect((await browser.post('/api/logout')).statusCode).toBe(204)
    expect((await browser.get('/api/me')).statusCode).toBe(401)
  })

  it('is listed with the others, which can be ended, but never somebody else’s', async () => {
    const [desk, phone] = [
      await door.browser().comeIn('wang'),
      await door.browser('203.0.113.9').comeIn('wang'),
    ]
    const other = await door.browser().comeIn('zhang')
    const list: { id: string; current: boolean; device: string }[] = (await desk.get('/api/sessions')).json()
    expect(list).toHaveLength(2)
    const elsewhere = list.find(({ current }) => !current)
    expect(elsewhere?.device).toMatch(/^203\.0\.113\.9/)
    expect((await other.delete(`/api/sessions/${elsewhere?.id}`)).statusCode).toBe(404)
    expect((await phone.get('/api/me')).statusCode).toBe(200)
    expect((await desk.delete(`/api/sessions/${elsewhere?.id}`)).statusCode).toBe(204)
    expect((await phone.get('/api/me')).statusCode).toBe(401)
  })
})

describe('a change', () => {
  const end = '/api/sessions/0193f000-0000-7000-8000-000000000000'

  it('needs the token of this session', async () => {
    const browser = await door.browser().comeIn('wang')
    const cookies = Object.fromEntries(browser.jar)
    for (const token of ['', 'of-somebody-else']) {
      const answer = await door.app.inject({
        method: 'DELETE',
        url: end,
        cookies,
        headers: { 'x-csrf-token': token },
      })
      expect(answer.json()).toMatchObject({ code: 'csrf', status: 403 })
    }
    expect((await browser.delete(end)).json().code).toBe('not-found')
  })

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://elsewhere.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ referer: 'https://elsewhere.example/page' }, 403],
    [{ origin: 'http://localhost:3000' }, 401],
    [{ origin: 'http://desk.example:8080', host: 'desk.example:8080' }, 401],
    [{ origin: 'http://desk.example:8080', host: 'desk.example' }, 403],
    [{}, 401],
  ])('from %j gets %i before anybody looks at it', async (headers, status) => {
    const answer = await door.app.inject({
      method: 'POST',
      url: '/api/login',
      headers,
      payload: { login: 'wang', password: 'wrong' },
    })
    expect(answer.statusCode).toBe(status)
  })
})
