import { seatings } from '@jiefen/domain/matter'
import Type from 'typebox'
import { Day, Id, Line, Moment, Prose, SigningWay, strict } from '../wire/index.ts'
import { ClauseInput } from './performance.ts'

export const mediationCommands = {
  'propose-mediator': strict({ mediator: Id, chosenBy: Type.Enum(['committee', 'parties']) }),
  'declare-interest': strict({ ties: Type.Enum(['none', 'some']), words: Type.Optional(Prose(500)) }),
  'agree-to-mediator': strict({ party: Id }),
  'object-to-mediator': strict({ party: Id, reason: Type.Optional(Prose(500)) }),
  'open-mediation': strict({}),
  'hold-session': strict({
    heldAt: Moment,
    place: Line(200),
    /** The planned session that was held. */
    session: Type.Optional(Id),
    seating: Type.Optional(Type.Enum([...seatings])),
    present: Type.Array(Id, { maxItems: 50 }),
    others: Type.Optional(Type.Array(Line(100), { maxItems: 20 })),
    /** Every party has agreed to the others being there (人民调解法 art. 20). */
    othersAgreedTo: Type.Optional(Type.Boolean()),
    open: Type.Boolean(),
    record: Prose(20000),
    risk: strict({
      sharpening: Type.Boolean(),
      words: Type.Optional(Prose(1000)),
      reportedTo: Type.Optional(Line(100)),
    }),
  }),
  'draw-agreement': strict({
    form: Type.Enum(['written', 'oral']),
    facts: Prose(5000),
    responsibility: Type.Optional(Prose(2000)),
    /** One for each of two hundred claimants, and what else was agreed. */
    clauses: Type.Array(ClauseInput, { minItems: 1, maxItems: 240 }),
    performance: strict({ way: Line(200), place: Type.Optional(Line(200)), by: Day }),
    /** Only some points are settled: which stay open, in words. Mediation of those goes on. */
    partial: Type.Optional(strict({ leavesOpen: Prose(1000) })),
    /** Agreements in force, by version, whose place this one takes; a clause of its own says so. */
    replaces: Type.Optional(Type.Array(Type.Integer({ minimum: 1 }), { maxItems: 20 })),
    /** Oral only: the moment the parties agreed. */
    agreedAt: Type.Optional(Moment),
  }),
  'sign-agreement': strict({
    agreement: Type.Integer({ minimum: 1 }),
    signer: Type.Union([strict({ party: Id }), strict({ mediator: Id })]),
    way: SigningWay,
    /** Of a party who signs at the desk: the signed page, or the finger-print. */
    photo: Type.Optional(strict({ file: Id, name: Line(100) })),
  }),
  'terminate-mediation': strict({ reason: Id, note: Type.Optional(Prose(1000)) }),
}
