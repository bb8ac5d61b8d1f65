import { clauseShapes, signDuties } from '@jiefen/domain/region'
import Type, { type Static } from 'typebox'
import { Id, LevelName, Words } from '../wire/index.ts'

export const UnitView = Type.Object({
  id: Id,
  parent: Type.Optional(Id),
  kind: Type.Enum(['territory', 'department', 'committee']),
  level: LevelName,
  name: Words,
  code: Type.String(),
  telephone: Type.Optional(Type.String()),
})
export type UnitView = Static<typeof UnitView>

/** The tables a console screen chooses from; the region's own words, nothing decided here. */
export const RegionView = Type.Object({
  id: Id,
  name: Words,
  hotline: Type.Optional(Type.String()),
  levels: Type.Array(Type.Object({ name: LevelName, word: Words })),
  units: Type.Array(UnitView),
  categories: Type.Array(
    Type.Object({ code: Id, name: Words, mediable: Type.Boolean(), writtenOnly: Type.Boolean() }),
  ),
  declineReasons: Type.Array(Type.Object({ code: Id, name: Words, basis: Type.String(), route: Words })),
  terminationReasons: Type.Array(Type.Object({ code: Id, name: Words })),
  /** By which way another organ may have sent a matter, and who that is. */
  links: Type.Array(Type.Object({ code: Id, name: Words, from: Words })),
  /** What somebody may complain about in a mediator. */
  complaintKinds: Type.Array(Type.Object({ code: Id, name: Words })),
  /** Asked before anybody is brought together. */
  screening: Type.Array(
    Type.Object({
      code: Id,
      name: Words,
      question: Words,
      follows: Type.Array(Type.Enum([...signDuties])),
      does: Words,
      basis: Type.String(),
    }),
  ),
  /** The clause library: sentences with blanks in braces. */
  clauses: Type.Array(Type.Object({ id: Id, kind: Type.Enum([...clauseShapes]), words: Words })),
})
export type RegionView = Static<typeof RegionView>
