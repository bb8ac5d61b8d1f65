import type { CalculatorInputs } from '@jiefen/contract'
import { type Entry, w, whenFilled, whenIs } from '../fields.ts'
import { type FormReader, present } from '../read-form.ts'

const hasDue = whenFilled('due')

export const lendingEntries: readonly Entry[] = [
  { id: 'lentOn', kind: 'day', label: w('借款那天', 'Day of the loan') },
  { id: 'noted', kind: 'money', label: w('借条上写多少', 'What the note says') },
  {
    id: 'received',
    kind: 'money',
    label: w('实际收到多少', 'What was really received'),
    hint: w(
      '不填，就和借条一样。预先扣的利息不算本金。',
      'Left empty: as the note says. Interest taken off in advance is no principal.',
    ),
    optional: true,
  },
  {
    id: 'between',
    kind: 'choice',
    label: w('谁和谁之间', 'Between whom'),
    choices: [
      ['persons', w('个人之间', 'Between persons')],
      ['others', w('有一方是单位', 'One side is an organisation')],
    ],
  },
  {
    id: 'agreed',
    kind: 'choice',
    label: w('利息是怎么约定的', 'What was agreed on interest'),
    choices: [
      ['rate', w('约定了年利率', 'A rate a year')],
      ['none', w('没有约定', 'Nothing')],
      ['unclear', w('说了有利息，没说多少', 'Interest, but not how much')],
    ],
  },
  {
    id: 'rate',
    kind: 'percent',
    label: w('年利率（%）', 'Rate a year, %'),
    hint: w('月息 2 分就是 24。', 'Two percent a month is 24.'),
    when: whenIs('agreed', 'rate'),
  },
  { id: 'due', kind: 'day', label: w('约定哪天还', 'Due day'), optional: true },
  {
    id: 'lateRate',
    kind: 'percent',
    label: w('约定的逾期年利率（%）', 'Rate a year agreed for delay, %'),
    optional: true,
    when: hasDue,
  },
  {
    id: 'fees',
    kind: 'money',
    label: w('逾期的违约金和其他费用', 'Penalty and costs of delay'),
    optional: true,
    when: hasDue,
  },
  {
    id: 'payments',
    kind: 'rows',
    label: w('已经还过的', 'What was paid'),
    add: w('加一笔还款', 'Add a payment'),
    most: 200,
    fields: [
      { id: 'on', kind: 'day', label: w('哪天', 'Day') },
      { id: 'cents', kind: 'money', label: w('多少', 'Amount') },
    ],
  },
  { id: 'until', kind: 'day', label: w('算到哪天', 'Up to which day') },
]

export function lendingInput(form: FormReader): CalculatorInputs['lending'] {
  const agreed = form.text('agreed')
  const due = form.dayIfAny('due')
  const noted = form.money('noted')
  return {
    day: form.day('lentOn'),
    noted,
    received: form.moneyIfAny('received') ?? noted,
    between: form.text('between') as 'persons' | 'others',
    rate: agreed === 'rate' ? form.percent('rate') : (agreed as 'none' | 'unclear'),
    ...present({ due, lateRate: due === undefined ? undefined : form.percentIfAny('lateRate') }),
    fees: due === undefined ? 0 : (form.moneyIfAny('fees') ?? 0),
    payments: form.rows('payments', (row) => ({ day: row.day('on'), cents: row.money('cents') })),
    until: form.day('until'),
  }
}
