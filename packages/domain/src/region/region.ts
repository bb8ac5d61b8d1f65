import type { Calendar, Limit } from '../calendar/index.ts'
import type { UnitId } from '../kernel/index.ts'

export type Language = 'zh' | 'en'
export type Words = { readonly zh: string; readonly en: string }

export const levelNames = ['prefecture', 'county', 'township', 'village', 'grid'] as const
export type LevelName = (typeof levelNames)[number]

/**
 * Territory: a place with a centre that answers for it. Department: an office of a level, called by category.
 * Committee: a people's mediation committee (人民调解委员会), which owns a seal and a case-number series.
 */
export type UnitKind = 'territory' | 'department' | 'committee'

export interface Unit {
  readonly id: UnitId
  readonly parent?: UnitId
  /** From the root of the region down to this unit, itself included. */
  readonly path: readonly UnitId[]
  readonly kind: UnitKind
  readonly level: LevelName
  readonly name: Words
  /** The short name printed in case numbers: （2026）桥人调字第1号. Committees only. */
  readonly shortName?: string
  /** What the unit's QR code carries: short, without vowels or look-alikes. */
  readonly code: string
  readonly telephone?: string
  readonly address?: Words
}

/** One row of the two-level list of dispute categories; two digits are a class, four an item. */
export interface Category {
  readonly code: string
  readonly name: Words
  /** Whether people's mediation is open to it at all (人民调解 does not settle what only an authority may decide). */
  readonly mediable: boolean
  /** Words in a resident's story that point here. */
  readonly keywords: readonly string[]
  /** Law forbids an oral agreement here: labour, medical, contracted land. */
  readonly writtenOnly: boolean
}

export type MatterKind = 'dispute' | 'appeal' | 'hazard'
export const matterKinds = ['dispute', 'appeal', 'hazard'] as const

/**
 * One line of the triage table. The first line whose conditions all hold decides; an empty condition holds.
 * `to` names who handles: the place's unit of a level, the unit first asked, or a fixed unit.
 */
export interface Route {
  readonly id: string
  readonly kind?: MatterKind
  /** A category code or its first two digits. */
  readonly category?: string
  readonly complexity?: 'simple' | 'complex'
  readonly to: { readonly place: LevelName } | { readonly first: true } | { readonly unit: UnitId }
  readonly why: Words
}

export interface DeclineReason {
  readonly code: string
  readonly name: Words
  readonly basis: string
  /** Where the person should go instead, in a sentence. */
  readonly route: Words
}

export interface TerminationReason {
  readonly code: string
  readonly name: Words
}

/** What remains open to a party when mediation ends without agreement (人民调解法 art. 26), by category. */
export interface Remedy {
  readonly code: string
  /** Category code or class; empty: for every dispute. */
  readonly category?: string
  /** The way in two or three words: 申请劳动仲裁. */
  readonly way: Words
  readonly words: Words
}

export const limitNames = [
  'accept',
  'passed-on',
  'invitation',
  'consent',
  'mediation',
  'sign',
  'follow-up',
  'reopened',
  'assign',
  'decide',
  'rectify',
  'recheck',
  'archive',
  'confirmation',
  'respond',
  'whistle-result',
  'objection',
] as const
/** What a clock waits for. */
export type LimitName = (typeof limitNames)[number]

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
  readonly remedies: readonly Remedy[]
  readonly limits: Readonly<Record<LimitName, Limit>>
  readonly calendar: Calendar
  /** From this many points of domain rule 5.7 on, a matter is complex. */
  readonly complexFrom: number
  /** The region's own words for pages and letters, by key. */
  readonly words: Readonly<Record<Language, Readonly<Record<string, string>>>>
  readonly hotline?: string
}
