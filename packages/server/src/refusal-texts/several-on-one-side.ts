import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const severalOnOneSideTexts = {
  'no-claimants': {
    status: 422,
    zh: '名单是空的，请至少写一行。',
    en: 'The list is empty; please write at least one line.',
  },
  'too-many-claimants': {
    status: 422,
    zh: '一次最多二百行，请分几次。',
    en: 'Two hundred lines at a time; please take the rest after that.',
  },
  'claimant-nameless': {
    status: 422,
    zh: '有一行没有姓名，请补上，再全部登记。',
    en: 'A line has no name; please add it and send all again.',
  },
  'claim-unclear': {
    status: 422,
    zh: '有一行的金额或者事由看不清，请改好。',
    en: 'The amount of a line, or what it is for, cannot be read; please put it right.',
  },
  'claimant-known': {
    status: 409,
    zh: '名单里有一行是已经登记过的人，请去掉那一行；同名的，写上电话分清。',
    en: 'A line names somebody who is registered already; please take it out, or tell a namesake apart by telephone.',
  },
  'claimant-twice': {
    status: 422,
    zh: '名单里有两行是同一个人；同名的，写上电话分清。',
    en: 'Two lines name the same person; please tell namesakes apart by telephone.',
  },
  'mandate-empty': {
    status: 422,
    zh: '请选好替谁说话、可以做哪些事。',
    en: 'Please choose for whom they speak and what they may do.',
  },
  'represents-oneself': {
    status: 422,
    zh: '自己的事自己就能办，不用代表自己。',
    en: 'Nobody needs to represent themselves.',
  },
  'another-side': {
    status: 422,
    zh: '代表要从自己这一边的人里推选。',
    en: 'A representative must be of the same side.',
  },
  'mandate-stands': {
    status: 409,
    zh: '已经是代表了，范围也一样。',
    en: 'That is so already, and for the same.',
  },
  'too-many-representatives': {
    status: 409,
    zh: '一边最多推选五名代表（宁波市人民调解条例第二十条）。',
    en: "One side has five representatives at most (Ningbo people's mediation regulation, art. 20).",
  },
  'no-such-mandate': {
    status: 409,
    zh: '没有这项委托，或者已经终止了。',
    en: 'There is no such mandate, or it has ended.',
  },
  'persons-missing': {
    status: 422,
    zh: '请写来了几个人。',
    en: 'Please say how many came.',
  },
} as const satisfies Record<string, ProblemText>
