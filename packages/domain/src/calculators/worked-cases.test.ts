import { describe, expect, it } from 'vitest'
import {
  atWork,
  done,
  hurt,
  loan,
  regionNamed,
  standIns,
  stepNamed,
  totalOf,
  yuanOf,
} from './calculators.fixture.ts'
import { injury, lending, limitation, type TrafficInput, traffic, wages, workInjury } from './index.ts'

const region = await regionNamed('lakeside')
const tables = standIns(region)
const own = { figures: region.figures }

describe('injury: the worked cases', () => {
  const death = (age: number) =>
    stepNamed(injury({ ...hurt, outcome: 'dead', age }, tables), '死亡赔偿金').result.en
  it.each([
    [45, '1,130,040.00 yuan'],
    [68, '678,024.00 yuan'],
    [80, '282,510.00 yuan'],
  ])('death at the age of %i: %s', (age, amount) => {
    expect(death(age)).toBe(amount)
  })

  it.each([
    [59, 20],
    [60, 20],
    [61, 19],
    [74, 6],
    [75, 5],
  ])('at the age of %i it is %i years', (age, years) => {
    const step = stepNamed(injury({ ...hurt, outcome: 'dead', age }, tables), '死亡赔偿金')
    expect(step.values).toBe(`56,502.00 × ${years}`)
  })

  it('grade 9 at 45, and grades 8 and 10 at 45', () => {
    const disabled = (...grades: number[]) =>
      totalOf(injury({ ...hurt, outcome: 'disabled', grades }, tables))
    expect(disabled(9)).toBe(yuanOf(226_008))
    expect(disabled(8, 10)).toBe(35_031_240)
    expect(disabled(10, 8)).toBe(35_031_240)
  })

  it('a death leaves children of 8 and 14 and a mother of 70: capped for four years, then two halves', () => {
    const answer = injury(
      {
        ...hurt,
        outcome: 'dead',
        dependants: [
          { age: 8, why: 'minor', supporters: 2 },
          { age: 14, why: 'minor', supporters: 2 },
          { age: 70, why: 'unable', supporters: 2 },
        ],
      },
      tables,
    )
    expect(stepNamed(answer, '被扶养人生活费：第 1–4 年').result.en).toBe('144,000.00 yuan')
    expect(stepNamed(answer, '被扶养人生活费：第 5–10 年').result.en).toBe('216,000.00 yuan')
    expect(totalOf(answer)).toBe(yuanOf(1_130_040 + 42_000 + 360_000))
  })
})

describe('traffic: the worked cases', () => {
  const crash: Omit<TrafficInput, 'victims'> = {
    ...{ day: '2026-05-01', isAtFault: true, vehicles: 1, other: 'motor', percent: 100 },
    commercial: yuanOf(0),
  }
  const none = { medical: yuanOf(0), death: yuanOf(0), property: yuanOf(0) }

  it('medical 25,000: compulsory insurance pays 18,000, and 7,000 are left', () => {
    const answer = done(traffic({ ...crash, victims: [{ ...none, medical: yuanOf(25_000) }] }, own))
    expect(answer.sums.map(({ cents }) => cents)).toEqual([yuanOf(18_000), 0, yuanOf(7_000), 0])
  })

  it('two victims with 300,000 and 100,000 share 180,000 as 135,000 and 45,000', () => {
    const victims = [300_000, 100_000].map((loss) => ({ ...none, death: yuanOf(loss) }))
    const answer = traffic({ ...crash, victims }, own)
    expect(stepNamed(answer, '死亡伤残 · 受害人 1').result.en).toBe('135,000.00 yuan')
    expect(stepNamed(answer, '死亡伤残 · 受害人 2').result.en).toBe('45,000.00 yuan')
  })

  it('without fault the small limits hold', () => {
    const losses = { medical: yuanOf(25_000), death: yuanOf(200_000), property: yuanOf(3_000) }
    const answer = done(traffic({ ...crash, isAtFault: false, percent: 0, victims: [losses] }, own))
    expect(answer.sums[0]?.cents).toBe(yuanOf(18_000 + 1_800 + 100))
  })

  it('a walker without fault is paid whole, and a motor side without fault pays a tenth at most', () => {
    const hit = { ...crash, other: 'walker', victims: [{ ...none, medical: yuanOf(30_000) }] } as const
    expect(traffic({ ...hit, walkerFault: 'none', percent: 90 }, own)).toMatchObject({ field: 'percent' })
    expect(traffic({ ...hit, walkerFault: 'full', percent: 11 }, own)).toMatchObject({ field: 'percent' })
    expect(totalOf(traffic({ ...hit, walkerFault: 'full', percent: 10 }, own))).toBe(yuanOf(19_200))
    expect(done(traffic({ ...hit, walkerFault: 'secondary', percent: 70 }, own)).notes.at(-1)?.zh).toContain(
      '80%–90%',
    )
  })
})

