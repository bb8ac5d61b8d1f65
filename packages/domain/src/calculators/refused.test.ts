import { describe, expect, it } from 'vitest'
import { atWork, given, hurt, loan, regionNamed, yuanOf } from './calculators.fixture.ts'
import {
  calculators,
  figureKind,
  figureNames,
  figureOn,
  injury,
  lending,
  limitation,
  wages,
  workInjury,
} from './index.ts'

const [lakeside, preset] = [await regionNamed('lakeside'), await regionNamed('zhangye')]
const [here, there] = [{ figures: lakeside.figures }, { figures: preset.figures }]

describe('a region without local tables', () => {
  it('is told everything that is missing, at once and by its name', () => {
    const answer = injury(
      { ...hurt, outcome: 'dead', hospitalDays: 3, nursing: { days: 3, carers: 1 } },
      there,
    )
    expect(answer).toMatchObject({ refused: 'figure-missing' })
    const { missing } = answer as unknown as {
      missing: { name: string; why: string; words: { zh: string } }[]
    }
    expect(missing.map(({ name }) => name).sort()).toEqual([
      'average-wage',
      'care-rate',
      'meal-rate',
      'urban-income',
    ])
    for (const { why, words } of missing) expect([why, words.zh === '']).toEqual(['none', false])
  })

  it('gets an answer from a published figure with its source, and none without one', () => {
    const income = given('urban-income', 40_000)
    const disabled = { ...hurt, outcome: 'disabled', grades: [10] } as const
    expect(injury(disabled, { ...there, given: [income] })).toMatchObject({ total: yuanOf(80_000) })
    expect(injury(disabled, { ...there, given: [{ ...income, source: ' ' }] })).toMatchObject({
      refused: 'figure-without-source',
      name: 'urban-income',
    })
  })

  it('does without them where they are not needed', () => {
    expect(lending(loan, there)).toHaveProperty('total')
    expect(injury({ ...hurt, costs: { medical: yuanOf(100) } }, there)).toMatchObject({ total: yuanOf(100) })
    expect(
      limitation({ kind: 'civil', from: '2025-01-06', interruptions: [] }, there, preset.calendar),
    ).toHaveProperty('ends')
  })
})

describe('a table that does not reach a day', () => {
  it('is a gap, and no other day takes its place', () => {
    const gap = { refused: 'figure-gap', missing: [{ name: 'lpr-1y', why: 'not-then' }] }
    expect(lending({ ...loan, day: '2026-10-01', until: '2026-11-01' }, here)).toMatchObject(gap)
    expect(lending({ ...loan, rate: 'none', due: '2026-10-01', until: '2026-11-01' }, here)).toMatchObject(
      gap,
    )
    expect(figureOn(here, 'lpr-1y', '2019-08-19')).toBeUndefined()
    expect(figureOn(here, 'lpr-1y', '2021-12-19')?.value).toBe(385)
    expect(figureOn(here, 'lpr-1y', '2021-12-20')?.value).toBe(380)
  })

  it('an injury from before the one urban standard is refused', () => {
    expect(injury({ ...hurt, harm: '2022-04-30' }, here)).toMatchObject({ refused: 'figure-gap' })
  })

  it('last year’s local figures do not serve for the year after', () => {
    expect(injury({ ...hurt, outcome: 'dead', day: '2027-06-01' }, here)).toMatchObject({
      refused: 'figure-gap',
    })
  })
})

it('what the law sets is not typed over', () => {
  const tables = { ...here, given: [given('lending-cap', 8)] }
  expect(lending(loan, tables)).toMatchObject({ refused: 'figure-without-source', name: 'lending-cap' })
})

it('what nobody can reckon is said to be that', () => {
  expect(lending({ ...loan, day: '2020-08-19' }, here)).toMatchObject({ refused: 'old-lending-rule' })
  expect(lending({ ...loan, rate: 'unclear', between: 'others' }, here)).toEqual({ refused: 'rate-unclear' })
  expect(lending({ ...loan, rate: 'unclear' }, here)).toMatchObject({ total: yuanOf(100_000) })
})

it.each([
  ['harm', () => injury({ ...hurt, harm: '2026-12-01' }, here)],
  ['grades', () => injury({ ...hurt, outcome: 'disabled' }, here)],
  ['dependants', () => injury({ ...hurt, dependants: [{ age: 8, why: 'minor', supporters: 1 }] }, here)],
  ['age', () => injury({ ...hurt, age: 4.5 }, here)],
  ['received', () => lending({ ...loan, received: yuanOf(100_001) }, here)],
  ['payments', () => lending({ ...loan, payments: [{ day: '2023-01-01', cents: yuanOf(1) }] }, here)],
  ['fees', () => lending({ ...loan, fees: yuanOf(1) }, here)],
  ['isLeaving', () => workInjury({ ...atWork, grade: 4, isLeaving: true }, here)],
  ['stoppedMonths', () => workInjury({ ...atWork, stoppedMonths: 25 }, here)],
  [
    'severance',
    () =>
      wages(
        {
          day: '2026-11-22',
          wage: yuanOf(1),
          severance: { kind: 'n', from: '2026-01-01', to: '2025-01-01' },
          arrears: [],
        },
        here,
      ),
  ],
  [
    'harm',
    () =>
      limitation(
        { kind: 'labour', from: '2026-01-01', harm: '2025-01-01', interruptions: [] },
        here,
        lakeside.calendar,
      ),
  ],
] as const)('numbers that cannot be together name their field: %s', (field, ask) => {
  expect(ask()).toEqual({ refused: 'input-impossible', field })
})

it('every figure is needed by some calculator, and every national one is there today', () => {
  const needed = new Set(Object.values(calculators).flatMap(({ needs }) => [...needs]))
  expect(figureNames.filter((name) => !needed.has(name))).toEqual([])
  const national = figureNames.filter((name) => figureKind(name).scope === 'national')
  expect(national.filter((name) => figureOn(there, name, '2026-09-01') === undefined)).toEqual([])
  expect(figureNames.filter((name) => figureOn(here, name, '2026-09-01') === undefined)).toEqual([])
})
