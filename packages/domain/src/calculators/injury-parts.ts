import type { Cents } from '../money/index.ts'
import type { Figure } from './figures.ts'
import { yearsAt } from './injury-years.ts'
import { times } from './rounding.ts'
import { inFormula, moneyStep, plain, type Step, w, yuan } from './step.ts'

/** An amount with the step that shows it. */
export interface Part {
  readonly cents: Cents
  readonly steps: readonly Step[]
}

/** What receipts or an agreement say: taken as it is, with the article under which it can be asked. */
export function takenPart(what: { zh: string; en: string }, cents: Cents, source: string): Part {
  const formula = w('按票据或者商定的数', 'as receipts or the parties say')
  return { cents, steps: [moneyStep({ what, formula, values: yuan(cents), source }, cents)] }
}

/** 误工费: days times the income of a day (人身损害赔偿解释第7条). */
export function lostPart({ days, daily }: { readonly days: number; readonly daily: Cents }): Part {
  const cents = times(daily, [days])
  const said = {
    what: w('误工费', 'Lost income'),
    formula: w('误工天数 × 每天收入', 'days × income of a day'),
    values: `${days} × ${yuan(daily)}`,
    source: '人身损害赔偿解释第7条（天数看医院证明；定残的最多算到定残前一天）',
  }
  return { cents, steps: [moneyStep(said, cents)] }
}

interface Nursing {
  readonly days: number
  readonly carers: number
  readonly daily?: Cents
}

/** 护理费, twenty years at most (人身损害赔偿解释第8条). */
export function nursingPart(
  { days, carers, daily }: Nursing,
  { longest, care }: { readonly longest: Figure; readonly care: Figure | undefined },
): Part {
  const most = (longest.value / 100) * 365
  const counted = Math.min(days, most)
  const rate = daily ?? care?.value ?? 0
  const cents = times(rate, [counted, carers])
  const isCut = counted < days
  const said = {
    what: w('护理费', 'Nursing'),
    formula: isCut
      ? w('最长年限的天数 × 每天 × 人数', 'days of the longest time × rate × carers')
      : w('护理天数 × 每天 × 人数', 'days × rate × carers'),
    values: `${counted} × ${yuan(rate)} × ${carers}`,
    source: '人身损害赔偿解释第8条',
    figures: [...(care === undefined ? [] : [care]), ...(isCut ? [longest] : [])],
  }
  return { cents, steps: [moneyStep(said, cents)] }
}

/** 住院伙食补助费 (人身损害赔偿解释第10条). */
export function mealsPart(days: number, rate: Figure): Part {
  const cents = times(rate.value, [days])
  const said = {
    what: w('住院伙食补助费', 'Hospital meals'),
    formula: w('住院天数 × 每天标准', 'hospital days × rate'),
    values: `${days} × ${inFormula(rate)}`,
    source: '人身损害赔偿解释第10条',
    figures: [rate],
  }
  return { cents, steps: [moneyStep(said, cents)] }
}

/** 丧葬费 (人身损害赔偿解释第14条). */
export function funeralPart(wage: Figure, months: Figure): Part {
  const cents = times(wage.value, [months.value], [100])
  const said = {
    what: w('丧葬费', 'Funeral'),
    formula: w('职工月平均工资 × 月数', 'average wage of a month × months'),
    values: `${inFormula(wage)} × ${inFormula(months)}`,
    source: '人身损害赔偿解释第14条',
    figures: [wage, months],
  }
  return { cents, steps: [moneyStep(said, cents)] }
}

interface Long {
  readonly age: number
  readonly isDead: boolean
  /** In hundredths of a percent. */
  readonly coefficient: number
}

/** 死亡赔偿金, 残疾赔偿金: one standard for everybody, the urban one (人身损害赔偿解释第12条、第15条). */
export function longPart(
  { age, isDead, coefficient }: Long,
  { income, years, fewest }: { readonly income: Figure; readonly years: Figure; readonly fewest: Figure },
): Part {
  const count = yearsAt(age, years.value / 100, fewest.value / 100)
  const cents = times(income.value, [count, coefficient], [10_000])
  const step = moneyStep(
    {
      what: isDead ? w('死亡赔偿金', 'Death compensation') : w('残疾赔偿金', 'Disability compensation'),
      formula: isDead
        ? w('人均可支配收入 × 年限', 'disposable income × years')
        : w('人均可支配收入 × 年限 × 系数', 'disposable income × years × coefficient'),
      values: `${inFormula(income)} × ${count}${isDead ? '' : ` × ${plain(coefficient)}%`}`,
      source: isDead
        ? `人身损害赔偿解释第15条（${age} 周岁：${count} 年）`
        : `人身损害赔偿解释第12条（${age} 周岁：${count} 年）`,
      figures: [income, age >= 75 ? fewest : years],
    },
    cents,
  )
  return { cents, steps: [step] }
}
