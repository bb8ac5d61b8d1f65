import type { CalculatorInputs } from '@jiefen/contract'
import { type Entry, w, whenIs } from '../fields.ts'
import { type FormReader, present } from '../read-form.ts'

const isEnding = whenIs('severance', 'n', 'n-and-one', 'two-n')
const isUnwritten = whenIs('unwritten', 'yes')
const hasOvertime = whenIs('overtime', 'yes')

export const wagesEntries: readonly Entry[] = [
  { id: 'day', kind: 'day', label: w('按哪天的标准算', 'By the figures of which day') },
  {
    id: 'wage',
    kind: 'money',
    label: w('月工资', 'Monthly wage'),
    hint: w(
      '解除前 12 个月的平均数，扣税扣社保以前的全部现金收入。只算欠薪的可以不填。',
      'Average of the 12 months before, all cash income before deductions. Not needed for wages owed alone.',
    ),
    optional: true,
  },
  {
    id: 'severance',
    kind: 'choice',
    label: w('解除、终止劳动合同的钱', 'For the end of the contract'),
    choices: [
      ['no', w('不算这一项', 'Not asked')],
      ['n', w('经济补偿 N', 'Compensation, N')],
      ['n-and-one', w('N + 1（没有提前三十天通知）', 'N + 1, without thirty days’ notice')],
      ['two-n', w('违法解除 2N', 'Unlawful termination, 2N')],
    ],
  },
  { id: 'from', kind: 'day', label: w('哪天开始工作', 'First day of work'), when: isEnding },
  { id: 'to', kind: 'day', label: w('最后一天', 'Last day'), when: isEnding },
  {
    id: 'lastWage',
    kind: 'money',
    label: w('上一个月的工资', 'Wage of the last month'),
    when: whenIs('severance', 'n-and-one'),
  },
  {
    id: 'unwritten',
    kind: 'tick',
    label: w('没有签书面合同，算二倍工资', 'No written contract: double wage'),
  },
  { id: 'unwrittenFrom', kind: 'day', label: w('哪天开始用工', 'First day of work'), when: isUnwritten },
  {
    id: 'unwrittenTo',
    kind: 'day',
    label: w('补签前一天，或者最后一天', 'Day before signing, or the last day'),
    when: isUnwritten,
  },
  { id: 'overtime', kind: 'tick', label: w('算加班费', 'Overtime') },
  {
    id: 'workday',
    kind: 'count',
    label: w('平日加班小时', 'Hours on working days'),
    optional: true,
    when: hasOvertime,
  },
  {
    id: 'restDay',
    kind: 'count',
    label: w('休息日加班小时（没有补休的）', 'Hours on days of rest, no time off instead'),
    optional: true,
    when: hasOvertime,
  },
  {
    id: 'holiday',
    kind: 'count',
    label: w('法定节假日加班小时', 'Hours on public holidays'),
    optional: true,
    when: hasOvertime,
  },
  {
    id: 'arrears',
    kind: 'rows',
    label: w('拖欠的工资', 'Wages owed'),
    add: w('加一个月', 'Add a period'),
    most: 120,
    fields: [
      { id: 'what', kind: 'text', label: w('哪一段', 'Period'), optional: true },
      { id: 'due', kind: 'money', label: w('应发', 'Due') },
      { id: 'paid', kind: 'money', label: w('已发', 'Paid'), optional: true },
    ],
  },
]

export function wagesInput(form: FormReader): CalculatorInputs['wages'] {
  const kind = form.text('severance')
  const isAsked = kind !== 'no' || form.ticked('unwritten') || form.ticked('overtime')
  return {
    day: form.day('day'),
    wage: isAsked ? form.money('wage') : (form.moneyIfAny('wage') ?? 0),
    ...(kind === 'no'
      ? {}
      : {
          severance: {
            kind: kind as 'n' | 'n-and-one' | 'two-n',
            from: form.day('from'),
            to: form.day('to'),
            ...present({ lastWage: kind === 'n-and-one' ? form.money('lastWage') : undefined }),
          },
        }),
    ...(form.ticked('unwritten')
      ? { unwritten: { from: form.day('unwrittenFrom'), to: form.day('unwrittenTo') } }
      : {}),
    ...(form.ticked('overtime')
      ? {
          overtime: {
            workday: form.countIfAny('workday') ?? 0,
            restDay: form.countIfAny('restDay') ?? 0,
            holiday: form.countIfAny('holiday') ?? 0,
          },
        }
      : {}),
    arrears: form.rows('arrears', (row) => ({
      what: row.text('what'),
      due: row.money('due'),
      paid: row.moneyIfAny('paid') ?? 0,
    })),
  }
}
