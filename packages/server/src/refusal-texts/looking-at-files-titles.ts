import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const lookingAtFilesTitlesTexts = {
  'own-file': {
    status: 403,
    zh: '您参与过这件事，这份卷宗要由别人评查。',
    en: 'You had a hand in this matter; somebody else looks at its file.',
  },
  'not-your-file': {
    status: 403,
    zh: '只有这份卷宗的调解员能答复。',
    en: 'Only the mediator of this file can answer.',
  },
  'review-not-here': {
    status: 409,
    zh: '这一步已经办过了，请刷新看看现在到哪里了。',
    en: 'This has been done already; please look where it stands now.',
  },
  'point-missing': {
    status: 422,
    zh: '还有评查点没有看，每一点都要选。',
    en: 'A point of the list is missing; please answer each.',
  },
  'unknown-point': {
    status: 422,
    zh: '评查表里没有这一项，请重新选择。',
    en: 'The list has no such point or grade; please choose again.',
  },
  'objection-over': {
    status: 409,
    zh: '异议期已经过了，或者已经提过一次。有话可以直接找评查人说。',
    en: 'The time for objecting is over, or you objected once already. You can still talk to the reviewer.',
  },
  'somebody-else-decides': {
    status: 403,
    zh: '原来是您定的，异议要由另一个人来看。',
    en: 'You decided this yourself; somebody else decides about the objection.',
  },
  'no-review-rule': {
    status: 422,
    zh: '本地没有规定这里这个月要抽查。',
    en: 'There is no rule here for drawing files of this month.',
  },
  'no-closed-file': {
    status: 409,
    zh: '这件事还没有归档，或者没有调解过，没有卷宗可看。',
    en: 'This matter is not closed, or was not mediated: there is no file to look at.',
  },
  'in-review-already': {
    status: 409,
    zh: '这份卷宗正在评查，不用再提。',
    en: 'This file is in review already.',
  },
  'month-not-over': {
    status: 409,
    zh: '这个月还没有过完，下个月一日起可以抽取。',
    en: 'The month is not over; files can be drawn from the first day of the next.',
  },
  'own-title': {
    status: 403,
    zh: '这一步要由本人，或者由本人以外有权的人来办。',
    en: 'This step is for the mediator, or for somebody else than the mediator.',
  },
  'application-open': {
    status: 409,
    zh: '还有一个等级申请没有结果，等它有了结果再提。',
    en: 'Another request is open; please wait for its end.',
  },
  'application-not-here': {
    status: 409,
    zh: '这个申请已经有结果了，请刷新看看。',
    en: 'This request has been dealt with; please look again.',
  },
  'condition-not-met': {
    status: 422,
    zh: '有一项公布的条件还不够，不能评。',
    en: 'A published condition is not met; the title cannot be given.',
  },
  'decided-higher-up': {
    status: 403,
    zh: '这个等级由上一级评定。',
    en: 'This title is decided at a higher level.',
  },
  'unknown-title': {
    status: 422,
    zh: '没有这个等级，请重新选择。',
    en: 'There is no such title; please choose again.',
  },
} as const satisfies Record<string, ProblemText>
