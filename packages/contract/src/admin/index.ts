import Type, { type Static } from 'typebox'
import { Id, Line, Moment, Role, strict, Words } from '../wire/index.ts'

export * from './callers.ts'

export const StaffView = Type.Object({
  person: Id,
  login: Type.String(),
  name: Type.String(),
  active: Type.Boolean(),
  lockedUntil: Type.Optional(Moment),
  secondFactor: Type.Boolean(),
  duties: Type.Array(Type.Object({ id: Id, unit: Id, unitName: Words, role: Role })),
})
export type StaffView = Static<typeof StaffView>

export const NewStaff = strict({ login: Type.String({ pattern: '^[a-z0-9.-]{3,64}$' }), name: Line(100) })
/** Answered once, to be handed over in person; changed at first login. */
export const FirstPassword = Type.Object({ person: Id, password: Type.String() })
export const NewDuty = strict({ unit: Id, role: Role })

export const StaffEvent = Type.Object({
  at: Moment,
  who: Type.String(),
  what: Type.String(),
  about: Type.Optional(Type.String()),
  from: Type.Optional(Type.String()),
})
export type StaffEvent = Static<typeof StaffEvent>

/**
 * Of the agreements that took effect in the period: how many are kept, how many are not due yet, and how many were not
 * kept; settled stands beside kept, and both beside all that were closed. Never a rate over nought.
 */
export const KeptRate = Type.Object({
  from: Moment,
  until: Moment,
  /** Disputes whose mediation ended in the period, with or without an agreement. */
  ended: Type.Integer(),
  /** Of these, settled: an agreement took effect. */
  settled: Type.Integer(),
  /** Settled in part: a part is agreed on and binds, and about the rest mediation ended without agreement. */
  settledInPart: Type.Integer(),
  /** Agreements, on the whole or on a part, with parts or deeds that can be counted. */
  counted: Type.Integer(),
  kept: Type.Integer(),
  defaulted: Type.Integer(),
})
export type KeptRate = Static<typeof KeptRate>

/** Of the parties invited in the period: how many opened, joined, declined, were silent. Never a rate over nought. */
export const JoinRate = Type.Object({
  from: Moment,
  until: Moment,
  ways: Type.Array(
    Type.Object({
      way: Type.String(),
      invited: Type.Integer(),
      opened: Type.Integer(),
      joined: Type.Integer(),
      declined: Type.Integer(),
      /** Visits at the door, and how many of them were at the doors of those who joined. */
      visits: Type.Integer(),
      visitsToJoin: Type.Integer(),
    }),
  ),
})
export type JoinRate = Static<typeof JoinRate>
