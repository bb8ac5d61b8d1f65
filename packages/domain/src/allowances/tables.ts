import type { Day } from '../calendar/index.ts'
import type { Role } from '../kernel/index.ts'
import type { Cents } from '../money/index.ts'
import type { Words } from '../region/index.ts'

export const difficultyClasses = ['D1', 'D2', 'D3', 'D4', 'D5'] as const
/** 当场、简易、一般、疑难复杂、重大 (domain rule 3.7). */
export type DifficultyClass = (typeof difficultyClasses)[number]

export const payableResults = ['settled', 'prevented'] as const
/** It was settled; or it was not, and yet nothing worse came of it. */
export type PayableResult = (typeof payableResults)[number]

export const agreementForms = ['written', 'oral'] as const
export type AgreementForm = (typeof agreementForms)[number]

export const mediatorKinds = ['K1', 'K2', 'K3', 'K4', 'K5'] as const
/** 专职、兼职、特邀、律师、专家库 (domain rule 3.4). */
export type MediatorKind = (typeof mediatorKinds)[number]

/** Every line of these tables is local: it says since when it holds, and who says so. */
export interface Sourced {
  readonly from: Day
  /** The last day for which it holds; absent: until a later line takes its place. */
  readonly until?: Day
  readonly version: string
  readonly source: string
}

/** What one case of a class is paid: a range, and what is usual in it. */
export interface AllowanceRate extends Sourced {
  readonly difficulty: DifficultyClass
  readonly form: AgreementForm
  readonly result: PayableResult
  readonly least: Cents
  readonly usual: Cents
  readonly most: Cents
}

/** How well the file was kept, and what part of the amount that brings. */
export interface QualityStep extends Sourced {
  readonly code: string
  readonly name: Words
  readonly percent: number
}

/** What somebody is paid each month for holding a duty. */
export interface RoleAllowance extends Sourced {
  readonly role: Role
  /** Only this kind of mediator; absent: every one. */
  readonly kind?: MediatorKind
  readonly monthly: Cents
}

/** Whole numbers, or codes, by name. Criteria say from which number on, or up to which, something counts. */
export const allowanceRuleNames = {
  'oral-share': 'percent',
  'host-share': 'percent',
  'unperformed-share': 'percent',
  'simple-sessions-most': 'number',
  'simple-parties-most': 'number',
  'simple-amount-most': 'number',
  'difficult-sessions': 'number',
  'difficult-parties': 'number',
  'major-persons': 'number',
  'major-amount': 'number',
  'major-signal': 'code',
  'excluded-kind': 'code',
  'excluded-team-role': 'code',
} as const satisfies Record<string, 'percent' | 'number' | 'code'>
export type AllowanceRuleName = keyof typeof allowanceRuleNames

export interface AllowanceRule extends Sourced {
  readonly name: AllowanceRuleName
  /** Only for this category and those below it; absent: for every dispute. */
  readonly category?: string
  readonly number: number
  /** Where it is no number: K3, judge, weapon. */
  readonly code?: string
  /** What is said where it counts: 法院聘任并领取报酬的特邀调解员. */
  readonly words: Words
}

/** 以案定补: all of it is data of the place (domain rule 3.8). Empty: nothing is proposed there, and that is said. */
export interface AllowanceTables {
  readonly rates: readonly AllowanceRate[]
  readonly quality: readonly QualityStep[]
  readonly roles: readonly RoleAllowance[]
  readonly rules: readonly AllowanceRule[]
}

export const noAllowances: AllowanceTables = { rates: [], quality: [], roles: [], rules: [] }

export const holdsOn = ({ from, until }: Sourced, day: Day): boolean =>
  from <= day && (until === undefined || day <= until)

/** Of several lines that hold on a day, the one that began last. */
export function latestOn<T extends Sourced>(lines: readonly T[], day: Day): T | undefined {
  let latest: T | undefined
  for (const line of lines)
    if (holdsOn(line, day) && (latest === undefined || line.from > latest.from)) latest = line
  return latest
}

/** The lines of a rule that hold on a day for a dispute of this category. */
export const rulesOn = (
  { rules }: AllowanceTables,
  name: AllowanceRuleName,
  day: Day,
  category = '',
): readonly AllowanceRule[] =>
  rules.filter((rule) => rule.name === name && holdsOn(rule, day) && category.startsWith(rule.category ?? ''))

export const ruleOn = (
  tables: AllowanceTables,
  name: AllowanceRuleName,
  day: Day,
): AllowanceRule | undefined => latestOn(rulesOn(tables, name, day), day)
