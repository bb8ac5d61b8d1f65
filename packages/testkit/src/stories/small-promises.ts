import type { ClauseTemplate, EntrustmentLink, PaperOnly, Recourse, StatusWord } from '@jiefen/domain/region'

/** What both small regions have of the clause library. */
export const smallClauses: readonly ClauseTemplate[] = [
  {
    id: 'pay',
    kind: 'payment',
    words: {
      zh: '{payer}向{payee}支付［{what}］人民币{amount}元：{instalments}［；以{way}方式支付］［，收款账户：{account}］。',
      en: '{payer} pays {payee} {amount} yuan: {instalments}.',
    },
  },
  {
    id: 'do',
    kind: 'act',
    words: { zh: '{who}于{day}前完成：{what}。', en: '{who} does by {day}: {what}.' },
  },
  {
    id: 'apologise',
    kind: 'apology',
    words: {
      zh: '{who}于{day}前当面向{to}赔礼道歉［，内容：{what}］。',
      en: '{who} apologises to {to} by {day}.',
    },
  },
  {
    id: 'settled',
    kind: 'other',
    words: { zh: '双方就此事再无其他争议。', en: 'Nothing else is disputed.' },
  },
]

export const smallStatusWords: readonly StatusWord[] = [
  ...['双方离婚', '自愿离婚', '同意离婚'].map((word) => ({
    word,
    settles: true,
    notAfter: ['不'],
    notBefore: ['后', '协议', '判决'],
    why: { zh: '婚姻关系不能靠协议解除。', en: 'An agreement does not end a marriage.' },
    source: '民诉法解释第355条',
  })),
  {
    word: '离婚',
    settles: false,
    why: { zh: '婚姻关系不能靠协议解除。', en: 'An agreement does not end a marriage.' },
    source: '民诉法解释第355条',
  },
]

export const smallPaperOnly: readonly PaperOnly[] = [
  {
    category: '13',
    why: { zh: '这类协议要在纸上签。', en: 'Such an agreement is signed on paper.' },
    source: '电子签名法第3条',
  },
]

export const smallLinks: readonly EntrustmentLink[] = [
  {
    code: 'LK01',
    name: { zh: '诉调对接', en: 'From a court' },
    from: { zh: '人民法院', en: 'A court' },
    source: '人民调解法第18条',
  },
  {
    code: 'LK03',
    name: { zh: '公调对接', en: 'From the police' },
    from: { zh: '派出所', en: 'The police' },
    source: '人民调解法第18条',
  },
]

export const smallRecourses: readonly Recourse[] = [
  {
    code: 'confirmation',
    way: { zh: '申请司法确认', en: 'Judicial confirmation' },
    words: { zh: '双方可以一起申请司法确认。', en: 'Both may ask the court to confirm.' },
    source: '民事诉讼法第205条',
    within: { from: 'effect', days: 30 },
  },
  {
    code: 'payment-order',
    only: 'payment',
    way: { zh: '申请支付令', en: 'Payment order' },
    words: { zh: '您可以申请支付令。', en: 'You may ask for a payment order.' },
    source: '民事诉讼法第225条',
    packet: 'payment-order',
  },
  {
    code: 'wages',
    only: 'payment',
    category: '07',
    way: { zh: '凭协议申请支付令', en: 'Payment order for wages' },
    words: { zh: '劳动者可以凭协议申请支付令。', en: 'A worker may ask on the agreement.' },
    source: '劳动争议调解仲裁法第16条',
    packet: 'wage-order',
  },
  {
    code: 'enforcement',
    way: { zh: '申请执行', en: 'Enforcement' },
    words: { zh: '经确认的可以申请执行。', en: 'What is confirmed can be enforced.' },
    source: '民事诉讼法第250条',
    packet: 'enforcement',
    within: { from: 'due', years: 2 },
  },
]
