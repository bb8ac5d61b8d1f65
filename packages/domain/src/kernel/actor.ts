import type { PartyId, PersonId, UnitId } from './ids.ts'

export const roles = [
  'receptionist',
  'grid-worker',
  'mediator',
  'department-handler',
  'supervisor',
  'leader',
  'seal-keeper',
  'treasurer',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const
export type Role = (typeof roles)[number]

/** A role held at a unit; it reaches that unit and everything below it. */
export interface Duty {
  readonly unit: UnitId
  readonly role: Role
}

/** Who acts. A rule and the clock act too, and are named, so that no event is without an author. */
export type Actor =
  | {
      readonly kind: 'staff'
      readonly person: PersonId
      readonly name: string
      readonly duties: readonly Duty[]
    }
  | { readonly kind: 'party'; readonly party: PartyId }
  /** Somebody who is about to report and is nobody yet. */
  | { readonly kind: 'resident' }
  | { readonly kind: 'clock' }

/** The author as written into the history. */
export type By =
  | {
      readonly kind: 'staff'
      readonly person: PersonId
      readonly name: string
      readonly unit: UnitId
      readonly role: Role
    }
  | { readonly kind: 'party'; readonly party: PartyId }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'clock' }
