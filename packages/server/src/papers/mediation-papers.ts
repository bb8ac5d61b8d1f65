import {
  agreementOutline,
  noticeOfDeclineOutline,
  noticeOfTerminationOutline,
  oralAgreementOutline,
  rightsNoticeOutline,
  sessionRecordOutline,
} from '@jiefen/documents'
import { dayOf, timeOf } from '@jiefen/domain/calendar'
import type { Instant } from '@jiefen/domain/kernel'
import { type Matter, partsInForce } from '@jiefen/domain/matter'
import { findUnit, getUnit, type Region } from '@jiefen/domain/region'
import { namingOf, pagesCode, partyName } from '../matter/index.ts'
import { agreementNumberOn, partsOn } from './agreement-number.ts'
import { signedLine } from './drawn-names.ts'
import {
  committeeOf,
  type Draw,
  dayIn,
  disputeName,
  issuerOf,
  mediatorsOf,
  numberOn,
  type OnPaper,
  partyNamesOf,
  partyOnPaper,
} from './on-paper.ts'
import { recordSignedOn, relationOf } from './record-signed.ts'

/** The written agreement; `check` is what anybody can check it by once it is in force. */
export function agreementOn(of: OnPaper, check?: { svg: string; lines: readonly string[] }) {
  const { agreement } = of.matter
  if (agreement === undefined || agreement.terms.form !== 'written') return undefined
  const { terms, effectiveAt } = agreement
  return agreementOutline({
    number: agreementNumberOn(of),
    committee: issuerOf(of),
    parties: of.matter.parties.map((party) => partyOnPaper(party, of, true)),
    facts: terms.facts,
    responsibilities: terms.responsibility,
    clauses: terms.clauses.map(({ text }) => text),
    leavesOpen: terms.partial?.leavesOpen,
    performance: { way: terms.performance.way, place: terms.performance.place, time: terms.performance.by },
    mediators: mediatorsOf(of),
    signed: signedLines(of),
    pagesCode: `文本码 ${pagesCode(of.matter)}`,
    signedOn: effectiveAt === undefined ? undefined : dayIn(of)(effectiveAt),
    check,
  })
}

/** The lines of those who have signed, in the order of the parties and then the mediator. */
function signedLines(of: OnPaper) {
  const { parties, mediator } = of.matter
  return [
    ...parties.map(({ id }) => signedLine(of, { party: id })),
    ...(mediator === undefined ? [] : [signedLine(of, { mediator: mediator.person })]),
  ]
}

export const oralAgreementOn: Draw = (of) => {
  const { agreement } = of.matter
  if (agreement === undefined || agreement.terms.form !== 'oral') return undefined
  const { terms, effectiveAt } = agreement
  return oralAgreementOutline({
    number: agreementNumberOn(of),
    committee: issuerOf(of),
    parties: of.matter.parties.map((party) => partyOnPaper(party, of, true)),
    dispute: disputeName(of.matter, of.region),
    facts: terms.facts,
    content: [
      ...terms.clauses.map(({ text }) => text),
      ...(terms.partial === undefined ? [] : [`继续调解的事项：${terms.partial.leavesOpen}`]),
    ].join('；'),
    performance: `${terms.performance.way}，${terms.performance.by}前`,
    mediators: mediatorsOf(of),
    agreedOn: effectiveAt === undefined ? undefined : dayIn(of)(effectiveAt),
  })
}

/** With a party named, the one that party signed for; without, the blank for the next. */
export const rightsNoticeOn: Draw = (of, nth) => {
  const party = of.matter.parties[nth - 1]
  const told = party?.rightsToldAt
  return rightsNoticeOutline({
    number: of.matter.caseNumber,
    committee: issuerOf(of),
    committeePhone: committeeOf(of)?.telephone,
    party: told === undefined ? undefined : partyName(of.matter, party?.id ?? '').zh,
    mediators: mediatorsOf(of),
    toldOn: told === undefined ? undefined : dayIn(of)(told),
  })
}

export const sessionRecordOn: Draw = (of, nth) => {
  const { matter, region } = of
  const session = matter.sessions[nth - 1]
  if (session === undefined) return undefined
  const clock = (at: Instant): string => `${dayOf(at, region.calendar)}T${timeOf(at, region.calendar)}`
  return sessionRecordOutline({
    number: numberOn(of),
    committee: issuerOf(of),
    session: nth,
    dispute: disputeName(matter, region),
    startedAt: clock(session.heldAt),
    place: session.place,
    open: session.open,
    apart: session.seating === 'apart',
    parties: session.present.map((id) => partyName(matter, id).zh),
    others: session.others.map((name) => ({ name, role: relationOf(name, session, matter) })),
    mediators: session.by.kind === 'staff' ? [session.by.name] : mediatorsOf(of),
    rightsTold: '调解前已告知各方当事人权利义务，各方均表示清楚。',
    course: [{ speaker: '记录', words: session.record }],
    result: nth === matter.sessions.length ? resultOn(matter) : '择期继续调解。',
    signed: recordSignedOn(of, nth),
  })
}

export const noticeOfTerminationOn: Draw = (of) => {
  const { matter, region } = of
  const { termination } = matter
  if (termination === undefined) return undefined
  return noticeOfTerminationOutline({
    number: numberOn(of),
    committee: issuerOf(of),
    parties: partyNamesOf(of),
    dispute: disputeName(matter, region),
    acceptedOn: dayIn(of)(matter.acceptedAt ?? matter.reportedAt),
    endedOn: dayIn(of)(termination.at),
    reason: namingOf(region, matter).reason('termination', termination.reason).zh,
    inForce: partsInForce(matter).length === 0 ? undefined : partsOn(of),
    remedies: termination.remedies.map((code) => remedyOn(code, region)),
  })
}

export const noticeOfDeclineOn: Draw = (of) => {
  const { matter, region } = of
  if (matter.stage !== 'declined') return undefined
  const { decline } = matter
  const reason = region.declineReasons.find(({ code }) => code === decline.reason)
  const above = findUnit(region, getUnit(region, matter.unit).parent ?? matter.unit)
  const informant = matter.parties.find(({ side }) => side === 'informant')
  return noticeOfDeclineOutline({
    number: matter.number,
    unit: getUnit(region, matter.unit).name.zh,
    addressee: informant?.name ?? '反映人',
    subject: [...matter.story].slice(0, 60).join(''),
    reportedOn: dayIn(of)(matter.reportedAt),
    reason: [reason?.name.zh ?? decline.reason, decline.note].filter((text) => text !== undefined).join('。'),
    basis: reason?.basis ?? '',
    route: decline.route,
    whereToGo: [],
    ...(above === undefined ? {} : { reviewedBy: { name: above.name.zh, phone: above.telephone } }),
    decidedOn: dayIn(of)(decline.at),
  })
}

/** What stays open, in the region's words. */
function remedyOn(code: string, { remedies }: Region): { way: string; words: string } {
  const remedy = remedies.find((known) => known.code === code)
  return { way: remedy?.way.zh ?? '其他途径', words: remedy?.words.zh ?? code }
}

/** How the mediation stands, in a sentence for the record. */
export function resultOn(matter: Matter): string {
  const { termination, agreement } = matter
  const part = partsInForce(matter).length > 0 ? '部分事项达成协议，其余事项' : ''
  if (termination !== undefined) return `${part}未达成协议，终止调解。`
  if (agreement === undefined) return `${part}择期继续调解。`
  return agreement.terms.form === 'oral' ? '达成口头协议。' : '达成书面调解协议。'
}
