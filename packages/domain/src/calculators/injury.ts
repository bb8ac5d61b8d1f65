import type { Day } from '../calendar/index.ts'
import { isRefusal, type Refusal } from '../kernel/index.ts'
import { type Cents, sumOf } from '../money/index.ts'
import type { FigureName } from './figure-names.ts'
import { find, type Tables } from './figures.ts'
import { coefficientOf } from './injury-coefficient.ts'
import { dependantsPart } from './injury-dependants.ts'
import {
  funeralPart,
  longPart,
  lostPart,
  mealsPart,
  nursingPart,
  type Part,
  takenPart,
} from './injury-parts.ts'
import type { Dependant } from './injury-years.ts'
import { isMoney, isWhole, mostDays } from './rounding.ts'
import { type Calculated, type CalculatorRefused, firstImpossible, roundingStep, w } from './step.ts'

/** 人身损害赔偿: what is entered is full years, whole days and whole cents. */
export interface InjuryInput {
  /** The day of the harm: which rules hold. */
  readonly harm: Day
  /** The day of the calculation: which yearly figures are published (人身损害赔偿解释第22条). */
  readonly day: Day
  readonly age: number
  readonly outcome: 'hurt' | 'disabled' | 'dead'
  /** One to ten, one is the worst. */
  readonly grades: readonly number[]
  readonly costs: Readonly<Partial<Record<InjuryCost, Cents>>>
  readonly lost?: { readonly days: number; readonly daily: Cents }
  /** Without a daily amount the region's rate for care workers. */
  readonly nursing?: { readonly days: number; readonly carers: number; readonly daily?: Cents }
  readonly hospitalDays: number
  readonly dependants: readonly Dependant[]
}

/** Which limit of the compulsory traffic insurance an item falls under (机动车交通事故责任强制保险条款第8条). */
type Bucket = 'medical' | 'death' | 'property'

export const injuryCosts = {
  medical: ['医疗费', 'Medical cost', '人身损害赔偿解释第6条', 'medical'],
  later: ['后续治疗费', 'Later treatment', '人身损害赔偿解释第6条', 'medical'],
  nutrition: ['营养费', 'Nutrition', '人身损害赔偿解释第11条', 'medical'],
  transport: ['交通费', 'Transport', '人身损害赔偿解释第9条', 'death'],
  lodging: ['外地就医住宿、伙食费', 'Lodging and meals away from home', '人身损害赔偿解释第10条', 'death'],
  aids: ['残疾辅助器具费', 'Aids', '人身损害赔偿解释第13条', 'death'],
  mental: ['精神损害抚慰金（商定的数）', 'Mental distress (as agreed)', '民法典第1183条；没有公式', 'death'],
  property: ['财产损失', 'Property', '道路交通事故损害赔偿解释第12条；民法典第1184条', 'property'],
} as const satisfies Record<string, readonly [string, string, string, Bucket]>
export type InjuryCost = keyof typeof injuryCosts
export const injuryCostNames = Object.keys(injuryCosts) as readonly InjuryCost[]

/** Every table that may be asked for. */
export const injuryNeeds: readonly FigureName[] = [
  ...([
    'injury-years',
    'injury-years-from-75',
    'coefficient-step',
    'funeral-months',
    'nursing-years',
  ] as const),
  ...(['adult-age', 'urban-income', 'urban-spending', 'average-wage', 'meal-rate', 'care-rate'] as const),
  ...(['second-grade-share', 'second-grade-most'] as const),
]

