import type { WireCommand } from '@jiefen/contract'
import { gradeLabel } from '../../vocabulary/index.ts'
import { type Form, type Sight, w } from './form.ts'

export const gradeForms = {
  'set-grade': {
    says: w(
      '等级只说这件事有多急，不评价任何人。选和现在一样的等级，就是复核一次。',
      'The grade says how urgent the matter is, and nothing of anybody. The same grade again is its review.',
    ),
    fields: [
      {
        type: 'choice',
        name: 'grade',
        label: w('定为哪一级', 'Which grade'),
        options: ({ matter }: Sight) =>
          (matter.grade?.choices ?? []).map(({ grade, owner }) => ({
            value: grade.code,
            words: gradeLabel(grade),
            says: w(`由${owner.zh}负责盯住`, `${owner.en} keeps an eye on it`),
          })),
      },
      { type: 'prose', name: 'why', label: w('理由', 'Reason'), max: 500, rows: 3 },
    ],
    begin: ({ grade }) => {
      const likely = grade?.proposed?.grade ?? grade?.now?.grade
      return likely === undefined ? {} : { grade: likely.code }
    },
  },
  // A party's own act: no desk offers it, and whoever came across it here is told so by the server.
  'rate-department': {
    says: w('由当事人在自己的页面上评价。', 'The parties rate on their own page.'),
    fields: [],
  },
} as const satisfies Partial<Record<WireCommand, Form>>
