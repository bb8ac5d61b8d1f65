import type { CalculatorInputs } from '@jiefen/contract'
import { type Entry, w, whenFilled, whenIs } from '../fields.ts'
import { type FormReader, present } from '../read-form.ts'
import { dependantsRows, outcomeField } from './of-the-hurt.ts'

const costs = [
  ['medical', w('医疗费', 'Medical cost')],
  ['later', w('后续治疗费', 'Later treatment')],
  ['nutrition', w('营养费', 'Nutrition')],
  ['transport', w('交通费', 'Transport')],
  ['lodging', w('外地就医住宿、伙食费', 'Lodging and meals away from home')],
  ['aids', w('残疾辅助器具费', 'Aids')],
  ['mental', w('精神损害抚慰金（商定的数）', 'Mental distress, as agreed')],
  ['property', w('财产损失', 'Property')],
] as const

export const injuryEntries: readonly Entry[] = [
  outcomeField(w('伤得怎么样', 'What came of it'), [
    ['hurt', w('受伤，没有残疾', 'Hurt, no disability')],
    ['disabled', w('有伤残等级', 'Disabled, with a grade')],
    ['dead', w('去世', 'Died')],
  ]),
  { id: 'harm', kind: 'day', label: w('出事那天', 'Day of the harm') },
  {
    id: 'day',
    kind: 'day',
    label: w('按哪天的标准算', 'By the figures of which day'),
    hint: w(
      '用这一天已经公布的上一年度数。',
      'The figures of the year before that are published on this day.',
    ),
  },
  {
    id: 'age',
    kind: 'count',
    label: w('受害人年龄（周岁）', 'Age of the victim, full years'),
    hint: w('定残或者去世那天的周岁。', 'On the day the disability was fixed, or of the death.'),
  },
  {
    id: 'grades',
    kind: 'rows',
    label: w('伤残等级', 'Grades of disability'),
    add: w('再加一处', 'Add a grade'),
    most: 20,
    when: whenIs('outcome', 'disabled'),
    fields: [
      { id: 'grade', kind: 'count', label: w('等级（1 到 10，1 级最重）', 'Grade, 1 to 10, 1 is the worst') },
    ],
    least: 1,
  },
  ...costs.map(([id, label]): Entry => ({ id, kind: 'money', label, optional: true })),
  { id: 'lostDays', kind: 'count', label: w('误工天数', 'Days off work'), optional: true },
  {
    id: 'lostDaily',
    kind: 'money',
    label: w('每天收入', 'Income of a day'),
    when: whenFilled('lostDays'),
  },
  { id: 'nursingDays', kind: 'count', label: w('护理天数', 'Days of nursing'), optional: true },
  {
    id: 'carers',
    kind: 'count',
    label: w('护理人数', 'Carers'),
    when: whenFilled('nursingDays'),
  },
  {
    id: 'nursingDaily',
    kind: 'money',
    label: w('护理人每天收入', 'Carer’s income of a day'),
    hint: w('不填，按本地护工标准。', 'Left empty: the region’s rate for care workers.'),
    optional: true,
    when: whenFilled('nursingDays'),
  },
  { id: 'hospitalDays', kind: 'count', label: w('住院天数', 'Days in hospital'), optional: true },
  dependantsRows({
    label: w('要靠受害人扶养的人', 'People the victim supported'),
    add: w('加一位被扶养人', 'Add a dependant'),
    when: whenIs('outcome', 'disabled', 'dead'),
    fields: [
      {
        id: 'why',
        kind: 'choice',
        label: w('是谁', 'Who'),
        choices: [
          ['minor', w('未成年人', 'A minor')],
          ['unable', w('没有劳动能力、没有其他收入的成年人', 'An adult who cannot work and has no income')],
        ],
      },
      { id: 'age', kind: 'count', label: w('年龄（周岁）', 'Age, full years') },
      {
        id: 'supporters',
        kind: 'count',
        label: w('几个人共同扶养（含受害人）', 'How many owe support, the victim included'),
      },
    ],
  }),
]

export function injuryInput(form: FormReader): CalculatorInputs['injury'] {
  const outcome = form.text('outcome') as 'hurt' | 'disabled' | 'dead'
  const [lostDays, nursingDays] = [form.countIfAny('lostDays'), form.countIfAny('nursingDays')]
  const daily = form.moneyIfAny('nursingDaily')
  return {
    harm: form.day('harm'),
    day: form.day('day'),
    age: form.count('age'),
    outcome,
    grades: outcome === 'disabled' ? form.rows('grades', (row) => row.count('grade')) : [],
    costs: present(Object.fromEntries(costs.map(([id]) => [id, form.moneyIfAny(id)]))),
    hospitalDays: form.countIfAny('hospitalDays') ?? 0,
    ...(lostDays === undefined ? {} : { lost: { days: lostDays, daily: form.money('lostDaily') } }),
    ...(nursingDays === undefined
      ? {}
      : { nursing: { days: nursingDays, carers: form.count('carers'), ...present({ daily }) } }),
    dependants:
      outcome === 'hurt'
        ? []
        : form.rows('dependants', (row) => ({
            why: row.text('why') as 'minor' | 'unable',
            age: row.count('age'),
            supporters: row.count('supporters'),
          })),
  } as CalculatorInputs['injury']
}
