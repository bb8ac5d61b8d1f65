import { areFactsUndisputed, resultForSender } from '../inquiry/index.ts'
import {
  type Agreement,
  type Ask,
  agreementsInForce,
  allRepresentatives,
  findAgreement,
  isPartial,
  type Matter,
  stillStands,
  withEarlierMandates,
} from '../matter/index.ts'
import { missingForArchive } from './missing.ts'

export const paperNames = [
  'cover',
  'contents',
  'application',
  'acceptance',
  'entrustment',
  'rights-notice',
  'identity-papers',
  'mandates',
  'investigation',
  'evidence',
  'disclosure',
  'time-consent',
  'session-record',
  'agreement',
  'signed-paper',
  'oral-agreement',
  'notice-of-termination',
  'undisputed-facts',
  'notice-of-decline',
  'rectification',
  'recheck',
  'decision',
  'answer',
  'consultation',
  'assistants',
  'calculation',
  'follow-up-record',
  'court-application',
  'court-materials',
  'mediation-proof',
  'court-ruling',
  'entrustment-report',
  'delivery-address',
  'closing-report',
  'dossier-note',
  'back-cover',
] as const
/** Every paper that can be printed of a matter. */
export type PaperName = (typeof paperNames)[number]

/** One paper of a matter: form code (人民调解 forms F00–F22), official name, and which of several it is. */
export interface Leaf {
  readonly form: string
  readonly title: string
  readonly paper: PaperName
  /** From 1: the party, session, request or follow-up it is about. */
  readonly nth?: number
}

const leaf = (form: string, title: string, paper: PaperName, nth?: number): Leaf =>
  nth === undefined ? { form, title, paper } : { form, title, paper, nth }

/** What the dossier of this matter holds, in the official order: cover, contents, application … back cover. */
export function leavesOf(matter: Matter): Leaf[] {
  const { parties, mediator, followUps } = matter
  const ofParties = (has: (party: Matter['parties'][number]) => string | undefined) =>
    parties.flatMap((party, index) => {
      const title = has(party)
      return title === undefined ? [] : [{ title, nth: index + 1 }]
    })
  const named = ({ name = '未具名' }: Matter['parties'][number]): string => name
  const leaves = [leaf('F00', '卷宗封面', 'cover'), leaf('F00A', '卷内目录', 'contents')]
  if (hasApplication(matter)) leaves.push(leaf('F01', '申请书', 'application'))
  leaves.push(leaf('F02', '受理登记表', 'acceptance'))
  matter.entrustments.forEach(({ organ }, index) => {
    leaves.push(leaf('F17', `委托（移送）调解函登记和回执（${organ}）`, 'entrustment', index + 1))
  })
  for (const { title, nth } of ofParties((party) =>
    party.rightsToldAt === undefined ? undefined : `当事人权利义务告知书（${named(party)}）`,
  ))
    leaves.push(leaf('F03', title, 'rights-notice', nth))
  for (const { title, nth } of ofParties(
    (party) => party.identityShown && `当事人身份证明（${named(party)}：${party.identityShown.paper}）`,
  ))
    leaves.push(leaf('F04', title, 'identity-papers', nth))
  allRepresentatives(withEarlierMandates(matter)).forEach((id, index) => {
    const who = parties.find((party) => party.id === id)
    leaves.push(
      leaf('F05', `授权委托书（代表：${who === undefined ? '' : named(who)}）`, 'mandates', index + 1),
    )
  })
  matter.investigations.forEach(({ asked }, index) => {
    leaves.push(leaf('F06', `人民调解调查记录（${asked}）`, 'investigation', index + 1))
  })
  if (matter.photos.length > 0)
    leaves.push(leaf('F07', `证据材料（照片 ${matter.photos.length} 张）`, 'evidence'))
  if (mediator?.ties !== undefined) leaves.push(leaf('F21', '披露记录', 'disclosure'))
  asksForConsent(matter).forEach(({ outcome }, index) => {
    if (outcome?.granted === true) leaves.push(leaf('F22', '延长调解期限同意书', 'time-consent', index + 1))
  })
  leaves.push(
    ...matter.sessions.map((_, place) =>
      leaf('F08', `人民调解记录（第 ${place + 1} 次）`, 'session-record', place + 1),
    ),
  )
  leaves.push(...agreementLeavesOf(matter))
  if (matter.termination !== undefined) leaves.push(leaf('F15', '终止调解通知书', 'notice-of-termination'))
  if (areFactsUndisputed(matter)) leaves.push(leaf('F19', '无争议事实记载', 'undisputed-facts'))
  if (matter.stage === 'declined') leaves.push(leaf('F16', '不予受理告知书', 'notice-of-decline'))
  leaves.push(...resultsOf(matter))
  leaves.push(
    ...followUps.map((_, place) =>
      leaf('F11', `回访记录（第 ${place + 1} 次）`, 'follow-up-record', place + 1),
    ),
  )
  leaves.push(...courtLeavesOf(matter))
  if (resultForSender(matter) !== undefined)
    matter.entrustments.forEach(({ organ }, index) => {
      leaves.push(leaf('F17', `委托（移送）调解结果反馈函（${organ}）`, 'entrustment-report', index + 1))
    })
  if (hasEnded(matter)) leaves.push(leaf('F18', '结案报告表', 'closing-report'))
  if (needsNote(matter)) leaves.push(leaf('F13', '卷宗情况说明', 'dossier-note'))
  return [...leaves, leaf('F14', '封底', 'back-cover')]
}

