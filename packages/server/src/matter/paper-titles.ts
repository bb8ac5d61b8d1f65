import type { PaperName } from '@jiefen/domain/archive'
import type { Words } from '@jiefen/domain/region'
import { words } from './words.ts'

/** What each paper is called; the Chinese names are those of the dossier. */
export const paperTitles: Readonly<Record<PaperName | 'undisputed-facts', Words>> = {
  cover: words('卷宗封面', 'Cover of the dossier'),
  contents: words('卷内目录', 'Contents'),
  application: words('申请书', 'Application'),
  acceptance: words('受理登记表', 'Acceptance registration'),
  'rights-notice': words('当事人权利义务告知书', 'Notice of rights and duties'),
  'identity-papers': words('当事人身份证明', 'Proof of identity'),
  mandates: words('授权委托书', 'Mandate of an agent'),
  evidence: words('证据材料', 'Evidence'),
  disclosure: words('披露记录', 'Record of disclosure and recusal'),
  'time-consent': words('延长调解期限同意书', 'Consent to more time'),
  'session-record': words('人民调解记录', 'Session record'),
  agreement: words('人民调解协议书', 'Mediation agreement'),
  'oral-agreement': words('人民调解口头协议登记表', 'Oral agreement registration'),
  'notice-of-termination': words('终止调解通知书', 'Notice of termination'),
  'notice-of-decline': words('不予受理告知书', 'Notice of decline'),
  rectification: words('整改情况', 'How it was put right'),
  recheck: words('复查记录', 'Record of the re-check'),
  decision: words('办理决定', 'Decision'),
  answer: words('答复', 'Answer'),
  consultation: words('会诊纪要', 'Minutes of the consultation'),
  assistants: words('协办情况和会签意见', 'What assistants did and signed'),
  'follow-up-record': words('回访记录', 'Follow-up record'),
  'delivery-address': words('送达地址确认书', 'Address for delivery'),
  'closing-report': words('结案报告表', 'Closing report'),
  'dossier-note': words('卷宗情况说明', 'Note on the dossier'),
  'back-cover': words('封底', 'Back cover'),
  'undisputed-facts': words('无争议事实记载', 'Undisputed facts'),
}
