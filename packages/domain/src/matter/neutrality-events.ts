import type { ComplaintId, PartyId, PersonId, UnitId } from '../kernel/index.ts'
import type { Clock, Fact } from './fact.ts'

export const tieKinds = ['party', 'kin', 'neighbourhood', 'employer', 'earlier-matter'] as const
/** What the register says may tie a mediator to a side: they are the party, kin, of the same grid or employer, or knew the matter before. */
export type TieKind = (typeof tieKinds)[number]
export interface Tie {
  readonly kind: TieKind
  /** Absent: not to a side, but to the place where it happened. */
  readonly party?: PartyId
  /** Which grid or which employer; of an earlier matter nothing is told but that there was one. */
  readonly words?: string
}

/** One party says whom it would like; chosen are they once every party has said the same name (人民调解法 art. 19). */
export interface MediatorWished extends Fact {
  readonly type: 'MediatorWished'
  readonly party: PartyId
  readonly mediator: PersonId
  readonly name: string
  readonly committee: UnitId
}
/** The mediator withdraws by themselves; another is proposed (回避). */
export interface MediatorRecused extends Fact {
  readonly type: 'MediatorRecused'
  readonly mediator: PersonId
  readonly reason: string
  /** Where everybody has said yes already, they may choose anew. */
  readonly clock?: Clock
}
/** A complaint about the mediator goes to somebody else; the mediator does not read it (domain rule 1.8). */
export interface ComplaintMade extends Fact {
  readonly type: 'ComplaintMade'
  readonly complaint: ComplaintId
  readonly party: PartyId
  readonly about: PersonId
  readonly aboutName: string
  /** A code of the region's list: C01 … C99. */
  readonly code: string
  readonly words?: string
  readonly clock: Clock
}
export interface ComplaintAnswered extends Fact {
  readonly type: 'ComplaintAnswered'
  readonly complaint: ComplaintId
  readonly founded: boolean
  readonly words: string
}

export type NeutralityEvent = MediatorWished | MediatorRecused | ComplaintMade | ComplaintAnswered
