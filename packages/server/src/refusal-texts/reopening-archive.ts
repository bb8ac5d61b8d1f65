import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const reopeningArchiveTexts = {
  'file-is-closed': {
    status: 409,
    zh: '卷宗已经归档，只有当事人可以要求重新办理。',
    en: 'The file is closed; only a party can reopen it.',
  },
  'nothing-to-reopen': {
    status: 409,
    zh: '这件事没有办理过，请重新登记，前面的经过我们看得到。',
    en: 'This was never taken up; please report it anew.',
  },
  'reason-does-not-fit': {
    status: 422,
    zh: '请选择符合实际情况的原因。',
    en: 'Please choose the reason that fits.',
  },
  'dossier-incomplete': {
    status: 409,
    zh: '卷宗还缺材料，不能归档，请看缺了什么。',
    en: 'The file has gaps and cannot be closed; please see what is missing.',
  },
} as const satisfies Record<string, ProblemText>
