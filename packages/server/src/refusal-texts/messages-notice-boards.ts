import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const messagesNoticeBoardsTexts = {
  'post-empty': {
    status: 422,
    zh: '请写上标题和内容。',
    en: 'Please write a title and what you want to say.',
  },
  'personal-data': {
    status: 422,
    zh: '公告很多人看得到，里面不能有个人的号码或者邮箱。',
    en: 'Many people read the board, so there can be no number or mail address of a person in it.',
  },
  'day-is-over': {
    status: 422,
    zh: '挂到哪一天不能早于今天，请重新选。',
    en: 'The last day cannot be before today; please choose again.',
  },
  'not-to-choose': {
    status: 422,
    zh: '这类消息不用选。',
    en: 'There is nothing to choose about this kind of message.',
  },
  'decided-by-region': {
    status: 422,
    zh: '这一项由本地规定，不能自己改。',
    en: 'This one is decided by the region and cannot be changed by yourself.',
  },
  'not-a-mobile-number': {
    status: 422,
    zh: '手机号码要写 11 位，请核对。',
    en: 'A mobile number has 11 digits; please check.',
  },
  'not-a-mail-address': {
    status: 422,
    zh: '邮箱地址写得不对，请核对，例如 wang@example.com。',
    en: 'That is not a mail address; please check, such as wang@example.com.',
  },
  'way-not-open': {
    status: 409,
    zh: '本地还没有开通这种方式，请找系统管理员。',
    en: 'This way is not open here yet; please ask the system administrator.',
  },
  'own-address-missing': {
    status: 409,
    zh: '还没有填号码或邮箱，请先填好保存。',
    en: 'There is no number or address yet; please give one first.',
  },
  'not-undelivered': {
    status: 409,
    zh: '这条不用再发：它已经送到、正在发，或者刚才有人重发了。',
    en: 'This need not be sent again: it has arrived, is on its way, or somebody has just sent it.',
  },
  'no-way-to-them': {
    status: 409,
    zh: '没有能用的号码或者地址。请先更正这位当事人的联系方式，再重发。',
    en: 'There is no number or address that works. Please correct how this party is reached, then send again.',
  },
  'not-by-hand': {
    status: 409,
    zh: '这封信或者这个电话已经有人记下结果了。',
    en: 'Somebody has already noted what came of this letter or call.',
  },
  'no-such-message': {
    status: 422,
    zh: '没有这种消息，请从列表里选择。',
    en: 'There is no such message; please choose from the list.',
  },
  'wording-faulty': {
    status: 422,
    zh: '这段话还不能用，请按提示改好再保存。',
    en: 'These words cannot be used yet; please put right what is listed.',
  },
} as const satisfies Record<string, ProblemText>
