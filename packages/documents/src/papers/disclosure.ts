import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'

/** What one mediator said of their ties, and what the parties answered. */
export type DisclosureOnPaper = {
  readonly mediator: string
  /** What the register of mediators showed before they were named. */
  readonly found?: readonly string[] | undefined
  readonly ties: 'none' | 'some'
  readonly words?: string | undefined
  readonly saidOn: string
  readonly answers: readonly {
    readonly party: string
    readonly accepts: boolean
    readonly reason?: string | undefined
    readonly on: string
  }[]
}

/** 披露、回避记录: what might tie a mediator to a side, before the parties say yes or no to them (dossier form F21). */
export type DisclosurePaper = {
  readonly number: string
  readonly committee: string
  readonly mediators: readonly DisclosureOnPaper[]
}

/** The record of disclosures and of mediators who withdrew because a party asked. */
export const disclosureOutline = ({ number, committee, mediators }: DisclosurePaper): Outline => ({
  title: '调解员披露、回避记录',
  subtitle: committee,
  number,
  face: 'notice',
  blocks: [
    ...mediators.flatMap(({ mediator, found = [], ties, words, saidOn, answers }) => [
      { is: 'heading' as const, words: `人民调解员　${mediator}` },
      ...(found.length === 0
        ? []
        : [
            {
              is: 'text' as const,
              words: `指派、选定前查阅登记，发现下列情形并已告知各方：${found.join('；')}。`,
            },
          ]),
      {
        is: 'text' as const,
        words:
          ties === 'none'
            ? `${chineseDate(saidOn)}，调解员说明：与各方当事人没有亲属关系，与纠纷没有利害关系，没有其他可能影响公正的情形。`
            : `${chineseDate(saidOn)}，调解员说明有下列情形：${words ?? ''}`,
      },
      ...answers.map(({ party, accepts, reason, on }) => ({
        is: 'text' as const,
        words: accepts
          ? `${chineseDate(on)}，${party}表示接受该调解员。`
          : `${chineseDate(on)}，${party}要求更换调解员，该调解员退出。${reason === undefined ? '' : `理由：${reason}`}`,
      })),
    ]),
    {
      is: 'signatures',
      intro: '以上情况属实。',
      lines: [
        ...new Set(mediators.flatMap(({ answers }) => answers.map(({ party }) => `当事人　${party}`))),
        ...new Set(mediators.map(({ mediator }) => `人民调解员　${mediator}`)),
      ],
    },
  ],
})
