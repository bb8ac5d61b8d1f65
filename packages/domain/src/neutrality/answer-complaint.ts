import type { ComplaintId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  isOpenComplaint,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { complainAboutMediatorFrom } from './complain.ts'

export interface AnswerComplaint extends Act {
  readonly complaint: ComplaintId
  readonly founded: boolean
  readonly words: string
}

// However the matter has ended: whoever complained is owed an answer.
export const answerComplaintFrom: From = {
  dispute: [...(complainAboutMediatorFrom.dispute ?? []), 'withdrawn', 'archived'],
}

export type AnswerComplaintRefused = WrongStage | 'unknown-complaint' | 'complaint-settled' | 'reason-missing'

/** A supervisor who is not the mediator answers, and whoever complained reads it. */
export function answerComplaint(
  { complaint: id, founded, words, at, by }: AnswerComplaint,
  matter: Matter,
): MatterEvent[] | Refusal<AnswerComplaintRefused> {
  if (!isAt(matter, answerComplaintFrom)) return notAtThisStage(matter)
  const complaint = matter.complaints.find((one) => one.id === id)
  // To whom it is about there is no such complaint, whatever other duty they hold.
  const isAboutThem = by.kind === 'staff' && by.person === complaint?.about
  if (complaint === undefined || isAboutThem) return { refused: 'unknown-complaint', complaint: id }
  if (!isOpenComplaint(complaint)) return { refused: 'complaint-settled', complaint: id }
  if (!isWritten(words)) return { refused: 'reason-missing' }
  return [{ type: 'ComplaintAnswered', complaint: id, founded, words: words.trim(), at, by }]
}

/** The matter as the permission sees it when one of several complaints is asked about. */
export const withOnlyComplaint = (matter: Matter, id: ComplaintId): Matter => ({
  ...matter,
  complaints: matter.complaints.filter((one) => one.id === id),
})
