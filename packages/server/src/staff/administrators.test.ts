import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Browser, type Door, doorBook, east, openDoor, root, someone, west } from './door.fixture.ts'
import { appointFirstAdministrators, hasDemoPeople } from './index.ts'

let door: Door
let system: Browser
let security: Browser
let audit: Browser
let ids: ReadonlyMap<string, string>

beforeEach(async () => {
  door = await openDoor(await freshDatabase())
  ids = await door.enter([
    someone('sys', 'system-admin'),
    someone('sec', 'security-admin'),
    someone('aud', 'audit-admin'),
    someone('wang', 'receptionist', east),
    someone('sec-east', 'security-admin', east),
    someone('aud-east', 'audit-admin', east),
    someone('zhang', 'mediator', west),
  ])
  system = await door.browser().comeIn('sys')
  security = await door.browser().comeIn('sec')
  audit = await door.browser().comeIn('aud')
})
afterEach(() => door.close())

const give = (browser: Browser, login: string, role: string, unit = root) =>
  browser.post(`/api/staff/${ids.get(login)}/duties`, { unit, role })

describe('the three administrators', () => {
  it('have three different rooms and nothing of the matters', async () => {
    const rooms = await Promise.all(
      [system, security, audit].map(async (browser) => {
        const { may } = (await browser.get('/api/me')).json()
        return Object.keys(may).filter((room) => may[room])
      }),
    )
    expect(rooms).toEqual([['units', 'people', 'wordings', 'endpoints'], ['duties'], ['audit']])
  })

  it('cannot do each other’s work, nor can anybody else', async () => {
    const wang = await door.browser().comeIn('wang')
    const person = `/api/staff/${ids.get('zhang')}`
    const works: [string, (browser: Browser) => Promise<{ statusCode: number }>, Browser[]][] = [
      ['list', (browser) => browser.get('/api/staff'), [system, security]],
      ['audit', (browser) => browser.get('/api/audit'), [audit]],
      ['enter', (browser) => browser.post('/api/staff', { login: 'newcomer', name: '新来' }), [system]],
      ['lock', (browser) => browser.post(`${person}/lock`), [system]],
      ['unlock', (browser) => browser.post(`${person}/unlock`), [system]],
      ['password', (browser) => browser.post(`${person}/reset-password`), [system]],
      ['factor', (browser) => browser.post(`${person}/reset-second-factor`), [security]],
      ['duty', (browser) => give(browser, 'zhang', 'supervisor'), [security]],
      ['end', (browser) => browser.delete('/api/duties/0193f000-0000-7000-8000-000000000000'), [security]],
    ]
    for (const [work, act, may] of works) {
      for (const browser of [wang, system, security, audit]) {
        const { statusCode } = await act(browser)
        if (may.includes(browser)) expect(statusCode, work).not.toBe(403)
        else expect(statusCode, work).toBe(403)
      }
    }
  })

  it('do nothing to themselves', async () => {
    for (const act of ['lock', 'reset-password']) {
      expect((await system.post(`/api/staff/${ids.get('sys')}/${act}`)).json().code).toBe('not-for-yourself')
    }
    expect((await give(security, 'sec', 'security-admin', east)).json().code).toBe('not-for-yourself')
    const factor = await security.post(`/api/staff/${ids.get('sec')}/reset-second-factor`)
    expect(factor.json().code).toBe('not-for-yourself')
  })

  it.each([
    ['sys', 'audit-admin'],
    ['aud', 'system-admin'],
    ['sys', 'receptionist'],
    ['wang', 'system-admin'],
  ])('stay apart: %s cannot become %s besides', async (login, role) => {
    expect((await give(security, login, role)).json()).toMatchObject({
      code: 'duties-kept-apart',
      status: 409,
    })
  })

  it('stay apart also when two duties are given at the same moment', async () => {
    const made = (await system.post('/api/staff', { login: 'newcomer', name: '新来' })).json()
    const at = `/api/staff/${made.person}/duties`
    const answers = await Promise.all(
      ['system-admin', 'audit-admin'].map((role) => security.post(at, { unit: root, role })),
    )
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
  })
})

describe('a new person', () => {
  it('is entered with nothing, given a duty by another, and changes the first password before anything else', async () => {
    const made = (await system.post('/api/staff', { login: 'newcomer', name: ' 新来 ' })).json()
    ids = new Map([...ids, ['newcomer', made.person]])
    expect((await give(security, 'newcomer', 'receptionist', east)).statusCode).toBe(201)
    expect((await system.post('/api/staff', { login: 'newcomer', name: '别人' })).json().code).toBe(
      'login-taken',
    )

    // As a person of the demonstration, so that the second factor does not come first.
    await door.house.pool.query(`update person set demo = true where login = 'newcomer'`)
    const browser = door.browser()
    expect((await browser.logIn('newcomer', made.password)).json().next).toBe('ready')
    expect((await browser.get('/api/me')).json().code).toBe('password-change-needed')
    const change = (old: string, fresh: string) => browser.post('/api/password', { old, new: fresh })
    expect((await change('wrong', 'Fresh-2026-x')).json().code).toBe('old-password-wrong')
    expect((await change(made.password, 'weak')).json().code).toBe('weak-password')
    expect((await change(made.password, made.password)).json().code).toBe('same-password')
    expect((await change(made.password, 'Fresh-2026-x')).statusCode).toBe(204)
    expect((await browser.readToken()).json()).toMatchObject({ name: '新来', duties: [{ unit: east }] })
    expect((await door.browser().logIn('newcomer', made.password)).statusCode).toBe(401)
    expect(door.lines.join('')).not.toContain('Fresh-2026-x')
    expect(door.lines.join('')).not.toContain(made.password)
  })
})

