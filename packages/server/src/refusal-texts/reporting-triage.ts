import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const reportingTriageTexts = {
  'story-empty': {
    status: 422,
    zh: '请用自己的话说说发生了什么。',
    en: 'Please say in your own words what happened.',
  },
  'text-too-long': {
    status: 422,
    zh: '写得太长了，请分几次说，或者只写要紧的。',
    en: 'This is too long; please keep to what matters most.',
  },
  'too-many-photos': {
    status: 422,
    zh: '照片最多九张。',
    en: 'Nine photos at most.',
  },
  'informant-missing': {
    status: 422,
    zh: '登记里缺少报告人。',
    en: 'The report does not say who brings it.',
  },
  'name-in-anonymous-report': {
    status: 422,
    zh: '匿名登记不能带姓名和电话。',
    en: 'An anonymous report may not carry a name or a telephone number.',
  },
  'nobody-named': {
    status: 422,
    zh: '请写上对方的姓名，或者说说是谁，比如“楼下的饭店”。',
    en: 'Please give the other side\'s name, or say who it is, such as "the restaurant downstairs".',
  },
  'unknown-category': {
    status: 422,
    zh: '没有这个类别，请重新选择。',
    en: 'There is no such category; please choose again.',
  },
  'settled-at-acceptance': {
    status: 409,
    zh: '已经受理，类型和承办单位不能再改。',
    en: 'It has been accepted; kind and unit can no longer be changed.',
  },
  'nothing-changed': {
    status: 422,
    zh: '没有改动。',
    en: 'Nothing was changed.',
  },
  'no-category': {
    status: 422,
    zh: '请先选定纠纷类别，再受理。',
    en: 'Please choose the category first.',
  },
  'not-for-mediation': {
    status: 422,
    zh: '这类事项不属于人民调解的范围，请告知当事人正确的途径，或者改为困难诉求交办。',
    en: "This is not for people's mediation; please tell the person the right way, or sort it as an appeal.",
  },
  'to-itself': {
    status: 422,
    zh: '事项已经在这个单位。',
    en: 'That unit has it already.',
  },
  'already-given-back': {
    status: 409,
    zh: '这个单位退回过一次，再转交要由督办人员决定。',
    en: 'That unit has given it back once; only a supervisor may send it there again.',
  },
  'not-passed-to-you': {
    status: 403,
    zh: '事项没有转交给您的单位。',
    en: 'It was not passed to your unit.',
  },
  'may-not-give-back-again': {
    status: 409,
    zh: '督办人员已经确定由你们办理，不能再退回。',
    en: 'A supervisor has decided that it stays with you.',
  },
} as const satisfies Record<string, ProblemText>
