import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const matterStageUnitsTexts = {
  'not-at-this-stage': {
    status: 409,
    zh: '现在这一步不能这样办，请先看看事项走到了哪里。',
    en: 'This cannot be done at this stage; please look where the matter stands now.',
  },
  'staff-only': {
    status: 403,
    zh: '这一步由工作人员办理。',
    en: 'This step is for the staff.',
  },
  'only-for-yourself': {
    status: 403,
    zh: '您只能替自己办理。',
    en: 'You can do this only for yourself.',
  },
  'not-your-desk': {
    status: 403,
    zh: '您不能以这个单位的名义登记。',
    en: 'You cannot register in the name of that unit.',
  },
  'unknown-unit': {
    status: 422,
    zh: '没有这个单位，请重新选择。',
    en: 'There is no such unit; please choose again.',
  },
  'unit-out-of-reach': {
    status: 403,
    zh: '您不能替这个单位受理，请转交给他们。',
    en: 'You cannot take this on for that unit; please pass it on to them.',
  },
  'reason-missing': {
    status: 422,
    zh: '请写明理由。',
    en: 'Please say why.',
  },
  'unknown-grade': {
    status: 422,
    zh: '没有这个风险等级，请重新选择。',
    en: 'There is no such grade; please choose again.',
  },
  'unknown-reason': {
    status: 422,
    zh: '没有这个理由，请从列表里选择。',
    en: 'There is no such reason; please choose from the list.',
  },
} as const satisfies Record<string, ProblemText>
