import { chineseDate } from '../chinese-date.ts'
import { type Printed, press } from '../press.ts'

/** 当事人权利义务告知书: given to every party before anything is mediated (order 75 of 2002, dossier form F03). */
export type RightsNoticePaper = {
  readonly number?: string | undefined
  readonly committee: string
  readonly committeePhone?: string | undefined
  readonly party?: string | undefined
  readonly mediators: readonly string[]
  /** YYYY-MM-DD; blank when it is to be signed by hand. */
  readonly toldOn?: string | undefined
}

/** Prints the notice of rights and duties, with the place where the party signs for having been told. */
export function printRightsNotice(values: RightsNoticePaper, at: Date): Printed {
  const toldOn = values.toldOn && chineseDate(values.toldOn)
  return press({ template: 'rights-notice', values: { ...values, toldOn } }, at)
}
