import { chineseDateTime, chineseSpanEnd } from '../chinese-date.ts'
import type { Outline, SignedLine } from '../outline/index.ts'

/** 人民调解记录: what was said at one session, and what came of it (人民调解法 art. 27; dossier form F08). */
export type SessionRecordPaper = {
  readonly number: string
  readonly committee: string
  /** 1 for the first session of the matter. */
  readonly session: number
  readonly dispute: string
  /** YYYY-MM-DDTHH:mm on the office clock. */
  readonly startedAt: string
  readonly endedAt?: string | undefined
  readonly place: string
  /** Open to the public or closed, as the parties asked (art. 23). */
  readonly open: boolean
  /** The sides were spoken with apart, one after the other (背对背). */
  readonly apart?: boolean | undefined
  readonly parties: readonly string[]
  /** Relatives, experts, agents…: present only with the parties' consent (art. 20). */
  readonly others: readonly { readonly name: string; readonly role: string }[]
  readonly mediators: readonly string[]
  readonly recorder?: string | undefined
  /** How the parties were told of their rights and duties. */
  readonly rightsTold: string
  readonly course: readonly { readonly speaker: string; readonly words: string }[]
  readonly result: string
  /** Whose signature is known already: who, when, and how it is known. */
  readonly signed?:
    | readonly { readonly who: string; readonly when: string; readonly how: string }[]
    | undefined
}

/** The record of one session, with the places where everybody present signs. */
export function sessionRecordOutline(values: SessionRecordPaper): Outline {
  const { number, committee, session, startedAt, endedAt, parties, others, mediators, recorder } = values
  const end = endedAt === undefined ? '起' : `至${chineseSpanEnd(startedAt, endedAt)}`
  const withRole = others.map(({ name, role }) => `${name}（${role}）`)
  return {
    title: '人民调解记录',
    subtitle: committee,
    number,
    numberLine: `${number}　第${session}次`,
    face: 'record',
    blocks: [
      {
        is: 'fields',
        rows: [
          [{ label: '时间', value: `${chineseDateTime(startedAt)}${end}` }],
          [
            { label: '地点', value: values.place },
            {
              label: '方式',
              value: `${values.open ? '公开' : '不公开'}${values.apart === true ? '，分开谈' : ''}`,
              share: 0.4,
            },
          ],
          [{ label: '纠纷', value: values.dispute }],
          [{ label: '当事人', value: parties.join('、') }],
          [{ label: '参加人', value: withRole.length === 0 ? '无' : withRole.join('、') }],
          [
            { label: '人民调解员', value: mediators.join('、') },
            { label: '记录人', value: recorder },
          ],
        ],
      },
      { is: 'heading', words: '权利义务告知情况' },
      { is: 'text', words: values.rightsTold },
      { is: 'heading', words: '调解过程' },
      ...values.course.map(({ speaker, words }) => ({ is: 'text' as const, lead: `${speaker}：`, words })),
      { is: 'heading', words: '调解结果' },
      { is: 'kept', lines: values.result.split('\n') },
      {
        is: 'signatures',
        intro: '以上记录已经当事人、参加人阅看（或者已向其宣读），与所说一致。各方签名：',
        lines: signingLines(values),
      },
    ],
  }
}

/** On the line of whoever has signed stands how and when: on a page of one's own, or on paper and written down here. */
function signingLines(values: SessionRecordPaper): (string | SignedLine)[] {
  const { parties, others, mediators, recorder, signed = [] } = values
  const left = [...signed]
  const line = (label: string, who: string): string | SignedLine => {
    const place = left.findIndex((one) => one.who === who)
    const [given] = place < 0 ? [] : left.splice(place, 1)
    return given === undefined ? label : { who: label, words: `${given.how}　${given.when}` }
  }
  return [
    ...parties.map((party) => line(`当事人　${party}`, party)),
    ...others.map(({ name }) => `参加人　${name}`),
    ...mediators.map((mediator) => line(`人民调解员　${mediator}`, `人民调解员${mediator}`)),
    // Whoever signed later and was not in the room has a line as well.
    ...left.map(({ who, how, when }): SignedLine => ({ who, words: `${how}　${when}` })),
    ['记录人', recorder].filter((part) => part !== undefined).join('　'),
  ]
}
