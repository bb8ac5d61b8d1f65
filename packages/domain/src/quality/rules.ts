import type { Refusal } from '../kernel/index.ts'
import type { LevelName, Words } from '../region/index.ts'

/** 待改进、须改正、严重. */
export const findingGrades = ['small', 'to-correct', 'serious'] as const
export type FindingGrade = (typeof findingGrades)[number]

/** How the files of a month are drawn for review before anything is paid for them. All of it is the region's own. */
export interface ReviewRule {
  /** The first day of the months for which it holds. */
  readonly from: string
  /** Of which level's places a month is drawn: each township for itself. */
  readonly level: LevelName
  /** At least this share of the month's files is looked at, in whole percent. */
  readonly sharePercent: number
  /** At least so many, or all where there are fewer. */
  readonly least: number
  /** Classes of difficulty (D1–D5) that are always looked at. */
  readonly always: readonly string[]
  /** Working days in which a mediator corrects or objects. */
  readonly answerDays: number
  readonly version: string
  readonly source: string
}

/** One thing that is looked at in each file, and by what authority. */
export interface ReviewPoint {
  readonly code: string
  readonly name: Words
  /** What the reviewer asks themselves. */
  readonly asks: Words
  /** Which grades a finding here may have; the first is the usual one. */
  readonly grades: readonly FindingGrade[]
  readonly source: string
}

export const conditionNames = [
  'years-engaged',
  'mediated',
  'oral-share',
  'settled-share',
  'kept-share',
  'training-hours',
  'files-in-order',
  'no-upheld-complaint',
] as const
export type ConditionName = (typeof conditionNames)[number]

/** What must be so for a title; `oral-share` is the one that is a most, all others are a least. */
export interface TitleCondition {
  readonly name: ConditionName
  /** Years, disputes, percent or hours. */
  readonly amount: number
  /** Counted over so many years back; absent: over all. */
  readonly years?: number
  readonly source: string
}

/** One professional title of mediators (等级), applied for or proposed, given by a person with reasons. */
export interface MediatorTitle {
  readonly code: string
  readonly name: Words
  /** The level whose supervisors decide, or above. */
  readonly decidedAt: LevelName
  /** Looked at anew after so many years. */
  readonly reviewYears: number
  /** Working days in which the mediator may object, once. */
  readonly objectDays: number
  readonly from: string
  readonly version: string
  readonly source: string
  readonly conditions: readonly TitleCondition[]
}

/** What a region has laid down about looking at files and about titles; empty where it has not. */
export interface QualityRules {
  readonly review: readonly ReviewRule[]
  readonly points: readonly ReviewPoint[]
  /** In the order of the ladder, the first step first. */
  readonly titles: readonly MediatorTitle[]
}

/** The rule that holds for a month (2026-11): the newest that had begun on its first day. */
export const reviewRuleFor = ({ review }: QualityRules, month: string): ReviewRule | undefined =>
  review.filter(({ from }) => from <= `${month}-01`).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]

/** The titles that can be had on a day; of one code the newest line that has begun. */
export function titlesOn({ titles }: QualityRules, day: string): readonly MediatorTitle[] {
  const begun = titles.filter(({ from }) => from <= day)
  return begun.filter((title) => !begun.some(({ code, from }) => code === title.code && from > title.from))
}

/** The title of this code that can be had on this day. */
export const findTitle = (
  rules: QualityRules,
  code: string,
  day: string,
): MediatorTitle | Refusal<'unknown-title'> =>
  titlesOn(rules, day).find((title) => title.code === code) ?? { refused: 'unknown-title' }
