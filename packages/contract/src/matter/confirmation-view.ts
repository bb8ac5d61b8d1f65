import { connectingPoints, rulings } from '@jiefen/domain/matter'
import { courtLevels } from '@jiefen/domain/region'
import Type, { type Static } from 'typebox'
import { Id, Moment, Words } from '../wire/index.ts'

/** The way of the agreement in force to the court: the days, the checks, who wants it, where it can go, what came of it. */
export const ConfirmationView = Type.Object({
  version: Type.Integer(),
  dueAt: Moment,
  lastDay: Type.String(),
  over: Type.Boolean(),
  checks: Type.Array(Type.Object({ check: Type.String(), ok: Type.Boolean(), says: Words })),
  /** Everybody whose yes it takes, and whether it is there. */
  agreed: Type.Array(Type.Object({ party: Id, name: Words, at: Type.Optional(Moment) })),
  /** Words of the agreement that mention a status; whoever hands it over says why it is no more than that. */
  mentions: Type.Array(Type.String()),
  /** Only courts the law names; none where the thing cannot be confirmed. */
  courts: Type.Array(
    Type.Object({
      court: Id,
      name: Words,
      level: Type.Enum([...courtLevels]),
      point: Type.Enum([...connectingPoints]),
      place: Type.Optional(Words),
      address: Type.Optional(Words),
      telephone: Type.Optional(Type.String()),
    }),
  ),
  requested: Type.Optional(
    Type.Object({
      version: Type.Integer(),
      at: Moment,
      by: Words,
      court: Words,
      address: Type.Optional(Words),
      telephone: Type.Optional(Type.String()),
      point: Type.Enum([...connectingPoints]),
      way: Type.String(),
      belongs: Type.Optional(Type.String()),
      mention: Type.Optional(Type.Object({ words: Type.Array(Type.String()), why: Type.String() })),
    }),
  ),
  decided: Type.Optional(
    Type.Object({
      ruling: Type.Enum([...rulings]),
      courtNumber: Type.Optional(Type.String()),
      decidedOn: Type.String(),
      reason: Type.Optional(Type.String()),
      paper: Type.Optional(Type.Object({ file: Id, name: Type.String() })),
      /** Until when enforcement may be asked for, of what is owed by a day (民事诉讼法 art. 250). */
      enforceUntil: Type.Optional(Type.String()),
    }),
  ),
  /** What whoever reads it may do about this agreement now. */
  may: Type.Array(Type.Enum(['agree-to-confirmation', 'hand-to-court', 'record-ruling'])),
  /** Where everything for the court can be taken along in one file. */
  packet: Type.Optional(Type.String()),
})
export type ConfirmationView = Static<typeof ConfirmationView>
