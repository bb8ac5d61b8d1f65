import Type, { type Static } from 'typebox'
import { ClockName, Id, Moment, Words } from '../wire/index.ts'

/** A request for a pause or for more time. */
export const AskView = Type.Object({
  id: Id,
  clock: ClockName,
  about: Type.Optional(Id),
  kind: Type.Enum(['pause', 'extension']),
  /** The pause's reason, or how much more time, in words. */
  what: Words,
  why: Type.String(),
  at: Moment,
  by: Words,
  /** Who decides: somebody who approves, or the parties by consent. */
  decidedBy: Type.Enum(['approval', 'consent']),
  /** The unit that approves. */
  decider: Type.Optional(Words),
  /** Lapsed: the limit was kept, began anew or passed before everybody had agreed. */
  standing: Type.Enum(['open', 'granted', 'refused', 'lapsed']),
  consents: Type.Array(Id),
  outcome: Type.Optional(
    Type.Object({ granted: Type.Boolean(), why: Type.Optional(Type.String()), at: Moment, by: Words }),
  ),
  /** By command name, of this request alone. */
  may: Type.Record(Type.String(), Type.Boolean()),
})
export type AskView = Static<typeof AskView>
