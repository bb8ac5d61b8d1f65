import type { DayMatter, DaySession, MyDay } from '@jiefen/contract'
import type { Day } from '@jiefen/domain/calendar'
import { limitsBefore, owedUntil, sessionsIn, type Waiting } from '@jiefen/domain/day'
import { type Actor, asInstant, type Instant, isoOf } from '@jiefen/domain/kernel'
import {
  dayOfObligation,
  isAgreedTo,
  type Matter,
  type PlannedSession,
  standingOfObligation,
  standingOfSession,
} from '@jiefen/domain/matter'
import { findUnit, type Region } from '@jiefen/domain/region'
import { limitWords, partyName, same, wordsOfObligation } from '../matter/index.ts'

/** A matter on the page; listed: among the reader's open ones and not only because of a session. */
export interface OpenMatter {
  readonly matter: Matter
  readonly listed: boolean
  /** What it waits for; asked once. */
  readonly waiting: Waiting | undefined
}

export interface Seen {
  readonly actor: Extract<Actor, { kind: 'staff' }>
  readonly region: Region
  readonly now: Instant
  readonly from: Instant
  readonly until: Instant
  /** The first moment of tomorrow; a limit of today ends no later. */
  readonly endOfToday: Instant
  readonly days: readonly Day[]
}

type Lists = Pick<MyDay, 'sessions' | 'limits' | 'promises' | 'matters'>
type People = ReadonlyMap<string, readonly string[]>

/** Everything of the day, each list in the order in which to work. */
export function dayView(open: readonly OpenMatter[], people: People, seen: Seen): Lists {
  const listed = open.filter((one) => one.listed)
  const own = listed.map(({ matter }) => matter)
  return {
    sessions: open
      .flatMap(({ matter }) =>
        sessionsIn(matter, seen.from, seen.until).map((one) => sessionView(one, matter, seen)),
      )
      .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0)),
    limits: own.flatMap((matter) => limitsOf(matter, seen)).toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
    promises: own
      .flatMap((matter) => promisesOf(matter, seen))
      .toSorted((a, b) => (a.byDay < b.byDay ? -1 : 1)),
    matters: listed.flatMap((one) => matterOf(one, people, seen) ?? []),
  }
}

/** The units whose turn it is in one of these matters: their people are named. */
export const unitsWaitedFor = (open: readonly OpenMatter[]): string[] => [
  ...new Set(
    open.flatMap(({ waiting, listed }) =>
      listed && waiting?.whose.turn === 'unit' ? [waiting.whose.unit] : [],
    ),
  ),
]

const about = ({ number, story }: Matter) => ({ number, story: shortened(story) })
/** The first lines tell which it is; the whole stands in the file. */
const shortened = (story: string): string => [...story].slice(0, 80).join('')

function sessionView(session: PlannedSession, matter: Matter, { actor }: Seen): DaySession {
  const { mediator, parties, closedAskedBy } = matter
  const closed = closedAskedBy.length > 0 || !session.open
  return {
    ...about(matter),
    session: session.id,
    ...{ startsAt: isoOf(session.startsAt), endsAt: isoOf(session.endsAt), place: session.place },
    ...{ way: session.way ?? 'in-person', mine: mediator?.person === actor.person },
    ...(mediator === undefined ? {} : { mediator: mediator.name }),
    standing: standingOfSession(session) === 'held' ? 'held' : 'planned',
    ...{ closedDoors: closed, apart: session.seating === 'apart' },
    invited: session.invited.map((id) => partyName(matter, id).zh),
    helpers: session.helpers.map((helper) => ({
      name: helper.name,
      agreed: isAgreedTo(helper, parties),
    })),
  }
}

function limitsOf(matter: Matter, { region, now, endOfToday }: Seen): MyDay['limits'] {
  return limitsBefore(matter, asInstant(endOfToday + 1)).map(({ name, dueAt, owner, authority }) => ({
    ...about(matter),
    ...{ name, words: limitWords[name], dueAt: isoOf(dueAt), late: dueAt < now, authority },
    owner: findUnit(region, owner)?.name ?? same(owner),
  }))
}

function promisesOf(matter: Matter, { days }: Seen): MyDay['promises'] {
  const [today = '', last = today] = [days[0], days.at(-1)]
  return owedUntil(matter, last).map((one) => ({
    ...about(matter),
    ...{ obligation: one.id, words: wordsOfObligation(one), debtor: partyName(matter, one.debtor) },
    ...{ byDay: dayOfObligation(one), late: dayOfObligation(one) < today },
    standing: standingOfObligation(one),
  }))
}

function matterOf({ matter, waiting }: OpenMatter, people: People, { region }: Seen): DayMatter | undefined {
  if (waiting === undefined) return undefined
  const { step, whose, does, since } = waiting
  const nearest = matter.clocks.toSorted((a, b) => a.dueAt - b.dueAt)[0]
  const party = 'party' in step ? step.party : undefined
  return {
    ...about(matter),
    ...{ kind: matter.kind, stage: matter.stage },
    ...(nearest === undefined ? {} : { due: { name: nearest.name, at: isoOf(nearest.dueAt) } }),
    ...{ what: step.what, turn: whose.turn, ...whomOf(whose, matter, people, region) },
    since: isoOf(since),
    ...(does === undefined ? {} : { does }),
    ...(party === undefined ? {} : { party }),
  }
}

function whomOf(
  whose: Waiting['whose'],
  matter: Matter,
  people: People,
  region: Region,
): Pick<DayMatter, 'whom' | 'people'> {
  switch (whose.turn) {
    case 'me':
      return { whom: same(''), people: [] }
    case 'party':
      return { whom: partyName(matter, whose.party), people: [] }
    case 'mediator':
      return { whom: same(whose.name), people: [] }
    case 'unit':
      return {
        whom: findUnit(region, whose.unit)?.name ?? same(whose.unit),
        people: [...(people.get(whose.unit) ?? [])],
      }
    default:
      return whose satisfies never
  }
}
