import type { Words } from './place.ts'

/** An article that matters in some disputes: what it says in our own words, since when, and where that stands. */
export interface Article {
  readonly code: string
  readonly law: Words
  /** The article's number as it is cited: 第188条. */
  readonly article: Words
  readonly gist: Words
  /** Categories or classes it is shown for; empty with words: wherever the words stand; both empty: every dispute. */
  readonly categories: readonly string[]
  readonly keywords: readonly string[]
  readonly source: string
  /** The first and the last day on which it is law, where the source says so. */
  readonly from?: string
  readonly until?: string
  /** Whether the source was read in its full text; if not, that is said beside it. */
  readonly verified: boolean
}

export const neverKinds = ['category', 'sign', 'word'] as const
/** What keeps a closed matter out of the examples for others: its category, a sign asked about, or a word in it. */
export interface NeverExample {
  readonly kind: (typeof neverKinds)[number]
  readonly value: string
  readonly source: string
}
