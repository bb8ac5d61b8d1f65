import type { Matter, MatterArchived } from '../matter/index.ts'

/** One paper of the dossier: form code (人民调解 forms F00–F22) and its official name. */
export type DossierPaper = MatterArchived['dossier'][number]

const paper = (form: string, title: string): DossierPaper => ({ form, title })

/** What the dossier of this matter holds, in the official order: cover, contents, application … back cover. */
export function dossierOf(
  matter: Matter,
  { talk = false }: { readonly talk?: boolean } = {},
): DossierPaper[] {
  const { parties, sessions, agreement, mediator, followUps } = matter
  const inEffect = agreement?.effectiveAt === undefined ? undefined : agreement
  const papers: DossierPaper[] = [paper('F00', '卷宗封面'), paper('F00A', '卷内目录')]
  if (matter.reportedBy.kind === 'party' && !matter.anonymous) papers.push(paper('F01', '申请书'))
  papers.push(paper('F02', '受理登记表'))
  for (const party of parties) {
    if (party.rightsToldAt !== undefined)
      papers.push(paper('F03', `当事人权利义务告知书（${party.name ?? '未具名'}）`))
  }
  for (const party of parties) {
    const shown = party.identityShown
    if (shown !== undefined)
      papers.push(paper('F04', `当事人身份证明（${party.name ?? '未具名'}：${shown.paper}）`))
  }
  if (matter.photos.length > 0) papers.push(paper('F07', `证据材料（照片 ${matter.photos.length} 张）`))
  if (mediator?.ties !== undefined) papers.push(paper('F21', '披露记录'))
  papers.push(...sessions.map((_, place) => paper('F08', `人民调解记录（第 ${place + 1} 次）`)))
  if (inEffect?.terms.form === 'written')
    papers.push(paper('F09', `人民调解协议书（第 ${inEffect.version} 版）`))
  if (inEffect?.terms.form === 'oral') papers.push(paper('F09B', '人民调解口头协议登记表'))
  if (matter.termination !== undefined) papers.push(paper('F15', '终止调解通知书'))
  if (matter.stage === 'declined') papers.push(paper('F16', '不予受理告知书'))
  if (matter.rectified !== undefined) papers.push(paper('F10', '整改情况（照片）'))
  if (matter.recheck !== undefined) papers.push(paper('F10', '复查记录'))
  if (matter.decision !== undefined) papers.push(paper('F10', '办理决定'))
  if (matter.answer !== undefined) papers.push(paper('F10', '答复'))
  papers.push(...heldTogether(matter))
  // What the office and the parties wrote to each other, and the staff among themselves, stays with the matter.
  if (talk) papers.push(paper('F10', '往来消息'))
  papers.push(...followUps.map((_, place) => paper('F11', `回访记录（第 ${place + 1} 次）`)))
  return [...papers, paper('F14', '封底')]
}

/** What other units brought to it: the notes of each consultation, and their part with their signature. */
function heldTogether({ assistants, consultations }: Matter): DossierPaper[] {
  const held = consultations.filter((one) => one.held !== undefined)
  const helped = assistants.filter(({ part }) => part !== undefined)
  return [
    ...held.map((_, place) => paper('F10', `会诊纪要（第 ${place + 1} 次）`)),
    ...(helped.length === 0 ? [] : [paper('F10', `协办情况和会签意见（${helped.length} 家）`)]),
  ]
}
