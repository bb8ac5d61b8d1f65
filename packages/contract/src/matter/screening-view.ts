import { visitMet } from '@jiefen/domain/matter'
import { signDuties } from '@jiefen/domain/region'
import Type, { type Static } from 'typebox'
import { Id, Moment, Words } from '../wire/index.ts'

/** One sign that was found when safety was asked about, with what the clerk does now. */
export const SignView = Type.Object({
  code: Id,
  name: Words,
  /** The parties whom it concerns. */
  concerns: Type.Array(Id),
  words: Type.Optional(Type.String()),
  follows: Type.Array(Type.Enum([...signDuties])),
  does: Words,
  basis: Type.String(),
  /** Who must be told; absent where nothing must be reported. */
  to: Type.Optional(Words),
  reported: Type.Optional(Type.Object({ at: Moment, to: Type.String(), receiver: Type.String() })),
  /** What the party concerned reads on their own page. */
  help: Type.Optional(Words),
  /** The reason to decline, if it comes to that, and where the person goes instead. */
  declines: Type.Optional(Type.Object({ code: Id, name: Words, route: Words })),
})
export type SignView = Static<typeof SignView>

/** Whether safety was asked about, and what was found; for the offices only, never for a party. */
export const ScreeningView = Type.Object({
  askedAt: Type.Optional(Moment),
  askedBy: Type.Optional(Words),
  words: Type.Optional(Type.String()),
  signs: Type.Array(SignView),
  /** Nobody is asked into one room with the other side. */
  apart: Type.Boolean(),
})
export type ScreeningView = Static<typeof ScreeningView>

/** One time somebody was at the door with the invitation. */
export const VisitView = Type.Object({
  at: Moment,
  by: Words,
  met: Type.Enum([...visitMet]),
  letterLeft: Type.Boolean(),
  words: Type.Optional(Type.String()),
})
export type VisitView = Static<typeof VisitView>
