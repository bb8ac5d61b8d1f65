import type { Matter, ReckoningEvent } from '@jiefen/domain/matter'
import type { FollowedEvent } from '@jiefen/portal'
import type { Eyes } from './followed-events.ts'

/** A party hears of the calculations that were laid before it, and that one of them does not count any more. */
export function followedReckoning(event: ReckoningEvent, { matter }: Eyes): FollowedEvent | undefined {
  switch (event.type) {
    case 'CalculationKept':
      return event.shown
        ? { type: event.type, say: sayKept(event.replaces, matter), facts: { title: event.title } }
        : undefined
    case 'CalculationShown':
      return {
        type: event.type,
        say: 'CalculationShown',
        facts: { title: titleOf(matter, event.calculation) },
      }
    case 'CalculationWithdrawn':
      return wasShown(matter, event.calculation)
        ? {
            type: event.type,
            say: 'CalculationWithdrawn',
            facts: { title: titleOf(matter, event.calculation) },
          }
        : undefined
    default:
      return event satisfies never
  }
}

/** One that takes the place of another they have read is said to be new; of one they never saw they learn nothing. */
const sayKept = (replaces: { readonly calculation: number } | undefined, matter: Matter) =>
  replaces !== undefined && wasShown(matter, replaces.calculation) ? 'CalculationAnew' : 'CalculationShown'

const found = ({ calculations }: Matter, calculation: number) =>
  calculations.find(({ kept }) => kept.calculation === calculation)
const wasShown = (matter: Matter, calculation: number): boolean =>
  found(matter, calculation)?.shownAt !== undefined
const titleOf = (matter: Matter, calculation: number): string => found(matter, calculation)?.kept.title ?? ''
