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
  F15: ['终止调解通知书', 'Termination notice'],
  F16: ['不予受理告知书', 'Notice of decline'],
})
