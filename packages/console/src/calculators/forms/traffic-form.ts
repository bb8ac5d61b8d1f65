import type { CalculatorInputs } from '@jiefen/contract'
import { type Entry, w, whenIs } from '../fields.ts'
import type { FormReader } from '../read-form.ts'

export const trafficEntries: readonly Entry[] = [
  { id: 'day', kind: 'day', label: w('事故那天', 'Day of the accident') },
  {
    id: 'isAtFault',
    kind: 'choice',
    label: w('投保的机动车一方有没有责任', 'Whether the insured motor side is at fault'),
    choices: [
      ['yes', w('有责任', 'At fault')],
      ['no', w('没有责任', 'Not at fault')],
    ],
  },
  {
    id: 'vehicles',
    kind: 'count',
    label: w('有几辆投保交强险的机动车来赔', 'Insured motor vehicles that pay'),
  },
  {
    id: 'victims',
    kind: 'rows',
    label: w('受害人的损失', 'Losses of the victims'),
    hint: w(
      '先用“人身损害赔偿”算，再照结果里三个限额的数填。',
      'As “Personal injury” gives them for the three limits.',
    ),
    add: w('再加一位受害人', 'Add a victim'),
    most: 20,
    least: 1,
    fields: [
      { id: 'medical', kind: 'money', label: w('归医疗限额的', 'Under the medical limit'), optional: true },
      {
        id: 'death',
        kind: 'money',
        label: w('归死亡伤残限额的', 'Under death and disability'),
        optional: true,
      },
      { id: 'property', kind: 'money', label: w('归财产限额的', 'Under property'), optional: true },
    ],
  },
  {
    id: 'other',
    kind: 'choice',
    label: w('受害一方是', 'The victims were'),
    choices: [
      ['motor', w('另一辆机动车上的', 'In another motor vehicle')],
      ['walker', w('行人或者骑非机动车的', 'Walking or cycling')],
    ],
  },
  {
    id: 'walkerFault',
    kind: 'choice',
    label: w('认定书上行人、非机动车一方的责任', 'Their responsibility by the finding'),
    when: whenIs('other', 'walker'),
    choices: [
      ['none', w('无责任', 'none')],
      ['secondary', w('次要', 'secondary')],
      ['equal', w('同等', 'equal')],
      ['main', w('主要', 'main')],
      ['full', w('全部', 'full')],
    ],
  },
  {
    id: 'percent',
    kind: 'count',
    label: w(
      '交强险以外，机动车一方赔百分之几',
      'Percent the motor side pays beyond the compulsory insurance',
    ),
    hint: w(
      '对行人、非机动车：对方无责任的赔 100%；机动车无过错的不超过 10%。',
      'To walkers and cyclists: 100 without fault of theirs; 10 at most without fault of the motor side.',
    ),
  },
  {
    id: 'commercial',
    kind: 'money',
    label: w('商业三者险保险金额', 'Limit of the commercial insurance'),
    optional: true,
  },
]

export function trafficInput(form: FormReader): CalculatorInputs['traffic'] {
  const other = form.text('other') as 'motor' | 'walker'
  return {
    day: form.day('day'),
    isAtFault: form.ticked('isAtFault'),
    vehicles: form.count('vehicles'),
    victims: form.rows('victims', (row) => ({
      medical: row.moneyIfAny('medical') ?? 0,
      death: row.moneyIfAny('death') ?? 0,
      property: row.moneyIfAny('property') ?? 0,
    })),
    other,
    ...(other === 'walker'
      ? { walkerFault: form.text('walkerFault') as NonNullable<CalculatorInputs['traffic']['walkerFault']> }
      : {}),
    percent: form.count('percent'),
    commercial: form.moneyIfAny('commercial') ?? 0,
  }
}
