import type { performancePageWords } from './words.ts'

type Keys = keyof typeof performancePageWords.zh
type After<Prefix extends string> = Keys extends infer K
  ? K extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never

export interface OwnRecourse {
  readonly way: string
  readonly words: string
  readonly source: string
  readonly lastDay?: string
  readonly over: boolean
  /** Where everything for it can be printed. */
  readonly packet?: string
}

/** One part of an agreement as one of the two whom it concerns may see it. */
export interface OwnObligation {
  readonly id: string
  /** Whether it is for this party to do. */
  readonly mine: boolean
  readonly kind: After<'kind'>
  readonly standing: After<'standing'>
  readonly late: boolean
  /** The other of the two, as the agreement names them. */
  readonly other: string
  readonly what: string
  /** Under which agreement, where there are several. */
  readonly agreement?: string
  readonly part?: { readonly nth: number; readonly of: number }
  readonly amount?: string
  readonly paid?: string
  readonly open?: string
  readonly day: string
  readonly firstDay?: string
  /** Whole for whoever pays, masked for whoever is paid. */
  readonly account?: string
  readonly reports: readonly {
    readonly when: string
    readonly amount?: string
    readonly words?: string
    readonly proof?: string
    readonly confirmed?: string
    readonly disputed?: { readonly when: string; readonly why: string }
  }[]
  readonly promise?: { readonly day: string; readonly words: string }
  readonly recourses: readonly OwnRecourse[]
  readonly may: {
    readonly report: boolean
    readonly promise: boolean
    readonly confirm: boolean
    readonly dispute: boolean
    readonly answer: boolean
    readonly waive: boolean
  }
}

export interface PerformanceView {
  /** Where this party's pages lie: whoever brought it follows, the other side answers an invitation. */
  readonly base: '/follow' | '/invitation'
  readonly headline: {
    readonly kept: number
    readonly of: number
    readonly paid?: string
    readonly owed?: string
  }
  readonly obligations: readonly OwnObligation[]
}
