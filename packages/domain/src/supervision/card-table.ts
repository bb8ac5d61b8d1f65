import { addDays, dayOf, nextOpenMoment, startOfDay, workingDayFrom } from '../calendar/index.ts'
import { asInstant, type Instant } from '../kernel/index.ts'
import { type Card, type Clock, type Matter, openStages } from '../matter/index.ts'
import type { CardColour, CardRule, ClockName, Region } from '../region/index.ts'

/**
 * No card is given by the clock for these. A card that is not answered leads to no card about a card; and whether to
 * ask a court for confirmation is the parties' own choice (人民调解法 art. 33), which no unit can be late with.
 */
const neverCarded: ReadonlySet<ClockName> = new Set(['card-answer', 'confirmation'])

export interface DueCard {
  readonly colour: CardColour
  readonly dueAt: Instant
  readonly authority: string
}

/** The next card that the table has for a limit which has run out and still runs; undefined where it has none. */
export function nextCard(matter: Matter, clock: Clock, region: Region): DueCard | undefined {
  // A closed file is pressed by nobody; the answer to a complaint is still owed there, and its lateness is a fact.
  if (!openStages.has(matter.stage)) return undefined
  if (neverCarded.has(clock.name) || !hasRunOut(matter, clock) || standsStill(clock)) return undefined
  const given = matter.cards.filter((card) => isAbout(card, clock))
  const rule = rulesFor(clock.name, region).find(({ card }) => !given.some(({ colour }) => colour === card))
  if (rule?.card === undefined) return undefined

  const byTable = cardMoment(clock.dueAt, rule.afterWorkingDays, region)
  // Two cards never fall on one day: whoever is pressed has a day to act, even where the clock itself comes late.
  const last = given.at(-1)
  const sinceLast = last === undefined ? byTable : openingAfter(last.at, 1, region)
  const dueAt = asInstant(Math.max(byTable, sinceLast))
  return { colour: rule.card, dueAt, authority: rule.authority }
}

/** In the moment itself, or as the office opens on the so-maniest working day after the limit's last day. */
export function cardMoment(limitEnds: Instant, afterWorkingDays: number, region: Region): Instant {
  // The end of a limit is the first moment that is too late: one ending at 24:00 has the day before as its last.
  return afterWorkingDays === 0 ? limitEnds : openingAfter(asInstant(limitEnds - 1), afterWorkingDays, region)
}

function openingAfter(moment: Instant, workingDays: number, { calendar }: Region): Instant {
  let day = dayOf(moment, calendar)
  for (let left = workingDays; left > 0; left -= 1) day = workingDayFrom(addDays(day, 1), calendar)
  return nextOpenMoment(startOfDay(day, calendar), calendar)
}

/** The lines of the table for this limit, earliest first; a limit without lines of its own has those of all others. */
function rulesFor(name: ClockName, { cards }: Region): readonly CardRule[] {
  const own = cards.filter(({ limit }) => limit === name)
  const held = own.length > 0 ? own : cards.filter(({ limit }) => limit === undefined)
  return held
    .filter(({ card }) => card !== undefined)
    .toSorted((a, b) => a.afterWorkingDays - b.afterWorkingDays)
}

const isAbout = ({ overdue }: Card, { name, about, dueAt }: Clock): boolean =>
  overdue !== undefined && overdue.name === name && overdue.about === about && overdue.dueAt === dueAt

const hasRunOut = ({ ranOut }: Matter, { name, about, dueAt }: Clock): boolean =>
  ranOut.some((past) => past.name === name && past.about === about && past.dueAt === dueAt)

export const standsStill = ({ pauses = [] }: Clock): boolean =>
  pauses.some(({ until }) => until === undefined)
