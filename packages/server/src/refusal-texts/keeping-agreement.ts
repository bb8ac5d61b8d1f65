import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const keepingAgreementTexts = {
  'no-such-obligation': {
    status: 422,
    zh: '协议里没有这一项。',
    en: 'There is no such part of the agreement.',
  },
  'no-such-report': {
    status: 422,
    zh: '没有这条履行说明，或者已经答复过。',
    en: 'There is no such report, or it has had its answer.',
  },
  'only-the-debtor': {
    status: 403,
    zh: '只有应当履行的一方能说这句话。',
    en: 'Only whoever owes it can say this.',
  },
  'only-the-creditor': {
    status: 403,
    zh: '只有应当收到的一方能说这句话。',
    en: 'Only whoever it is owed to can say this.',
  },
  'how-known-missing': {
    status: 422,
    zh: '请写明您是怎么知道的（电话、回单、当面）。',
    en: 'Please say how you know (telephone, slip, in person).',
  },
  'obligation-closed': {
    status: 409,
    zh: '这一项已经有结果了。',
    en: 'This part has been settled already.',
  },
  'amount-missing': {
    status: 422,
    zh: '请写付了多少钱。',
    en: 'Please say how much was paid.',
  },
  overpaid: {
    status: 422,
    zh: '比还没付的多了，请看清楚还差多少。',
    en: 'That is more than is still open; please see how much is left.',
  },
  'nothing-to-dispute': {
    status: 409,
    zh: '还没有人说履行了，不用提异议。',
    en: 'Nobody has said that it was done; there is nothing to dispute.',
  },
  'too-late-to-dispute': {
    status: 409,
    zh: '确认收到的时间太久了，不能在这里更正；有问题请找调解委员会或者起诉。',
    en: 'The confirmation can no longer be taken back here; please turn to the committee or the court.',
  },
  'day-in-the-past': {
    status: 422,
    zh: '请选今天或者以后的日子。',
    en: 'Please choose today or a later day.',
  },
  'day-not-later': {
    status: 422,
    zh: '新的日子要比原来的晚。',
    en: 'The new day must be later than the one before.',
  },
  'no-promise-waits': {
    status: 409,
    zh: '没有等您答复的新日子。',
    en: 'No other day waits for your answer.',
  },
  'not-late-yet': {
    status: 409,
    zh: '还没到期，不能认定没有履行。',
    en: 'It is not late yet.',
  },
  'report-waits': {
    status: 409,
    zh: '对方说已经履行，请先确认收到没有。',
    en: 'It is said to be done; please have that answered first.',
  },
  'recourses-not-told': {
    status: 422,
    zh: '请先把还有哪些途径告诉权利人。',
    en: 'Please tell the other side first what remains open to them.',
  },
  'not-kept-yet': {
    status: 409,
    zh: '还有没有履行完的内容，不能记作已履行。',
    en: 'Something is still owed; it cannot be recorded as kept.',
  },
} as const satisfies Record<string, ProblemText>
