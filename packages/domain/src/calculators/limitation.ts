import {
  addDays,
  addMonths,
  type Calendar,
  type Day,
  isWorkingDay,
  workingDayFrom,
} from '../calendar/index.ts'
import { isRefusal, type Refusal } from '../kernel/index.ts'
import type { FigureName } from './figure-names.ts'
import { type Figure, find, type Tables } from './figures.ts'
import {
  type Calculated,
  type CalculatorRefused,
  dayWords,
  figureWords,
  firstImpossible,
  type Step,
  stepOf,
  w,
} from './step.ts'

/** What runs, from which day on, and the article. Only a limitation begins anew when it is interrupted. */
export const limitationKinds = {
  civil: { figure: 'limitation-civil', source: '民法典第188条', isInterruptible: true },
  labour: { figure: 'limitation-labour', source: '劳动争议调解仲裁法第27条', isInterruptible: true },
  land: { figure: 'limitation-land', source: '农村土地承包经营纠纷调解仲裁法第18条', isInterruptible: true },
  consumer: {
    figure: 'limitation-consumer',
    source: '市场监督管理投诉举报处理暂行办法第15条',
    isInterruptible: false,
  },
  confirmation: { figure: 'deadline-confirmation', source: '人民调解法第33条', isInterruptible: false },
  enforcement: { figure: 'deadline-enforcement', source: '民事诉讼法第250条', isInterruptible: true },
  'traffic-police': {
    figure: 'deadline-traffic-police',
    source: '道路交通事故处理程序规定第86条',
    isInterruptible: false,
  },
  'traffic-again': {
    figure: 'deadline-traffic-again',
    source: '道路交通事故处理程序规定第85条',
    isInterruptible: false,
  },
  'work-injury-employer': {
    figure: 'deadline-work-injury-employer',
    source: '工伤保险条例第17条',
    isInterruptible: false,
  },
  'work-injury-worker': {
    figure: 'deadline-work-injury-worker',
    source: '工伤保险条例第17条',
    isInterruptible: false,
  },
  reconsideration: { figure: 'deadline-reconsideration', source: '行政复议法第20条', isInterruptible: false },
} as const satisfies Record<string, { figure: FigureName; source: string; isInterruptible: boolean }>
export type LimitationKind = keyof typeof limitationKinds
export const limitationKindNames = Object.keys(limitationKinds) as readonly LimitationKind[]

export const interruptionWays = ['request', 'promise', 'suit', 'mediation'] as const
export interface Interruption {
  readonly day: Day
  /** mediation: asking a people's mediation committee (诉讼时效规定第12条). */
  readonly way: (typeof interruptionWays)[number]
}

export interface LimitationInput {
  readonly kind: LimitationKind
  /** The day somebody knew of the harm and by whom; of the finding, the agreement, the last day to perform. */
  readonly from: Day
  /** The day of the harm itself; civil only, for the twenty years. */
  readonly harm?: Day
  readonly interruptions: readonly Interruption[]
}

export const limitationNeeds: readonly FigureName[] = [
  ...limitationKindNames.map((kind) => limitationKinds[kind].figure),
  'limitation-longest',
]

/** The day it ends: for information, never a reason to turn somebody away. */
export function limitation(
  { kind, from, harm, interruptions }: LimitationInput,
  tables: Tables,
  calendar: Calendar,
): Calculated | Refusal<CalculatorRefused> {
  const { figure, source, isInterruptible } = limitationKinds[kind]
  const wrong = firstImpossible({
    harm: harm === undefined || (kind === 'civil' && harm <= from),
    interruptions:
      interruptions.length <= 50 &&
      (isInterruptible || interruptions.length === 0) &&
      interruptions.every(({ day }) => day >= from),
  })
  if (wrong !== undefined) return wrong
  const found = find(tables, {
    length: [figure, from],
    longest: harm === undefined ? undefined : ['limitation-longest', from],
  })
  if (isRefusal(found)) return found

  let [begin, end] = [from, endOf(from, found.length)]
  const steps: Step[] = [runStep(from, end, found.length, source)]
  const late: Interruption[] = []
  for (const one of [...interruptions].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    if (one.day > lastDay(end, calendar)) {
      late.push(one)
      continue
    }
    ;[begin, end] = [one.day, endOf(one.day, found.length)]
    steps.push(againStep(one, end, found.length))
  }
  if (harm !== undefined && found.longest !== undefined) {
    const most = endOf(harm, found.longest)
    if (most < end) end = most
    steps.push(longestStep(harm, most, end, found.longest))
  }
  const ends = lastDay(end, calendar)
  if (ends !== end) steps.push(restStep(end, ends))
  return { steps, sums: [], ends, notes: notesOf({ kind, ends, late, begin, isInterruptible }, calendar) }
}

