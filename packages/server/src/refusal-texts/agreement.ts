import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const agreementTexts = {
  'no-session-yet': {
    status: 409,
    zh: '请先记录一次调解，再写协议。',
    en: 'Please record a session first.',
  },
  'must-be-written': {
    status: 422,
    zh: '这类协议必须用书面形式。',
    en: 'This agreement must be in writing.',
  },
  'terms-incomplete': {
    status: 422,
    zh: '协议还不完整，请把事实、条款、履行方式和期限写清楚。',
    en: 'The agreement is incomplete; please state facts, clauses, way and time of performance.',
  },
  'nothing-to-replace': {
    status: 422,
    zh: '要代替的那份协议没有生效，请看看选对了没有。',
    en: 'The agreement that it is to replace is not in force; please look again.',
  },
  'another-version': {
    status: 409,
    zh: '协议已经有了新的版本，请看过新版再签。',
    en: 'There is a newer version; please read it before you sign.',
  },
  'part-is-settled': {
    status: 409,
    zh: '已经谈成的部分对各方都有效，不能整件撤回；其余的不想再谈，可以请调解员终止调解。',
    en: 'A part is settled and binds all sides, so the matter cannot be taken back; if you do not want to talk about the rest, the mediator can end the mediation.',
  },
  'already-signed': {
    status: 409,
    zh: '已经签过了。',
    en: 'This has been signed already.',
  },
  'organisation-must-seal': {
    status: 422,
    zh: '单位当事人请加盖公章。',
    en: 'An organisation signs with its seal.',
  },
  'not-the-keeper': {
    status: 403,
    zh: '这枚印章不由您的单位保管。',
    en: 'Your unit does not keep that seal.',
  },
  'seal-by-mediator': {
    status: 403,
    zh: '调解员不能自己盖章，请由保管印章的人办理。',
    en: 'The mediator may not affix the seal; its keeper does.',
  },
  'paper-only': {
    status: 422,
    zh: '这类协议法律规定要在纸上签，请到窗口签字。',
    en: 'The law wants this agreement signed on paper; please come to the desk.',
  },
  'signed-paper-missing': {
    status: 409,
    zh: '这类协议要在纸上签：请先归入签好的扫描件，再登记谁签了。',
    en: 'This agreement is signed on paper: please file the scanned pages first.',
  },
  'identity-not-shown': {
    status: 409,
    zh: '请先看证件、登记，再登记签字。',
    en: 'Please look at their paper and note it before recording the signature.',
  },
  'proof-missing': {
    status: 422,
    zh: '请附上签名或者指印的照片，再登记签字。',
    en: 'Please add a photo of the signature or finger-print.',
  },
  'words-changed': {
    status: 409,
    zh: '协议的内容刚刚改过，请看过新的再签。',
    en: 'The words of the agreement have changed; please read them again before you sign.',
  },
  'another-paper': {
    status: 422,
    zh: '纸上的文本码和现在这一版对不上，请核对是不是这份协议。',
    en: 'The code on the pages is not that of this version; please check which agreement it is.',
  },
  'already-filed': {
    status: 409,
    zh: '这一版的签字件已经归入了。',
    en: 'The signed pages of this version are filed already.',
  },
  'checks-missing': {
    status: 422,
    zh: '还有核对项没有勾，请逐项看过再申请盖章。',
    en: 'Some checks are not ticked; please go through each before asking for the seal.',
  },
  'seal-already-asked': {
    status: 409,
    zh: '已经申请过盖章了，正等印章保管员办理。',
    en: 'The seal has been asked for; its keeper will see to it.',
  },
  'seal-not-asked': {
    status: 409,
    zh: '调解员还没有核对完、申请盖章，请先等一等。',
    en: 'The mediator has not yet checked it and asked for the seal; please wait.',
  },
  'signatures-missing': {
    status: 409,
    zh: '还有人没有签字，等都签好了再盖章。',
    en: 'Somebody has still to sign; the seal comes last.',
  },
  'sums-differ': {
    status: 422,
    zh: '各期加起来和总额不一样，请再算一遍。',
    en: 'The parts do not add up to the amount; please reckon again.',
  },
  'day-before-agreement': {
    status: 422,
    zh: '履行日期早于协议日期，请改一改。',
    en: 'A day for performance lies before the agreement; please change it.',
  },
  'owes-oneself': {
    status: 422,
    zh: '付款人和收款人不能是同一个人。',
    en: 'Nobody can owe something to themselves.',
  },
} as const satisfies Record<string, ProblemText>
