import type { UnitId } from '../kernel/index.ts'
import type { LevelName, Words } from './place.ts'

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

/** What somebody may complain about in a mediator: C01 favouring one side … C99 other (人民调解法 art. 15). */
export interface ComplaintKind {
  readonly code: string
  readonly name: Words
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
