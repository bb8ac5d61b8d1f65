import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'
import type { PartyOnPaper } from './party.ts'
import { partyForm, partyLabel } from './party-rows.ts'

/** 人民调解口头协议登记表: what the mediator writes down when the parties need no agreement on paper (人民调解法 art. 28). */
export type OralAgreementPaper = {
  readonly number: string
  readonly committee: string
  readonly parties: readonly PartyOnPaper[]
  readonly dispute: string
  readonly facts: string
  readonly content: string
  /** For example: performed on the spot. */
  readonly performance?: string | undefined
  readonly mediators: readonly string[]
  /** YYYY-MM-DD: the day the parties agreed, which is the day it takes effect (art. 30). */
  readonly agreedOn?: string | undefined
}

/** The registration form of an oral agreement (dossier form F09B). */
export function oralAgreementOutline(values: OralAgreementPaper): Outline {
  const { number, committee, parties, mediators, agreedOn } = values
  return {
    title: '人民调解口头协议登记表',
    subtitle: committee,
    number,
    face: 'form',
    blocks: [
      {
        is: 'form',
        rows: [
          ...parties.flatMap((party, index) => partyForm(partyLabel(index, parties.length), party)),
          [{ label: '纠纷类型', value: values.dispute }],
          [{ label: '纠纷主要事实和争议事项', value: values.facts }],
          [{ label: '协议内容', value: values.content }],
          [{ label: '履行情况', value: values.performance }],
        ],
      },
      {
        is: 'signatures',
        intro:
          '本协议自各方当事人达成协议之日起生效（《中华人民共和国人民调解法》第三十条）。当事人可以要求制作书面调解协议书。',
        lines: mediators.map((mediator) => `人民调解员（签名）　${mediator}`),
        foot: { unit: committee, note: '（人民调解委员会印章）', date: agreedOn && chineseDate(agreedOn) },
      },
    ],
  }
}
