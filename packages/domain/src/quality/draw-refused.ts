import type { TitleRefused } from './decide-title.ts'
import type { ReviewRefused } from './judge-review.ts'

/** Why a month is not drawn now. */
export type DrawRefused = 'no-review-rule' | 'month-not-over'

export type QualityRefused = ReviewRefused | TitleRefused | DrawRefused | 'unknown-title'
