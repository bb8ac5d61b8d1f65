import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const talkTexts = {
  'words-missing': {
    status: 422,
    zh: '请先写几个字，或者加一张照片。',
    en: 'Please write something first, or add a photo.',
  },
  'matter-archived': {
    status: 409,
    zh: '这件事已经归档，消息也到此为止，不能再写了。',
    en: 'This matter is archived, and its talk with it; nothing more can be written.',
  },
  'not-your-thread': {
    status: 403,
    zh: '您只能在自己和办理单位之间写消息。',
    en: 'You can write only between yourself and the office.',
  },
  'calling-only-among-staff': {
    status: 422,
    zh: '和当事人的消息里不能 @ 工作人员，请写到“工作人员”里。',
    en: "Colleagues cannot be called by name in a party's thread; please write it among the staff.",
  },
  'cannot-be-called': {
    status: 422,
    zh: '您 @ 的人看不到这件事，请去掉后再发。',
    en: 'Somebody you call by name may not open this matter. Please take the name out and send again.',
  },
} as const satisfies Record<string, ProblemText>
