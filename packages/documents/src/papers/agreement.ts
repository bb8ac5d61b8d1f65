import { chineseDate } from '../chinese-date.ts'
import { chineseOrdinal } from '../chinese-ordinal.ts'
import { type Printed, press } from '../press.ts'
import type { PartyOnPaper } from './party.ts'

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
  /** YYYY-MM-DD; blank on the paper when nobody has signed yet. */
  readonly signedOn?: string | undefined
}

/** Prints the written agreement (dossier form F09). */
export function printAgreement(values: AgreementPaper, at: Date): Printed {
  const copies = values.copies ?? values.parties.length + 1
  return press(
    {
      template: 'agreement',
      values: {
        ...values,
        clauses: values.clauses.map((text, index) => ({ label: chineseOrdinal(index + 1), text })),
        performanceLabel: chineseOrdinal(values.clauses.length + 1),
        copies: chineseOrdinal(copies),
        signedOn: values.signedOn && chineseDate(values.signedOn),
      },
    },
    at,
  )
}
