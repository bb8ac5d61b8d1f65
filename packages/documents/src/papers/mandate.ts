import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'

/** 授权委托书: one representative, and everybody who lets them speak for them (dossier form F05). */
export type MandatePaper = {
  readonly number: string
  readonly committee: string
  readonly dispute: string
  readonly representative: string
  readonly principals: readonly {
    readonly name: string
    /** What the representative may do for this one. */
    readonly scope: readonly string[]
    readonly since: string
    /** Of an earlier mediation of the matter; absent while it stands. */
    readonly until?: string
    /** Named with their own hand on their own page: nothing more is to be signed. */
    readonly ownHand: boolean
  }[]
}

/** A written power names the matter, the scope and the time, and is signed by whoever gives it (民法典 art. 165). */
export const mandateOutline = (values: MandatePaper): Outline => ({
  title: '授权委托书',
  subtitle: values.committee,
  number: values.number,
  face: 'record',
  blocks: [
    {
      is: 'text',
      words: `我们就${values.committee}受理的${values.dispute}，推选${values.representative}为代表，在下面写明的范围内代表我们。`,
    },
    {
      is: 'text',
      words: '委托期限：自签名之日起，至本纠纷办结之日止。委托人随时可以终止委托，也随时可以自己办理。',
    },
    { is: 'text', words: '放弃权利、减免款项，仍由委托人本人决定，代表不能代为决定。' },
    {
      is: 'table',
      head: ['序号', '委托人', '代表可以做的事', '登记日期', '签名或者按指印'],
      shares: [1, 2, 5, 3, 3],
      rows: values.principals.map(({ name, scope, since, until, ownHand }, index) => [
        String(index + 1),
        name,
        scope.join('；'),
        until === undefined ? chineseDate(since) : `${chineseDate(since)}（至${chineseDate(until)}止）`,
        ownHand ? '本人通过系统推选' : '',
      ]),
    },
    {
      is: 'signatures',
      intro: '我愿意担任代表，如实转达委托人的意见，把调解的情况及时告诉每一位委托人。',
      lines: [`代表（签名、盖章或者按指印）　${values.representative}`],
      foot: {},
    },
  ],
})
