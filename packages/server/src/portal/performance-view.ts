import { mayAboutObligation } from '@jiefen/domain/door'
import type { PartyId } from '@jiefen/domain/kernel'
import {
  dayOfObligation,
  findAgreement,
  hasSeveralAgreements,
  isOpenObligation,
  keptSoFar,
  type Matter,
  type Obligation,
  openReports,
  type PerformanceReport,
  paidOf,
  standingOfObligation,
  unpaidOf,
} from '@jiefen/domain/matter'
import { amountInYuan } from '@jiefen/domain/money'
import type { FollowView, Language, OwnObligation, PerformanceView } from '@jiefen/portal'
import type { House } from '../house.ts'
import { namingOf, performanceDay, recoursesView } from '../matter/index.ts'
import { openAccount } from '../parties/index.ts'
import { momentWords } from './moments.ts'
import type { Base } from './party-session.ts'

export interface OwnEyes {
  readonly base: Base
  readonly party: PartyId
  readonly language: Language
  readonly house: Pick<House, 'region' | 'sealing' | 'clock'>
}

/** The parts of an agreement that concern this party; nobody reads what another claimant receives. */
export const ownObligations = ({ obligations }: Matter, party: PartyId): readonly Obligation[] =>
  obligations.filter(({ debtor, creditor }) => debtor === party || creditor === party)

export const performanceViewOf = (matter: Matter, eyes: OwnEyes): PerformanceView => ({
  base: eyes.base,
  headline: ownKept(matter, eyes.party) ?? { kept: 0, of: 0 },
  obligations: ownObligations(matter, eyes.party).map((one) => ownObligation(one, matter, eyes)),
})

/** How much is kept of what concerns this party; undefined where nothing does. */
export function ownKept(matter: Matter, party: PartyId): FollowView['kept'] {
  const kept = keptSoFar(ownObligations(matter, party))
  if (kept === undefined) return undefined
  const { kept: done, of, paid, owed } = kept
  return {
    ...{ kept: done, of },
    ...(owed === 0 ? {} : { paid: amountInYuan(paid), owed: amountInYuan(owed) }),
  }
}

/** Whether one of them waits for this party: to be done, to be answered, or for a yes or no to another day. */
export const isAskedToKeep = (matter: Matter, party: PartyId): boolean =>
  ownObligations(matter, party).some((one) => {
    const standing = standingOfObligation(one)
    const waits = standing === 'promised' && one.promise !== undefined
    if (one.creditor === party) return openReports(one).length > 0 || waits
    return isOpenObligation(one) && standing !== 'said-done' && !waits
  })

export function ownObligation(one: Obligation, matter: Matter, eyes: OwnEyes): OwnObligation {
  const { party, language, base, house } = eyes
  const { region } = house
  const mine = one.debtor === party
  const standing = standingOfObligation(one)
  const may = mayAboutObligation({ kind: 'party', party }, one.id, matter, region)
  const account = accountOf(one, matter, eyes)
  const day = (text: string): string => performanceDay(text)[language]
  const inTrouble = one.lateSince !== undefined || standing === 'defaulted' || standing === 'disputed'
  return {
    ...{ id: one.id, mine, kind: one.kind, standing, what: one.what },
    late: one.lateSince !== undefined && standing !== 'confirmed',
    other: namingOf(region, matter).party(mine ? one.creditor : one.debtor)[language],
    ...(hasSeveralAgreements(matter)
      ? { agreement: namingOf(region, matter).agreement(one.version)[language] }
      : {}),
    ...(one.part === undefined ? {} : { part: one.part }),
    ...(one.cents === undefined
      ? {}
      : {
          amount: amountInYuan(one.cents),
          paid: amountInYuan(paidOf(one)),
          open: amountInYuan(unpaidOf(one)),
        }),
    day: day(dayOfObligation(one)),
    ...(one.agreedDay === undefined ? {} : { firstDay: day(one.byDay) }),
    ...(account === undefined ? {} : { account }),
    reports: one.reports.map((report) => reportOf(report, one, { base, language, house })),
    ...(one.promise === undefined
      ? {}
      : { promise: { day: day(one.promise.byDay), words: one.promise.words ?? '' } }),
    recourses:
      !mine && inTrouble && standing !== 'confirmed'
        ? recoursesView(one, { matter, region, now: house.clock.now() }).map(
            ({ code, way, words, source, lastDay, over, packet }) => ({
              ...{ way: way[language], words: words[language], source, over },
              ...(lastDay === undefined ? {} : { lastDay: day(lastDay) }),
              ...(packet === undefined
                ? {}
                : { packet: `${base}/performance/${one.id}/packets/${code}.pdf` }),
            }),
          )
        : [],
    may: {
      report: may['report-performance'] === true,
      promise: may['promise-performance'] === true,
      confirm: may['confirm-performance'] === true,
      dispute: may['dispute-performance'] === true,
      answer: may['answer-promise'] === true,
      waive: may['waive-performance'] === true,
    },
  }
}

/** Whole only for whoever pays to it; whoever is paid sees the end of their own, and nobody else any of it. */
function accountOf(
  { clause, version, debtor, creditor }: Obligation,
  matter: Matter,
  { party, house }: OwnEyes,
): string | undefined {
  const drawn = findAgreement(matter, version)?.terms.clauses[clause - 1]
  if (drawn === undefined || !('payment' in drawn)) return undefined
  const { account, accountWords } = drawn.payment
  const number =
    account === undefined
      ? undefined
      : party === debtor
        ? openAccount(house.sealing, account)
        : party === creditor
          ? account.masked
          : undefined
  const said = [accountWords, number].filter((piece) => piece !== undefined)
  return said.length === 0 ? undefined : said.join(' ')
}

function reportOf(
  { id, at, cents, words, proof, by, confirmed, disputed }: PerformanceReport,
  obligation: Obligation,
  { base, language, house }: Pick<OwnEyes, 'base' | 'language' | 'house'>,
): OwnObligation['reports'][number] {
  const when = (moment: typeof at): string => momentWords(moment, house.region, language)
  return {
    when: when(at),
    ...(cents === undefined ? {} : { amount: amountInYuan(cents) }),
    // How the office came to know is the office's note.
    ...(words === undefined || by.kind !== 'party' ? {} : { words }),
    ...(proof === undefined ? {} : { proof: `${base}/performance/${obligation.id}/proof/${id}` }),
    ...(confirmed === undefined ? {} : { confirmed: when(confirmed.at) }),
    ...(disputed === undefined ? {} : { disputed: { when: when(disputed.at), why: disputed.why } }),
  }
}
