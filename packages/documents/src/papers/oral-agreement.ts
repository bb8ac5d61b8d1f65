import { chineseDate } from '../chinese-date.ts'
import { type Printed, press } from '../press.ts'
import type { PartyOnPaper } from './party.ts'

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

/** Prints the registration form of an oral agreement (dossier form F09B). */
export function printOralAgreement(values: OralAgreementPaper, at: Date): Printed {
  const agreedOn = values.agreedOn && chineseDate(values.agreedOn)
  return press({ template: 'oral-agreement', values: { ...values, agreedOn } }, at)
}