export function injury(input: InjuryInput, tables: Tables): Calculated | Refusal<CalculatorRefused> {
  const wrong = firstImpossible(checksOf(input))
  if (wrong !== undefined) return wrong
  const { harm, day, outcome, nursing } = input
  const [isDead, isDisabled] = [outcome === 'dead', outcome === 'disabled']
  const isSupporting = input.dependants.length > 0
  const isSeveral = isDisabled && input.grades.length > 1
  const found = find(tables, {
    years: ['injury-years', harm],
    fewest: ['injury-years-from-75', harm],
    income: isDead || isDisabled ? ['urban-income', day] : undefined,
    step: isDisabled ? ['coefficient-step', harm] : undefined,
    share: isSeveral ? ['second-grade-share', day] : undefined,
    most: isSeveral ? ['second-grade-most', day] : undefined,
    funeral: isDead ? ['funeral-months', harm] : undefined,
    wage: isDead ? ['average-wage', day] : undefined,
    spending: isSupporting ? ['urban-spending', day] : undefined,
    adult: isSupporting ? ['adult-age', harm] : undefined,
    longest: nursing === undefined ? undefined : ['nursing-years', harm],
    care: nursing === undefined || nursing.daily !== undefined ? undefined : ['care-rate', day],
    meals: input.hospitalDays > 0 ? ['meal-rate', day] : undefined,
  })
  if (isRefusal(found)) return found
  const coefficient =
    found.step === undefined
      ? undefined
      : coefficientOf(input.grades, { step: found.step, share: found.share, most: found.most })
  const whole = coefficient?.value ?? 10_000
  const parts: (Part & { bucket: Bucket })[] = []
  const add = (bucket: Bucket, part: Part) => parts.push({ ...part, bucket })

  for (const name of injuryCostNames) {
    const [zh, en, source, bucket] = injuryCosts[name]
    const cents = input.costs[name]
    if (cents !== undefined && cents > 0) add(bucket, takenPart({ zh, en }, cents, source))
  }
  if (input.lost !== undefined) add('death', lostPart(input.lost))
  if (nursing !== undefined && found.longest !== undefined)
    add('death', nursingPart(nursing, { longest: found.longest, care: found.care }))
  if (found.meals !== undefined) add('medical', mealsPart(input.hospitalDays, found.meals))
  if (found.income !== undefined) {
    const { income, years, fewest } = found
    const part = longPart({ age: input.age, isDead, coefficient: whole }, { income, years, fewest })
    add('death', { ...part, steps: [...(coefficient?.steps ?? []), ...part.steps] })
  }
  if (found.wage !== undefined && found.funeral !== undefined)
    add('death', funeralPart(found.wage, found.funeral))
  if (found.spending !== undefined && found.adult !== undefined) {
    const { spending, adult, years, fewest } = found
    add(
      'death',
      dependantsPart(input.dependants, whole, { spending, adult, most: years, fromSeventyFive: fewest }),
    )
  }
  return resultOf(parts, outcome)
}

function resultOf(
  parts: readonly (Part & { readonly bucket: Bucket })[],
  outcome: InjuryInput['outcome'],
): Calculated {
  const total = sumOf(parts.map(({ cents }) => cents))
  const inBucket = (bucket: Bucket) =>
    sumOf(parts.filter((part) => part.bucket === bucket).map(({ cents }) => cents))
  return {
    steps: [...parts.flatMap(({ steps }) => steps), roundingStep],
    total,
    sums: [
      { what: w('其中归交强险医疗限额的', 'Of it under the medical limit'), cents: inBucket('medical') },
      {
        what: w('其中归死亡伤残限额的', 'Of it under the limit for death and disability'),
        cents: inBucket('death'),
      },
      { what: w('其中归财产限额的', 'Of it under the limit for property'), cents: inBucket('property') },
    ],
    notes: [
      w(
        '这是全部损失，还没有按各方的责任分。交通事故先由谁赔，用“交通事故：谁先赔”接着算。',
        'This is the whole loss, before fault is shared. For traffic, go on with “Traffic: who pays first”.',
      ),
      w(
        '住在别处的，能证明那里的标准更高，可以用那里的（解释第18条）：在“补一个数”里填上，写明出处。',
        'Whoever can show a higher figure at their own home or residence may use that one (art. 18): enter it with its source.',
      ),
      ...(outcome === 'disabled'
        ? [
            w(
              '伤残等级轻但严重影响干活的，或者等级重但收入没少的，可以调整（解释第12条），请当面商量。',
              'Where a light disability badly hinders work, or a heavy one costs no income, the amount may be adjusted (art. 12).',
            ),
          ]
        : []),
    ],
  }
}

function checksOf(input: InjuryInput): Record<string, boolean> {
  const { lost, nursing } = input
  return {
    harm: input.harm <= input.day,
    age: isWhole(input.age, 0, 130),
    grades:
      input.outcome === 'disabled'
        ? input.grades.length > 0 &&
          input.grades.length <= 20 &&
          input.grades.every((one) => isWhole(one, 1, 10))
        : input.grades.length === 0,
    costs: Object.values(input.costs).every(isMoney),
    lost: lost === undefined || (isWhole(lost.days, 0, mostDays) && isMoney(lost.daily)),
    nursing:
      nursing === undefined ||
      (isWhole(nursing.days, 0, mostDays) &&
        isWhole(nursing.carers, 1, 9) &&
        (nursing.daily === undefined || isMoney(nursing.daily))),
    hospitalDays: isWhole(input.hospitalDays, 0, mostDays),
    // Support is only lost where somebody died or can earn less.
    dependants:
      (input.outcome !== 'hurt' || input.dependants.length === 0) &&
      input.dependants.length <= 20 &&
      input.dependants.every(
        ({ age, why, supporters }) =>
          isWhole(supporters, 1, 20) && (why === 'minor' ? isWhole(age, 0, 17) : isWhole(age, 18, 130)),
      ),
  }
}
