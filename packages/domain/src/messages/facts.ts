import type { Instant, UnitId } from '../kernel/index.ts'

/** What a message is made from, as it is stored with it: no name, no story, no address. Words come when it is sent. */
export interface RawFacts {
  readonly number?: string
  readonly unit?: UnitId
  readonly until?: Instant
  readonly count?: number
  /** Of a post on a notice board. */
  readonly title?: string
  /** To sign with; made when it is sent, and stored with no message. */
  readonly code?: string
  /** When and where helpers are expected; read when it is sent, and stored with no message. */
  readonly startsAt?: Instant
  readonly place?: string
  /** Where the link leads, without the origin: /follow?number=…, /console/matters/…; absent: made when it is sent. */
  readonly path?: string
}