describe('work injury: the worked cases', () => {
  it.each([
    [1, 27, 90],
    [2, 25, 85],
    [3, 23, 80],
    [4, 21, 75],
    [5, 18, 70],
    [6, 16, 60],
    [7, 13, undefined],
    [8, 11, undefined],
    [9, 9, undefined],
    [10, 7, undefined],
  ] as const)('grade %i: %i months once, and %s percent a month', (grade, months, share) => {
    const answer = done(workInjury({ ...atWork, grade, isWithoutWork: grade === 5 || grade === 6 }, tables))
    expect(answer.total).toBe(yuanOf(7_000 * months))
    const monthly = answer.sums
      .filter(({ each }) => each === 'month')
      .map(({ what, cents }) => [what.en, cents])
    const by = grade <= 4 ? 'The fund, each month' : 'The employer, each month'
    expect(monthly).toEqual(share === undefined ? [] : [[by, yuanOf(70 * share)]])
  })

  it.each([
    ['2025-06-01', 1_083_760],
    ['2026-06-01', 1_130_040],
  ])('a death on %s: %i once, and six months for the funeral', (day, benefit) => {
    const answer = workInjury({ ...atWork, day, outcome: 'dead', grade: undefined as never }, tables)
    expect(stepNamed(answer, '一次性工亡补助金').result.en).toBe(`${benefit.toLocaleString('en')}.00 yuan`)
    expect(totalOf(answer)).toBe(yuanOf(benefit + 42_000))
  })

  it('a death in 2027 is refused until that figure is published', () => {
    const { grade, ...dead } = { ...atWork, day: '2027-01-02', outcome: 'dead' as const }
    expect(grade).toBe(10)
    expect(workInjury(dead, tables)).toMatchObject({
      refused: 'figure-gap',
      missing: [{ name: 'national-income' }],
    })
  })

  it('the own wage lies between 60 and 300 percent of the average', () => {
    expect(totalOf(workInjury({ ...atWork, wage: yuanOf(1_000) }, tables))).toBe(yuanOf(4_200 * 7))
    expect(totalOf(workInjury({ ...atWork, wage: yuanOf(50_000) }, tables))).toBe(yuanOf(21_000 * 7))
  })
})

describe('lending: the worked cases', () => {
  it('100,000 at 24 percent since 2023-09-01: capped at 13.80 percent, a year is at most 13,800', () => {
    const answer = done(lending(loan, own))
    expect(stepNamed(answer, '利率上限').result.en).toBe('13.8% a year')
    expect(answer.sums[1]?.cents).toBe(yuanOf(13_800))
  })

  it('a note over 100,000 with a bank slip over 88,000 is a loan of 88,000', () => {
    const answer = done(lending({ ...loan, received: yuanOf(88_000) }, own))
    expect(answer.sums[0]?.cents).toBe(yuanOf(88_000))
    expect(answer.sums[1]?.cents).toBe(yuanOf(12_144))
  })

  it('neighbours said nothing of interest: none in term, then the LPR of that time', () => {
    const answer = done(lending({ ...loan, rate: 'none', due: '2024-09-01', until: '2025-09-01' }, own))
    expect(answer.sums[1]?.cents).toBe(yuanOf(3_350))
    expect(stepNamed(answer, '逾期利率').figures[0]).toMatchObject({ from: '2024-07-22', value: 335 })
  })

  it('a payment goes to interest first, then to principal', () => {
    const half = { day: '2024-09-01', cents: yuanOf(53_800) }
    const answer = done(lending({ ...loan, payments: [half], until: '2025-09-01' }, own))
    expect(answer.sums.map(({ cents }) => cents)).toEqual([yuanOf(60_000), yuanOf(8_280), yuanOf(22_080)])
  })

  it('penalty and costs with the interest of delay stay below the cap', () => {
    const late = { ...loan, rate: 1_000, due: '2024-09-01', until: '2025-09-01', fees: yuanOf(9_000) }
    expect(done(lending(late, own)).sums[2]?.cents).toBe(yuanOf(3_800))
  })
})

