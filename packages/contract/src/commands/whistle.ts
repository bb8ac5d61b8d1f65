import Type from 'typebox'
import { Id, Line, Prose, ReportInWay, strict, WhistleDirection } from '../wire/index.ts'

export const whistleCommands = {
  'blow-whistle': strict({
    direction: WhistleDirection,
    /** Horizontal: whom to call. Vertical: nobody is named, it is the level above. */
    to: Type.Optional(Type.Array(Id, { maxItems: 10 })),
    why: Prose(500),
    place: Line(200),
  }),
  'report-in': strict({ whistle: Id, how: ReportInWay }),
  'give-result': strict({ whistle: Id, result: Prose(2000), photo: Type.Optional(Id) }),
  'rate-whistle': strict({
    whistle: Id,
    rating: Type.Integer({ minimum: 1, maximum: 5 }),
    words: Type.Optional(Prose(500)),
  }),
  'object-to-whistle': strict({ whistle: Id, why: Prose(500) }),
  'decide-objection': strict({ whistle: Id, upheld: Type.Boolean(), why: Prose(500) }),
  'call-off-whistle': strict({ whistle: Id, why: Prose(500) }),
}
