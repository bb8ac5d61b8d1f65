import { addDays, addMonths, type Day, dayNumber } from '../calendar/index.ts'
import { type Cents, lessThe, sumOf } from '../money/index.ts'
import type { Words } from '../region/index.ts'
import type { Figure } from './figures.ts'
import { times } from './rounding.ts'
import { serviceTime } from './service-time.ts'
import { inFormula, moneyStep, type Step, w, yuan } from './step.ts'

export interface WagePart {
  readonly what: Words
  readonly cents: Cents
  readonly steps: readonly Step[]
}

/**
 * 二倍工资 (劳动合同法第82条；实施条例第6条、第7条): the second wage runs from the day after one full month to the day before
 * one full year, eleven months at most. Begun months count by their calendar days, which no rule sets.
 */
export function doubleWagePart(
  wage: Cents,
  { from, to }: { readonly from: Day; readonly to: Day },
  longest: Figure,
): WagePart {
  const what = w('二倍工资（第二份）', 'Double wage (the second one)')
  const begin = addMonths(from, 1)
  const last = addDays(addMonths(from, 1 + longest.value / 100), -1)
  const end = to < last ? to : last
  const { months, days } = end < begin ? { months: 0, days: 0 } : serviceTime(begin, end)
  const monthFrom = addMonths(begin, months)
  const monthLength = dayNumber(addMonths(begin, months + 1)) - dayNumber(monthFrom)
  const cents = times(wage, [months * monthLength + days], [monthLength])
  const step = moneyStep(
    {
      what,
      formula: w(
        '月工资 ×（整月 + 余下天数 ÷ 当月天数）',
        'monthly wage × (whole months + days ÷ days of that month)',
      ),
      values: `${yuan(wage)} × (${months} + ${days} ÷ ${monthLength})`,
      source:
        '劳动合同法第82条；劳动合同法实施条例第6条、第7条；余下天数按当月天数折算没有法定，是本软件的口径',
      figures: [longest],
    },
    cents,
  )
  return { what, cents, steps: [step] }
}

interface OvertimeTables {
  readonly days: Figure
  readonly hours: Figure
  readonly workday: Figure
  readonly restDay: Figure
  readonly holiday: Figure
}

/** 加班费 (劳动法第44条), from the wage of an hour: the month over 21.75 days of 8 hours. One rounding, at the end. */
export function overtimePart(
  wage: Cents,
  hours: { readonly workday: number; readonly restDay: number; readonly holiday: number },
  tables: OvertimeTables,
): WagePart {
  const under = [tables.days.value, tables.hours.value]
  const daily = times(wage, [100], [tables.days.value])
  const hourly = times(wage, [100, 100], under)
  const base: Step[] = [
    moneyStep(
      {
        what: w('日工资', 'Wage of a day'),
        formula: w('月工资 ÷ 月计薪天数', 'monthly wage ÷ paid days'),
        values: `${yuan(wage)} ÷ ${inFormula(tables.days)}`,
        source: '劳动法第44条；月计薪天数见表',
        figures: [tables.days],
      },
      daily,
    ),
    moneyStep(
      {
        what: w('小时工资', 'Wage of an hour'),
        formula: w('日工资 ÷ 8', 'wage of a day ÷ 8'),
        values: `${yuan(wage)} ÷ ${inFormula(tables.days)} ÷ ${inFormula(tables.hours)}`,
        source: '劳动法第44条；月计薪天数见表',
        figures: [tables.days, tables.hours],
      },
      hourly,
    ),
  ]
  const lines = (
    [
      ['workday', '平日加班费', 'Overtime on working days'],
      ['restDay', '休息日加班费（没有补休的）', 'Overtime on days of rest, without time off instead'],
      ['holiday', '法定节假日加班费', 'Overtime on public holidays'],
    ] as const
  ).flatMap(([kind, zh, en]) => {
    if (hours[kind] === 0) return []
    const rate = tables[kind]
    const cents = times(wage, [100, 100, hours[kind], rate.value], [...under, 10_000])
    const said = {
      what: w(zh, en),
      formula: w(
        '小时工资 × 倍率 × 小时数（最后一次进位）',
        'hourly wage × rate × hours, rounded once at the end',
      ),
      values: `${yuan(wage)} ÷ ${inFormula(tables.days)} ÷ ${inFormula(tables.hours)} × ${inFormula(rate)} × ${hours[kind]}`,
      source: '劳动法第44条',
      figures: [rate, tables.days, tables.hours],
    }
    return [{ cents, step: moneyStep(said, cents) }]
  })
  return {
    what: w('加班费', 'Overtime'),
    cents: sumOf(lines.map(({ cents }) => cents)),
    steps: [...base, ...lines.map(({ step }) => step)],
  }
}

/** 欠薪, period by period; what was paid too much in one is not taken from another. */
export function arrearsPart(
  rows: readonly { readonly what: string; readonly due: Cents; readonly paid: Cents }[],
): WagePart {
  const steps = rows.map(({ what, due, paid }, at) =>
    moneyStep(
      {
        what: w(
          `欠薪：${what === '' ? `第 ${at + 1} 笔` : what}`,
          `Wages owed: ${what === '' ? at + 1 : what}`,
        ),
        formula: w('应发 − 已发', 'due − paid'),
        values: `${yuan(due)} − ${yuan(paid)}`,
        source: '保障农民工工资支付条例第15条（工资台账）；劳动合同法第30条',
      },
      lessThe(due, paid),
    ),
  )
  const cents = sumOf(rows.map(({ due, paid }) => lessThe(due, paid)))
  return { what: w('拖欠的工资', 'Wages owed'), cents, steps }
}