/** What each agreement in force left of papers, in the order in which they took effect. */
function agreementLeavesOf(matter: Matter): Leaf[] {
  return agreementsInForce(matter).flatMap((agreement) => {
    const { version, terms, paper } = agreement
    const nth = nthOfAgreement(matter, version)
    const which = nth === undefined ? '' : `，第 ${version} 版`
    if (terms.form === 'oral')
      return [
        leaf(
          'F09B',
          nth === undefined ? oralTitle : `${oralTitle}（第 ${version} 版）`,
          'oral-agreement',
          nth,
        ),
      ]
    return [
      leaf('F09', agreementTitle(agreement), 'agreement', nth),
      ...(paper === undefined
        ? []
        : [leaf('F09', `签字件扫描（${paper.pages.length} 页${which}）`, 'signed-paper', nth)]),
    ]
  })
}

const oralTitle = '人民调解口头协议登记表'

export const agreementTitle = (agreement: Agreement): string =>
  `人民调解协议书（${isPartial(agreement) ? '部分事项，' : ''}第 ${agreement.version} 版）`

/** Where there are several, each is asked for by its version; the only one by no number. */
export const nthOfAgreement = ({ alsoInForce }: Matter, version: number): number | undefined =>
  alsoInForce.length === 0 ? undefined : version

/** What went to the court, and what came back, of each agreement. */
function courtLeavesOf(matter: Matter): Leaf[] {
  return matter.confirmations.flatMap(({ version, requested, decided }) => {
    if (requested === undefined || findAgreement(matter, version) === undefined) return []
    const ruled = decided !== undefined && decided.ruling !== 'withdrawn'
    return [
      ...courtFormsOf(matter, version),
      ...(ruled
        ? [
            leaf(
              'F12',
              `法院的裁定书（通知书）${ofVersion(matter, version)}`,
              'court-ruling',
              nthOfAgreement(matter, version),
            ),
          ]
        : []),
    ]
  })
}

const ofVersion = (matter: Matter, version: number): string =>
  nthOfAgreement(matter, version) === undefined ? '' : `（协议第 ${version} 版）`

/** What the committee writes for the court of this agreement. */
export const courtFormsOf = (matter: Matter, version: number): readonly Leaf[] =>
  courtForms.map(({ form, title, paper }) =>
    leaf(form, `${title}${ofVersion(matter, version)}`, paper, nthOfAgreement(matter, version)),
  )

/** What the committee writes for the court (dossier form F12). */
const courtForms: readonly Leaf[] = [
  leaf('F12', '司法确认申请书', 'court-application'),
  leaf('F12', '司法确认申请材料清单', 'court-materials'),
  leaf('F12', '主持调解证明', 'mediation-proof'),
]

/** What was done besides mediation, and what other units brought to it. */
function resultsOf(matter: Matter): Leaf[] {
  const results: Leaf[] = []
  if (matter.rectified !== undefined) results.push(leaf('F10', '整改情况（照片）', 'rectification'))
  if (matter.recheck !== undefined) results.push(leaf('F10', '复查记录', 'recheck'))
  if (matter.decision !== undefined) results.push(leaf('F10', '办理决定', 'decision'))
  if (matter.answer !== undefined) results.push(leaf('F10', '答复', 'answer'))
  const held = matter.consultations.filter((one) => one.held !== undefined)
  const helped = matter.assistants.filter(({ part }) => part !== undefined)
  return [
    ...results,
    ...held.map((_, place) => leaf('F10', `会诊纪要（第 ${place + 1} 次）`, 'consultation', place + 1)),
    ...(helped.length === 0 ? [] : [leaf('F10', `协办情况和会签意见（${helped.length} 家）`, 'assistants')]),
    ...calculationsOf(matter),
  ]
}

/** Those that still stand, with the other materials: the set of forms has no number of its own for them. */
const calculationsOf = ({ calculations }: Matter): Leaf[] =>
  calculations
    .filter(stillStands)
    .map(({ kept }) => leaf('F10', `计算清单（${kept.title}）`, 'calculation', kept.calculation))

/** Somebody brought it in their own words and under their own name. */
export const hasApplication = ({ reportedBy, anonymous }: Matter): boolean =>
  reportedBy.kind === 'party' && !anonymous

/** Requests for more time that need the yes of every party. */
export const asksForConsent = ({ asks }: Matter): Ask[] =>
  asks.filter(({ change, decider }) => change.kind === 'extension' && decider === undefined)

/** A mediation that was opened has come to its end, with an agreement or without one. */
export const hasEnded = ({ caseNumber, agreement, termination }: Matter): boolean =>
  caseNumber !== undefined && (agreement?.effectiveAt !== undefined || termination !== undefined)

/** Something is missing, or its original cannot lie in a paper file. */
const needsNote = (matter: Matter): boolean =>
  matter.photos.length > 0 ||
  agreementsInForce(matter).some(({ terms }) => terms.form === 'written') ||
  missingForArchive(matter).length > 0
