import { chineseDate } from '../chinese-date.ts'
import type { Outline } from '../outline/index.ts'
import type { PartyOnPaper } from './party.ts'
import { partyRows } from './party-rows.ts'

/** 人民调解申请书: who asks whom for what, and that they ask of their own will (dossier form F01). */
export type ApplicationPaper = {
  readonly number?: string | undefined
  readonly committee: string
  readonly applicants: readonly PartyOnPaper[]
  /** May be incomplete when it is brought. */
  readonly respondents: readonly PartyOnPaper[]
  readonly facts: string
  readonly asksFor?: string | undefined
  /** YYYY-MM-DD. */
  readonly appliedOn: string
}

/** The application of a party. */
export function applicationOutline(values: ApplicationPaper): Outline {
  const { number, committee, applicants, respondents, facts, asksFor, appliedOn } = values
  const block = (label: string) => (party: PartyOnPaper) => ({
    is: 'fields' as const,
    rows: partyRows(label, party),
  })
  return {
    title: '人民调解申请书',
    number,
    face: 'notice',
    blocks: [
      ...applicants.map(block('申请人')),
      ...respondents.map(block('被申请人')),
      { is: 'heading', words: '纠纷简要情况' },
      { is: 'text', words: facts },
      { is: 'heading', words: '当事人申请事项' },
      asksFor === undefined ? { is: 'ruled', lines: 3 } : { is: 'text', words: asksFor },
      {
        is: 'signatures',
        intro: `人民调解委员会已将申请人民调解的相关规定告知我，现自愿申请${committee}进行调解。`,
        lines: applicants.map(({ name }) => `申请人（签名、盖章或者按指印）　${name}`),
        foot: { date: chineseDate(appliedOn) },
      },
    ],
  }
}
