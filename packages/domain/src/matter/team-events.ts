import type { AssistantId, ConsultationId, Instant, TaskId, UnitId } from '../kernel/index.ts'
import type { Clock, Fact } from './fact.ts'

/** One unit helps the host (协办), with a task and a limit of its own; a former host stays on without either. */
export interface AssistantNamed extends Fact {
  readonly type: 'AssistantNamed'
  readonly assistant: AssistantId
  readonly unit: UnitId
  readonly cause: 'named' | 'moved-up'
  readonly task: string
  readonly clock?: Clock
}
export interface AssistantReleased extends Fact {
  readonly type: 'AssistantReleased'
  readonly assistant: AssistantId
  readonly why: string
}
export interface PartDone extends Fact {
  readonly type: 'PartDone'
  readonly assistant: AssistantId
  readonly words: string
}
/** There is a result and the assistant has done its part: it is asked to sign with the host, within its own limit. */
export interface CounterSignatureAsked extends Fact {
  readonly type: 'CounterSignatureAsked'
  readonly assistant: AssistantId
  readonly clock: Clock
}
/** At the end an assistant signs with the host (会签), or says what it does not agree with. */
export interface CounterSigned extends Fact {
  readonly type: 'CounterSigned'
  readonly assistant: AssistantId
  readonly agrees: boolean
  readonly words?: string
}
/** Somebody proposes that several departments decide together (全科会诊). */
export interface ConsultationProposed extends Fact {
  readonly type: 'ConsultationProposed'
  readonly consultation: ConsultationId
  readonly why: string
  readonly units: readonly UnitId[]
  readonly clock: Clock
}
/** The centre invites to an hour and a place, or to a video link. */
export interface ConsultationConvened extends Fact {
  readonly type: 'ConsultationConvened'
  readonly consultation: ConsultationId
  readonly units: readonly UnitId[]
  readonly startsAt: Instant
  readonly place?: string
  readonly link?: string
  readonly clock: Clock
}
export interface ConsultationHeld extends Fact {
  readonly type: 'ConsultationHeld'
  readonly consultation: ConsultationId
  readonly present: readonly UnitId[]
  readonly others: readonly string[]
  readonly record: string
  readonly clock: Clock
}
/** What was decided together, and who does what by which day; each task is a limit. */
export interface ConsultationConcluded extends Fact {
  readonly type: 'ConsultationConcluded'
  readonly consultation: ConsultationId
  readonly conclusion: string
  readonly tasks: readonly {
    readonly task: TaskId
    readonly unit: UnitId
    readonly what: string
    /** The day by whose end it is to be done: YYYY-MM-DD. */
    readonly byDay: string
    readonly clock: Clock
  }[]
}
export interface ConsultationCalledOff extends Fact {
  readonly type: 'ConsultationCalledOff'
  readonly consultation: ConsultationId
  readonly why: string
}
export interface TaskDone extends Fact {
  readonly type: 'TaskDone'
  readonly task: TaskId
  readonly words: string
}

export type TeamEvent =
  | AssistantNamed
  | AssistantReleased
  | PartDone
  | CounterSignatureAsked
  | CounterSigned
  | ConsultationProposed
  | ConsultationConvened
  | ConsultationHeld
  | ConsultationConcluded
  | ConsultationCalledOff
  | TaskDone