describe('somebody who is locked or given a new password', () => {
  it('is outside at once, in every browser', async () => {
    const wang = await door.browser().comeIn('wang')
    await system.post(`/api/staff/${ids.get('wang')}/lock`)
    expect((await wang.get('/api/me')).statusCode).toBe(401)
    expect((await wang.logIn('wang')).json().code).toBe('wrong-login')
    await system.post(`/api/staff/${ids.get('wang')}/unlock`)
    await wang.comeIn('wang')
    await system.post(`/api/staff/${ids.get('wang')}/reset-password`)
    expect((await wang.get('/api/me')).statusCode).toBe(401)
  })
})

describe('a duty', () => {
  it('works from the moment it is given until the moment it is ended, and stays on record', async () => {
    const wang = await door.browser().comeIn('wang')
    const { id } = (await give(security, 'wang', 'supervisor', east)).json()
    expect((await wang.get('/api/me')).json().duties).toHaveLength(2)
    expect((await give(security, 'wang', 'supervisor', east)).json().code).toBe('duty-held-already')
    door.clock.moveBy(1000)
    expect((await security.delete(`/api/duties/${id}`)).statusCode).toBe(204)
    expect((await wang.get('/api/me')).json().duties).toHaveLength(1)
    expect((await security.delete(`/api/duties/${id}`)).statusCode).toBe(404)
    const { rows } = await door.house.pool.query('select until_at from duty where duty_id = $1', [id])
    expect(rows[0].until_at).toEqual(new Date(door.clock.now()))
  })

  it('is given within the administrator’s own units only', async () => {
    const local = await door.browser().comeIn('sec-east')
    expect((await give(local, 'wang', 'supervisor', east)).statusCode).toBe(201)
    expect((await give(local, 'wang', 'supervisor', west)).json().code).toBe('no-such-unit')
    expect((await give(local, 'zhang', 'supervisor', east)).statusCode).toBe(404)
    const seen: { login: string }[] = (await local.get('/api/staff')).json().rows
    expect(seen.map(({ login }) => login)).toEqual(['aud-east', 'sec-east', 'wang'])
  })
})

describe('the list of people', () => {
  it('can be searched by a part of the login or the name, as it is written', async () => {
    const logins = async (q: string) => {
      const found: { login: string }[] = (await system.get(`/api/staff?q=${encodeURIComponent(q)}`)).json()
        .rows
      return found.map(({ login }) => login)
    }
    expect(await logins('某zh')).toEqual(['zhang'])
    expect(await logins('%')).toEqual([])
  })
})

describe('the door book', () => {
  it('says who did what to whom, the latest first, and never the password', async () => {
    const { password } = (await system.post(`/api/staff/${ids.get('wang')}/reset-password`)).json()
    await give(security, 'wang', 'supervisor', east)
    const { rows } = (await audit.get('/api/audit')).json()
    expect(rows.slice(0, 2)).toMatchObject([
      { who: '某sec (sec)', what: 'duty-given', about: `某wang (wang) · supervisor · ${east}` },
      { who: '某sys (sys)', what: 'password-reset', about: '某wang (wang)' },
    ])
    expect(JSON.stringify(rows)).not.toContain(password)
  })

  it('is read on page by page', async () => {
    await door.house.pool.query(`
insert into staff_event (at, who, what) select now(), '—', 'login-failed' from generate_series(1, 150)`)
    const first = (await audit.get('/api/audit')).json()
    const second = (await audit.get(`/api/audit?after=${first.next}`)).json()
    expect([first.rows.length, second.rows.length]).toEqual([100, (await doorBook(door)).length - 100])
    expect(second.next).toBeUndefined()
  })

  it('shows the auditor of a part only what people of that part did', async () => {
    await door.browser().logIn('wang', 'wrong')
    await door.browser().logIn('zhang', 'wrong')
    await door.browser().logIn('nobody', 'wrong')
    const local = await door.browser().comeIn('aud-east')
    const { rows } = (await local.get('/api/audit')).json()
    expect(rows.map(({ who }: { who: string }) => who)).toEqual(['某aud-east (aud-east)', '某wang (wang)'])
  })

  it.each([`update staff_event set who = 'nobody'`, 'delete from staff_event', 'truncate staff_event'])(
    'is added to by the service and never changed: %s',
    async (statement) => {
      await expect(door.house.pool.query(statement)).rejects.toThrow('permission denied')
    },
  )
})

describe('the first three administrators', () => {
  it('are appointed in an empty house, once, and begin with a new password and a second factor', async () => {
    expect(await appointFirstAdministrators(door.house)).toEqual([])
    expect(await hasDemoPeople(door.house.pool)).toBe(true)

    const empty = await openDoor(await freshDatabase(), { demo: false })
    const [made, none] = await Promise.all([
      appointFirstAdministrators(empty.house),
      appointFirstAdministrators(empty.house),
    ])
    const appointed = [...made, ...none]
    expect(appointed.map(({ login }) => login)).toEqual(['system', 'security', 'audit'])
    expect(await hasDemoPeople(empty.house.pool)).toBe(false)
    for (const { login, password } of appointed) {
      expect((await empty.browser().logIn(login, password)).json().next).toBe('set-up-second-factor')
    }
    await empty.close()
  })
})
