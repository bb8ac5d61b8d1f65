import type { Words } from './place.ts'

export const clauseShapes = ['payment', 'act', 'apology', 'return', 'stop', 'other'] as const

/** One sentence of the clause library (条款库), with blanks in braces that the terms fill. */
export interface ClauseTemplate {
  readonly id: string
  readonly kind: (typeof clauseShapes)[number]
  readonly words: Words
}

/** Agreements of this category and those below it are signed on paper (电子签名法 art. 3). */
export interface PaperOnly {
  readonly category: string
  readonly why: Words
  readonly source: string
}

/** How long before and after its day somebody is reminded, and how long a yes may still be taken back; whole days. */
export interface PerformanceRules {
  readonly remindBeforeDays: number
  readonly remindAfterDays: number
  readonly disputeWithinDays: number
}

export const packetKinds = ['suit', 'payment-order', 'wage-order', 'notary', 'enforcement'] as const
/** What can be put together for whoever takes one of the remaining ways. */
export type PacketKind = (typeof packetKinds)[number]

/** What remains open when an agreement is not kept. */
export interface Recourse {
  readonly code: string
  /** Only for money; absent: for everything that was agreed. */
  readonly only?: 'payment'
  /** Category code or class; absent: for every dispute. */
  readonly category?: string
  readonly way: Words
  readonly words: Words
  readonly source: string
  /** Which papers are put together for it; absent: none of ours. */
  readonly packet?: PacketKind
  /** Open for so long, from the effect of the agreement or from the last day of what was agreed. */
  readonly within?: { readonly from: 'effect' | 'due'; readonly days?: number; readonly years?: number }
}
