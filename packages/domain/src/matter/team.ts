import type { AssistantId, By, ConsultationId, Instant, TaskId, UnitId } from '../kernel/index.ts'

/** A unit that helps the host (协办单位). */
export interface Assistant {
  readonly id: AssistantId
  readonly unit: UnitId
  readonly cause: 'named' | 'moved-up'
  readonly task: string
  readonly namedAt: Instant
  readonly namedBy: By
  readonly dueAt?: Instant
  readonly part?: { readonly words: string; readonly at: Instant; readonly by: By }
  readonly signature?: {
    readonly agrees: boolean
    readonly words?: string
    readonly at: Instant
    readonly by: By
  }
  readonly released?: { readonly why: string; readonly at: Instant }
}

export interface Task {
  readonly id: TaskId
  readonly unit: UnitId
  readonly what: string
  readonly byDay: string
  readonly dueAt: Instant
  readonly done?: { readonly words: string; readonly at: Instant; readonly by: By }
}

/** A joint consultation from the proposal to the last task. */
export interface Consultation {
  readonly id: ConsultationId
  readonly why: string
  readonly proposedAt: Instant
  readonly proposedBy: By
  readonly units: readonly UnitId[]
  readonly convened?: {
    readonly startsAt: Instant
    readonly place?: string
    readonly link?: string
    readonly at: Instant
    readonly by: By
  }
  readonly held?: {
    readonly present: readonly UnitId[]
    readonly others: readonly string[]
    readonly record: string
    readonly at: Instant
  }
  readonly concluded?: {
    readonly conclusion: string
    readonly at: Instant
    readonly tasks: readonly Task[]
  }
  readonly calledOff?: { readonly why: string; readonly at: Instant }
}

export const assistantStandings = ['asked', 'done', 'agreed', 'differs', 'released'] as const
export type AssistantStanding = (typeof assistantStandings)[number]

/** Where an assistant stands, in one word: its part is open, done, or signed with a yes or a no. */
export function standingOfAssistant({ part, signature, released }: Assistant): AssistantStanding {
  if (released !== undefined) return 'released'
  if (part === undefined) return 'asked'
  if (signature === undefined) return 'done'
  return signature.agrees ? 'agreed' : 'differs'
}

export const consultationStandings = ['proposed', 'convened', 'held', 'concluded', 'called-off'] as const
export type ConsultationStanding = (typeof consultationStandings)[number]

/** Where a consultation stands, in one word. */
export function standingOfConsultation(consultation: Consultation): ConsultationStanding {
  if (consultation.calledOff !== undefined) return 'called-off'
  if (consultation.concluded !== undefined) return 'concluded'
  if (consultation.held !== undefined) return 'held'
  return consultation.convened === undefined ? 'proposed' : 'convened'
}

/** Neither concluded nor called off. */
export const isOpenConsultation = (consultation: Consultation): boolean =>
  ['proposed', 'convened', 'held'].includes(standingOfConsultation(consultation))

/**
 * What a unit that was named for a task still owes: its part, its signature, or nothing. A former host stays on
 * without owing anything.
 */
export function owedBy(assistant: Assistant): 'part' | 'signature' | undefined {
  if (assistant.cause === 'moved-up') return undefined
  const standing = standingOfAssistant(assistant)
  if (standing === 'asked') return 'part'
  return standing === 'done' ? 'signature' : undefined
}

/** An assistant said no, and neither was it released nor has a consultation been concluded since. */
export const isUnansweredNo = (assistant: Assistant, consultations: readonly Consultation[]): boolean => {
  const { signature } = assistant
  if (signature === undefined || standingOfAssistant(assistant) !== 'differs') return false
  return !consultations.some(({ concluded }) => concluded !== undefined && concluded.at >= signature.at)
}
