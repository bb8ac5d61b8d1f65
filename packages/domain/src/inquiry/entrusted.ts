import type { Matter } from '../matter/index.ts'

/** What whoever sent the matter is told at the end (委托调解函 is answered with the result; domain rules 1.2, 6.4). */
export type ResultForSender = 'agreement' | 'failed' | 'returned'

/** Undefined while nothing has come of it yet. Withdrawn or declined, it goes back to them as it came. */
export function resultForSender({ stage, agreement, termination }: Matter): ResultForSender | undefined {
  if (agreement?.effectiveAt !== undefined) return 'agreement'
  if (termination !== undefined) return 'failed'
  return stage === 'declined' || stage === 'withdrawn' ? 'returned' : undefined
}
