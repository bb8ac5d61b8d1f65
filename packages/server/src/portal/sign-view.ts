import { paperOnlyOf } from '@jiefen/domain/agreement'
import { chineseDate, englishDate, isDay } from '@jiefen/domain/calendar'
import type { Matter } from '@jiefen/domain/matter'
import { hasMobile } from '@jiefen/domain/messages'
import { findUnit } from '@jiefen/domain/region'
import type { Language, SignView } from '@jiefen/portal'
import type { House } from '../house.ts'
import { hashOfWords, shortMark } from '../matter/index.ts'
import { unitName } from './pages.ts'
import type { Base, PartySession } from './party-session.ts'

const dayIn = (language: Language, day: string): string =>
  isDay(day) ? (language === 'zh' ? chineseDate : englishDate)(day) : day

/** The page to sign on as it stands for this party; undefined where no written agreement is drawn. */
export function signViewOf(
  house: House,
  matter: Matter,
  {
    base,
    session,
    language,
  }: { readonly base: Base; readonly session: PartySession; readonly language: Language },
): Omit<SignView, 'typed' | 'wrongs'> | undefined {
  const { agreement } = matter
  const own = matter.parties.find(({ id }) => id === session.party)
  if (agreement === undefined || own === undefined || agreement.terms.form !== 'written') return undefined
  const { facts, responsibility, clauses, performance, partial } = agreement.terms
  const whole = hashOfWords(matter)
  const paperOnly = paperOnlyOf(matter, house.region)
  const reachable = hasMobile(own) && house.channels.open.has('sms') ? own.telephone?.masked : undefined
  const officeTelephone = findUnit(house.region, matter.unit)?.telephone ?? house.region.hotline
  return {
    base,
    text: {
      ...{ version: agreement.version, facts, clauses: clauses.map(({ text }) => text) },
      performance: { ...performance, by: dayIn(language, performance.by) },
      ...(responsibility === undefined ? {} : { responsibility }),
      ...(partial === undefined ? {} : { leavesOpen: partial.leavesOpen }),
      mark: { short: shortMark(whole), whole },
    },
    unit: unitName(house.region, matter.unit, language),
    ...(officeTelephone === undefined ? {} : { officeTelephone }),
    ...(paperOnly === undefined ? {} : { paperOnly: paperOnly.why[language] }),
    ...(reachable === undefined ? {} : { telephone: reachable }),
    organisation: own.type === 'organisation',
  }
}
