import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const calculatorsTexts = {
  'figure-missing': {
    status: 422,
    zh: '本地区还没有录入下面这些数，不能算。有公布的数，可以补上并写明出处。',
    en: 'This region has no table for what is listed. If it has been published, enter it with its source.',
  },
  'figure-gap': {
    status: 422,
    zh: '下面这些数的表里没有那一天的，不能算，也不能拿别的日子代替。',
    en: "The table has nothing for that day, and another day's figure is not taken instead.",
  },
  'figure-without-source': {
    status: 422,
    zh: '补的数要写明出处；法律定的数不能改。',
    en: 'A figure that is entered needs its source; what the law sets cannot be changed.',
  },
  'input-impossible': {
    status: 422,
    zh: '有一项对不上，请核对。',
    en: 'Something does not fit together; please check it.',
  },
  'old-lending-rule': {
    status: 422,
    zh: '2020年8月20日以前的借款有一段按旧规定算，这里没有那一段的规定，请向法院核对。',
    en: 'A loan from before 20 August 2020 partly follows the older rule, which is not here; please ask the court.',
  },
  'rate-unclear': {
    status: 422,
    zh: '利息没有说清楚，要由双方商定或者由法院看交易情况来定，不能算。',
    en: 'The interest is unclear: the parties settle it, or a court weighs the circumstances.',
  },
} as const satisfies Record<string, ProblemText>
