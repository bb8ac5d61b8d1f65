import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const pausesTimeTexts = {
  'no-such-limit': {
    status: 409,
    zh: '这个期限现在没有在走，请刷新再看。',
    en: 'That limit is not running now; please look again.',
  },
  'not-your-limit': {
    status: 403,
    zh: '这个期限不归您的单位，请由负责的单位来申请。',
    en: 'That limit is not your unit’s; whoever owes it asks.',
  },
  'limit-stands-still': {
    status: 409,
    zh: '这个期限已经中止计时，请先恢复计时。',
    en: 'That limit stands still already; please set it going first.',
  },
  'limit-runs-already': {
    status: 409,
    zh: '这个期限已经在走，不用恢复。',
    en: 'That limit is running already.',
  },
  'already-run-out': {
    status: 409,
    zh: '期限已经过了，不能再延长；延期要在到期以前申请。',
    en: 'The limit has passed: more time is asked for, and agreed to, before that.',
  },
  'already-asked': {
    status: 409,
    zh: '这个期限已经有一份申请在等答复，请先等结果。',
    en: 'A request about this limit is waiting for its answer already.',
  },
  'pause-not-allowed': {
    status: 422,
    zh: '这个期限不能因为这个原因中止计时。',
    en: 'This limit may not stand still for that reason.',
  },
  'extension-not-allowed': {
    status: 422,
    zh: '这个期限不能延长，或者已经延到最长了。',
    en: 'This limit may not be made longer, or not any further.',
  },
  'too-much-time': {
    status: 422,
    zh: '要得太长，超过了还能延长的时间，请改短一些。',
    en: 'That is more than may still be granted; please ask for less.',
  },
  'unknown-request': {
    status: 422,
    zh: '这件事里没有这份申请。',
    en: 'There is no such request in this matter.',
  },
  'request-is-settled': {
    status: 409,
    zh: '这份申请已经有结果，或者不再需要，请刷新再看。',
    en: 'That request is settled or no longer needed; please look again.',
  },
  'parties-decide': {
    status: 403,
    zh: '这个期限要双方都同意才能延长，请由当事人来答复。',
    en: 'Only the parties can lengthen this limit, all of them.',
  },
  'unit-decides': {
    status: 403,
    zh: '这份申请由单位审批，不用当事人答复。',
    en: 'A unit decides this request; the parties are not asked.',
  },
  'not-yours-to-decide': {
    status: 403,
    zh: '这份申请不由您的单位决定。',
    en: 'Your unit does not decide this request.',
  },
  'own-request': {
    status: 403,
    zh: '自己的申请要由别人来决定。',
    en: 'Nobody decides about their own request.',
  },
  'more-time-has-passed': {
    status: 409,
    zh: '延长以后的期限也已经过了，同意没有意义，请说明情况不同意。',
    en: 'Even the longer limit is over; please say no and why.',
  },
} as const satisfies Record<string, ProblemText>
