import { chineseDate } from '../chinese-date.ts'
import { chineseOrdinal } from '../chinese-ordinal.ts'
import { type Foot, type Outline, printOutline, type SignedLine } from '../outline/index.ts'
import type { Printed } from '../press.ts'
import type { PartyOnPaper } from './party.ts'
import { partyLabel, partyRows } from './party-rows.ts'

/** 人民调解协议书: what a written agreement states (人民调解法 art. 29; order 75 of 2002 adds the place of performance). */
export type AgreementPaper = {
  /** The whole number as the committee writes it, e.g. （2026）湖滨人调字第12号. */
  readonly number: string
  readonly committee: string
  readonly parties: readonly PartyOnPaper[]
  readonly facts: string
  /** Each side's responsibility, when it is not told together with the facts. */
  readonly responsibilities?: string | undefined
  /** One text for each clause; the numbers 一、二、 are put in front here. */
  readonly clauses: readonly string[]
  /** A part is settled: what stays open and is talked over further. */
  readonly leavesOpen?: string | undefined
  /** Printed as the clause after these; what is left out stays blank. */
  readonly performance?:
    | {
        readonly way?: string | undefined
        readonly place?: string | undefined
        readonly time?: string | undefined
      }
    | undefined
  /** When left out: one for each party and one for the committee. */
  readonly copies?: number | undefined
  readonly mediators: readonly string[]
  readonly recorder?: string | undefined
  /** Who has signed already, in the order of the parties, then the mediators; a blank to sign on for everybody else. */
  readonly signed?: readonly (Omit<SignedLine, 'who'> | undefined)[]
  /** At the foot of every page: which words stand on it. */
  readonly pagesCode?: string | undefined
  /** YYYY-MM-DD; blank on the paper when nobody has signed yet. */
  readonly signedOn?: string | undefined
  /** Once in force: the square code by which anybody holding the paper can check it, and the words beside it. */
  readonly check?: Foot['check']
}

/** The written agreement (dossier form F09). */
export function agreementOutline(values: AgreementPaper): Outline {
  const { number, committee, parties, clauses, leavesOpen, performance, mediators, recorder, signedOn } =
    values
  const copies = values.copies ?? parties.length + 1
  const who = [
    ...parties.map((party, index) => partyLabel(index, parties.length) + party.name),
    ...mediators.map((mediator) => `人民调解员　${mediator}`),
  ]
  const lines = who.map((name, place) => {
    const signed = values.signed?.[place]
    return signed === undefined ? name : { who: name, ...signed }
  })
  const recorderLine = ['记录人', recorder].filter((part) => part !== undefined).join('　')
  return {
    title: '人民调解协议书',
    subtitle: committee,
    number,
    pagesCode: values.pagesCode,
    face: 'agreement',
    blocks: [
      ...parties.map((party, index) => ({
        is: 'fields' as const,
        rows: partyRows(partyLabel(index, parties.length), party),
      })),
      { is: 'heading', words: '纠纷的主要事实、争议事项以及各方当事人的责任' },
      { is: 'text', words: values.facts },
      ...(values.responsibilities ? [{ is: 'text' as const, words: values.responsibilities }] : []),
      { is: 'heading', words: '经调解，各方当事人自愿达成如下协议' },
      ...clauses.map((words, index) => ({
        is: 'item' as const,
        count: index + 1,
        style: 'clause' as const,
        words,
      })),
      ...(leavesOpen === undefined ? [] : [openPoints(leavesOpen, clauses.length + 1)]),
      {
        is: 'terms',
        count: clauses.length + (leavesOpen === undefined ? 1 : 2),
        label: '履行方式、地点和期限',
        cells: [
          { label: '方式', value: performance?.way },
          { label: '地点', value: performance?.place },
          { label: '期限', value: performance?.time },
        ],
      },
      {
        is: 'kept',
        lines: [
          '本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效。',
          `本协议一式${chineseOrdinal(copies)}份，当事人各执一份，人民调解委员会留存一份。`,
        ],
        notice: {
          lead: '告知：',
          words:
            '调解协议具有法律约束力，当事人应当按照约定履行。认为有必要的，双方当事人可以自本协议生效之日起三十日内，共同向人民法院申请司法确认（《中华人民共和国人民调解法》第三十三条，《中华人民共和国民事诉讼法》第二百零五条）。因履行本协议或者因协议内容发生争议的，当事人可以向人民法院起诉。',
        },
      },
      {
        is: 'signatures',
        intro: '各方当事人签名、盖章或者按指印（单位应当盖章），人民调解员、记录人签名：',
        lines: [...lines, recorderLine],
        foot: {
          unit: committee,
          note: '（人民调解委员会印章）',
          date: signedOn && chineseDate(signedOn),
          check: values.check,
        },
      },
    ],
  }
}

/** A part binds by itself; what is not in it nobody has agreed to (深圳经济特区矛盾纠纷多元化解条例 art. 26). */
const openPoints = (leavesOpen: string, count: number) => ({
  is: 'item' as const,
  count,
  style: 'clause' as const,
  lead: '继续调解的事项：',
  words: `本协议只就以上已经谈成的事项约定。${leavesOpen.replace(/[。；;.]+$/, '')}，各方还没有谈成，继续调解；谈不谈得成，都不影响本协议的效力和履行。`,
})

/** Prints the written agreement. */
export const printAgreement = (
  values: AgreementPaper,
  at: Date,
  pictures?: ReadonlyMap<string, Uint8Array>,
): Printed => printOutline(agreementOutline(values), at, pictures)
