import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roles } from '../kernel/index.ts'
import { burdenOf, fewestForFigures, type RoleCount, type RolePeople } from './index.ts'

const days = ['2026-11-21', '2026-11-22']
const count = (more: Partial<RoleCount>): RoleCount => ({
  ...{ day: '2026-11-22', role: 'mediator', channel: 'sms', messages: 12, urgent: 2 },
  ...more,
})
const people = (more: Partial<RolePeople>): RolePeople => ({
  ...{ day: '2026-11-22', role: 'mediator', people: 4 },
  ...more,
})

describe('the burden of a role', () => {
  it('is what its people got together, day by day, by each way', () => {
    const counts = [count({}), count({ channel: 'app', messages: 30, urgent: 0 })]
    const held = days.map((day) => people({ day }))
    expect(burdenOf(days, counts, held)).toEqual([
      {
        role: 'mediator',
        people: [4, 4],
        ways: [
          { channel: 'app', messages: [0, 30], urgent: [0, 0] },
          { channel: 'sms', messages: [0, 12], urgent: [0, 2] },
        ],
      },
    ])
  })

  it('is not told of a day on which one or two people held it', () => {
    const counts = days.map((day) => count({ day }))
    const held = [people({ day: '2026-11-21', people: 2 }), people({ people: 3 })]
    expect(burdenOf(days, counts, held)).toEqual([
      {
        role: 'mediator',
        people: [null, 3],
        ways: [{ channel: 'sms', messages: [null, 12], urgent: [null, 2] }],
      },
    ])
  })

  it('names a role of few people without any figure, and leaves out one that heard nothing', () => {
    const held = [people({ people: 1 }), people({ role: 'leader', people: 9 })]
    expect(burdenOf(days, [count({})], held)).toEqual([{ role: 'mediator', people: [null, null], ways: [] }])
  })

  it('tells the same of a role whatever one of few people in it, or any other role, hears', () => {
    const day = fc.constantFrom(...days)
    const role = fc.constantFrom(...roles)
    const figure = fc.nat({ max: 500 })
    const counted = fc.record({
      ...{ day, role, channel: fc.constantFrom('app' as const, 'sms' as const) },
      ...{ messages: figure.map((n) => n + 1), urgent: figure },
    })
    const unlike = { selector: ({ day: on, role: of }: RolePeople) => `${on} ${of}` }
    const holding = fc.record({ day, role, people: fc.nat({ max: 6 }) })
    fc.assert(
      fc.property(
        fc.array(counted),
        fc.uniqueArray(holding, unlike),
        fc.nat({ max: 99 }),
        (counts, held, more) => {
          const few = (one: RoleCount): boolean =>
            (held.find((other) => other.day === one.day && other.role === one.role)?.people ?? 0) <
            fewestForFigures
          const changed = counts.map((one) => (few(one) ? { ...one, messages: one.messages + more } : one))
          expect(burdenOf(days, changed, held)).toEqual(burdenOf(days, counts, held))
        },
      ),
    )
  })
})