/** 民法典第201条、第202条: the day itself does not count, and the period ends with the corresponding day. */
function endOf(from: Day, { name, value }: Figure): Day {
  return figureWords({ name, value }).en.endsWith('days')
    ? addDays(from, value / 100)
    : addMonths(from, (12 * value) / 100)
}

/** 民法典第203条: a last day of rest moves on to the day after it. */
const lastDay = (end: Day, calendar: Calendar): Day =>
  isWorkingDay(end, calendar) ? end : workingDayFrom(end, calendar)

const runStep = (from: Day, end: Day, length: Figure, source: string): Step =>
  stepOf(
    {
      what: w('期间', 'Period'),
      formula: w(
        `从次日起${figureWords(length).zh}，到相应的那一天`,
        `${figureWords(length).en} from the next day, to the corresponding day`,
      ),
      values: `${from} → ${end}`,
      source: `${source}；民法典第201条、第202条`,
      figures: [length],
    },
    dayWords(end),
  )

const wayWords = {
  request: w('提出过履行要求', 'performance was asked for'),
  promise: w('对方答应过履行', 'the other side promised to perform'),
  suit: w('起诉或者申请仲裁', 'suit or arbitration'),
  mediation: w('向人民调解委员会提出请求', 'a people’s mediation committee was asked'),
} as const

const againStep = ({ day, way }: Interruption, end: Day, length: Figure): Step =>
  stepOf(
    {
      what: w(`中断：${wayWords[way].zh}`, `Interrupted: ${wayWords[way].en}`),
      formula: w('从这一天起重新计算', 'begins anew from this day'),
      values: `${day} → ${end}`,
      source: way === 'mediation' ? '诉讼时效规定第12条；劳动争议调解仲裁法第27条' : '民法典第195条',
      figures: [length],
    },
    dayWords(end),
  )

const longestStep = (harm: Day, most: Day, end: Day, longest: Figure): Step =>
  stepOf(
    {
      what: w('最长二十年', 'Twenty years at most'),
      formula: w('从权利受损害之日起', 'from the day of the harm'),
      values: `${harm} → ${most}`,
      source: '民法典第188条',
      figures: [longest],
    },
    dayWords(end),
  )

const restStep = (end: Day, ends: Day): Step =>
  stepOf(
    {
      what: w('最后一天是休息日', 'The last day is a day of rest'),
      formula: w('顺延到休息日后的第一天', 'the first day after it'),
      values: end,
      source: '民法典第203条',
    },
    dayWords(ends),
  )

function notesOf(
  {
    kind,
    ends,
    late,
    isInterruptible,
  }: { kind: LimitationKind; ends: Day; late: readonly Interruption[]; begin: Day; isInterruptible: boolean },
  calendar: Calendar,
) {
  return [
    w(
      '只供参考：过了这一天也可以来调解，不能因此不受理。',
      'For information only: mediation stays open after this day, and nobody is turned away for it.',
    ),
    ...(isInterruptible && kind !== 'enforcement'
      ? [
          w(
            '向人民调解委员会提出请求的那一天，时效中断。',
            'Asking a people’s mediation committee interrupts it on that very day.',
          ),
        ]
      : []),
    ...(kind === 'labour'
      ? [
          w(
            '劳动关系还在的，拖欠工资不受一年限制；离职的，从离职那天起一年内提出。',
            'While employed, wages owed are not limited to one year; after leaving, within a year from that day.',
          ),
        ]
      : []),
    ...(late.length > 0
      ? [
          w(
            `${late.map(({ day }) => day).join('、')} 的事在期间过完以后，没有算作中断；对方后来答应履行的，请另看。`,
            `What happened on ${late.map(({ day }) => day).join(', ')} came after the end and does not interrupt; a later promise is another question.`,
          ),
        ]
      : []),
    ...(ends > calendar.coveredUntil
      ? [
          w(
            '那一年的放假安排还没有公布，遇到节假日还会顺延。',
            'The holidays of that year are not announced yet; it may move on by them.',
          ),
        ]
      : []),
  ]
}
