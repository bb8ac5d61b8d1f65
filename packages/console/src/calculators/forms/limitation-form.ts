import type { CalculatorInputs } from '@jiefen/contract'
import { type Entry, w, whenIs } from '../fields.ts'
import { type FormReader, present } from '../read-form.ts'

type Kind = CalculatorInputs['limitation']['kind']
const interruptible: readonly string[] = ['civil', 'labour', 'land', 'enforcement'] satisfies Kind[]

const begins: Readonly<Record<Kind, readonly [zh: string, en: string]>> = {
  civil: ['知道受损害、也知道找谁的那天', 'the day harm and debtor were known'],
  labour: ['知道权利受侵害那天', 'the day it was known'],
  land: ['知道权利受侵害那天', 'the day it was known'],
  consumer: ['知道权益受侵害那天', 'the day it was known'],
  confirmation: ['调解协议生效那天', 'the day the agreement took effect'],
  enforcement: ['约定履行的最后一天', 'the last day for performance'],
  'traffic-police': ['收到事故认定书那天', 'the day the finding was received'],
  'traffic-again': ['调解没有成的那天', 'the day mediation failed'],
  'work-injury-employer': ['事故发生那天', 'the day of the accident'],
  'work-injury-worker': ['事故发生那天', 'the day of the accident'],
  reconsideration: ['知道行政行为那天', 'the day the act was known'],
}

const kinds: readonly (readonly [Kind, string, string])[] = [
  ['civil', '普通诉讼时效', 'Civil limitation'],
  ['labour', '劳动仲裁', 'Labour arbitration'],
  ['land', '农村土地承包仲裁', 'Land arbitration'],
  ['consumer', '向市场监管部门投诉', 'Consumer complaint'],
  ['confirmation', '申请司法确认', 'Judicial confirmation'],
  ['enforcement', '申请强制执行', 'Enforcement'],
  ['traffic-police', '申请交警调解', 'Mediation by the traffic police'],
  ['traffic-again', '人民调解不成后再请交警调解', 'Traffic police after mediation failed'],
  ['work-injury-employer', '单位申请工伤认定', 'Work injury, by the employer'],
  ['work-injury-worker', '职工申请工伤认定', 'Work injury, by the worker'],
  ['reconsideration', '申请行政复议', 'Reconsideration'],
]

export const limitationEntries: readonly Entry[] = [
  {
    id: 'kind',
    kind: 'choice',
    folded: true,
    label: w('算哪一种', 'Which one'),
    choices: kinds.map(([kind, zh, en]) => [
      kind,
      w(`${zh}（从${begins[kind][0]}起）`, `${en} (from ${begins[kind][1]})`),
    ]),
  },
  { id: 'from', kind: 'day', label: w('从哪天起', 'From which day') },
  {
    id: 'harm',
    kind: 'day',
    label: w('受损害那天', 'Day of the harm itself'),
    hint: w('为了看最长二十年。', 'For the twenty years.'),
    optional: true,
    when: whenIs('kind', 'civil'),
  },
  {
    id: 'interruptions',
    kind: 'rows',
    label: w('中间有没有催过、答应过、来调解过', 'What interrupted it'),
    add: w('加一次', 'Add one'),
    most: 50,
    when: whenIs('kind', ...interruptible),
    fields: [
      { id: 'on', kind: 'day', label: w('哪天', 'Day') },
      {
        id: 'way',
        kind: 'choice',
        folded: true,
        label: w('什么事', 'What'),
        choices: [
          ['mediation', w('向人民调解委员会提出请求', 'A people’s mediation committee was asked')],
          ['request', w('要求对方履行', 'Performance was asked for')],
          ['promise', w('对方答应履行', 'The other side promised')],
          ['suit', w('起诉或者申请仲裁', 'Suit or arbitration')],
        ],
      },
    ],
  },
]

export function limitationInput(form: FormReader): CalculatorInputs['limitation'] {
  const kind = form.text('kind') as Kind
  return {
    kind,
    from: form.day('from'),
    ...present({ harm: kind === 'civil' ? form.dayIfAny('harm') : undefined }),
    interruptions: interruptible.includes(kind)
      ? form.rows('interruptions', (row) => ({
          day: row.day('on'),
          way: row.text('way') as 'request' | 'promise' | 'suit' | 'mediation',
        }))
      : [],
  }
}
