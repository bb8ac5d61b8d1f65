import type { CalculatorList } from '@jiefen/contract'
import { rootOf } from '@jiefen/domain/region'
import { hasFaults, readProfile } from '@jiefen/regions'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Comer, loginAt, openTestHouse, someoneAt, type TestHouse } from '../test-house.fixture.ts'

async function regionNamed(name: string) {
  const parsed = await readProfile(name)
  if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults))
  return parsed.region
}
const roles = ['receptionist', 'mediator', 'department-handler', 'supervisor'] as const
const others = ['leader', 'grid-worker', 'system-admin', 'audit-admin'] as const
const loan = {
  ...{ day: '2023-09-01', noted: 10_000_000, received: 8_800_000, between: 'persons', rate: 2_400 },
  ...{ fees: 0, payments: [], until: '2024-09-01' },
}
const injured = {
  ...{ harm: '2026-05-01', day: '2026-11-22', age: 45, outcome: 'disabled', grades: [9], costs: {} },
  ...{ hospitalDays: 0, dependants: [] },
}

describe.each(['lakeside', 'zhangye'])('the calculators of %s', (name) => {
  let test: TestHouse
  let mediator: Comer
  const isFictional = name === 'lakeside'
  const at = (role: (typeof roles)[number] | (typeof others)[number]) => loginAt(role, rootOf(test.region).id)
  beforeAll(async () => {
    const region = await regionNamed(name)
    const people = [...roles, ...others].map((role) => someoneAt(role, rootOf(region).id))
    test = await openTestHouse(await freshDatabase(), region, people)
    mediator = await test.comeIn(at('mediator'))
  })
  afterAll(() => test.close())

  it('are for whoever receives, mediates, handles or supervises, and for nobody else', async () => {
    for (const role of roles) {
      const comer = await test.comeIn(at(role))
      expect((await comer.get('/api/calculators')).statusCode, role).toBe(200)
      expect((await comer.get('/api/me')).json().may.calculators, role).toBe(true)
    }
    for (const role of others) {
      const comer = await test.comeIn(at(role))
      expect((await comer.get('/api/calculators')).statusCode, role).toBe(403)
      expect((await comer.post('/api/calculators/lending', { input: loan })).statusCode, role).toBe(403)
    }
    expect((await test.app.inject({ url: '/api/calculators' })).statusCode).toBe(401)
  })

  it('say which tables this region has, each with source, version and day', async () => {
    const list: CalculatorList = (await mediator.get('/api/calculators')).json()
    expect(list.rows.map((row) => row.name)).toEqual([
      ...['injury', 'traffic', 'work-injury', 'lending', 'wages', 'limitation'],
    ])
    for (const { tables, complete } of list.rows) {
      expect(complete).toBe(tables.every(({ state }) => state === 'there'))
      for (const { local, state, figure } of tables) {
        if (local) expect(state).toBe(isFictional ? 'there' : 'missing')
        if (figure !== undefined) expect([figure.source, figure.version, figure.from]).not.toContain('')
      }
    }
  })

  it('work out a loan, and keep nothing of it', async () => {
    const answer = await mediator.post('/api/calculators/lending', { input: loan })
    expect(answer.statusCode, answer.body).toBe(200)
    expect(answer.json()).toMatchObject({ calculator: 'lending', total: 8_800_000 + 1_214_400 })
    expect(answer.json().steps[1].figures[0]).toMatchObject({
      name: 'lpr-1y',
      from: '2023-08-21',
      given: false,
    })
    expect(await test.countFacts()).toBe(0)
  })

  it('refuse what the region has no table for by naming it, until somebody brings the figure and its source', async () => {
    const answer = await mediator.post('/api/calculators/injury', { input: injured })
    if (isFictional) expect(answer.statusCode).toBe(200)
    else {
      expect([answer.statusCode, answer.json().code]).toEqual([422, 'figure-missing'])
      expect(answer.json().facts.missing).toMatchObject([{ name: 'urban-income', why: 'none' }])
    }
    const figure = { name: 'urban-income', value: 5_650_200, dataYear: 2025, source: '公报' }
    const brought = await mediator.post('/api/calculators/injury', { input: injured, given: [figure] })
    expect(brought.json()).toMatchObject({ total: 22_600_800 })
    const bare = await mediator.post('/api/calculators/injury', {
      input: injured,
      given: [{ ...figure, source: '' }],
    })
    expect([bare.statusCode, bare.json().code]).toEqual([422, 'figure-without-source'])
  })

  it('take no other fields: a name has no place here', async () => {
    const answer = await mediator.post('/api/calculators/lending', { input: { ...loan, lender: '王某' } })
    expect(answer.statusCode).toBe(400)
  })
})