describe('wages: the worked cases', () => {
  const nOf = (to: string) =>
    stepNamed(
      wages(
        {
          day: '2026-11-22',
          wage: yuanOf(6_000),
          severance: { kind: 'n', from: '2020-01-01', to },
          arrears: [],
        },
        tables,
      ),
      '工作年限',
    ).result.en
  it.each([
    ['2023-07-31', 'N = 4'],
    ['2023-06-30', 'N = 4'],
    ['2023-05-31', 'N = 3.5'],
    ['2022-12-31', 'N = 3'],
  ])('from 2020-01-01 to %s: %s', (to, n) => {
    expect(nOf(to)).toBe(n)
  })

  it('a wage of 6,000: 275.86 a day, 34.48 an hour, 51.72 for an hour of overtime', () => {
    const answer = wages(
      {
        day: '2026-11-22',
        wage: yuanOf(6_000),
        overtime: { workday: 1, restDay: 0, holiday: 0 },
        arrears: [],
      },
      own,
    )
    expect(stepNamed(answer, '日工资').result.en).toBe('275.86 yuan')
    expect(stepNamed(answer, '小时工资').result.en).toBe('34.48 yuan')
    expect(totalOf(answer)).toBe(5_172)
  })

  it('an average of 7,000, a wage of 30,000 and fifteen years: three times the average for twelve years', () => {
    const severance = { kind: 'n', from: '2011-01-01', to: '2025-12-31' } as const
    const input = { day: '2026-11-22', wage: yuanOf(30_000), severance, arrears: [] }
    expect(totalOf(wages(input, tables))).toBe(yuanOf(252_000))
    const twice = { ...input, severance: { ...severance, kind: 'two-n' } } as const
    expect(totalOf(wages(twice, tables))).toBe(yuanOf(504_000))
  })

  it('a month instead of notice is added, and wages owed are added up', () => {
    const severance = {
      kind: 'n-and-one',
      from: '2020-01-01',
      to: '2022-12-31',
      lastWage: yuanOf(5_000),
    } as const
    const arrears = [
      { what: '3 月', due: yuanOf(6_000), paid: yuanOf(2_000) },
      { what: '4 月', due: yuanOf(6_000), paid: yuanOf(7_000) },
    ]
    expect(totalOf(wages({ day: '2026-11-22', wage: yuanOf(6_000), severance, arrears }, tables))).toBe(
      yuanOf(27_000),
    )
  })

  it('without a contract the second wage runs eleven months at most', () => {
    const unwritten = (to: string) =>
      totalOf(
        wages(
          { day: '2026-11-22', wage: yuanOf(6_000), unwritten: { from: '2025-01-01', to }, arrears: [] },
          own,
        ),
      )
    expect(unwritten('2025-01-31')).toBe(0)
    expect(unwritten('2025-02-28')).toBe(yuanOf(6_000))
    expect(unwritten('2025-12-31')).toBe(yuanOf(66_000))
    expect(unwritten('2026-10-31')).toBe(yuanOf(66_000))
  })
})

describe('limitation: the worked cases', () => {
  const ends = (input: Parameters<typeof limitation>[0]) => done(limitation(input, own, region.calendar)).ends
  it('three years, one year and two years, moved on by a day of rest', () => {
    expect(ends({ kind: 'civil', from: '2022-06-08', interruptions: [] })).toBe('2025-06-09')
    expect(ends({ kind: 'labour', from: '2025-03-10', interruptions: [] })).toBe('2026-03-10')
    expect(ends({ kind: 'land', from: '2024-03-11', interruptions: [] })).toBe('2026-03-11')
    expect(ends({ kind: 'consumer', from: '2023-03-10', interruptions: [] })).toBe('2026-03-10')
  })

  it('asking the committee interrupts from that day; what comes after the end does not', () => {
    const asked = { day: '2026-01-12', way: 'mediation' } as const
    const late = { day: '2030-01-01', way: 'promise' } as const
    const answer = limitation(
      { kind: 'civil', from: '2024-01-10', interruptions: [late, asked] },
      own,
      region.calendar,
    )
    expect(done(answer).ends).toBe('2029-01-12')
    expect(done(answer).notes.some(({ en }) => en.includes('2030-01-01'))).toBe(true)
  })

  it('twenty years from the harm are the end of it', () => {
    expect(ends({ kind: 'civil', from: '2024-01-10', harm: '2005-03-01', interruptions: [] })).toBe(
      '2025-03-03',
    )
  })

  it('thirty days for judicial confirmation', () => {
    expect(ends({ kind: 'confirmation', from: '2026-11-02', interruptions: [] })).toBe('2026-12-02')
  })
})
