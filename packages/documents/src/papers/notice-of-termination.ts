import { chineseDate } from '../chinese-date.ts'
import { chineseOrdinal } from '../chinese-ordinal.ts'
import { type Printed, press } from '../press.ts'
import type { PlaceToGo } from './party.ts'

/** A way that stays open after mediation has failed: arbitration, administrative decision, court. */
export type Remedy = {
  /** 申请仲裁, 请求行政机关处理, 向人民法院起诉. */
  readonly way: string
  /** What to do, and by when if there is a limit. */
  readonly words: string
  readonly whereToGo?: PlaceToGo | undefined
}

/** 终止调解通知书: mediation ended without agreement, and what the parties may do now (人民调解法 art. 26). */
export type NoticeOfTerminationPaper = {
  readonly number: string
  readonly committee: string
  readonly parties: readonly string[]
  readonly dispute: string
  readonly acceptedOn: string
  readonly endedOn: string
  readonly reason: string
  readonly remedies: readonly Remedy[]
}

/** Prints the notice that mediation has ended, with the remedies that remain (dossier form F15). */
export function printNoticeOfTermination(values: NoticeOfTerminationPaper, at: Date): Printed {
  return press(
    {
      template: 'notice-of-termination',
      values: {
        ...values,
        acceptedOn: chineseDate(values.acceptedOn),
        endedOn: chineseDate(values.endedOn),
        remedies: values.remedies.map((remedy, index) => ({ ...remedy, label: chineseOrdinal(index + 1) })),
      },
    },
    at,
  )
}
