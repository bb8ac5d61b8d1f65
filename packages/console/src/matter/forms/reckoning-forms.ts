import { type Form, type FormFor, w } from './form.ts'

const nameOf = ({ calculation, title }: { readonly calculation: number; readonly title: string }) =>
  w(`第 ${calculation} 份：${title}`, `No. ${calculation}: ${title}`)

/** Reckoned on the calculator's own page; from there it comes back into the file. */
const keepCalculation: FormFor<'keep-calculation'> = {
  says: w(
    '先到计算器里填数、看结果，再点“存入卷宗”。',
    'Fill in the calculator first and read the result, then keep it.',
  ),
  fields: [],
}

const showCalculation: FormFor<'show-calculation'> = {
  says: w(
    '各方都会在自己的页面上看到整份计算，看到的一样。看过的收不回来，只能撤回，写明不算数。',
    'Every party will read all of it on their page, each the same. What was read cannot be unread; it can only be withdrawn.',
  ),
  fields: [
    {
      type: 'choice',
      name: 'calculation',
      label: w('给各方看哪一份', 'Which one'),
      options: ({ matter }) =>
        matter.calculations
          .filter(({ may }) => may.show)
          .map((one) => ({ value: String(one.calculation), words: nameOf(one) })),
    },
  ],
  body: ({ calculation }) => ({ calculation: Number(calculation) }),
}

const withdrawCalculation: FormFor<'withdraw-calculation'> = {
  says: w(
    '撤回的留在卷宗里，写明不算数。数填错了的，重新算一份来代替更好。',
    'It stays in the file, marked as not counting. Where a number was wrong, a new one in its place is better.',
  ),
  fields: [
    {
      type: 'choice',
      name: 'calculation',
      label: w('撤回哪一份', 'Which one'),
      options: ({ matter }) =>
        matter.calculations
          .filter(({ may }) => may.withdraw)
          .map((one) => ({ value: String(one.calculation), words: nameOf(one) })),
    },
    {
      type: 'line',
      name: 'why',
      label: w('为什么', 'Why'),
      max: 200,
      suggestions: [
        w('数字填错了', 'A number was wrong'),
        w('不是这件事的', 'It belongs to another matter'),
        w('双方已经另外商定', 'The parties agreed otherwise'),
      ],
    },
  ],
  body: ({ calculation, why }) => ({ calculation: Number(calculation), why }),
}

export const reckoningForms = {
  'keep-calculation': keepCalculation,
  'show-calculation': showCalculation,
  'withdraw-calculation': withdrawCalculation,
} satisfies Record<string, Form>
