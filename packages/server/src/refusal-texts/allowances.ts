import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const allowancesTexts = {
  'own-allowance': {
    status: 403,
    zh: '自己的补贴要由别人来审，请转给同事。',
    en: 'Your own allowance is decided by somebody else; please leave it to a colleague.',
  },
  'not-own-allowance': {
    status: 403,
    zh: '这不是您的补贴。',
    en: 'This allowance is not yours.',
  },
  'allowance-not-now': {
    status: 409,
    zh: '这笔补贴已经走到别的环节了，请刷新看看。',
    en: 'This allowance has moved on; please look again.',
  },
  'allowance-barred': {
    status: 422,
    zh: '这笔补贴按标准现在不能付，请看列出的原因。',
    en: 'By the tables this may not be paid now; please see the reasons.',
  },
  'allowance-outside-range': {
    status: 422,
    zh: '金额要在标准的幅度以内。',
    en: 'The amount must lie within the range of the table.',
  },
  'unknown-quality': {
    status: 422,
    zh: '没有这个质量档次，请重新选择。',
    en: 'There is no such quality step; please choose again.',
  },
  'allowance-words-missing': {
    status: 422,
    zh: '请写明理由或者凭证号。',
    en: 'Please say why, or give the reference.',
  },
  'objected-already': {
    status: 409,
    zh: '这笔补贴已经提过一次异议了。',
    en: 'You have objected to this once already.',
  },
  'objection-by-another': {
    status: 403,
    zh: '异议要由另一位同事来定。',
    en: 'Somebody else decides about this objection.',
  },
  'file-under-review': {
    status: 409,
    zh: '这件的卷宗被抽中评查，评查通过以后再审。',
    en: 'The file was drawn for review; please wait until it has passed.',
  },
  'batch-not-now': {
    status: 409,
    zh: '这一批已经走到别的环节了，请刷新看看。',
    en: 'This batch has moved on; please look again.',
  },
  'batch-empty': {
    status: 409,
    zh: '现在没有可以入批的补贴。',
    en: 'There is nothing to put into a batch now.',
  },
  'batch-has-own': {
    status: 403,
    zh: '这一批里有您自己的补贴，请另一位同事来办。',
    en: 'This batch holds an allowance of yours; please leave it to a colleague.',
  },
  'batch-under-review': {
    status: 409,
    zh: '里面有一件的卷宗正在评查，请退回这一批，其余的可以重新入批。',
    en: 'A file in this batch is in review; please send the batch back and put the others into a new one.',
  },
  'approved-by-same': {
    status: 403,
    zh: '要由另一个人再批一次：审过、批过的人不能批第二道。',
    en: 'Somebody else approves a second time: neither who reviewed nor who approved first.',
  },
  'approved-higher-up': {
    status: 403,
    zh: '第二道由县（区）一级批。',
    en: 'The second approval is given at county level.',
  },
  'claw-back-too-much': {
    status: 422,
    zh: '追回的钱不能比付出去的多。',
    en: 'No more can be asked back than was paid.',
  },
  'claw-back-by-another': {
    status: 403,
    zh: '要由另一个人来定是否追回。',
    en: 'Somebody else decides about asking it back.',
  },
  'returned-too-much': {
    status: 422,
    zh: '退回的钱不能比要追回的多。',
    en: 'No more can come back than was asked for.',
  },
  'budget-below-used': {
    status: 422,
    zh: '预算不能比已经安排和付出的还少。',
    en: 'The budget cannot be less than what is set aside and spent.',
  },
} as const satisfies Record<string, ProblemText>
