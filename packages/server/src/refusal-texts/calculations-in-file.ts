import type { ProblemText } from '../platform/problems/index.ts'

// Drawn by scripts/draw-refusals.ts from docs/refusals.md; change the words there.
export const calculationsInFileTexts = {
  'title-missing': {
    status: 422,
    zh: '请写个标题，说明这份计算算的是什么。',
    en: 'Please give it a title that says what was worked out.',
  },
  'person-in-calculation': {
    status: 422,
    zh: '计算里不要写姓名、电话、证件号：各方都会看到，也会打印。请改成“申请人”“第一个月”这样的说法。',
    en: 'No names or numbers of persons in a calculation: every party reads it, and it is printed. Write “the applicant” or “the first month” instead.',
  },
  'unknown-calculation': {
    status: 422,
    zh: '卷宗里没有这份计算。',
    en: 'There is no such calculation in the file.',
  },
  'calculation-not-standing': {
    status: 409,
    zh: '这份计算已经被代替或者撤回了。',
    en: 'This calculation has been replaced or withdrawn already.',
  },
  'calculation-shown': {
    status: 409,
    zh: '这份计算各方已经看得到了。',
    en: 'The parties can read this calculation already.',
  },
} as const satisfies Record<string, ProblemText>
