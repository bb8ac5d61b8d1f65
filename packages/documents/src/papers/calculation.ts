import { chineseDateTime } from '../chinese-date.ts'
import type { Block, Outline } from '../outline/index.ts'

/** 计算清单: how a figure came about, each step with what it rests on; as it was worked out at that moment. */
export type CalculationPaper = {
  readonly number: string
  readonly committee: string
  readonly dispute: string
  readonly title: string
  readonly calculator: string
  /** YYYY-MM-DDTHH:mm on the office clock. */
  readonly keptAt: string
  readonly keptBy: string
  /** Who has read it: the parties, or the office alone. */
  readonly readers: string
  readonly replaces?: string | undefined
  readonly entered: readonly { readonly what: string; readonly value: string }[]
  readonly total?: string | undefined
  readonly ends?: string | undefined
  readonly sums: readonly { readonly what: string; readonly amount: string }[]
  readonly steps: readonly CalculationStep[]
  readonly notes: readonly string[]
}

interface CalculationStep {
  readonly what: string
  readonly formula: string
  readonly values: string
  readonly result: string
  readonly source: string
  /** Each line of a table in a sentence: its value, since when, version, who says so. */
  readonly figures: readonly string[]
}

/** It lies with the other materials of the dossier, and says at its end what it is not. */
export const calculationOutline = (values: CalculationPaper): Outline => ({
  title: '计算清单',
  subtitle: values.committee,
  number: values.number,
  face: 'record',
  blocks: [
    { is: 'fields', rows: headRows(values) },
    { is: 'heading', words: '填入的数' },
    table(
      ['项目', '填的'],
      values.entered.map(({ what, value }) => [what, value]),
    ),
    ...(values.sums.length === 0
      ? []
      : [
          { is: 'heading' as const, words: '分开看' },
          table(
            ['项目', '金额'],
            values.sums.map(({ what, amount }) => [what, amount]),
          ),
        ]),
    { is: 'heading', words: '怎么算的' },
    ...values.steps.map(stepBlock),
    { is: 'heading', words: '还要知道' },
    ...values.notes.map((words) => ({ is: 'text' as const, words })),
    {
      is: 'kept',
      lines: ['以上供双方商量时参考，不是裁判，也不能代替裁判；双方可以另外商定。'],
    },
    { is: 'signatures', lines: [`计算人　${values.keptBy}`], foot: {} },
  ],
})

const headRows = (values: CalculationPaper) => [
  [{ label: '纠纷', value: values.dispute }],
  [{ label: '算的是什么', value: values.title }],
  [
    { label: '计算器', value: values.calculator },
    { label: '计算时间', value: chineseDateTime(values.keptAt) },
  ],
  ...(values.total === undefined ? [] : [[{ label: '合计', value: values.total }]]),
  ...(values.ends === undefined ? [] : [[{ label: '最后一天', value: values.ends }]]),
  [{ label: '谁看得到', value: values.readers }],
  ...(values.replaces === undefined ? [] : [[{ label: '代替', value: values.replaces }]]),
]

const table = (head: readonly [string, string], rows: readonly (readonly string[])[]): Block => ({
  is: 'table',
  head,
  shares: [3, 2],
  rows,
})

const stepBlock = (step: CalculationStep, at: number): Block => ({
  is: 'item',
  count: at + 1,
  style: 'bracket',
  lead: `${step.what}：${step.result}　`,
  words: [
    `算法：${step.formula}`,
    step.values,
    `依据：${step.source}`,
    ...step.figures.map((figure) => `· ${figure}`),
  ].join('\n'),
})
