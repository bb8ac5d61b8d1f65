import { areFactsUndisputed, resultForSender } from '../inquiry/index.ts'
import { type Ask, allRepresentatives, type Matter } from '../matter/index.ts'
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
  const { parties, agreement, mediator, followUps } = matter
  const inEffect = agreement?.effectiveAt === undefined ? undefined : agreement
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
  allRepresentatives(matter).forEach((id, index) => {
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
  if (inEffect?.terms.form === 'written')
    leaves.push(leaf('F09', `人民调解协议书（第 ${inEffect.version} 版）`, 'agreement'))
  if (inEffect?.paper !== undefined)
    leaves.push(leaf('F09', `签字件扫描（${inEffect.paper.pages.length} 页）`, 'signed-paper'))
  if (inEffect?.terms.form === 'oral') leaves.push(leaf('F09B', '人民调解口头协议登记表', 'oral-agreement'))
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

/** What went to the court, and what came back. */
function courtLeavesOf({ confirmation }: Matter): Leaf[] {
  const { requested, decided } = confirmation ?? {}
  if (requested === undefined) return []
  return [
    ...courtForms,
    ...(decided === undefined || decided.ruling === 'withdrawn'
      ? []
      : [leaf('F12', '法院的裁定书（通知书）', 'court-ruling')]),
  ]
}

/** What the committee writes for the court (dossier form F12). */
export const courtForms: readonly Leaf[] = [
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
  ]
}

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
  (matter.agreement?.effectiveAt !== undefined && matter.agreement.terms.form === 'written') ||
  missingForArchive(matter).length > 0
