import { chineseDateTime, chineseSpanEnd } from '../chinese-date.ts'
import { type Printed, press } from '../press.ts'

/** 人民调解记录: what was said at one session, and what came of it (人民调解法 art. 27; dossier form F08). */
export type SessionRecordPaper = {
  readonly number: string
  readonly committee: string
  /** 1 for the first session of the matter. */
  readonly session: number
  readonly dispute: string
  /** YYYY-MM-DDTHH:mm on the office clock. */
  readonly startedAt: string
  readonly endedAt?: string | undefined
  readonly place: string
  /** Open to the public or closed, as the parties asked (art. 23). */
  readonly open: boolean
  readonly parties: readonly string[]
  /** Relatives, experts, agents…: present only with the parties' consent (art. 20). */
  readonly others: readonly { readonly name: string; readonly role: string }[]
  readonly mediators: readonly string[]
  readonly recorder?: string | undefined
  /** How the parties were told of their rights and duties. */
  readonly rightsTold: string
  readonly course: readonly { readonly speaker: string; readonly words: string }[]
  readonly result: string
}

/** Prints the record of one session, with the places where everybody present signs. */
export function printSessionRecord(values: SessionRecordPaper, at: Date): Printed {
  return press(
    {
      template: 'session-record',
      values: {
        ...values,
        startedAt: chineseDateTime(values.startedAt),
        endedAt: values.endedAt && chineseSpanEnd(values.startedAt, values.endedAt),
      },
    },
    at,
  )
}
