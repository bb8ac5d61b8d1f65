import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const hazardsAppealsTexts = {
  'after-photo-missing': {
    status: 422,
    zh: '请拍一张整改后的照片。',
    en: 'Please take a photo of it put right.',
  },
  'note-missing': {
    status: 422,
    zh: '请写上一句说明。',
    en: 'Please write a sentence about it.',
  },
  'not-a-day': {
    status: 422,
    zh: '这个日期不对，请重新填写。',
    en: 'That is not a date; please enter it again.',
  },
  'day-has-passed': {
    status: 422,
    zh: '期限不能早于今天。',
    en: 'The deadline cannot lie in the past.',
  },
  'own-work': {
    status: 403,
    zh: '自己办的事不能自己复查或回访，请换一位同事。',
    en: 'Nobody checks or follows up their own work; please ask a colleague.',
  },
  'already-assigned': {
    status: 409,
    zh: '已经交给这个单位了。',
    en: 'It is assigned to that unit already.',
  },
  'not-assigned': {
    status: 409,
    zh: '还没有交办，不能作出决定。',
    en: 'It has not been assigned yet.',
  },
  'authority-missing': {
    status: 422,
    zh: '请写明依据的规定。',
    en: 'Please name the rule it rests on.',
  },
} as const satisfies Record<string, ProblemText>
