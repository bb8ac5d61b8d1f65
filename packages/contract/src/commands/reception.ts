import Type, { type Static } from 'typebox'
import { Channel, Complexity, Id, Line, MatterKind, Prose, strict } from '../wire/index.ts'
import { PartyInput } from './parties.ts'

/** A matter as somebody brings it: in their own words; every field but the story may be left out. */
export const Report = strict({
  /** The unit whose code was scanned, or whose window it is. */
  unit: Id,
  kind: Type.Optional(Type.Union([MatterKind, Type.Literal('unsure')])),
  story: Prose(5000),
  wish: Type.Optional(Prose(1000)),
  place: Type.Optional(strict({ unit: Type.Optional(Id), words: Type.Optional(Line(200)) })),
  channel: Type.Optional(Channel),
  informant: Type.Optional(PartyInput),
  otherSides: Type.Optional(Type.Array(PartyInput, { maxItems: 20 })),
  /** How many came with it; absent: one. */
  persons: Type.Optional(Type.Integer({ minimum: 1, maximum: 10000 })),
  photos: Type.Optional(Type.Array(strict({ file: Id, name: Line(200) }), { maxItems: 9 })),
  noticeVersion: Type.Optional(Line(40)),
})
export type Report = Static<typeof Report>

export const receptionCommands = {
  'sort-matter': strict({
    kind: Type.Optional(MatterKind),
    category: Type.Optional(Type.Union([Id, Type.Null()])),
    complexity: Type.Optional(Complexity),
    unit: Type.Optional(Id),
    why: Prose(500),
  }),
  'accept-matter': strict({ unit: Type.Optional(Id) }),
  'decline-matter': strict({ reason: Id, note: Type.Optional(Prose(1000)) }),
  'pass-on': strict({ to: Id, why: Prose(500) }),
  'give-back': strict({ why: Prose(500) }),
  'withdraw-matter': strict({ reason: Type.Optional(Prose(500)) }),
}
