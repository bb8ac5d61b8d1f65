import type { DayMatter, DaySession } from '@jiefen/contract'
import { expect, test } from 'vitest'
import { byDay, forMe, forOthers, sessionNow } from './by-turn.ts'

const matter = (number: string, change: Partial<DayMatter>): DayMatter => ({
  ...{ number, story: '漏水', kind: 'dispute', stage: 'in-mediation', what: 'hold-session', turn: 'me' },
  ...{ whom: { zh: '', en: '' }, people: [], since: '2026-11-20T01:00:00.000Z' },
  ...change,
})
const session = (id: string, startsAt: string, endsAt: string): DaySession => ({
  ...{ number: '1', story: '漏水', session: id, startsAt, endsAt, place: '调解室', way: 'in-person' },
  ...{ mine: true, standing: 'planned', closedDoors: false, apart: false, invited: [], helpers: [] },
})
const numbers = (matters: readonly DayMatter[]) => matters.map(({ number }) => number)

test('what waits for me stands by its limit, and without one by how long it has waited', () => {
  const due = (at: string) => ({ due: { name: 'mediation' as const, at } })
  const matters = [
    matter('without', {}),
    matter('longer', { since: '2026-11-19T01:00:00.000Z' }),
    matter('later', due('2026-11-25T16:00:00.000Z')),
    matter('late', due('2026-11-22T16:00:00.000Z')),
    matter('theirs', { turn: 'party' }),
  ]
  expect(numbers(forMe(matters))).toEqual(['late', 'later', 'longer', 'without'])
})

test('what waits for others stands by how long it has waited', () => {
  const matters = [
    matter('newer', { turn: 'party' }),
    matter('older', { turn: 'unit', since: '2026-11-18T01:00:00.000Z' }),
    matter('mine', {}),
  ]
  expect(numbers(forOthers(matters))).toEqual(['older', 'newer'])
})

test('days begin at the midnight of the region, and a day without sessions is left out', () => {
  const days = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map((startsAt, at) => ({
    ...{ day: `2026-11-${23 + at}`, startsAt: `${startsAt}T16:00:00.000Z`, works: true },
  }))
  const sessions = [
    session('over-midnight', '2026-11-22T15:00:00.000Z', '2026-11-22T17:00:00.000Z'),
    session('today', '2026-11-23T15:59:00.000Z', '2026-11-23T17:00:00.000Z'),
    session('tomorrow', '2026-11-23T16:30:00.000Z', '2026-11-23T18:00:00.000Z'),
    session('last', '2026-11-26T01:00:00.000Z', '2026-11-26T02:00:00.000Z'),
  ]
  const { today, ahead } = byDay({ days, sessions })
  expect(today.map((one) => one.session)).toEqual(['over-midnight', 'today'])
  expect(ahead.map(({ day, sessions: met }) => [day.day, met.map((one) => one.session)])).toEqual([
    ['2026-11-24', ['tomorrow']],
    ['2026-11-26', ['last']],
  ])
})

test('an hour is ahead, going on, or over without a record; what was held is held', () => {
  const one = session('s1', '2026-11-23T01:00:00.000Z', '2026-11-23T03:00:00.000Z')
  const at = (clock: string) => sessionNow(one, Date.parse(`2026-11-23T${clock}:00.000Z`))
  expect([at('00:59'), at('01:00'), at('02:59'), at('03:00')]).toEqual(['ahead', 'going', 'going', 'over'])
  expect(sessionNow({ ...one, standing: 'held' }, 0)).toBe('held')
})
