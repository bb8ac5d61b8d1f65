import type { By, Instant, PersonId } from '../kernel/index.ts'
import type { FindingGrade } from './rules.ts'

/** What the reviewer says of one point: in order, or a finding with its grade and words. */
export interface PointChecked {
  readonly point: string
  /** Absent: in order. */
  readonly grade?: FindingGrade
  readonly words?: string
}

/** What was done with one file in review; added one after the other, never changed. */
export type ReviewEntry = {
  readonly at: Instant
  readonly by: By
} & ( // Outside of the sample, for a cause that the mediator reads.
  | { readonly type: 'called-up'; readonly words: string }
  | { readonly type: 'checked'; readonly points: readonly PointChecked[]; readonly due: Instant }
  | { readonly type: 'corrected'; readonly point: string; readonly words: string }
  | { readonly type: 'objected'; readonly point: string; readonly words: string }
  | {
      readonly type: 'correction-judged'
      readonly point: string
      readonly enough: boolean
      readonly words: string
    }
  | {
      readonly type: 'objection-judged'
      readonly point: string
      /** Whether the finding stands. */
      readonly stands: boolean
      readonly words: string
    }
)

export const findingStandings = ['open', 'corrected', 'objected', 'settled', 'set-aside', 'noted'] as const
/** Waiting for the mediator, for the reviewer, for somebody else; settled; taken back; only said. */
export type FindingStanding = (typeof findingStandings)[number]

export interface Finding {
  readonly point: string
  readonly grade: FindingGrade
  readonly words: string
  readonly standing: FindingStanding
  /** An objection was decided already: there is one. */
  readonly objectionOver: boolean
  readonly by: By
}

export const reviewStandings = ['waiting', 'with-mediator', 'with-reviewer', 'passed'] as const
export type ReviewStanding = (typeof reviewStandings)[number]

/** Where a review stands, folded from what was done. */
export interface ReviewState {
  readonly standing: ReviewStanding
  readonly findings: readonly Finding[]
  readonly reviewer?: PersonId
  /** Until when the mediator corrects or objects. */
  readonly due?: Instant
  /** A serious finding was made and not taken back. */
  readonly serious: boolean
}

export const beginning: ReviewState = { standing: 'waiting', findings: [], serious: false }

export const foldReview = (entries: readonly ReviewEntry[]): ReviewState =>
  entries.reduce(evolveReview, beginning)

export function evolveReview(state: ReviewState, entry: ReviewEntry): ReviewState {
  if (entry.type === 'called-up') return state
  if (entry.type === 'checked') {
    const findings = entry.points.flatMap(({ point, grade, words = '' }): Finding[] =>
      grade === undefined
        ? []
        : [
            {
              ...{ point, grade, words, by: entry.by, objectionOver: false },
              // What is small is said for next time, and keeps nothing up.
              standing: grade === 'small' ? 'noted' : 'open',
            },
          ],
    )
    return standingOf({
      ...state,
      findings,
      due: entry.due,
      ...(entry.by.kind === 'staff' ? { reviewer: entry.by.person } : {}),
    })
  }
  const findings = state.findings.map((finding) =>
    finding.point === entry.point ? { ...finding, ...afterwards(entry) } : finding,
  )
  return standingOf({ ...state, findings })
}

function afterwards(
  entry: Exclude<ReviewEntry, { type: 'checked' | 'called-up' }>,
): Pick<Finding, 'standing'> & Partial<Finding> {
  switch (entry.type) {
    case 'corrected':
      return { standing: 'corrected' }
    case 'objected':
      return { standing: 'objected' }
    case 'correction-judged':
      return { standing: entry.enough ? 'settled' : 'open' }
    case 'objection-judged':
      return { standing: entry.stands ? 'open' : 'set-aside', objectionOver: true }
    default:
      return entry satisfies never
  }
}

function standingOf(state: ReviewState): ReviewState {
  const { findings } = state
  const standing = findings.some((finding) => finding.standing === 'open')
    ? 'with-mediator'
    : findings.some((finding) => finding.standing === 'corrected' || finding.standing === 'objected')
      ? 'with-reviewer'
      : 'passed'
  const serious = findings.some((finding) => finding.grade === 'serious' && finding.standing !== 'set-aside')
  return { ...state, standing, serious }
}
