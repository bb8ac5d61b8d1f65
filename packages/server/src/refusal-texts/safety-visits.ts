import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const safetyVisitsTexts = {
  'unknown-sign': {
    status: 422,
    zh: '没有这个问题，请从列表里选择。',
    en: 'There is no such question; please choose from the list.',
  },
  'sign-twice': {
    status: 422,
    zh: '同一个情况只用选一次。',
    en: 'Choose the same sign only once.',
  },
  'concerns-nobody': {
    status: 422,
    zh: '请选是哪一方需要监护人陪着。',
    en: 'Please say which party needs a guardian.',
  },
  'sign-dropped-without-words': {
    status: 422,
    zh: '以前记的情况没有了，请写明为什么。',
    en: 'A sign that was noted before is gone; please say why.',
  },
  'no-such-sign': {
    status: 422,
    zh: '没有记过这个情况，请先记下来，再登记报告。',
    en: 'This sign was not noted; note it first, then record the report.',
  },
  'sign-needs-no-report': {
    status: 422,
    zh: '这个情况不用报告，请照提示照顾好本人。',
    en: 'This need not be reported; please take care of the person as the note says.',
  },
  'receiver-missing': {
    status: 422,
    zh: '请写明报给了哪个单位、谁接的。',
    en: 'Please say to whom it was reported and who took it.',
  },
  'left-in-peace': {
    status: 409,
    zh: '对方已经说了不愿意，请不要再上门。',
    en: 'They have said no; please do not call at their door again.',
  },
} as const satisfies Record<string, ProblemText>
