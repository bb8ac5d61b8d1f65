import Fastify from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { DoorProblem } from '../problems/index.ts'
import { sealingWith } from '../sealing/index.ts'
import { formTokens, guard, limitTries } from './index.ts'

const apps: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close()
})

async function open(
  settings: { origin: string; requestsPerMinute?: number },
  trustProxy: boolean | string = false,
) {
  const app = Fastify({ trustProxy })
  app.setErrorHandler((error, _request, reply) =>
    reply
      .code(error instanceof DoorProblem ? 403 : 500)
      .send(error instanceof DoorProblem ? error.code : 'broken'),
  )
  await guard(app, { settings })
  const forms = formTokens(sealingWith(Buffer.alloc(32, 3)), settings.origin)
  const countCode = limitTries(app, { tries: 3, seconds: 60 })
  app.get('/', async () => 'page')
  app.get('/console/', async () => 'console')
  app.get('/form', async (request, reply) => `${forms.token(request, reply)} ${forms.token(request, reply)}`)
  app.post('/form', async (request) => {
    const { token } = request.headers
    forms.check(request, token)
    return 'taken'
  })
  app.post('/code', async (request, reply) => {
    await countCode(request, reply)
    return 'wrong'
  })
  apps.push(app)
  return app
}

const plain = 'http://localhost:3000'
const secure = 'https://jiefen.example'

describe('every answer', () => {
  it('lets a page load nothing but our own, run no script of its own text, and be framed by nobody', async () => {
    const { headers } = await (await open({ origin: plain })).inject('/')
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ]),
    )
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    expect(headers).not.toHaveProperty('strict-transport-security')
  })

  it('lets only the console write styles while it runs', async () => {
    const app = await open({ origin: plain })
    const policyOf = async (path: string) =>
      String((await app.inject(path)).headers['content-security-policy'])
    expect(await policyOf('/console/')).toContain("style-src 'self' 'unsafe-inline'")
    expect(await policyOf('/')).not.toContain('unsafe')
    expect(await policyOf('/elsewhere?/console/')).not.toContain('unsafe')
    expect(await policyOf('/consolement')).not.toContain('unsafe')
  })

  it('keeps browsers on TLS where there is TLS', async () => {
    const { headers } = await (await open({ origin: secure })).inject('/')
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
  })
})

describe('a form of a page without script', () => {
  it('is taken back from the browser that was given it, with one token for all forms of a page', async () => {
    const app = await open({ origin: plain })
    const page = await app.inject('/form')
    const [token = '', again] = page.body.split(' ')
    expect(again).toBe(token)
    const cookies = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]))
    expect((await app.inject({ method: 'POST', url: '/form', cookies, headers: { token } })).body).toBe(
      'taken',
    )
    expect((await app.inject({ url: '/form', cookies })).body).toBe(page.body)
  })

  it('is refused without the cookie, with another browser’s, and with a cookie instead of a token', async () => {
    const app = await open({ origin: plain })
    const [mine, yours] = [await app.inject('/form'), await app.inject('/form')]
    const [token = ''] = mine.body.split(' ')
    const jarOf = (page: typeof mine) =>
      Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]))
    const post = async (cookies: Record<string, string>, sent: string) =>
      (await app.inject({ method: 'POST', url: '/form', cookies, headers: { token: sent } })).body
    expect(await post({}, token)).toBe('csrf')
    expect(await post(jarOf(yours), token)).toBe('csrf')
    expect(await post(jarOf(mine), jarOf(mine).jf_form ?? '')).toBe('csrf')
    expect(await post(jarOf(mine), '')).toBe('csrf')
    expect(await post({ jf_form: 'planted' }, token)).toBe('csrf')
  })

  it('has a cookie that no script reads, and over TLS none that a neighbour could plant', async () => {
    const cookieAt = async (origin: string) =>
      String((await (await open({ origin })).inject('/form')).headers['set-cookie'])
    expect(await cookieAt(plain)).toMatch(/^jf_form=.*HttpOnly; SameSite=Lax$/)
    expect(await cookieAt(secure)).toMatch(/^__Host-jf_form=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })
})

describe('too many tries', () => {
  it('from one address are turned away and told how long to wait; other addresses go on', async () => {
    const app = await open({ origin: plain })
    const tryFrom = (remoteAddress: string) => app.inject({ method: 'POST', url: '/code', remoteAddress })
    const bodies: string[] = []
    for (let tries = 1; tries <= 5; tries += 1) bodies.push((await tryFrom('192.0.2.1')).body)
    expect(bodies).toEqual(['wrong', 'wrong', 'wrong', 'too-many-tries', 'too-many-tries'])
    expect(Number((await tryFrom('192.0.2.1')).headers['retry-after'])).toBeGreaterThan(0)
    expect((await tryFrom('192.0.2.2')).body).toBe('wrong')
  })

  it('are counted by the address in front of a proxy we know, and by nobody’s claim otherwise', async () => {
    const countFrom = async (trustProxy: boolean | string) => {
      const app = await open({ origin: plain }, trustProxy)
      const bodies: string[] = []
      for (let tries = 1; tries <= 4; tries += 1) {
        const headers = { 'x-forwarded-for': `198.51.100.${tries}` }
        bodies.push(
          (await app.inject({ method: 'POST', url: '/code', remoteAddress: '10.0.0.1', headers })).body,
        )
      }
      return bodies.at(-1)
    }
    expect(await countFrom('10.0.0.1')).toBe('wrong')
    expect(await countFrom('10.9.9.9')).toBe('too-many-tries')
    expect(await countFrom(false)).toBe('too-many-tries')
  })

  it('of any kind are turned away too, at the number that was set', async () => {
    const app = await open({ origin: plain, requestsPerMinute: 2 })
    const bodies = [await app.inject('/'), await app.inject('/'), await app.inject('/')].map(
      ({ body }) => body,
    )
    expect(bodies).toEqual(['page', 'page', 'too-many-tries'])
  })
})
