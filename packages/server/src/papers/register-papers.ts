import {
  acceptanceOutline,
  applicationOutline,
  closingReportOutline,
  deliveryAddressOutline,
  followUpRecordOutline,
  putInOutline,
} from '@jiefen/documents'
import { agreementsInForce } from '@jiefen/domain/matter'
import { namingOf, partyName, sentenceOf } from '../matter/index.ts'
import { numbersOn } from './agreement-number.ts'
import { resultOn } from './mediation-papers.ts'
import {
  authorOn,
  type Draw,
  dayIn,
  disputeName,
  issuerOf,
  kindOn,
  mediatorsOf,
  momentOn,
  numberOn,
  pageOfScan,
  partyNamesOf,
  partyOnPaper,
  sourceOn,
} from './on-paper.ts'

export const applicationOn: Draw = (of) => {
  const side = (wanted: string) =>
    of.matter.parties.filter((party) => party.side === wanted).map((party) => partyOnPaper(party, of, false))
  return applicationOutline({
    number: numberOn(of),
    committee: issuerOf(of),
    applicants: side('informant'),
    respondents: side('other-side'),
    facts: of.matter.story,
    asksFor: of.matter.wish,
    appliedOn: dayIn(of)(of.matter.reportedAt),
  })
}

export const acceptanceOn: Draw = (of) => {
  const { matter, events, region } = of
  const { acceptedAt } = matter
  const accepted = events.findLast(({ type }) => type === 'MatterAccepted' || type === 'MatterDeclined')
  return acceptanceOutline({
    number: numberOn(of),
    unit: issuerOf(of),
    mediation: matter.sorting.kind === 'dispute',
    parties: partyNamesOf(of),
    kind: kindOn(of),
    source: sourceOn(of),
    facts: matter.story,
    registeredOn: dayIn(of)(matter.reportedAt),
    acceptedOn: acceptedAt === undefined ? undefined : dayIn(of)(acceptedAt),
    outcome: accepted === undefined ? '' : sentenceOf(accepted, namingOf(region, matter)).zh,
    registrar: authorOn(accepted?.by ?? matter.reportedBy, of),
  })
}

const keptWords = {
  kept: '已经按协议履行',
  partly: '履行了一部分',
  'not-kept': '没有履行',
  'not-due': '还没有到期',
} as const

export const followUpOn: Draw = (of, nth) => {
  const { matter } = of
  const visit = matter.followUps[nth - 1]
  if (visit === undefined) return undefined
  const mediation = matter.sorting.kind === 'dispute'
  return followUpRecordOutline({
    number: numberOn(of),
    unit: issuerOf(of),
    mediation,
    party: partyName(matter, visit.party).zh,
    agreement: matter.agreement === undefined && matter.alsoInForce.length === 0 ? undefined : numbersOn(of),
    reason: mediation ? '了解协议履行情况和当事人的意见。' : '了解办理结果和当事人的意见。',
    kept: keptWords[visit.kept],
    satisfaction: visit.satisfaction === undefined ? undefined : `${visit.satisfaction} 分（满分 5 分）`,
    words: visit.words,
    visitor: authorOn(visit.by, of) ?? '',
    visitedOn: dayIn(of)(visit.at),
  })
}

export const closingReportOn: Draw = (of) => {
  const { matter, region } = of
  const ended = matter.agreement?.effectiveAt ?? matter.termination?.at
  if (ended === undefined) return undefined
  const inForce = agreementsInForce(matter)
  return closingReportOutline({
    number: numberOn(of),
    committee: issuerOf(of),
    mediators: mediatorsOf(of),
    acceptedOn: dayIn(of)(matter.acceptedAt ?? matter.reportedAt),
    closedOn: dayIn(of)(ended),
    parties: partyNamesOf(of),
    kind: disputeName(matter, region),
    source: sourceOn(of),
    facts: inForce.at(-1)?.terms.facts ?? matter.agreement?.terms.facts ?? matter.story,
    result: [resultOn(matter), ...inForce.flatMap(({ terms }) => terms.clauses.map(({ text }) => text))].join(
      '\n',
    ),
  })
}

export const deliveryAddressOn: Draw = (of, nth) => {
  const party = of.matter.parties[nth - 1]
  if (party === undefined) return undefined
  return deliveryAddressOutline({
    number: numberOn(of),
    committee: issuerOf(of),
    party: partyName(of.matter, party.id).zh,
    address: party.address,
    contact: of.telephoneOf(party, false),
  })
}

/** Of one party, or of all where nobody has shown any yet. Which paper was shown is known, its number is not kept. */
export const identityPapersOn: Draw = (of, nth) => {
  const shown = of.matter.parties.filter((party, index) =>
    nth === 0 ? true : index === nth - 1 && party.identityShown !== undefined,
  )
  return putInOutline({
    number: numberOn(of),
    unit: issuerOf(of),
    title: '当事人身份证明',
    hint: '请把核对过的身份证明复印件放在本页之后；单位还要放营业执照和负责人证明。',
    pieces: shown.map((party) => {
      const name = partyName(of.matter, party.id).zh
      const seen = party.identityShown
      return seen === undefined ? name : `${name}：${seen.paper}（${dayIn(of)(seen.at)}已核对）`
    }),
    pictures: [],
  })
}

export const evidenceOn: Draw = (of) => {
  if (of.matter.photos.length === 0) return undefined
  return putInOutline({
    number: numberOn(of),
    unit: issuerOf(of),
    title: '证据材料',
    hint: '当事人提交的材料。照片的原件保存在系统中，纸质材料请放在本页之后。',
    pieces: of.matter.photos.map(({ name }, index) => `照片 ${index + 1}：${name}`),
    pictures: of.pictures ?? [],
  })
}

/** What was signed by hand, page by page; the pages themselves are put behind it. */
export const signedPaperOn: Draw = (of) => {
  const { paper } = of.matter.agreement ?? {}
  if (paper === undefined) return undefined
  return putInOutline({
    number: numberOn(of),
    unit: issuerOf(of),
    title: '签字件扫描',
    hint: `人民调解协议书（第 ${paper.version} 版）由各方在纸上签字，${momentOn(paper.at, of)}扫描归入，页上的核对码与协议一致。纸质原件请放在本页之后。`,
    pieces: paper.pages.map((_, index) => pageOfScan(index)),
    pictures: of.scans ?? [],
    areScans: true,
  })
}
