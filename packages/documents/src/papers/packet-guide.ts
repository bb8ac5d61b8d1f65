import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'
import type { PacketPaper } from './packet.ts'

/** How to take this way: in plain words, with what to bring. */
export type PacketGuidePaper = PacketPaper & {
  readonly words: string
  readonly source: string
  readonly lastDay?: string | undefined
  readonly over: boolean
  readonly steps: readonly string[]
  readonly bring: readonly string[]
}

/** The first paper of a packet: for whoever has never been to a court. */
export const packetGuideOutline = (values: PacketGuidePaper): Outline => ({
  title: `${values.way}：怎么办`,
  subtitle: values.committee,
  number: values.number,
  face: 'notice',
  blocks: [
    { is: 'text', words: values.words },
    { is: 'text', words: `依据：${values.source}。` },
    ...(values.lastDay === undefined
      ? []
      : [
          {
            is: 'text' as const,
            lead: '期限：',
            words: values.over
              ? `按协议的日子算，${chineseDate(values.lastDay)}已经过了。期间中断、中止的情形由法院认定，请尽快到法院问清。`
              : `按协议的日子算，到${chineseDate(values.lastDay)}为止。请早办，不要等到最后几天。`,
          },
        ]),
    ...(values.open === undefined
      ? []
      : [
          {
            is: 'text' as const,
            lead: '没有收到的：',
            words: `人民币${values.open.figures}元（大写：${values.open.capitals}）。`,
          },
        ]),
    { is: 'heading', words: '怎么走' },
    ...values.steps.map((words, index) => ({
      is: 'item' as const,
      count: index + 1,
      style: 'bracket' as const,
      words,
    })),
    { is: 'heading', words: '请带上' },
    ...values.bring.map((words, index) => ({
      is: 'item' as const,
      count: index + 1,
      style: 'bracket' as const,
      words,
    })),
    {
      is: 'closing',
      lines: [
        '空白的地方请您自己填；身份证号、对方的电话住址没有替您印上。走哪条路由您自己定，哪条都不走也可以。有不清楚的，请打电话问我们，或者到法律援助机构咨询。',
      ],
      foot: { date: chineseDate(values.printedOn) },
    },
  ],
})
