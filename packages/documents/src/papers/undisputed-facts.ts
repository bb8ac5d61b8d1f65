import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'

/** 无争议事实记载: what nobody disputes, when mediation has failed (dossier form F19). */
export type UndisputedFactsPaper = {
  readonly number: string
  readonly committee: string
  readonly dispute: string
  readonly endedOn: string
  readonly facts: string
  readonly notedOn: string
  readonly mediators: readonly string[]
  readonly parties: readonly {
    readonly name: string
    readonly signedOn?: string | undefined
    readonly way?: string | undefined
  }[]
}

/** The facts, and who has signed them with which day; where somebody has not, there is room for their hand. */
export const undisputedFactsOutline = (values: UndisputedFactsPaper): Outline => ({
  title: '无争议事实记载',
  subtitle: values.committee,
  number: values.number,
  face: 'notice',
  blocks: [
    {
      is: 'text',
      words: `${values.parties.map(({ name }) => name).join('与')}${values.dispute}，经调解未达成协议，于${chineseDate(values.endedOn)}终止调解。经各方当事人同意，将调解过程中各方都没有争议的事实记载如下：`,
    },
    { is: 'text', words: values.facts },
    {
      is: 'kept',
      lines: [
        '以上事实各方当事人均认可，签名以后，可以在以后的仲裁、诉讼等程序中使用。调解过程中为达成协议作出的让步不在此列。任何一方没有签名的，本记载不发生作用。',
        `签名情况：${values.parties.map(signedWords).join('；')}。`,
      ],
    },
    {
      is: 'signatures',
      intro: '各方当事人签名、盖章或者按指印（单位应当盖章），人民调解员签名：',
      lines: [
        ...values.parties.map(({ name }) => `当事人　${name}`),
        ...values.mediators.map((mediator) => `人民调解员　${mediator}`),
      ],
      foot: { unit: values.committee, note: '（人民调解委员会印章）', date: chineseDate(values.notedOn) },
    },
  ],
})

const signedWords = ({ name, signedOn, way = '签名' }: UndisputedFactsPaper['parties'][number]): string =>
  signedOn === undefined ? `${name}（还没有签名）` : `${name}（${chineseDate(signedOn)}${way}）`
