import Type from 'typebox'
import { Day, Id, KeptAnswer, Prose, strict } from '../wire/index.ts'

export const hazardCommands = {
  'rectify-at-once': strict({ before: Type.Optional(Id), after: Id, note: Prose(1000) }),
  'order-rectification': strict({ byDate: Day, before: Type.Optional(Id), note: Prose(1000) }),
  'report-rectified': strict({ after: Id, note: Prose(1000) }),
  'recheck-hazard': strict({
    safe: Type.Boolean(),
    photo: Type.Optional(Id),
    note: Prose(1000),
    /** Not safe: the new day; unless named, the region's limit sets it. */
    byDate: Type.Optional(Day),
  }),
}

export const appealCommands = {
  'assign-appeal': strict({ unit: Id }),
  'decide-appeal': strict({ granted: Type.Boolean(), reason: Prose(2000), authority: Prose(300) }),
  'answer-appeal': strict({ answer: Prose(3000) }),
}

export const closingCommands = {
  'record-follow-up': strict({
    party: Id,
    kept: KeptAnswer,
    satisfaction: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
    words: Type.Optional(Prose(1000)),
  }),
  'reopen-matter': strict({
    why: Type.Enum(['not-satisfied', 'relapsed', 'not-kept', 'not-confirmed']),
    words: Type.Optional(Prose(1000)),
  }),
  'resume-matter': strict({ unit: Type.Optional(Id), note: Prose(500) }),
  'archive-matter': strict({}),
}
