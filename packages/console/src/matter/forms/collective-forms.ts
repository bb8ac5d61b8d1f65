import { sideNames } from '../../vocabulary/index.ts'
import { claimantsOf, readClaimants } from './claimant-lines.ts'
import { type Form, optionsOf, w } from './form.ts'
import { mandateForms } from './mandate-forms.ts'

export const collectiveForms = {
  'add-claimants': {
    says: w(
      '把名单一次登记进来，每人一行。每个人的意愿、证件、金额还是各人各的。',
      'A whole list at once, a line for each. Consent, paper and amount stay each one’s own.',
    ),
    fields: [
      { type: 'choice', name: 'side', label: w('是哪一方', 'Which side'), options: optionsOf(sideNames) },
      {
        type: 'line',
        name: 'what',
        label: w('请求什么', 'What they claim'),
        hint: w('大家一样的，写在这里', 'The same for all of them'),
        max: 100,
        suggestions: [
          w('拖欠的工资', 'Wages owed'),
          w('货款', 'Price of goods'),
          w('补偿款', 'Compensation'),
        ],
      },
      { type: 'claimants', name: 'lines', label: w('名单', 'The list') },
    ],
    begin: () => ({ side: 'informant' }),
    body: ({ side, what, lines }, matter) => ({
      side,
      claimants: claimantsOf(readClaimants(String(lines ?? ''), matter.parties), String(what ?? '')),
    }),
  },
  ...mandateForms,
  'receive-callers': {
    says: w(
      '又来了一批，记一次。只记来了几个人，不记是谁。',
      'They came again: one batch. Only how many, never who.',
    ),
    fields: [
      { type: 'line', name: 'count', label: w('来了几个人', 'How many came'), max: 5 },
      {
        type: 'prose',
        name: 'words',
        label: w('说了什么', 'What they said'),
        max: 500,
        rows: 2,
        optional: true,
      },
    ],
    body: ({ count, words }) => ({
      persons: Number(count),
      ...(words === undefined ? {} : { words }),
    }),
  },
} as const satisfies Record<string, Form>
