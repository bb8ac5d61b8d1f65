import type { FileId } from '../kernel/index.ts'
import type { Clock, Fact } from './fact.ts'

export interface HazardRectified extends Fact {
  readonly type: 'HazardRectified'
  readonly mode: 'at-once' | 'by-date'
  readonly before?: FileId
  readonly after: FileId
  readonly note: string
  readonly clock: Clock
}
export interface RectificationOrdered extends Fact {
  readonly type: 'RectificationOrdered'
  /** The day by whose end it must be put right: YYYY-MM-DD. */
  readonly byDate: string
  readonly before?: FileId
  readonly note: string
  readonly clock: Clock
}
/** Somebody other than whoever put it right has looked (报办分离). */
export interface HazardRechecked extends Fact {
  readonly type: 'HazardRechecked'
  readonly safe: boolean
  readonly note: string
  readonly photo?: FileId
  /** Not safe: the new day by whose end it must be put right. */
  readonly byDate?: string
  readonly clock: Clock
}

export type HazardEvent = HazardRectified | RectificationOrdered | HazardRechecked
