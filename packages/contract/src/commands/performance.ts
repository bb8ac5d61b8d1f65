import { mostCents } from '@jiefen/domain/money'
import Type, { type Static } from 'typebox'
import { Day, Id, Line, Prose, strict } from '../wire/index.ts'

/** Whole cents: nothing is rounded on its way. */
export const CentsInput = Type.Integer({ minimum: 1, maximum: mostCents })

const ProofInput = strict({ file: Id, name: Line(100) })
const words = { words: Type.Optional(Prose(500)) }

/** From the office, `words` say how it knows; a party may leave them out. */
export const performanceCommands = {
  'report-performance': strict({
    obligation: Id,
    /** Of a payment: how much. */
    cents: Type.Optional(CentsInput),
    proof: Type.Optional(ProofInput),
    ...words,
  }),
  'confirm-performance': strict({
    obligation: Id,
    /** One of several reports; absent: all that wait. */
    report: Type.Optional(Id),
    cents: Type.Optional(CentsInput),
    ...words,
  }),
  'dispute-performance': strict({ obligation: Id, report: Type.Optional(Id), words: Prose(500) }),
  'promise-performance': strict({ obligation: Id, byDay: Day, ...words }),
  'answer-promise': strict({ obligation: Id, agrees: Type.Boolean(), ...words }),
  'waive-performance': strict({ obligation: Id, ...words }),
  'declare-default': strict({ obligation: Id, words: Prose(500), recoursesTold: Type.Boolean() }),
}

/** One clause as it is drawn: free text, or what the clause library says of these amounts, days and people. */
export const ClauseInput = Type.Union([
  Prose(1000),
  strict({
    /** Of the clause library. */
    clause: Id,
    payment: strict({
      payer: Id,
      payee: Id,
      what: Line(100),
      cents: CentsInput,
      instalments: Type.Array(strict({ byDay: Day, cents: CentsInput }), { minItems: 1, maxItems: 60 }),
      way: Line(100),
      place: Type.Optional(Line(200)),
      /** Whose account, at which bank. */
      accountWords: Type.Optional(Line(100)),
      /** The number; sealed before any rule sees it. */
      account: Type.Optional(Line(40)),
      /** The number as the version before has it for the same payee. */
      keepAccount: Type.Optional(Type.Boolean()),
    }),
  }),
  strict({ clause: Id, deed: strict({ who: Id, to: Id, what: Type.Optional(Line(200)), byDay: Day }) }),
  /** A sentence of the library without blanks. */
  strict({ clause: Id }),
])
export type ClauseInput = Static<typeof ClauseInput>
