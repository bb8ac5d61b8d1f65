import type { CalculatorInputs } from '@jiefen/contract'
import { type Entry, type Values, w, whenIs } from '../fields.ts'
import type { FormReader } from '../read-form.ts'
import { dependantsRows, outcomeField } from './of-the-hurt.ts'

const isGraded = whenIs('outcome', 'graded')
const gradeIn = (from: number, to: number) => (values: Values) =>
  isGraded(values) && Number(values.grade) >= from && Number(values.grade) <= to

export const workInjuryEntries: readonly Entry[] = [
  outcomeField(w('什么情况', 'What came of it'), [
    ['graded', w('受伤，评了等级', 'Hurt, with a grade')],
    ['dead', w('因工死亡', 'Died at work')],
  ]),
  { id: 'day', kind: 'day', label: w('受伤或者去世那天', 'Day of the injury or death') },
  {
    id: 'wage',
    kind: 'money',
    label: w('受伤前 12 个月平均缴费工资（每月）', 'Average contribution wage of the 12 months before'),
  },
  {
    id: 'grade',
    kind: 'count',
    label: w('伤残等级（1 到 10）', 'Grade, 1 to 10'),
    when: isGraded,
  },
  {
    id: 'isWithoutWork',
    kind: 'tick',
    label: w('单位难以安排合适的工作', 'No suitable work could be found'),
    when: gradeIn(5, 6),
  },
  {
    id: 'isLeaving',
    kind: 'tick',
    label: w('要解除或者终止劳动关系', 'The employment ends'),
    when: gradeIn(5, 10),
  },
  {
    id: 'care',
    kind: 'choice',
    label: w('生活能不能自理', 'Care that is needed'),
    when: isGraded,
    choices: [
      ['none', w('能自理', 'None')],
      ['partly', w('部分不能自理', 'Partly')],
      ['mostly', w('大部分不能自理', 'Mostly')],
      ['full', w('完全不能自理', 'Wholly')],
    ],
  },
  {
    id: 'stoppedMonths',
    kind: 'count',
    label: w('停工留薪期几个月', 'Months of paid leave'),
    optional: true,
  },
  {
    id: 'isInsured',
    kind: 'choice',
    label: w('参加工伤保险了吗', 'Insured against work injury'),
    choices: [
      ['yes', w('参加了', 'Yes')],
      ['no', w('没有参加', 'No')],
    ],
  },
  dependantsRows({
    label: w('靠他供养的亲属', 'Relatives who were supported'),
    add: w('加一位亲属', 'Add a relative'),
    when: whenIs('outcome', 'dead'),
    fields: [
      {
        id: 'who',
        kind: 'choice',
        label: w('是谁', 'Who'),
        choices: [
          ['spouse', w('配偶', 'Spouse')],
          ['other', w('其他亲属', 'Another relative')],
        ],
      },
      { id: 'isAlone', kind: 'tick', label: w('孤寡老人或者孤儿', 'Old and alone, or an orphan') },
    ],
  }),
]

export function workInjuryInput(form: FormReader): CalculatorInputs['work-injury'] {
  const outcome = form.text('outcome') as 'graded' | 'dead'
  const isDead = outcome === 'dead'
  const grade = isDead ? 0 : form.count('grade')
  return {
    day: form.day('day'),
    wage: form.money('wage'),
    outcome,
    ...(isDead ? {} : { grade }),
    isLeaving: grade >= 5 && form.ticked('isLeaving'),
    isWithoutWork: (grade === 5 || grade === 6) && form.ticked('isWithoutWork'),
    care: isDead ? 'none' : (form.text('care') as CalculatorInputs['work-injury']['care']),
    stoppedMonths: form.countIfAny('stoppedMonths') ?? 0,
    isInsured: form.ticked('isInsured'),
    dependants: isDead
      ? form.rows('dependants', (row) => ({
          who: row.text('who') as 'spouse' | 'other',
          isAlone: row.ticked('isAlone'),
        }))
      : [],
  }
}
