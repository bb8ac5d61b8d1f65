import { chineseDate, chineseDateTime } from '../chinese-date.ts'
import { chineseOrdinal } from '../chinese-ordinal.ts'
import { type Printed, press } from '../press.ts'

/** 登记回执: from now on the matter has a number, somebody who answers for it, and a day. */
export type ReceiptPaper = {
  readonly unit: string
  readonly number: string
  /** Opens the matter together with the number; nobody else has it. */
  readonly queryCode: string
  /** The square code that opens the page of this matter, as an SVG drawing. */
  readonly qrSvg: string
  readonly address?: string | undefined
  /** YYYY-MM-DDTHH:mm on the office clock. */
  readonly registeredAt: string
  readonly answeredBy: {
    readonly unit: string
    readonly person?: string | undefined
    readonly phone?: string | undefined
  }
  /** YYYY-MM-DD: the day by which an answer is promised. */
  readonly answerBy: string
  readonly nextSteps: readonly string[]
}

/** Prints the receipt a resident takes home. */
export function printReceipt(values: ReceiptPaper, at: Date): Printed {
  const { qrSvg, ...words } = values
  return press(
    {
      template: 'receipt',
      qrSvg,
      values: {
        ...words,
        registeredAt: chineseDateTime(values.registeredAt),
        answerBy: chineseDate(values.answerBy),
        nextSteps: values.nextSteps.map((text, index) => ({ label: chineseOrdinal(index + 1), text })),
      },
    },
    at,
  )
}
