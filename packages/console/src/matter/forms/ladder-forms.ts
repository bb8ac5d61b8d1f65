import type { WireCommand } from '@jiefen/contract'
import { type Form, type Sight, w } from './form.ts'

const why = { type: 'prose', name: 'why', label: w('理由', 'Reason'), max: 500, rows: 3 } as const

const levelsOf = ({ matter }: Sight) => matter.ladder?.mayPassTo ?? []

export const ladderForms = {
  'move-up': {
    says: w(
      '报上去以后由上级负责，本单位转为协办。已经开始的调解接着做。当事人会收到通知。',
      'From now on the level above answers for it and your unit assists. A mediation that has begun goes on. The parties are told.',
    ),
    fields: [
      {
        type: 'choice',
        name: 'to',
        label: w('报到哪一级', 'To which level'),
        options: (sight: Sight) => levelsOf(sight).map(({ id, word }) => ({ value: id, words: word })),
        // Where there is only the next level, nothing is asked.
        when: (sight: Sight) => levelsOf(sight).length > 1,
      },
      { ...why, label: w('为什么要报上一级', 'Why it goes up') },
    ],
    begin: ({ ladder }) => {
      const [next] = ladder?.mayPassTo ?? []
      return next === undefined ? {} : { to: next.id }
    },
  },
  'take-up': {
    says: w(
      '接手以后由你们负责，本级的办理期限从现在起算。下级单位协办。',
      'From now on you answer for it, and the limit of your level begins. The level below assists.',
    ),
    fields: [],
  },
  'return-down': {
    says: w(
      '只能退回一次，只能在接手以前退。下级的期限重新起算，到期再报上来就不能再退。',
      'Once only, and only before taking it up. The limit of the level below begins anew; when it comes up again it stays.',
    ),
    fields: [{ ...why, label: w('为什么退回，请下级做什么', 'Why, and what the level below should do') }],
  },
} as const satisfies Partial<Record<WireCommand, Form>>
