import type { MatterView } from '@jiefen/contract'
import { type NotYet, type PaperName, papersNow } from '@jiefen/domain/archive'
import { areFactsUndisputed } from '@jiefen/domain/inquiry'
import { findAgreement, type Matter } from '@jiefen/domain/matter'
import type { Words } from '@jiefen/domain/region'
import { paperTitles } from './paper-titles.ts'
import { words } from './words.ts'

type Papers = Pick<MatterView, 'papers' | 'papersLater' | 'dossier'>

/** The papers of a matter: what can be printed now, what not yet and why, and the whole dossier. */
export function papersOf(matter: Matter): Papers {
  const at = (file: string): string => `/api/matters/${matter.number}/papers/${file}`
  const papers: Papers['papers'] = []
  const papersLater: Papers['papersLater'] = []
  for (const state of papersNow(matter)) {
    const { form, paper } = state
    if (!state.ready) {
      papersLater.push({ form, title: titleOf(paper), why: notYetWords[state.why] })
      continue
    }
    const file = state.nth === undefined ? state.paper : `${state.paper}-${state.nth}`
    const note = noteOn(state.paper, matter, state.nth)
    papers.push({
      form,
      title: { zh: state.title, en: numbered(titleOf(state.paper).en, state.nth) },
      path: at(`${file}.pdf`),
      word: at(`${file}.docx`),
      ...(note === undefined ? {} : { note }),
    })
  }
  return { papers, papersLater, dossier: at('dossier.pdf') }
}

const titleOf = (paper: PaperName): Words => paperTitles[paper]
const numbered = (title: string, nth?: number): string => (nth === undefined ? title : `${title} (${nth})`)

/** What one should know of this paper before printing it. */
function noteOn(paper: PaperName, matter: Matter, nth?: number): Words | undefined {
  if (paper === 'agreement')
    return (nth === undefined ? matter.agreement : findAgreement(matter, nth))?.effectiveAt === undefined
      ? words('还没有签完，打印出来供签名', 'Not signed by all yet: to be printed and signed')
      : words('已生效，PDF 带电子签章和核对码', 'In force; the PDF is sealed and can be checked')
  if (paper === 'investigation')
    return words(
      '打印后请被调查人看过，每一页都签名',
      'Print it; whoever was asked reads it and signs every sheet',
    )
  if (paper === 'undisputed-facts')
    return areFactsUndisputed(matter)
      ? words('各方都签了', 'Signed by every party')
      : words('还没有都签，打印出来供签名', 'Not signed by all yet: to be printed and signed')
  if (paper === 'mandates' || paper === 'delivery-address' || paper === 'identity-papers')
    return words('打印后用笔填写，或者放入材料', 'To be filled in by hand, or to put papers behind')
  return undefined
}

const notYetWords: Readonly<Record<NotYet, Words>> = {
  'not-accepted': words('受理以后才有', 'Once the matter is accepted'),
  'by-staff': words(
    '不是当事人自己具名提交的，用受理登记表',
    'Not brought under a name; the registration stands for it',
  ),
  'no-photos': words('没有人交过照片', 'Nobody has handed in photos'),
  'no-disclosure': words('等调解员说明有没有利害关系', 'Once the mediator has declared their interest'),
  'no-request': words('没有人申请过要各方同意的延期', 'Nobody has asked for time that all must agree to'),
  'no-session': words('还没有调解过', 'No session yet'),
  'not-drawn': words('还没有拟协议', 'No agreement drawn yet'),
  'not-ended': words(
    '协议生效或者终止调解以后才有',
    'Once the agreement is in force, or mediation has ended',
  ),
  'not-followed-up': words('还没有回访', 'No follow-up yet'),
  'no-inquiry': words('没有向人调查过', 'Nobody was asked about the facts'),
  'not-entrusted': words('不是别的单位委托来的', 'No other organ has sent it'),
  'no-undisputed-facts': words('没有记下各方都认可的事实', 'No undisputed facts were written down'),
}
