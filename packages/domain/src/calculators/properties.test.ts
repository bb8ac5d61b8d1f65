import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/index.ts'
import { asCents, sumOf } from '../money/index.ts'
import { done, given, loan, regionNamed, standIns, totalOf, yuanOf } from './calculators.fixture.ts'
import {
  type InjuryInput,
  injury,
  lending,
  limitation,
  type TrafficInput,
  traffic,
  type WorkInjuryInput,
  wages,
  workInjury,
} from './index.ts'
import { loanDays } from './loan-days.ts'
import { sharedByLoss, times } from './rounding.ts'

const region = await regionNamed('highplain')
const tables = standIns(region)
const own = { figures: region.figures }

const cents = (most = 100_000_000) => fc.integer({ min: 0, max: most }).map(asCents)
const dayFrom = (first: string, most: number) =>
  fc.integer({ min: 0, max: most }).map((days) => addDays(first, days))

describe('cents', () => {
  it('are exact: rounded once, against whole numbers without bounds', () => {
    const factor = fc.integer({ min: 1, max: 9_999 })
    fc.assert(
      fc.property(cents(), factor, factor, fc.integer({ min: 1, max: 99_999 }), (amount, a, b, under) => {
        const twice = 2n * BigInt(amount) * BigInt(a) * BigInt(b)
        const rounded = (twice + BigInt(under)) / (2n * BigInt(under))
        fc.pre(rounded < BigInt(Number.MAX_SAFE_INTEGER))
        expect(BigInt(times(amount, [a, b], [under]))).toBe(rounded)
        expect(times(amount, [a, b], [under]) - times(amount, [a, b], [under], 'down')).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('of a limit shared by loss add up to it, and nobody gets more than their loss', () => {
    fc.assert(
      fc.property(cents(20_000_000), fc.array(cents(), { minLength: 1, maxLength: 8 }), (limit, losses) => {
        const parts = sharedByLoss(limit, losses)
        expect(sumOf(parts)).toBe(Math.min(limit, sumOf(losses)))
        for (const [at, part] of parts.entries()) expect(part).toBeLessThanOrEqual(losses[at] ?? 0)
      }),
    )
  })
})

const hurtPerson = fc.record({
  harm: fc.constant('2026-05-01'),
  day: fc.constant('2026-11-22'),
  age: fc.integer({ min: 0, max: 100 }),
  outcome: fc.constant('disabled' as const),
  grades: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 4 }),
  costs: fc.record({ medical: cents(), mental: cents(), property: cents() }),
  hospitalDays: fc.integer({ min: 0, max: 400 }),
  lost: fc.record({ days: fc.integer({ min: 0, max: 2_000 }), daily: cents(100_000) }),
  nursing: fc.record({ days: fc.integer({ min: 0, max: 9_000 }), carers: fc.integer({ min: 1, max: 3 }) }),
  dependants: fc.array(
    fc.oneof(
      fc.record({
        age: fc.integer({ min: 0, max: 17 }),
        why: fc.constant('minor' as const),
        supporters: fc.integer({ min: 1, max: 5 }),
      }),
      fc.record({
        age: fc.integer({ min: 18, max: 99 }),
        why: fc.constant('unable' as const),
        supporters: fc.integer({ min: 1, max: 5 }),
      }),
    ),
    { maxLength: 5 },
  ),
}) satisfies fc.Arbitrary<InjuryInput>

describe('injury', () => {
  it('is never less for a greater loss, a day more, a worse grade or one more dependant', () => {
    const child = { age: 3, why: 'minor', supporters: 2 } as const
    fc.assert(
      fc.property(hurtPerson, (one) => {
        const base = totalOf(injury(one, tables))
        const worse: InjuryInput[] = [
          { ...one, costs: { ...one.costs, medical: asCents(one.costs.medical + 1) } },
          { ...one, lost: { ...one.lost, days: one.lost.days + 1 } },
          { ...one, nursing: { ...one.nursing, days: one.nursing.days + 1 } },
          { ...one, hospitalDays: one.hospitalDays + 1 },
          { ...one, grades: one.grades.map((grade, at) => (at === 0 ? Math.max(1, grade - 1) : grade)) },
          { ...one, grades: [...one.grades, 10] },
          { ...one, dependants: [...one.dependants, child] },
        ]
        for (const more of worse) expect(totalOf(injury(more, tables))).toBeGreaterThanOrEqual(base)
        expect(totalOf(injury({ ...one, outcome: 'dead', grades: [] }, tables))).toBeGreaterThan(0)
      }),
    )
  })

  it('is the sum of its three limits, and dependants get one yearly figure at most in any year', () => {
    fc.assert(
      fc.property(hurtPerson, (one) => {
        const answer = done(injury(one, tables))
        expect(sumOf(answer.sums.map(({ cents: part }) => part))).toBe(answer.total)
        const spans = answer.steps.filter(({ what }) => what.en.startsWith('Dependants'))
        for (const { what, result } of spans) {
          const [from = '1', to = from] = what.en.match(/\d+/g) ?? []
          const years = Number(to) - Number(from) + 1
          expect(Number(result.en.replace(/[^\d.]/g, ''))).toBeLessThanOrEqual(36_000 * years)
        }
      }),
    )
  })
})

describe('traffic', () => {
  const crash = fc.record({
    day: fc.constant('2026-05-01'),
    isAtFault: fc.constant(true),
    vehicles: fc.integer({ min: 1, max: 3 }),
    victims: fc.array(fc.record({ medical: cents(), death: cents(), property: cents() }), {
      minLength: 1,
      maxLength: 4,
    }),
    other: fc.constant('motor' as const),
    percent: fc.integer({ min: 0, max: 100 }),
    commercial: cents(),
  }) satisfies fc.Arbitrary<TrafficInput>

  it('loses no cent: what is paid and what is borne is the loss, and no limit is passed', () => {
    fc.assert(
      fc.property(crash, (one) => {
        const { sums, total } = done(traffic(one, own))
        const loss = sumOf(one.victims.flatMap(({ medical, death, property }) => [medical, death, property]))
        expect(sumOf(sums.map(({ cents: part }) => part))).toBe(loss)
        expect(total).toBeLessThanOrEqual(loss)
        expect(sums[0]?.cents).toBeLessThanOrEqual(one.vehicles * yuanOf(200_000))
        expect(sums[1]?.cents).toBeLessThanOrEqual(one.commercial)
      }),
    )
  })

  it('never pays less for a greater loss or a greater share', () => {
    fc.assert(
      fc.property(crash, (one) => {
        const base = totalOf(traffic(one, own))
        const [first, ...rest] = one.victims
        if (first === undefined) return
        const victims = [{ ...first, death: asCents(first.death + 100) }, ...rest]
        expect(totalOf(traffic({ ...one, victims }, own))).toBeGreaterThanOrEqual(base)
        const percent = Math.min(100, one.percent + 1)
        expect(totalOf(traffic({ ...one, percent }, own))).toBeGreaterThanOrEqual(base)
      }),
    )
  })
})

describe('lending', () => {
  const loans = fc.record({
    day: dayFrom('2023-08-21', 300),
    noted: cents().filter((one) => one > 0),
    rate: fc.oneof(fc.constant('none' as const), fc.integer({ min: 0, max: 4_000 })),
    term: fc.integer({ min: 0, max: 800 }),
    length: fc.integer({ min: 0, max: 1_500 }),
    fees: cents(1_000_000),
    paid: fc.array(fc.record({ at: fc.integer({ min: 0, max: 1_500 }), cents: cents(5_000_000) }), {
      maxLength: 4,
    }),
  })
  type Drawn = typeof loans extends fc.Arbitrary<infer T> ? T : never
  const inputOf = ({ day, noted, rate, term, length, fees, paid }: Drawn, more = 0) => ({
    ...{ ...loan, day, noted, received: noted, rate, fees },
    due: addDays(day, term),
    until: addDays(day, length + more),
    payments: paid.flatMap((one) =>
      one.cents > 0 && one.at <= length ? [{ day: addDays(day, one.at), cents: one.cents }] : [],
    ),
  })

  it('never passes the cap, whatever was agreed, paid and asked besides', () => {
    fc.assert(
      fc.property(loans, (drawn) => {
        const input = inputOf(drawn)
        const { sums } = done(lending(input, own))
        const interest = sums.find(({ what }) => what.en.startsWith('Interest of'))?.cents ?? 0
        const fees = sums.find(({ what }) => what.en.startsWith('Penalty'))?.cents ?? 0
        const cap = BigInt(input.received) * 1_380n * BigInt(loanDays(input.day, input.until))
        expect(BigInt(interest + fees) * 3_650_000n).toBeLessThanOrEqual(cap)
      }),
    )
  })

  it('costs no less for a day more, and no less when more was lent', () => {
    fc.assert(
      fc.property(loans, (drawn) => {
        const base = totalOf(lending(inputOf(drawn), own))
        expect(totalOf(lending(inputOf(drawn, 1), own))).toBeGreaterThanOrEqual(base)
        const more = { ...drawn, noted: asCents(drawn.noted + 1_000), paid: [] }
        expect(totalOf(lending(inputOf(more), own))).toBeGreaterThanOrEqual(
          totalOf(lending(inputOf({ ...drawn, paid: [] }), own)),
        )
      }),
    )
  })

  it('counts days that add up, and a year as a year whatever February has', () => {
    fc.assert(
      fc.property(dayFrom('2019-01-01', 3_000), fc.integer({ min: 0, max: 4_000 }), (begin, length) => {
        const before = loanDays(begin, addDays(begin, length))
        const step = loanDays(begin, addDays(begin, length + 1)) - before
        expect([0, 1]).toContain(step)
        expect(before).toBeLessThanOrEqual(length)
      }),
    )
    expect(loanDays('2023-09-01', '2024-09-01')).toBe(365)
    expect(loanDays('2024-02-29', '2025-02-28')).toBe(365)
  })
})

describe('work and wages', () => {
  it('a higher wage and one more month never bring less, and the own wage stays within its bounds', () => {
    fc.assert(
      fc.property(
        cents(20_000_000),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 0, max: 23 }),
        (wage, grade, stoppedMonths) => {
          const input: WorkInjuryInput = {
            ...{
              day: '2026-05-01',
              wage: asCents(wage + 1),
              outcome: 'graded',
              grade,
              isLeaving: grade >= 5,
            },
            ...{ isWithoutWork: false, care: 'none', stoppedMonths, isInsured: true, dependants: [] },
          }
          const base = totalOf(workInjury(input, tables))
          expect(totalOf(workInjury({ ...input, wage: asCents(wage + 101) }, tables))).toBeGreaterThanOrEqual(
            base,
          )
          expect(totalOf(workInjury({ ...input, stoppedMonths: stoppedMonths + 1 }, tables))).toBeGreaterThan(
            base,
          )
          const bounded = done(workInjury(input, tables)).steps[0]?.result.en.replace(/[^\d.]/g, '')
          expect(Number(bounded)).toBeGreaterThanOrEqual(4_200)
          expect(Number(bounded)).toBeLessThanOrEqual(21_000)
        },
      ),
    )
  })

  it('a day more of service and an hour more of overtime never pay less', () => {
    const spans = fc.record({ from: dayFrom('2008-01-01', 6_000), length: fc.integer({ min: 0, max: 700 }) })
    fc.assert(
      fc.property(
        spans,
        cents(4_000_000),
        fc.integer({ min: 0, max: 300 }),
        ({ from, length }, wage, hours) => {
          const paid = (days: number, more: number) => {
            const span = { from, to: addDays(from, days) }
            return totalOf(
              wages(
                {
                  ...{ day: '2026-11-22', wage: asCents(wage + 1), unwritten: span, arrears: [] },
                  severance: { kind: 'n', ...span },
                  overtime: { workday: hours + more, restDay: hours, holiday: hours },
                },
                tables,
              ),
            )
          }
          const base = paid(length, 0)
          expect(paid(length + 1, 0)).toBeGreaterThanOrEqual(base)
          expect(paid(length, 1)).toBeGreaterThanOrEqual(base)
        },
      ),
    )
  })
})

describe('limitation', () => {
  it('ends on a working day, later for a later begin and for every interruption in time', () => {
    fc.assert(
      fc.property(dayFrom('2021-01-01', 1_500), fc.integer({ min: 0, max: 1_000 }), (from, after) => {
        const ends = (input: Parameters<typeof limitation>[0]) =>
          done(limitation(input, own, region.calendar)).ends ?? ''
        const plain = ends({ kind: 'civil', from, interruptions: [] })
        expect(ends({ kind: 'civil', from: addDays(from, 1), interruptions: [] }) >= plain).toBe(true)
        const asked = { day: addDays(from, after), way: 'mediation' } as const
        expect(ends({ kind: 'civil', from, interruptions: [asked] }) >= plain).toBe(true)
      }),
    )
  })
})

it('every step of every answer names its source, and every line of a table its source and its day', () => {
  const answers = [
    injury(
      {
        harm: '2026-05-01',
        day: '2026-11-22',
        age: 30,
        outcome: 'dead',
        grades: [],
        costs: {},
        hospitalDays: 3,
        dependants: [],
      },
      own,
    ),
    lending(loan, own),
    limitation({ kind: 'labour', from: '2026-01-05', interruptions: [] }, own, region.calendar),
  ]
  for (const { steps } of answers.map(done)) {
    expect(steps.length).toBeGreaterThan(0)
    for (const { source, figures, what, formula } of steps) {
      for (const words of [what, formula])
        expect([words.zh, words.en].every((text) => text !== '')).toBe(true)
      expect(source).not.toBe('')
      for (const figure of figures) expect(figure.source && figure.from && figure.version).toBeTruthy()
    }
  }
  expect(given('urban-income', 1).source).not.toBe('')
})
