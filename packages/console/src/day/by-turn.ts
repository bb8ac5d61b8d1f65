import type { DayMatter, DaySession, MyDay } from '@jiefen/contract'

/** What waits for me: the nearest limit first, without one the longest waiting. */
export const forMe = (matters: readonly DayMatter[]): readonly DayMatter[] =>
  matters.filter(({ turn }) => turn === 'me').toSorted(byDueThenSince)

/** What waits for others, the longest waiting first. */
export const forOthers = (matters: readonly DayMatter[]): readonly DayMatter[] =>
  matters.filter(({ turn }) => turn !== 'me').toSorted((a, b) => (a.since < b.since ? -1 : 1))

function byDueThenSince(a: DayMatter, b: DayMatter): number {
  const [first, second] = [a.due?.at ?? '9999', b.due?.at ?? '9999']
  if (first !== second) return first < second ? -1 : 1
  return a.since < b.since ? -1 : 1
}

/** The sessions of each day shown; today's day always, the others only where somebody meets. */
export function byDay({ days, sessions }: Pick<MyDay, 'days' | 'sessions'>): {
  readonly today: readonly DaySession[]
  readonly ahead: readonly { readonly day: MyDay['days'][number]; readonly sessions: readonly DaySession[] }[]
} {
  const of = (at: number): readonly DaySession[] => {
    const [begins, ends] = [days[at]?.startsAt ?? '', days[at + 1]?.startsAt]
    // A session that began before midnight stands in the day on which it began, or in today's.
    return sessions.filter(
      ({ startsAt }) => (at === 0 || startsAt >= begins) && (ends === undefined || startsAt < ends),
    )
  }
  return {
    today: of(0),
    ahead: days.flatMap((day, at) => {
      const met = at === 0 ? [] : of(at)
      return met.length === 0 ? [] : [{ day, sessions: met }]
    }),
  }
}

export type SessionNow = 'held' | 'ahead' | 'going' | 'over'

/** Where an hour stands beside the clock. */
export function sessionNow({ standing, startsAt, endsAt }: DaySession, now: number): SessionNow {
  if (standing === 'held') return 'held'
  if (now < Date.parse(startsAt)) return 'ahead'
  return now < Date.parse(endsAt) ? 'going' : 'over'
}
