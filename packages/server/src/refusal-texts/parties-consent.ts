import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const partiesConsentTexts = {
  'unknown-party': {
    status: 422,
    zh: '这件事里没有这位当事人。',
    en: 'There is no such party in this matter.',
  },
  'party-known': {
    status: 409,
    zh: '这位当事人已经登记过了。',
    en: 'This party is registered already.',
  },
  'paper-missing': {
    status: 422,
    zh: '请写明看的是什么证件，不用写号码。',
    en: 'Please say which paper was shown, without its number.',
  },
  'already-answered': {
    status: 409,
    zh: '已经答复过了。',
    en: 'This has been answered already.',
  },
  'not-invited': {
    status: 409,
    zh: '还没有向这位当事人发出邀请。',
    en: 'This party has not been invited.',
  },
  'rights-not-told': {
    status: 422,
    zh: '请先把权利和义务告诉当事人，再记录同意。',
    en: 'Please tell the party their rights and duties first.',
  },
  'how-does-not-fit': {
    status: 422,
    zh: '请如实写明当事人是怎样表示同意的。',
    en: 'Please say truly how the party said yes.',
  },
  'text-missing': {
    status: 422,
    zh: '请写上内容。',
    en: 'Please write something.',
  },
  'way-without-address': {
    status: 422,
    zh: '还没有这种方式要用的号码或者地址，请一起填上。',
    en: 'There is no number or address for that way yet; please give it too.',
  },
} as const satisfies Record<string, ProblemText>
