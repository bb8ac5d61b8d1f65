import type { Instant } from '../kernel/index.ts'
import type { Rest } from './calendar.ts'
import type { Day } from './days.ts'

export const limitUnits = ['minutes', 'hours', 'days', 'months', 'working-days', 'working-hours'] as const
export type LimitUnit = (typeof limitUnits)[number]

/** Words in both languages for what the calendar itself cannot know: why, and who approved. */
export interface Said {
  readonly zh: string
  readonly en: string
}

/** How long somebody has, and who says so. */
export interface Limit {
  /** Whole. Zero days, months or working days mean: on the same day (当日). */
  readonly amount: number
  readonly unit: LimitUnit
  /** The law, article or rule of the region, as a person would quote it. */
  readonly authority: string
  readonly version?: string
  /** The last day ends when the office closes and not at 24:00 (民法典 203, second paragraph). Not for hours and minutes. */
  readonly closesAtOffice?: boolean
}

/** One reason on the way from a limit to its end; days and times are those of the region's own clocks. */
export type DueStep =
  | {
      readonly step: 'began'
      readonly day: Day
      readonly time: string
      readonly amount: number
      readonly unit: LimitUnit
      readonly authority: string
      readonly version?: string
    }
  /** So much more, granted to this limit; `unit` is its own. */
  | { readonly step: 'more-time'; readonly amount: number; readonly unit: LimitUnit; readonly said?: Said }
  | { readonly step: 'starting-day-not-counted'; readonly day: Day }
  | { readonly step: 'runs-from-the-moment' }
  | { readonly step: 'only-office-hours-count' }
  | { readonly step: 'waited-for-opening'; readonly day: Day; readonly time: string }
  | { readonly step: 'rest-skipped'; readonly rest: Rest }
  | { readonly step: 'makeup-workday-counted'; readonly day: Day; readonly name: string }
  | { readonly step: 'corresponding-day'; readonly day: Day }
  | { readonly step: 'end-of-month'; readonly wanted: number; readonly day: Day }
  | {
      readonly step: 'stood-still'
      readonly since: Day
      readonly sinceTime: string
      readonly until: Day
      readonly untilTime: string
      /** Of a limit that counts days: those that were not counted. */
      readonly days?: readonly Day[]
      /** Of one that counts hours or minutes: how much of its own time passed meanwhile. */
      readonly minutes?: number
      readonly said?: Said
    }
  /** It stands still yet: said in place of an end. */
  | { readonly step: 'stands-still'; readonly day: Day; readonly time: string; readonly said?: Said }
  | { readonly step: 'last-day-moved'; readonly from: Day; readonly to: Day; readonly over: readonly Rest[] }
  | { readonly step: 'came-after-closing'; readonly day: Day; readonly to: Day }
  | { readonly step: 'only-weekends-known'; readonly after: Day }
  | {
      readonly step: 'ends'
      readonly day: Day
      /** HH:MM, or 24:00 for the end of the day. */
      readonly time: string
      readonly how: 'at-the-moment' | 'at-midnight' | 'at-closing'
    }

/** The end of a limit with everything that led to it: enough to say it in words and to check it by hand. */
export interface Due {
  /** The first moment that is too late: an act at 24:00 itself belongs to the next day. */
  readonly at: Instant
  readonly steps: readonly DueStep[]
  /** Some day on the way lies beyond the announced holidays: the end may move once they are known. */
  readonly provisional: boolean
}
