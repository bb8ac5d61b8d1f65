import Type from 'typebox'
import { Day, Id, Line, Moment, Prose, SigningWay, strict } from '../wire/index.ts'

export const inquiryCommands = {
  'record-investigation': strict({
    heldAt: Moment,
    place: Line(200),
    asked: Line(100),
    relation: Line(100),
    recorder: Type.Optional(Line(100)),
    record: Prose(20000),
  }),
  'record-entrustment': strict({
    link: Id,
    organ: Line(100),
    letterNumber: Line(60),
    theirNumber: Type.Optional(Line(60)),
    letterDay: Day,
    words: Type.Optional(Prose(1000)),
  }),
  'note-undisputed-facts': strict({ facts: Prose(5000) }),
  'sign-undisputed-facts': strict({ version: Type.Integer({ minimum: 1 }), party: Id, way: SigningWay }),
}
