import { obligationStandings } from '@jiefen/domain/matter'
import { clauseShapes } from '@jiefen/domain/region'
import Type, { type Static } from 'typebox'
import { Id, Moment, Words } from '../wire/index.ts'

const Said = Type.Object({ at: Moment, by: Words, words: Type.Optional(Type.String()) })
const PartyWords = Type.Object({ id: Id, name: Words })

/** One way that remains, with its source and, where there is one, its last day. */
export const RecourseView = Type.Object({
  code: Id,
  way: Words,
  words: Words,
  source: Type.String(),
  lastDay: Type.Optional(Type.String()),
  over: Type.Boolean(),
  /** Where everything for it can be printed, once it is open to them. */
  packet: Type.Optional(Type.String()),
})
export type RecourseView = Static<typeof RecourseView>

/** One part of what was agreed: whose it is, how much, until when, and what each side has said. */
export const ObligationView = Type.Object({
  id: Id,
  clause: Type.Integer(),
  kind: Type.Enum([...clauseShapes]),
  debtor: PartyWords,
  creditor: PartyWords,
  what: Type.String(),
  /** Under which agreement, where there are several to tell apart. */
  agreement: Type.Optional(Words),
  part: Type.Optional(Type.Object({ nth: Type.Integer(), of: Type.Integer() })),
  /** Amounts stand in words of money: 25,666.67. */
  amount: Type.Optional(Type.String()),
  paid: Type.Optional(Type.String()),
  /** What may still be reported, in cents. */
  openCents: Type.Optional(Type.Integer()),
  byDay: Type.String(),
  /** The day as it was agreed at first, where another was agreed since. */
  firstDay: Type.Optional(Type.String()),
  standing: Type.Enum([...obligationStandings]),
  late: Type.Boolean(),
  reports: Type.Array(
    Type.Object({
      id: Id,
      amount: Type.Optional(Type.String()),
      at: Moment,
      by: Words,
      words: Type.Optional(Type.String()),
      proof: Type.Optional(Type.Object({ file: Id, name: Type.String() })),
      confirmed: Type.Optional(Said),
      disputed: Type.Optional(Said),
    }),
  ),
  promise: Type.Optional(Type.Object({ byDay: Type.String(), words: Type.Optional(Type.String()) })),
  waived: Type.Optional(Said),
  defaulted: Type.Optional(Type.Object({ at: Moment, why: Type.String() })),
  /** Where it is late or not kept: what remains open to the creditor. */
  recourses: Type.Array(RecourseView),
  may: Type.Record(Type.String(), Type.Boolean()),
})
export type ObligationView = Static<typeof ObligationView>

/** The headline: kept so far, in parts and in yuan, beside what was agreed. */
export const KeptView = Type.Object({
  kept: Type.Integer(),
  of: Type.Integer(),
  waived: Type.Integer(),
  defaulted: Type.Integer(),
  late: Type.Integer(),
  paid: Type.String(),
  owed: Type.String(),
  keptAt: Type.Optional(Moment),
})
export type KeptView = Static<typeof KeptView>

export const ClauseChangeView = Type.Object({
  change: Type.Enum(['same', 'added', 'removed', 'changed']),
  before: Type.Optional(Type.String()),
  after: Type.Optional(Type.String()),
})
