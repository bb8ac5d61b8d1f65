import { dueAt } from '../calendar/index.ts'
import type { PersonId, Refusal } from '../kernel/index.ts'
import type { Act } from '../matter/index.ts'
import { isWritten } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { type Finding, foldReview, type PointChecked, type ReviewEntry } from './review.ts'
import type { ReviewPoint, ReviewRule } from './rules.ts'

/** One file that was drawn: who mediated it, and whose hands were in it besides. */
export interface FileInReview {
  readonly mediator: PersonId
  /** The mediator, those who helped, and whoever put the seal on it: none of them reviews it. */
  readonly hands: readonly PersonId[]
  readonly entries: readonly ReviewEntry[]
}

export type CheckFileRefused =
  | 'own-file'
  | 'review-not-here'
  | 'point-missing'
  | 'unknown-point'
  | 'reason-missing'

export type CallUpRefused = 'own-file' | 'no-closed-file' | 'in-review-already' | 'reason-missing'

/**
 * A closed file is looked at outside of the sample, also when it was paid: by somebody who had no hand in it, for a cause in
 * words, and not while it is in review anyway.
 */
export function callUpFile(
  { words, at, by }: Act & { readonly words: string },
  file: Pick<FileInReview, 'hands' | 'mediator'> & { readonly closed: boolean; readonly inReview: boolean },
): ReviewEntry | Refusal<CallUpRefused> {
  if (!file.closed) return { refused: 'no-closed-file' }
  if (isHand({ by }, file)) return { refused: 'own-file' }
  if (file.inReview) return { refused: 'in-review-already' }
  return isWritten(words) ? { type: 'called-up', words: words.trim(), at, by } : { refused: 'reason-missing' }
}

/** Whether somebody has looked at every point of it. */
export const isChecked = (entries: readonly ReviewEntry[]): boolean =>
  entries.some(({ type }) => type === 'checked')

const isHand = (
  { by }: Pick<Act, 'by'>,
  { hands, mediator }: Pick<FileInReview, 'hands' | 'mediator'>,
): boolean => by.kind !== 'staff' || by.person === mediator || hands.includes(by.person)

/** Somebody who had no hand in it looks at every point of the list; a finding has words, so that it can be mended. */
export function checkFile(
  { points, at, by }: Act & { readonly points: readonly PointChecked[] },
  file: FileInReview,
  rule: Pick<ReviewRule, 'answerDays' | 'source'>,
  { quality, calendar }: Pick<Region, 'quality' | 'calendar'>,
): ReviewEntry | Refusal<CheckFileRefused> {
  if (isHand({ by }, file)) return { refused: 'own-file' }
  if (isChecked(file.entries)) return { refused: 'review-not-here' }
  for (const { code } of quality.points)
    if (points.filter(({ point }) => point === code).length !== 1)
      return { refused: 'point-missing', point: code }
  for (const { point, grade, words = '' } of points) {
    const known: ReviewPoint | undefined = quality.points.find(({ code }) => code === point)
    if (known === undefined || (grade !== undefined && !known.grades.includes(grade)))
      return { refused: 'unknown-point', point }
    if (grade !== undefined && !isWritten(words)) return { refused: 'reason-missing', point }
  }
  const limit = { amount: rule.answerDays, unit: 'working-days', authority: rule.source } as const
  return { type: 'checked', points, due: dueAt(at, limit, calendar).at, at, by }
}

export type AnswerFindingRefused = 'review-not-here' | 'reason-missing' | 'not-your-file' | 'objection-over'

/** The mediator says what was put right, or why the finding is not. The file itself is put right by the ordinary steps. */
export function answerFinding(
  {
    point,
    way,
    words,
    at,
    by,
  }: Act & {
    readonly point: string
    readonly way: 'corrected' | 'objected'
    readonly words: string
  },
  file: FileInReview,
): ReviewEntry | Refusal<AnswerFindingRefused> {
  if (by.kind !== 'staff' || by.person !== file.mediator) return { refused: 'not-your-file' }
  const { due, findings } = foldReview(file.entries)
  const finding = findings.find((one) => one.point === point)
  if (finding?.standing !== 'open') return { refused: 'review-not-here', point }
  if (!isWritten(words)) return { refused: 'reason-missing', point }
  // One objection, within the limit; putting right is never too late.
  if (way === 'objected' && (finding.objectionOver || at >= (due ?? 0)))
    return { refused: 'objection-over', point }
  return { type: way, point, words: words.trim(), at, by }
}

export type JudgeFindingRefused = 'own-file' | 'review-not-here' | 'reason-missing' | 'somebody-else-decides'

/**
 * Whether what was done is enough: by anybody who may review. Whether an objected finding stands: by somebody else than
 * whoever made it, since nobody judges their own finding.
 */
export function judgeFinding(
  {
    point,
    yes,
    words,
    at,
    by,
  }: Act & {
    readonly point: string
    readonly yes: boolean
    readonly words: string
  },
  file: FileInReview,
): ReviewEntry | Refusal<JudgeFindingRefused> {
  if (isHand({ by }, file)) return { refused: 'own-file' }
  const finding = foldReview(file.entries).findings.find((one) => one.point === point)
  if (finding?.standing !== 'corrected' && finding?.standing !== 'objected')
    return { refused: 'review-not-here', point }
  if (!isWritten(words)) return { refused: 'reason-missing', point }
  const said = { point, words: words.trim(), at, by }
  if (finding.standing === 'corrected') return { type: 'correction-judged', enough: yes, ...said }
  if (isSamePerson(finding, { by })) return { refused: 'somebody-else-decides', point }
  return { type: 'objection-judged', stands: yes, ...said }
}

const isSamePerson = ({ by: first }: Finding, { by }: Pick<Act, 'by'>): boolean =>
  first.kind === 'staff' && by.kind === 'staff' && first.person === by.person

export type ReviewRefused = CallUpRefused | CheckFileRefused | AnswerFindingRefused | JudgeFindingRefused
