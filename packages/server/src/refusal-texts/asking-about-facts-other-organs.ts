import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const askingAboutFactsOtherOrgansTexts = {
  'who-was-asked': {
    status: 422,
    zh: '请写明问了谁。',
    en: 'Please say who was asked.',
  },
  'answers-missing': {
    status: 422,
    zh: '请写问了什么、怎么回答的。',
    en: 'Please write what was asked and answered.',
  },
  'unknown-link': {
    status: 422,
    zh: '没有这种对接方式，请从列表里选择。',
    en: 'There is no such way; please choose from the list.',
  },
  'organ-missing': {
    status: 422,
    zh: '请写明来函单位和函号。',
    en: 'Please give the organ and the number of its letter.',
  },
  'letter-in-the-future': {
    status: 422,
    zh: '函上的日期不能晚于今天。',
    en: 'The day on the letter cannot lie in the future.',
  },
  'letter-known': {
    status: 409,
    zh: '这份函已经登记过了。',
    en: 'This letter has been recorded already.',
  },
  'facts-empty': {
    status: 422,
    zh: '请写下各方都认可的事实。',
    en: 'Please write down what nobody disputes.',
  },
  'no-facts-noted': {
    status: 409,
    zh: '还没有记下各方都认可的事实。',
    en: 'Nothing that nobody disputes was written down yet.',
  },
  'other-facts': {
    status: 409,
    zh: '这份事实已经重新写过，请看过新的再签。',
    en: 'The facts were written anew; please read them before you sign.',
  },
} as const satisfies Record<string, ProblemText>
