import Type from 'typebox'
import { Day, Id, Line, Moment, Prose, strict } from '../wire/index.ts'

const Units = Type.Array(Id, { minItems: 1, maxItems: 20 })

export const teamCommands = {
  'name-assistants': strict({ units: Units, task: Prose(500) }),
  'release-assistant': strict({ assistant: Id, why: Prose(500) }),
  'do-part': strict({ assistant: Id, words: Prose(2000) }),
  'counter-sign': strict({ assistant: Id, agrees: Type.Boolean(), words: Type.Optional(Prose(500)) }),
  'propose-consultation': strict({ why: Prose(500), units: Units }),
  /** A place or a link; both may be given. */
  'convene-consultation': strict({
    consultation: Id,
    units: Units,
    startsAt: Moment,
    place: Type.Optional(Line(200)),
    link: Type.Optional(Line(500)),
  }),
  'hold-consultation': strict({
    consultation: Id,
    present: Units,
    others: Type.Optional(Type.Array(Line(100), { maxItems: 30 })),
    record: Prose(20000),
  }),
  'conclude-consultation': strict({
    consultation: Id,
    conclusion: Prose(5000),
    tasks: Type.Array(strict({ unit: Id, what: Prose(500), byDay: Day }), { maxItems: 20 }),
  }),
  'call-off-consultation': strict({ consultation: Id, why: Prose(500) }),
  'finish-task': strict({ task: Id, words: Prose(2000) }),
}
