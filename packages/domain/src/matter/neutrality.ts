import type { ComplaintId, Instant, PartyId, PersonId, UnitId } from '../kernel/index.ts'

export interface Wish {
  readonly party: PartyId
  readonly mediator: PersonId
  readonly name: string
  readonly committee: UnitId
}

/** A complaint about a mediator, from the day it was made to its answer. */
export interface Complaint {
  readonly id: ComplaintId
  readonly party: PartyId
  readonly about: PersonId
  readonly aboutName: string
  readonly code: string
  readonly words?: string
  readonly at: Instant
  /** Whose supervisor answers. */
  readonly unit: UnitId
  readonly answer?: {
    readonly founded: boolean
    readonly words: string
    readonly at: Instant
  }
}

export const isOpenComplaint = ({ answer }: Complaint): boolean => answer === undefined
