import { type Matter, outcomeOf } from '../matter/index.ts'

/** What whoever sent the matter is told at the end (委托调解函 is answered with the result; domain rules 1.2, 6.4). */
export type ResultForSender = 'agreement' | 'part' | 'failed' | 'returned'

/** Undefined while nothing has come of it yet. Withdrawn or declined, it goes back to them as it came. */
export function resultForSender(matter: Matter): ResultForSender | undefined {
  const { stage, agreement } = matter
  if (agreement?.effectiveAt !== undefined) return 'agreement'
  const outcome = outcomeOf(matter)
  if (outcome !== undefined) return outcome === 'failed' ? 'failed' : 'part'
  return stage === 'declined' || stage === 'withdrawn' ? 'returned' : undefined
}
