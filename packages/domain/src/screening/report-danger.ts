import type { Instant, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  ifWritten,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { screenMatterFrom } from './screen-matter.ts'

export interface ReportDanger extends Act {
  readonly sign: string
  readonly to: string
  readonly receiver: string
  readonly reportedAt: Instant
  readonly words?: string
}

export const reportDangerFrom: From = screenMatterFrom

export type ReportDangerRefused =
  | WrongStage
  | 'no-such-sign'
  | 'sign-needs-no-report'
  | 'receiver-missing'
  | 'in-the-future'

/**
 * What must be reported was reported, to whom and who took it (人民调解法 art. 25). The house sends nothing itself: a
 * report is made by telephone or in person, and this is the note of it.
 */
export function reportDanger(
  { sign, to, receiver, reportedAt, words, at, by }: ReportDanger,
  matter: Matter,
): MatterEvent[] | Refusal<ReportDangerRefused> {
  if (!isAt(matter, reportDangerFrom)) return notAtThisStage(matter)
  const standing = matter.screening?.signs.find(({ code }) => code === sign)
  if (standing === undefined) return { refused: 'no-such-sign', sign }
  if (!standing.follows.includes('report')) return { refused: 'sign-needs-no-report', sign }
  if (!isWritten(to) || !isWritten(receiver)) return { refused: 'receiver-missing' }
  if (reportedAt > at) return { refused: 'in-the-future', reportedAt }

  return [
    {
      type: 'DangerReported',
      sign,
      to: to.trim(),
      receiver: receiver.trim(),
      reportedAt,
      ...ifWritten(words, (text) => ({ words: text })),
      at,
      by,
    },
  ]
}
