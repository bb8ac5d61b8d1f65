import type { UnitId } from '../kernel/index.ts'
import type { Words } from './place.ts'

/** A word in a clause that speaks of a status (婚姻、收养……), which no mediation and no confirmation can change. */
export interface StatusWord {
  readonly word: string
  /** A clause with it is about the status itself (双方离婚); else it may only be mentioned (离婚后的抚养费), and a person says so. */
  readonly settles: boolean
  /** What stands right before or right after it where it is only mentioned all the same: 不同意离婚, 双方离婚后. */
  readonly notAfter?: readonly string[]
  readonly notBefore?: readonly string[]
  readonly why: Words
  readonly source: string
}

export const courtLevels = ['basic', 'intermediate', 'special'] as const
export type CourtLevel = (typeof courtLevels)[number]

/** A court that can confirm an agreement, and the places for which it is competent. */
export interface Court {
  readonly id: string
  /** Which courts may confirm depends on it (民事诉讼法 art. 205). */
  readonly level: CourtLevel
  readonly name: Words
  readonly address?: Words
  readonly telephone?: string
  /** Each with everything below it. */
  readonly serves: readonly UnitId[]
}

/** What has to be looked at with care before a court is asked about a matter of this class or category. */
export interface ConfirmationCaution {
  readonly category: string
  readonly words: Words
  readonly source: string
}
