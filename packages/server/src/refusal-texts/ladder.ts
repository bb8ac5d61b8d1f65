import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const ladderTexts = {
  'already-returned': {
    status: 409,
    zh: '这一级已经退回过一次，不能再退，请接手。',
    en: 'This level has returned it once and may not again; please take it up.',
  },
  'level-not-to-be-skipped': {
    status: 422,
    zh: '这里不能越级，请报上一级。',
    en: 'Levels may not be skipped here; please pass it to the next one.',
  },
  'not-on-the-ladder': {
    status: 409,
    zh: '这件事由部门办理，不逐级上报；需要上级来，请吹哨。',
    en: 'An office that takes this kind of matter has it, and it does not climb; please whistle for the level above.',
  },
  'not-taken-up-yet': {
    status: 409,
    zh: '上一级还没有接手，请等他们接手。',
    en: 'The level it was passed to has not taken it up yet; please wait for that.',
  },
  'not-your-level': {
    status: 403,
    zh: '这件事不在您这一级，您不能接手或退回。',
    en: 'It lies with another level; you cannot take it up or return it.',
  },
  'nothing-to-return': {
    status: 409,
    zh: '已经接手，或者不是下级报上来的，不能退回。',
    en: 'It has been taken up, or did not come from below; it cannot be returned.',
  },
  'nothing-to-take-up': {
    status: 409,
    zh: '没有等着接手的事项。',
    en: 'Nothing waits to be taken up here.',
  },
  'unknown-level': {
    status: 422,
    zh: '没有这一级，请重新选择。',
    en: 'There is no such level; please choose again.',
  },
} as const satisfies Record<string, ProblemText>
