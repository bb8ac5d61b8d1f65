import { namesOf } from '../language/index.ts'

/** The papers of the official dossier that the archive gate may ask for, by form code. */
export const formNames = namesOf({
  F01: ['申请书', 'Application'],
  F02: ['受理登记表', 'Acceptance registration'],
  F03: ['权利义务告知书', 'Notice of rights and duties'],
  F04: ['身份证明', 'Proof of identity'],
  F08: ['调解记录', 'Session record'],
  F09: ['调解协议书', 'Written agreement'],
  F09B: ['口头协议登记表', 'Oral agreement registration'],
  F10: ['办理结果：答复或复查', 'Result: the answer or the re-check'],
  F11: ['回访记录', 'Follow-up record'],
  F12: ['法院对司法确认申请的裁定', 'The court’s ruling on confirmation'],
  F15: ['终止调解通知书', 'Termination notice'],
  F16: ['不予受理告知书', 'Notice of decline'],
})

/** What a unit still owes before the file may be closed; no paper of the dossier, and therefore without a form. */
export const missingNames = namesOf({
  performance: ['协议还没有履行完', 'The agreement is not kept yet'],
  whistle: ['吹哨还没有办完', 'A whistle is still open'],
  'assistant-part': ['协办还没有办完', 'An assistant has not done its part'],
  'counter-sign': ['还没有会签', 'Not counter-signed yet'],
  disagreement: ['会签有不同意见，还没有答复', 'A disagreement is not answered yet'],
  consultation: ['会诊还没有结论', 'The consultation has no conclusion yet'],
  task: ['会诊交办的任务还没有办完', 'A task of the consultation is not done'],
})
