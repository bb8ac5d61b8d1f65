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
  'another-version': {
    status: 409,
    zh: '协议已经有了新的版本，请看过新版再签。',
    en: 'There is a newer version; please read it before you sign.',
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
