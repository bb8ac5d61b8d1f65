import { startClock } from '../clocks/index.ts'
import type { Instant, PartyId } from '../kernel/index.ts'
import type { Clock, Matter } from '../matter/index.ts'
import type { Region } from '../region/index.ts'

/**
 * The time in which the parties may choose a mediator (人民调解法 art. 19): it begins once everybody has said yes and
 * nobody holds the seat. `saying`: whose yes is being written down at this moment.
 */
export function choiceClock(
  matter: Matter,
  at: Instant,
  region: Region,
  saying: readonly PartyId[] = [],
): { readonly clock?: Clock } {
  const everybody = matter.parties.every(
    ({ id, consent }) => consent.answer === 'given' || saying.includes(id),
  )
  const choosable = matter.stage === 'seeking-consent' || matter.stage === 'in-mediation'
  return everybody && choosable ? { clock: startClock('choice', matter.unit, at, region) } : {}
}

/** Whether the parties are still choosing, within their time: until then the desk need not designate. */
export const isBeingChosen = ({ mediator, clocks, ranOut }: Matter): boolean =>
  mediator === undefined &&
  clocks.some(
    ({ name, dueAt }) =>
      name === 'choice' && !ranOut.some((past) => past.name === name && past.dueAt === dueAt),
  )
