/** A party says how an office did that was called in to help. */
export const rateWords = {
  zh: {
    rate: '评价来帮忙的部门',
    rateTitle: '{unit}办得怎么样？',
    rateLead: '您怎么想就怎么选。您的评价会转给这个部门和请它来的单位，另一方看不到。',
    rateHow: '请选一个',
    rate5: '很好',
    rate4: '好',
    rate3: '一般',
    rate2: '不好',
    rate1: '很不好',
    rateWords: '想说的话',
    rateDo: '发出',
    rateBack: '先不评',
    rateMissing: '请选一个',
  },
  en: {
    rate: 'Say how the office that came did',
    rateTitle: 'How did {unit} do?',
    rateLead:
      'Choose whatever you think. It goes to that office and to the one that called it; the other side does not see it.',
    rateHow: 'Please choose one',
    rate5: 'Very well',
    rate4: 'Well',
    rate3: 'So so',
    rate2: 'Badly',
    rate1: 'Very badly',
    rateWords: 'Anything to say',
    rateDo: 'Send',
    rateBack: 'Not now',
    rateMissing: 'Please choose one',
  },
} as const
