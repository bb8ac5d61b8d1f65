import { chineseDate } from '../chinese-date.ts'
import type { Block, Outline } from '../outline/outline.ts'
import type { PartyOnPaper, PlaceToGo } from './party.ts'
import { partyRows } from './party-rows.ts'

/** 司法确认申请书 (dossier form F12): between persons, or with a unit among them, which names who stands for it and seals. */
export type CourtApplicationPaper = {
  readonly number: string
  readonly committee: string
  readonly applicants: readonly PartyOnPaper[]
  readonly dispute: string
  readonly agreedOn: string
  readonly clauses: readonly string[]
  /** Not known while it is printed to be signed beforehand. */
  readonly court?: PlaceToGo | undefined
}

/** The joint application, with what those who sign it stand for (民事诉讼法 art. 205; 民诉法解释 arts. 353, 354). */
export function courtApplicationOutline(values: CourtApplicationPaper): Outline {
  const { number, committee, applicants, dispute, agreedOn, clauses, court } = values
  const names = applicants.map(({ name }) => name).join('与')
  const withUnit = applicants.some(({ kind }) => kind === 'organisation')
  return {
    title: '司法确认申请书',
    number,
    face: 'notice',
    blocks: [
      ...applicants.map((party): Block => ({ is: 'fields', rows: partyRows('申请人', party) })),
      { is: 'heading', words: '请求事项' },
      {
        is: 'text',
        words: `请求人民法院依法确认申请人之间经${committee}主持达成的调解协议（${number}）有效。`,
      },
      { is: 'heading', words: '事实和理由' },
      {
        is: 'text',
        words: `${names}因${dispute}，经${committee}主持调解，自愿达成调解协议，协议于${chineseDate(agreedOn)}生效。协议内容如下：`,
      },
      ...clauses.map((words, index): Block => ({ is: 'item', count: index + 1, style: 'bracket', words })),
      { is: 'heading', words: '申请人的说明' },
      // On the sheet that is signed stands what is signed, and to whom it goes.
      {
        is: 'kept',
        lines: [
          '我们一起自愿提出本申请。协议出于解决纠纷的真实意思，内容合法，没有恶意串通、虚假调解，没有损害国家利益、社会公共利益和他人合法权益。',
          '此致',
          court === undefined ? '__________________人民法院' : courtLine(court),
        ],
      },
      {
        is: 'signatures',
        intro: withUnit
          ? '申请人签名、盖章或者按指印（单位应当盖章，并由法定代表人或者负责人签名）：'
          : '申请人签名、盖章或者按指印：',
        lines: [
          ...applicants.map(({ kind, name }) =>
            kind === 'organisation' ? `申请人（盖章）　${name}` : `申请人　${name}`,
          ),
          '申请日期',
        ],
      },
    ],
  }
}

const courtLine = ({ name, address }: NonNullable<CourtApplicationPaper['court']>): string =>
  address ? `${name}（${address}）` : name
