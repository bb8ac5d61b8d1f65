import type {
  AgreementPaper,
  NoticeOfDeclinePaper,
  NoticeOfTerminationPaper,
  OralAgreementPaper,
  PartyOnPaper,
  RightsNoticePaper,
  SessionRecordPaper,
} from '@jiefen/documents'
import { dayOf, timeOf } from '@jiefen/domain/calendar'
import type { Instant } from '@jiefen/domain/kernel'
import type { Matter, PartyState } from '@jiefen/domain/matter'
import { committeeFor, findUnit, getUnit, type Region } from '@jiefen/domain/region'
import { findCategory } from '@jiefen/domain/triage'
import { namingOf, partyName } from '../matter/index.ts'

/** What a paper needs of a matter; numbers that stand on a paper were opened for it and are logged by the caller. */
export interface OnPaper {
  readonly matter: Matter
  readonly region: Region
  /** The whole telephone number of a party, as the paper must carry it; absent where none is known. */
  readonly telephoneOf: (party: PartyState) => string | undefined
}

export function agreementPaper({ matter, region, telephoneOf }: OnPaper): AgreementPaper | undefined {
  const { agreement } = matter
  if (agreement === undefined || agreement.terms.form !== 'written') return undefined
  const { terms } = agreement
  return {
    number: matter.caseNumber ?? matter.number,
    committee: committeeName(matter, region),
    parties: matter.parties.map((party) => partyOnPaper(party, telephoneOf)),
    facts: terms.facts,
    responsibilities: terms.responsibility,
    clauses: terms.clauses.map(({ text }) => text),
    performance: { way: terms.performance.way, place: terms.performance.place, time: terms.performance.by },
    mediators: matter.mediator === undefined ? [] : [matter.mediator.name],
    signedOn: agreement.effectiveAt === undefined ? undefined : dayOf(agreement.effectiveAt, region.calendar),
  }
}

export function oralAgreementPaper({ matter, region, telephoneOf }: OnPaper): OralAgreementPaper | undefined {
  const { agreement } = matter
  if (agreement === undefined || agreement.terms.form !== 'oral') return undefined
  const { terms } = agreement
  return {
    number: matter.caseNumber ?? matter.number,
    committee: committeeName(matter, region),
    parties: matter.parties.map((party) => partyOnPaper(party, telephoneOf)),
    dispute: disputeName(matter, region),
    facts: terms.facts,
    content: terms.clauses.map(({ text }) => text).join('；'),
    performance: `${terms.performance.way}，${terms.performance.by}前`,
    mediators: matter.mediator === undefined ? [] : [matter.mediator.name],
    agreedOn: agreement.effectiveAt === undefined ? undefined : dayOf(agreement.effectiveAt, region.calendar),
  }
}

export function rightsNotice({ matter, region }: OnPaper): RightsNoticePaper {
  return {
    number: matter.caseNumber,
    committee: committeeName(matter, region),
    committeePhone: committeeOf(matter, region)?.telephone,
    mediators: matter.mediator === undefined ? [] : [matter.mediator.name],
  }
}

export function sessionRecord({ matter, region }: OnPaper): SessionRecordPaper | undefined {
  const session = matter.sessions.at(-1)
  if (session === undefined) return undefined
  const clock = (at: Instant): string => `${dayOf(at, region.calendar)}T${timeOf(at, region.calendar)}`
  return {
    number: matter.caseNumber ?? matter.number,
    committee: committeeName(matter, region),
    session: matter.sessions.length,
    dispute: disputeName(matter, region),
    startedAt: clock(session.heldAt),
    place: session.place,
    open: session.open,
    parties: session.present.map((id) => partyName(matter, id).zh),
    others: session.others.map((name) => ({ name, role: '受邀参加人' })),
    mediators: matter.mediator === undefined ? [] : [matter.mediator.name],
    rightsTold: '调解前已告知各方当事人权利义务，各方均表示清楚。',
    course: [{ speaker: '记录', words: session.record }],
    result: resultOf(matter),
  }
}

export function noticeOfTermination({ matter, region }: OnPaper): NoticeOfTerminationPaper | undefined {
  const { termination } = matter
  if (termination === undefined) return undefined
  return {
    number: matter.caseNumber ?? matter.number,
    committee: committeeName(matter, region),
    parties: matter.parties.map(({ id }) => partyName(matter, id).zh),
    dispute: disputeName(matter, region),
    acceptedOn: dayOf(matter.acceptedAt ?? matter.reportedAt, region.calendar),
    endedOn: dayOf(termination.at, region.calendar),
    reason: namingOf(region, matter).reason('termination', termination.reason).zh,
    remedies: termination.remedies.map((code) => remedyOnPaper(code, region)),
  }
}

export function noticeOfDecline({ matter, region }: OnPaper): NoticeOfDeclinePaper | undefined {
  if (matter.stage !== 'declined') return undefined
  const { decline } = matter
  const reason = region.declineReasons.find(({ code }) => code === decline.reason)
  const above = findUnit(region, getUnit(region, matter.unit).parent ?? matter.unit)
  const informant = matter.parties.find(({ side }) => side === 'informant')
  return {
    number: matter.number,
    unit: getUnit(region, matter.unit).name.zh,
    addressee: informant?.name ?? '反映人',
    subject: [...matter.story].slice(0, 60).join(''),
    reportedOn: dayOf(matter.reportedAt, region.calendar),
    reason: [reason?.name.zh ?? decline.reason, decline.note].filter((text) => text !== undefined).join('。'),
    basis: reason?.basis ?? '',
    route: decline.route,
    whereToGo: [],
    ...(above === undefined ? {} : { reviewedBy: { name: above.name.zh, phone: above.telephone } }),
    decidedOn: dayOf(decline.at, region.calendar),
  }
}

/** What stays open, in the region's words. */
function remedyOnPaper(code: string, { remedies }: Region): { way: string; words: string } {
  const remedy = remedies.find((known) => known.code === code)
  return { way: remedy?.way.zh ?? '其他途径', words: remedy?.words.zh ?? code }
}

const committeeOf = (matter: Matter, region: Region) =>
  matter.mediator === undefined
    ? committeeFor(region, matter.unit)
    : findUnit(region, matter.mediator.committee)

const committeeName = (matter: Matter, region: Region): string =>
  committeeOf(matter, region)?.name.zh ?? getUnit(region, matter.unit).name.zh

/** What the dispute is called in a sentence: “其他” of a class is called by its class, and each ends as a dispute does. */
export function disputeName({ sorting }: Pick<Matter, 'sorting'>, region: Region): string {
  const { category = '' } = sorting
  const code = category.length === 4 && category.endsWith('99') ? category.slice(0, 2) : category
  const name = findCategory(region, code)?.name.zh
  if (name === undefined || name === '其他') return '矛盾纠纷'
  return /纠纷$|争议$/.test(name) ? name : `${name}纠纷`
}

function resultOf(matter: Matter): string {
  if (matter.termination !== undefined) return '未达成协议，终止调解。'
  if (matter.agreement === undefined) return '择期继续调解。'
  return matter.agreement.terms.form === 'oral' ? '达成口头协议。' : '达成书面调解协议。'
}

function partyOnPaper(party: PartyState, telephoneOf: OnPaper['telephoneOf']): PartyOnPaper {
  const name = party.name ?? party.description ?? ''
  const contact = telephoneOf(party)
  return party.type === 'organisation'
    ? { kind: 'organisation', name, address: party.address, contact }
    : { kind: 'person', name, address: party.address, contact }
}
