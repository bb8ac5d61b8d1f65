import type { By, Instant, PersonId } from '../kernel/index.ts'
import type { ConditionStanding } from './standing.ts'

/** What was done about one title for one mediator; added one after the other, never changed. */
export type TitleEntry = { readonly at: Instant; readonly by: By } & (
  | {
      /** By the mediator, or by the committee's supervisor for them. */
      readonly type: 'applied' | 'proposed'
      readonly words: string
      /** How the conditions stood then, with the version of the rule. */
      readonly standings: readonly ConditionStanding[]
      readonly version: string
    }
  | { readonly type: 'withdrawn' }
  | {
      readonly type: 'decided'
      readonly granted: boolean
      readonly words: string
      readonly standings: readonly ConditionStanding[]
      /** Until when the mediator may object. */
      readonly due: Instant
    }
  | { readonly type: 'objected'; readonly words: string }
  | { readonly type: 'objection-decided'; readonly granted: boolean; readonly words: string }
)

export const applicationStandings = ['open', 'withdrawn', 'granted', 'refused', 'objected'] as const
export type ApplicationStanding = (typeof applicationStandings)[number]

export interface ApplicationState {
  readonly standing: ApplicationStanding
  /** By whom it was decided first. */
  readonly decidedBy?: PersonId
  readonly due?: Instant
  /** The one objection was made, and perhaps decided. */
  readonly objected: boolean
  /** When the title was given. */
  readonly grantedAt?: Instant
}

export const foldApplication = (entries: readonly TitleEntry[]): ApplicationState =>
  entries.reduce(evolveApplication, { standing: 'open', objected: false } as ApplicationState)

function evolveApplication(state: ApplicationState, entry: TitleEntry): ApplicationState {
  switch (entry.type) {
    case 'applied':
    case 'proposed':
      return state
    case 'withdrawn':
      return { ...state, standing: 'withdrawn' }
    case 'decided':
      return {
        ...state,
        standing: entry.granted ? 'granted' : 'refused',
        due: entry.due,
        ...(entry.by.kind === 'staff' ? { decidedBy: entry.by.person } : {}),
        ...(entry.granted ? { grantedAt: entry.at } : {}),
      }
    case 'objected':
      return { ...state, standing: 'objected', objected: true }
    case 'objection-decided':
      return {
        ...state,
        standing: entry.granted ? 'granted' : 'refused',
        ...(entry.granted ? { grantedAt: entry.at } : {}),
      }
    default:
      return entry satisfies never
  }
}
