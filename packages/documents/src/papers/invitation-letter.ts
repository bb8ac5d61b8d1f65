import { chineseDate } from '../chinese-date.ts'
import { type Printed, press } from '../press.ts'

/** 调解邀请函: asks the other side whether they would like to talk, and promises that silence costs them nothing. */
export type InvitationLetterPaper = {
  readonly number: string
  readonly committee: string
  readonly addressee?: string | undefined
  /** Who asked for the talk; left out when they may not be named. */
  readonly from?: string | undefined
  /** What it is about, in neutral words. */
  readonly subject: string
  /** The square code that opens the answer page, as an SVG drawing. */
  readonly qrSvg: string
  /** The same door for somebody who types: an address and a code. */
  readonly address: string
  readonly code: string
  readonly contactPerson?: string | undefined
  readonly contactPhone: string
  readonly answerBy?: string | undefined
  /** Where the slip is brought or posted to. */
  readonly returnTo: string
  readonly sentOn: string
}

/** Prints the invitation to the other side (人民调解法 art. 17: nobody is mediated against a clear no). */
export function printInvitationLetter(values: InvitationLetterPaper, at: Date): Printed {
  const { qrSvg, ...words } = values
  return press(
    {
      template: 'invitation-letter',
      qrSvg,
      values: {
        ...words,
        answerBy: values.answerBy && chineseDate(values.answerBy),
        sentOn: chineseDate(values.sentOn),
      },
    },
    at,
  )
}
