import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Browser, codeAt, type Door, doorBook, openDoor, someone } from './door.fixture.ts'

let door: Door
beforeEach(async () => {
  door = await openDoor(await freshDatabase(), { demo: false, origin: 'https://jiefen.example' })
  await door.enter([someone('wang', 'receptionist'), someone('zhang', 'mediator')])
})
afterEach(() => door.close())

const setUp = '/api/login/second-factor/set-up'
const factor = '/api/login/second-factor'
const step = 30_000

/** Password and first code; answers the secret. */
async function begin(browser: Browser, login = 'wang'): Promise<string> {
  expect((await browser.logIn(login)).json()).toEqual({ next: 'set-up-second-factor' })
  const { secret } = (await browser.get(setUp)).json()
  expect((await browser.post(setUp, { code: codeAt(secret, door.clock.now()) })).json()).toEqual({
    next: 'ready',
  })
  return secret
}

describe('the second factor', () => {
  it('is set up at the first login and asked for at each later one', async () => {
    const browser = door.browser()
    const secret = await begin(browser)
    expect((await browser.readToken()).statusCode).toBe(200)

    const later = door.browser()
    door.clock.moveBy(step)
    expect((await later.logIn('wang')).json()).toEqual({ next: 'second-factor' })
    expect((await later.get('/api/me')).json()).toMatchObject({ code: 'second-factor-needed', status: 401 })
    expect((await later.post(factor, { code: codeAt(secret, door.clock.now()) })).json()).toEqual({
      next: 'ready',
    })
    expect((await later.get('/api/me')).statusCode).toBe(200)
    expect((await doorBook(door)).map(({ what }) => what)).toEqual([
      'password-accepted',
      'second-factor-set-up',
      'logged-in',
      'password-accepted',
      'logged-in',
    ])
  })

  it('is shown as address and picture, the same until it is proved, and never again after', async () => {
    const browser = door.browser()
    await browser.logIn('wang')
    const first = (await browser.get(setUp)).json()
    expect(first.otpauth).toMatch(/^otpauth:\/\/totp\/.*wang\?.*secret=/)
    expect(first.qr).toMatch(/^<svg/)
    expect((await browser.get(setUp)).json().secret).toBe(first.secret)
    expect((await browser.post(setUp, { code: '000000' })).json().code).toBe('wrong-login')
    await browser.post(setUp, { code: codeAt(first.secret, door.clock.now()) })
    expect((await browser.get(setUp)).json().code).toBe('not-yours')
    const { rows } = await door.house.pool.query('select factor_sealed from person')
    expect(JSON.stringify(rows)).not.toContain(first.secret)
  })

  it('works once: a code that was used, or one from before it, opens nothing', async () => {
    const secret = await begin(door.browser())
    const browser = door.browser()
    await browser.logIn('wang')
    const used = codeAt(secret, door.clock.now())
    expect((await browser.post(factor, { code: used })).statusCode).toBe(401)
    expect((await browser.post(factor, { code: codeAt(secret, door.clock.now() - step) })).statusCode).toBe(
      401,
    )
    door.clock.moveBy(step)
    expect((await browser.post(factor, { code: used })).statusCode).toBe(401)
    expect((await browser.post(factor, { code: codeAt(secret, door.clock.now()) })).statusCode).toBe(200)
  })

  it('is right once also when two browsers send the same code at the same moment', async () => {
    const secret = await begin(door.browser())
    door.clock.moveBy(step)
    const browsers = [door.browser(), door.browser()]
    for (const browser of browsers) await browser.logIn('wang')
    const code = codeAt(secret, door.clock.now())
    const answers = await Promise.all(browsers.map((browser) => browser.post(factor, { code })))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401])
  })

  it.each([
    [-2, 401],
    [-1, 200],
    [1, 200],
    [2, 401],
  ])('of a telephone that is %i steps off gets %i', async (off, status) => {
    const secret = await begin(door.browser())
    door.clock.moveBy(10 * step)
    const browser = door.browser()
    await browser.logIn('wang')
    const answer = await browser.post(factor, { code: codeAt(secret, door.clock.now() + off * step) })
    expect(answer.statusCode).toBe(status)
  })

  it('locks after five wrong codes, and knowing the password buys no new tries', async () => {
    await begin(door.browser())
    const statuses: number[] = []
    for (let tries = 1; tries <= 5; tries += 1) {
      const browser = door.browser()
      await browser.logIn('wang')
      statuses.push((await browser.post(factor, { code: '000000' })).statusCode)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 429])
    expect((await door.browser().logIn('wang')).json().code).toBe('login-locked')
  })

  it('gives the session a new token: whoever knows the one from before it is left outside', async () => {
    const secret = await begin(door.browser())
    door.clock.moveBy(step)
    const browser = door.browser()
    await browser.logIn('wang')
    const before = door.browser()
    before.jar.set('jf_staff', browser.jar.get('jf_staff') ?? '')
    await browser.post(factor, { code: codeAt(secret, door.clock.now()) })
    expect((await before.get('/api/me')).json().code).toBe('not-logged-in')
    expect((await browser.get('/api/me')).statusCode).toBe(200)
  })

  it('opens nothing for somebody else to whose row it was copied', async () => {
    const secret = await begin(door.browser())
    await door.house.pool.query(`
update person set (factor_sealed, factor_last_step) = (
  select factor_sealed, factor_last_step from person where login = 'wang')
where login = 'zhang'`)
    door.clock.moveBy(step)
    const browser = door.browser()
    await browser.logIn('zhang')
    expect((await browser.post(factor, { code: codeAt(secret, door.clock.now()) })).statusCode).toBe(500)
  })

  it('is in no line of the log, and neither is its secret', async () => {
    const secret = await begin(door.browser())
    const code = codeAt(secret, door.clock.now())
    const written = door.lines.join('') + JSON.stringify(await doorBook(door))
    expect(written).toContain('second-factor')
    expect(written).not.toContain(secret)
    expect(written).not.toContain(`"${code}"`)
  })

  it('is needed by demo people too outside a demonstration, and by real people in one', async () => {
    expect((await door.browser().logIn('wang')).json().next).toBe('set-up-second-factor')
    const demonstration = await openDoor(await freshDatabase(), { demo: true })
    await demonstration.enter([someone('wang', 'receptionist'), someone('zhang', 'mediator')])
    await demonstration.house.pool.query(`update person set demo = false where login = 'zhang'`)
    expect((await demonstration.browser().logIn('wang')).json().next).toBe('ready')
    expect((await demonstration.browser().logIn('zhang')).json().next).toBe('set-up-second-factor')
    await demonstration.close()
  })
})

describe('over TLS', () => {
  it('the cookie stays away from plain connections', async () => {
    const answer = await door.browser().logIn('wang')
    expect(answer.headers['set-cookie']).toMatch(/; Secure/)
  })
})
