import type { AllowanceTables } from '../allowances/index.ts'
import type { Figure } from '../calculators/index.ts'
import type { Calendar, Limit } from '../calendar/index.ts'
import type { MessageRules } from '../messages/index.ts'
import type { QualityRules } from '../quality/index.ts'
import type { ConfirmationCaution, Court, StatusWord } from './confirmation.ts'
import type { Article, NeverExample } from './law.ts'
import type { Language, LevelName, Unit, Words } from './place.ts'
import type { ClauseTemplate, PaperOnly, PerformanceRules, Recourse } from './promises.ts'
import type { EntrustmentLink, ScreeningQuestion } from './safety.ts'
import type { Category, ComplaintKind, DeclineReason, Remedy, Route, TerminationReason } from './sorting.ts'
import type { ClockName, ExtensionRule, LimitName, PauseReason, Rung } from './time.ts'
import type { CardRule, EscalationStep, Grade, RiskSignal } from './warnings.ts'

/** Everything in which one place differs from another, as values. */
export interface Region {
  readonly id: string
  readonly name: Words
  /** Six digits; the head of every matter number. */
  readonly divisionCode: string
  readonly fictional: boolean
  readonly languages: readonly Language[]
  /** From the top of the region to the bottom, with the word this place uses for each. */
  readonly levels: readonly { readonly name: LevelName; readonly word: Words }[]
  readonly units: readonly Unit[]
  readonly categories: readonly Category[]
  readonly routes: readonly Route[]
  readonly declineReasons: readonly DeclineReason[]
  readonly terminationReasons: readonly TerminationReason[]
  readonly complaintKinds: readonly ComplaintKind[]
  readonly remedies: readonly Remedy[]
  readonly clauses: readonly ClauseTemplate[]
  readonly statusWords: readonly StatusWord[]
  readonly paperOnly: readonly PaperOnly[]
  readonly performance: PerformanceRules
  readonly recourses: readonly Recourse[]
  readonly courts: readonly Court[]
  readonly confirmationCautions: readonly ConfirmationCaution[]
  readonly links: readonly EntrustmentLink[]
  readonly articles: readonly Article[]
  readonly neverExamples: readonly NeverExample[]
  /** What the calculators look up, national and local, each line with its source. */
  readonly figures: readonly Figure[]
  /** What a mediator is paid for a case or a month; empty where the place has no table. */
  readonly allowances: AllowanceTables
  readonly limits: Readonly<Record<LimitName, Limit>>
  /** Which limits may be lengthened; what is not here may not. */
  readonly extensions: Readonly<Partial<Record<ClockName, ExtensionRule>>>
  readonly pauseReasons: readonly PauseReason[]
  /** From below; empty where matters do not climb. */
  readonly ladder: readonly Rung[]
  readonly cards: readonly CardRule[]
  readonly escalation: readonly EscalationStep[]
  /** Lowest first. */
  readonly grades: readonly Grade[]
  readonly signals: readonly RiskSignal[]
  /** Asked before anybody is brought together, in this order. */
  readonly screening: readonly ScreeningQuestion[]
  /** Which files are looked at before payment, and the titles of mediators. */
  readonly quality: QualityRules
  /** No event for so many days, and a matter counts as stuck. */
  readonly stuckAfterDays: number
  /** The series of oral agreements, with {year}, {committee} and {n}; absent: they bear the case number (the region's rule). */
  readonly oralNumbers?: string
  /** How people are told: quiet hours, how many a day, by which ways, in which words. */
  readonly messages: MessageRules
  readonly calendar: Calendar
  /** From this many points of domain rule 5.7 on, a matter is complex. */
  readonly complexFrom: number
  /** The region's own words for pages and letters, by key. */
  readonly words: Readonly<Record<Language, Readonly<Record<string, string>>>>
  readonly hotline?: string
}
