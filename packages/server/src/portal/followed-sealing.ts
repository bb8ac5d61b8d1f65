import type { SealingEvent } from '@jiefen/domain/matter'
import type { FollowedEvent } from '@jiefen/portal'
import type { Eyes } from './followed-events.ts'

/** That the office has the signed pages, and that only the seal is missing, is theirs to know. */
export const followedSealing = ({ type }: SealingEvent, _eyes: Eyes): FollowedEvent => ({
  type,
  say: type === 'SealAsked' ? 'SealAskedFor' : 'SignedPaperKept',
  facts: {},
})
