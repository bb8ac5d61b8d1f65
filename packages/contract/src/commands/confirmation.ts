import { connectingPoints, rulings } from '@jiefen/domain/matter'
import Type from 'typebox'
import { Day, Id, Line, Prose, strict } from '../wire/index.ts'

export const confirmationCommands = {
  'agree-to-confirmation': strict({
    party: Id,
    /** The yes that was given is taken back; the papers are not with the court yet. */
    takeBack: Type.Optional(Type.Boolean()),
    /** From the office: how it is known. */
    words: Type.Optional(Line(300)),
  }),
  'hand-to-court': strict({
    court: Id,
    point: Type.Enum([...connectingPoints]),
    /** Whose home, and in which place it is, where a home is the point. */
    party: Type.Optional(Id),
    unit: Type.Optional(Id),
    /** The clerk's answer: is it about a status, or only about who owns something? */
    statusOrTitle: Type.Boolean(),
  }),
  'record-ruling': strict({
    ruling: Type.Enum([...rulings]),
    courtNumber: Type.Optional(Line(60)),
    decidedOn: Day,
    reason: Type.Optional(Prose(1000)),
    paper: Type.Optional(strict({ file: Id, name: Line(100) })),
  }),
}
