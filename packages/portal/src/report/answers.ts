export const reportSteps = ['story', 'kind', 'place', 'other-side', 'wish', 'photos', 'you', 'check'] as const
/** One question each, in the order in which people tell it; `check` shows all answers before they are sent. */
export type ReportStep = (typeof reportSteps)[number]

export const kindChoices = ['dispute', 'appeal', 'hazard', 'unsure'] as const
export type KindChoice = (typeof kindChoices)[number]

export interface PlaceAnswer {
  readonly where: 'here' | 'chosen' | 'unknown'
  /** The unit that was chosen level by level, by its id. */
  readonly unit?: string
  readonly words: string
}

export interface OtherSideAnswer {
  readonly type: 'person' | 'organisation'
  readonly name: string
  readonly description: string
  readonly telephone: string
}

export type YouAnswer =
  | {
      readonly named: true
      readonly name: string
      /** Empty for whoever is reached by mail alone. */
      readonly telephone: string
      /** Absent in drafts from before there was this question. */
      readonly mail?: string
      readonly shareName: boolean
    }
  | { readonly named: false }

/** What has been answered so far; an answer that was skipped on purpose is there and empty. */
export interface ReportAnswers {
  readonly story?: string
  readonly kind?: KindChoice
  readonly place?: PlaceAnswer
  readonly otherSide?: OtherSideAnswer | 'skipped'
  readonly wish?: string
  readonly photos: readonly { readonly file: string; readonly name: string }[]
  readonly photosDone?: boolean
  readonly you?: YouAnswer
}

/** Whether a question is asked at all: hazards and hardships have no other side. */
export const isAsked = (step: ReportStep, answers: ReportAnswers): boolean =>
  step !== 'other-side' || answers.kind === 'dispute' || answers.kind === 'unsure'

const isAnswered = (step: ReportStep, answers: ReportAnswers): boolean => {
  switch (step) {
    case 'story':
      return answers.story !== undefined
    case 'kind':
      return answers.kind !== undefined
    case 'place':
      return answers.place !== undefined
    case 'other-side':
      return answers.otherSide !== undefined
    case 'wish':
      return answers.wish !== undefined
    case 'photos':
      return answers.photosDone === true
    case 'you':
      return answers.you !== undefined
    case 'check':
      return false
    default:
      return step satisfies never
  }
}

/** The first question without an answer, or the check: so a draft is continued where it was left. */
export const nextStep = (answers: ReportAnswers): ReportStep =>
  reportSteps.find((step) => isAsked(step, answers) && !isAnswered(step, answers)) ?? 'check'

/** The question before this one, for the way back. */
export function stepBefore(step: ReportStep, answers: ReportAnswers): ReportStep | undefined {
  return reportSteps.slice(0, reportSteps.indexOf(step)).findLast((earlier) => isAsked(earlier, answers))
}
