import { chineseDate } from '../chinese-date.ts'
import { type Printed, press } from '../press.ts'
import type { PlaceToGo } from './party.ts'

/** 不予受理告知书: no door is shut without saying why, by what rule, and which door is the right one. */
export type NoticeOfDeclinePaper = {
  readonly number: string
  readonly unit: string
  readonly addressee: string
  /** What they brought, in a few words. */
  readonly subject: string
  readonly reportedOn: string
  readonly reason: string
  readonly basis: string
  /** The right way for this matter, in plain words. */
  readonly route: string
  readonly whereToGo: readonly PlaceToGo[]
  /** Who looks at the decision again when the addressee disagrees. */
  readonly reviewedBy?: PlaceToGo | undefined
  readonly decidedOn: string
}

/** Prints the notice that a matter is not taken, with its reason and the right route (dossier form F16). */
export function printNoticeOfDecline(values: NoticeOfDeclinePaper, at: Date): Printed {
  return press(
    {
      template: 'notice-of-decline',
      values: {
        ...values,
        reportedOn: chineseDate(values.reportedOn),
        decidedOn: chineseDate(values.decidedOn),
      },
    },
    at,
  )
}
