import type { ScreeningView, SignView, VisitView } from '@jiefen/contract'
import { isoOf, type PartyId } from '@jiefen/domain/kernel'
import type { Matter, Sign } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import { mustSitApart, questionOf } from '@jiefen/domain/screening'
import type { Looking } from './looking.ts'
import { authorWords } from './naming.ts'
import { same, words } from './words.ts'

/** Whether safety was asked about, what was found, and what the clerk does now; absent where nobody is brought together. */
export function screeningView({
  matter,
  region,
}: Pick<Looking, 'matter' | 'region'>): ScreeningView | undefined {
  if (matter.sorting.kind !== 'dispute') return undefined
  const { screening } = matter
  if (screening === undefined) return { signs: [], apart: false }
  return {
    askedAt: isoOf(screening.at),
    askedBy: authorWords(screening.by, region, matter),
    ...(screening.words === undefined ? {} : { words: screening.words }),
    signs: screening.signs.map((sign) => signView(sign, matter, region)),
    apart: mustSitApart(matter),
  }
}

function signView(sign: Sign, { dangerReports }: Matter, region: Region): SignView {
  const question = questionOf(sign.code, region)
  const report = dangerReports.findLast(({ sign: about, at }) => about === sign.code && at >= sign.since)
  const declines = region.declineReasons.find(({ code }) => code === question?.declines)
  return {
    code: sign.code,
    name: question?.name ?? same(sign.code),
    concerns: [...sign.concerns],
    ...(sign.words === undefined ? {} : { words: sign.words }),
    follows: [...sign.follows],
    does: question?.does ?? words('请看当时记下的情况', 'See what was noted then'),
    basis: question?.basis ?? '',
    ...(question?.to === undefined ? {} : { to: question.to }),
    ...(report === undefined
      ? {}
      : { reported: { at: isoOf(report.reportedAt), to: report.to, receiver: report.receiver } }),
    ...(question?.help === undefined ? {} : { help: question.help }),
    ...(declines === undefined
      ? {}
      : { declines: { code: declines.code, name: declines.name, route: declines.route } }),
  }
}

export const visitsView = (party: PartyId, matter: Matter, region: Region): VisitView[] =>
  matter.visits
    .filter((visit) => visit.party === party)
    .map(({ visitedAt, by, met, letterLeft, words: said }) => ({
      at: isoOf(visitedAt),
      by: authorWords(by, region, matter),
      met,
      letterLeft,
      ...(said === undefined ? {} : { words: said }),
    }))
