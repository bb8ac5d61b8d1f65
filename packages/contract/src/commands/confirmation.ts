import { connectingPoints, rulings } from '@jiefen/domain/matter'
import Type from 'typebox'
import { Day, Id, Line, Prose, strict } from '../wire/index.ts'

export const confirmationCommands = {
  'agree-to-confirmation': strict({
    party: Id,
    /** Which agreement, where several are in force; absent: the one that is meant where there is only one. */
    agreement: Type.Optional(Type.Integer({ minimum: 1 })),
    /** The yes that was given is taken back; the papers are not with the court yet. */
    takeBack: Type.Optional(Type.Boolean()),
    /** From the office: how it is known. */
    words: Type.Optional(Line(300)),
  }),
  'hand-to-court': strict({
    court: Id,
    agreement: Type.Optional(Type.Integer({ minimum: 1 })),
    point: Type.Enum([...connectingPoints]),
    /** Whose home, and in which place it is, where a home is the point. */
    party: Type.Optional(Id),
    unit: Type.Optional(Id),
    /** The clerk's answer: is it about a status, or only about who owns something? */
    statusOrTitle: Type.Boolean(),
    /** Why the dispute belongs to an intermediate court, where one is picked. */
    belongs: Type.Optional(Prose(300)),
    /** Where a clause mentions a status: why it is no more than that. */
    mention: Type.Optional(Prose(500)),
  }),
  'record-ruling': strict({
    agreement: Type.Optional(Type.Integer({ minimum: 1 })),
    ruling: Type.Enum([...rulings]),
    courtNumber: Type.Optional(Line(60)),
    decidedOn: Day,
    reason: Type.Optional(Prose(1000)),
    paper: Type.Optional(strict({ file: Id, name: Line(100) })),
  }),
}
