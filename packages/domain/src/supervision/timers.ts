import { startClock } from '../clocks/index.ts'
import { asCardId, type ClockSubject, type Instant, type UnitId } from '../kernel/index.ts'
import type { Act, CardGiven, Clock, Matter, MatterEvent, NextPersonTold } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { type DueCard, nextCard } from './card-table.ts'
import { type NextPerson, nextPersons } from './escalation.ts'

/**
 * The clock supervises too. What is due is worked out from the state alone: which limits have run out, which cards and
 * messages there have been. So a knock that comes early, late, twice or from two workers changes nothing it should not.
 */
export interface TimerKnock extends Act {
  readonly dueAt: Instant
  /** `<limit>` or `<limit>:<what it is about>`. */
  readonly about?: ClockSubject | string
}

/** The card that is due now for a limit that has run out, by the region's table; nothing when somebody has acted. */
export function giveDueCard({ about, at, by }: TimerKnock, matter: Matter, region: Region): MatterEvent[] {
  const clock = clockOf(about, matter)
  const due = clock === undefined ? undefined : nextCard(matter, clock, region)
  if (clock === undefined || due === undefined || at < due.dueAt) return []
  return [cardFor(clock, due, { at, by }, matter, region)]
}

function cardFor(clock: Clock, due: DueCard, act: Act, matter: Matter, region: Region): CardGiven {
  const card = asCardId(`k${matter.cards.length + 1}`)
  const { name, about, dueAt, owner } = clock
  return {
    ...{ type: 'CardGiven', card, colour: due.colour, to: owner, ground: due.authority },
    overdue: { name, dueAt, ...(about === undefined ? {} : { about }) },
    clock: { ...startClock('card-answer', owner, act.at, region), about: card },
    ...act,
  }
}

/** The next ones of the escalation table, when nobody has reacted. */
export function tellNextPerson({ about, at, by }: TimerKnock, matter: Matter, region: Region): MatterEvent[] {
  const clock = clockOf(about, matter)
  if (clock === undefined) return []
  return nextPersons(matter, clock, region)
    .filter(({ dueAt }) => dueAt <= at)
    .map((next) => tellingOf(clock, next, { at, by }))
}

const tellingOf = ({ name, about }: Clock, { step, unit, role }: NextPerson, act: Act): NextPersonTold => ({
  ...{ type: 'NextPersonTold', name, step, unit, role },
  ...(about === undefined ? {} : { about }),
  ...act,
})

export interface SupervisionTimer {
  readonly name: 'card' | 'next-person'
  readonly about: string
  readonly dueAt: Instant
  readonly owner: UnitId
}

/** When the next card and the next person of the table are due. */
export function supervisionTimers(matter: Matter, region: Region): SupervisionTimer[] {
  return matter.clocks.flatMap((clock): SupervisionTimer[] => {
    const [about, { owner }] = [keyOf(clock), clock]
    const card = nextCard(matter, clock, region)
    const [next] = nextPersons(matter, clock, region)
    return [
      ...(card === undefined ? [] : [{ name: 'card', about, dueAt: card.dueAt, owner } as const]),
      ...(next === undefined ? [] : [{ name: 'next-person', about, dueAt: next.dueAt, owner } as const]),
    ]
  })
}

/** A clock's own name among all of a matter, as the timer's row carries it. */
export const keyOf = ({ name, about }: Pick<Clock, 'name' | 'about'>): string =>
  about === undefined ? name : `${name}:${about}`

const clockOf = (key: string | undefined, { clocks }: Matter): Clock | undefined =>
  clocks.find((clock) => keyOf(clock) === key)
