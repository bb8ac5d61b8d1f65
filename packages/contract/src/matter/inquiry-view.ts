import Type, { type Static } from 'typebox'
import { Id, Moment, Words } from '../wire/index.ts'

/** Who was asked about the facts, and what they said. */
export const InvestigationView = Type.Object({
  heldAt: Moment,
  place: Type.String(),
  asked: Type.String(),
  relation: Type.String(),
  by: Words,
  record: Type.String(),
})
export type InvestigationView = Static<typeof InvestigationView>

/** Another organ's letter. */
export const EntrustmentView = Type.Object({
  link: Words,
  organ: Type.String(),
  letterNumber: Type.String(),
  letterDay: Type.String(),
  theirNumber: Type.Optional(Type.String()),
  words: Type.Optional(Type.String()),
})
export type EntrustmentView = Static<typeof EntrustmentView>

/** What nobody disputes, and who has not signed it yet. */
export const UndisputedView = Type.Object({
  version: Type.Integer(),
  facts: Type.String(),
  signed: Type.Array(Type.Object({ party: Id, name: Words, at: Moment })),
  missing: Type.Array(Type.Object({ party: Id, name: Words })),
})
export type UndisputedView = Static<typeof UndisputedView>
