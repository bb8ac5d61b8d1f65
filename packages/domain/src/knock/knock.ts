import { type RunOut, runOut } from '../clocks/index.ts'
import { confirmationReminders, remindConfirmation } from '../confirmation/index.ts'
import type { ClockSubject, Instant, UnitId } from '../kernel/index.ts'
import { climbAtLimit } from '../ladder/index.ts'
import { type Act, foldOnto, type Matter, type MatterEvent } from '../matter/index.ts'
import { remind, reminderTimers } from '../performance/index.ts'
import type { ClockName, Region } from '../region/index.ts'
import { remindSession, sessionReminders } from '../sittings/index.ts'
import { giveDueCard, keyOf, supervisionTimers, tellNextPerson } from '../supervision/index.ts'

/** What the timer may knock for: a running limit, the next card of an overdue one, the next person to be told, a reminder. */
export type TimerName = ClockName | 'card' | 'next-person' | 'remind'

/** One knock that is due at a moment; a row of the table of deadlines. */
export interface Timer {
  readonly name: TimerName
  readonly about: string
  readonly dueAt: Instant
  readonly owner: UnitId
}

export interface Knock extends Act {
  readonly name: TimerName
  readonly dueAt: Instant
  readonly about?: ClockSubject
}

/**
 * What follows when the timer knocks: the limit is written down as passed and what the region's tables tie to it
 * happens by itself. Early, late, twice, or for what no longer runs, it is no error and changes nothing.
 */
export function knock(command: Knock, matter: Matter, region: Region): MatterEvent[] {
  const { name, ...rest } = command
  if (name === 'card') return giveDueCard(rest, matter, region)
  if (name === 'next-person') return tellNextPerson(rest, matter, region)
  if (name === 'remind')
    return [
      ...remind(rest, matter, region),
      ...remindSession(rest, matter, region),
      ...remindConfirmation(rest, matter, region),
    ]
  const passed = runOut({ ...rest, name }, matter, region)
  // A holiday announced meanwhile has moved its end: nothing has run out.
  if (!passed.some(({ type }) => type === 'ClockRanOut')) return passed
  const written = [...passed, ...climbAtLimit({ ...rest, name }, matter, region)]
  return [...written, ...cardAtOnce({ ...rest, name }, foldOnto(matter, written), region)]
}

/** What the table gives in the very moment a limit runs out comes with the same knock, and not with the next. */
const cardAtOnce = ({ name, about, dueAt, at, by }: RunOut, matter: Matter, region: Region): MatterEvent[] =>
  giveDueCard(
    { about: keyOf(about === undefined ? { name } : { name, about }), dueAt, at, by },
    matter,
    region,
  )

/** Every moment at which the clock has something to do about this matter. */
export function timersOf(matter: Matter, region: Region): Timer[] {
  const limits = matter.clocks
    .filter((clock) => !hasRunOut(matter, clock) && !standsStill(clock))
    .map(({ name, about, dueAt, owner }) => ({ name, about: about ?? '', dueAt, owner }))
  return [
    ...limits,
    ...supervisionTimers(matter, region),
    ...reminderTimers(matter, region),
    ...sessionReminders(matter, region),
    ...confirmationReminders(matter, region),
  ]
}

const hasRunOut = ({ ranOut }: Matter, clock: Matter['clocks'][number]): boolean =>
  ranOut.some((past) => past.name === clock.name && past.dueAt === clock.dueAt && past.about === clock.about)

const standsStill = ({ pauses = [] }: Matter['clocks'][number]): boolean =>
  pauses.some(({ until }) => until === undefined)
