import type { Matter, ScreeningEvent } from '@jiefen/domain/matter'
import type { Language, Region } from '@jiefen/domain/region'
import { questionOf } from '@jiefen/domain/screening'
import type { FollowedEvent } from '@jiefen/portal'
import type { Eyes } from './followed-events.ts'

/**
 * What was asked and reported stays in the office: read by the other side it would put somebody in danger, and read over
 * a shoulder it would as well. Who was at one's own door everybody may read, and nobody who was at another's.
 */
export function followedScreening(event: ScreeningEvent, { party }: Eyes): FollowedEvent | undefined {
  if (event.type !== 'VisitRecorded' || event.party !== party) return undefined
  const left = event.letterLeft ? 'Left' : ''
  return { type: event.type, say: event.met === 'party' ? 'VisitedYou' : `MissedYou${left}`, facts: {} }
}

/** Ways of help for this party and nobody else: how to ask for a protection order (反家庭暴力法 art. 23). */
export const helpFor = (
  { screening }: Pick<Matter, 'screening'>,
  party: string,
  region: Region,
  language: Language,
): string[] =>
  (screening?.signs ?? [])
    .filter(({ concerns, follows }) => follows.includes('care') && concerns.some((id) => id === party))
    .flatMap(({ code }) => questionOf(code, region)?.help?.[language] ?? [])
