import type { KeptView, ObligationView, RecourseView } from '@jiefen/contract'
import { dayOf } from '@jiefen/domain/calendar'
import { mayAboutObligation } from '@jiefen/domain/door'
import { asInstant, type By, isoOf } from '@jiefen/domain/kernel'
import {
  agreementsInForce,
  dayOfObligation,
  hasSeveralAgreements,
  keptSoFar,
  type Matter,
  type Obligation,
  type PerformanceReport,
  paidOf,
  standingOfObligation,
  unpaidOf,
} from '@jiefen/domain/matter'
import { amountInYuan } from '@jiefen/domain/money'
import { lastDayOf, packetsFor, recoursesFor } from '@jiefen/domain/performance'
import type { Looking } from './looking.ts'
import { authorWords, partyName } from './naming.ts'
import { agreementName } from './performance-words.ts'

/** Every part of what was agreed, with what each side has said of it and what this person may do about it. */
export const obligationsView = (looking: Looking): ObligationView[] =>
  looking.matter.obligations.map((obligation) => obligationView(obligation, looking))

function obligationView(obligation: Obligation, looking: Looking): ObligationView {
  const { matter, actor, region } = looking
  const { id, clause, kind, what, part, cents, byDay, agreedDay, promise, waived, defaulted } = obligation
  const standing = standingOfObligation(obligation)
  const isInTrouble =
    obligation.lateSince !== undefined || standing === 'defaulted' || standing === 'disputed'
  return {
    ...{ id, clause, kind, what, standing },
    debtor: { id: obligation.debtor, name: partyName(matter, obligation.debtor) },
    creditor: { id: obligation.creditor, name: partyName(matter, obligation.creditor) },
    ...(hasSeveralAgreements(matter) ? { agreement: agreementName(matter, obligation.version) } : {}),
    ...(part === undefined ? {} : { part }),
    ...(cents === undefined
      ? {}
      : {
          amount: amountInYuan(cents),
          paid: amountInYuan(paidOf(obligation)),
          openCents: unpaidOf(obligation),
        }),
    byDay: dayOfObligation(obligation),
    ...(agreedDay === undefined ? {} : { firstDay: byDay }),
    late: obligation.lateSince !== undefined && standing !== 'confirmed',
    reports: obligation.reports.map((report) => reportView(report, looking)),
    ...(promise === undefined ? {} : { promise: { byDay: promise.byDay, ...wordsOf(promise) } }),
    ...(waived === undefined ? {} : { waived: saidView(waived, looking) }),
    ...(defaulted === undefined ? {} : { defaulted: { at: isoOf(defaulted.at), why: defaulted.why } }),
    recourses: isInTrouble && standing !== 'confirmed' ? recoursesView(obligation, looking) : [],
    may: { ...mayAboutObligation(actor, id, matter, region) },
  }
}

function reportView(report: PerformanceReport, looking: Looking): ObligationView['reports'][number] {
  const { id, cents, proof, at, by, confirmed, disputed } = report
  const { matter, region } = looking
  return {
    id,
    at: isoOf(at),
    by: authorWords(by, region, matter),
    ...(cents === undefined ? {} : { amount: amountInYuan(cents) }),
    ...wordsOf(report),
    ...(proof === undefined ? {} : { proof: { file: proof.file, name: proof.name } }),
    ...(confirmed === undefined ? {} : { confirmed: saidView(confirmed, looking) }),
    ...(disputed === undefined ? {} : { disputed: { ...saidView(disputed, looking), words: disputed.why } }),
  }
}

const wordsOf = ({ words }: { readonly words?: string }): { words?: string } =>
  words === undefined ? {} : { words }

const saidView = (
  said: { readonly at: number; readonly by: By; readonly words?: string },
  { matter, region }: Looking,
) => ({ at: isoOf(asInstant(said.at)), by: authorWords(said.by, region, matter), ...wordsOf(said) })

/** What remains open to the creditor, each with its source and its last day. */
export function recoursesView(
  obligation: Obligation,
  { matter, region, now }: Pick<Looking, 'matter' | 'region' | 'now'>,
): RecourseView[] {
  const today = dayOf(asInstant(now), region.calendar)
  const packets = new Set(packetsFor(obligation.id, matter, region).map(({ recourse: { code } }) => code))
  return recoursesFor(obligation, matter, region).map((recourse) => {
    const { code, way, words, source } = recourse
    const lastDay = lastDayOf(recourse, obligation, matter, region)
    return {
      ...{ code, way, words, source },
      ...(lastDay === undefined ? {} : { lastDay }),
      over: lastDay !== undefined && today > lastDay,
      ...(packets.has(code)
        ? { packet: `/api/matters/${matter.number}/obligations/${obligation.id}/packets/${code}` }
        : {}),
    }
  })
}

/** The headline of an agreement in force; undefined where nothing of it can be counted. */
export function keptView(matter: Matter): KeptView | undefined {
  const { obligations } = matter
  // Kept is what is in force when all of it is.
  const inForce = agreementsInForce(matter).filter(({ version }) =>
    obligations.some((one) => one.version === version),
  )
  const keptAt = inForce.every((one) => one.keptAt !== undefined) ? inForce.at(-1)?.keptAt : undefined
  const kept = keptSoFar(obligations)
  if (kept === undefined) return undefined
  const late = obligations.filter((one) => standingOfObligation(one) === 'late').length
  return {
    ...{ kept: kept.kept, of: kept.of, waived: kept.waived, defaulted: kept.defaulted, late },
    paid: amountInYuan(kept.paid),
    owed: amountInYuan(kept.owed),
    ...(keptAt === undefined ? {} : { keptAt: isoOf(keptAt) }),
  }
}
