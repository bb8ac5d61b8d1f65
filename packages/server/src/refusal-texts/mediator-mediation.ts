import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const mediatorMediationTexts = {
  'not-a-committee': {
    status: 422,
    zh: '这个单位不是人民调解委员会。',
    en: 'That unit is not a mediation committee.',
  },
  'another-committee': {
    status: 409,
    zh: '调解已经由另一个调委会立案，请从该调委会选调解员。',
    en: 'Another committee has opened this case; please choose one of its mediators.',
  },
  'already-proposed': {
    status: 409,
    zh: '这位调解员已经提名了。',
    en: 'This mediator has been proposed already.',
  },
  'no-mediator': {
    status: 409,
    zh: '还没有提名调解员。',
    en: 'No mediator has been proposed yet.',
  },
  'engagement-over': {
    status: 409,
    zh: '这位调解员的聘期已满或者还没有开始，请另选一位。',
    en: 'The engagement of this mediator is over or has not begun; please choose another.',
  },
  'mediator-is-party': {
    status: 409,
    zh: '这位调解员本人就是当事人，不能调解自己的事，请另选一位。',
    en: 'This mediator is a party; nobody mediates their own dispute. Please choose another.',
  },
  'mediator-is-kin': {
    status: 409,
    zh: '这位调解员与其中一方有亲属关系，不能调解这件事，请另选一位。',
    en: 'This mediator is related to one side and cannot mediate here. Please choose another.',
  },
  'mediator-not-now': {
    status: 409,
    zh: '这位调解员目前不能接手这件事，请另选一位。',
    en: 'This mediator cannot take this on at present; please choose another.',
  },
  'seat-taken': {
    status: 409,
    zh: '已经有一位提名的调解员；想换人，请先提出更换，不用说理由。',
    en: 'A mediator is proposed already; to have another, ask for another first. No reason is needed.',
  },
  'complaint-to-somebody-else': {
    status: 403,
    zh: '对您本人的投诉，请交给别的同事登记。',
    en: 'A complaint about yourself is written down by a colleague.',
  },
  'unknown-complaint-kind': {
    status: 422,
    zh: '没有这个投诉类别，请从列表里选择。',
    en: 'There is no such kind of complaint; please choose from the list.',
  },
  'complaint-waits': {
    status: 409,
    zh: '同样的投诉已经登记，正在等答复。',
    en: 'The same complaint is registered already and waits for its answer.',
  },
  'unknown-complaint': {
    status: 422,
    zh: '没有这项投诉。',
    en: 'There is no such complaint.',
  },
  'complaint-settled': {
    status: 409,
    zh: '这项投诉已经答复了。',
    en: 'This complaint has been answered already.',
  },
  'not-the-mediator': {
    status: 403,
    zh: '这一步只能由本案的调解员办理。',
    en: 'Only the mediator of this matter may do this.',
  },
  'ties-not-described': {
    status: 422,
    zh: '请写明您与当事人是什么关系。',
    en: 'Please say what ties you to a party.',
  },
  'interest-not-declared': {
    status: 409,
    zh: '调解员还没有说明与双方有没有关系，请稍后再答复。',
    en: 'The mediator has not yet said whether anything ties them to a side.',
  },
  'gates-open': {
    status: 409,
    zh: '还不能开始调解，请看缺了什么。',
    en: 'Mediation cannot go on yet; please see what is missing.',
  },
  'case-number-missing': {
    status: 422,
    zh: '缺少案号。',
    en: 'The case number is missing.',
  },
  'in-the-future': {
    status: 422,
    zh: '时间不能晚于现在。',
    en: 'The time cannot lie in the future.',
  },
  'nobody-present': {
    status: 422,
    zh: '请选择到场的当事人。',
    en: 'Please choose the parties who came.',
  },
  'others-not-agreed-to': {
    status: 422,
    zh: '邀请其他人参加，要先征得各方当事人同意。',
    en: 'Others may take part only if every party agrees.',
  },
  'record-empty': {
    status: 422,
    zh: '请写调解记录。',
    en: 'Please write the record of the session.',
  },
  'risk-not-reported': {
    status: 422,
    zh: '矛盾可能激化，请先报告，并写明报告给了谁。',
    en: 'This may turn violent: please report it first, and say to whom.',
  },
} as const satisfies Record<string, ProblemText>
