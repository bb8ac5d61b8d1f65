import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const supervisionTexts = {
  'unit-without-part': {
    status: 422,
    zh: '这个单位没有经手这件事，请选经手的单位。',
    en: 'That unit has no hand in this matter; please choose one that has.',
  },
  'unknown-card': {
    status: 422,
    zh: '这件事里没有这张督办牌。',
    en: 'There is no such card in this matter.',
  },
  'not-your-card': {
    status: 403,
    zh: '这张督办牌不是给您单位的，由收到的单位来答复。',
    en: 'That card is not for your unit; the unit that was given it answers.',
  },
  'own-card': {
    status: 403,
    zh: '自己发的督办，不能自己答复。',
    en: 'Nobody answers a card they gave themselves.',
  },
  'card-answered': {
    status: 409,
    zh: '这张督办牌已经答复过了。',
    en: 'That card has been answered already.',
  },
} as const satisfies Record<string, ProblemText>
