import Type from 'typebox'
import { Id, Prose, strict } from '../wire/index.ts'

export const neutralityCommands = {
  'choose-mediator': strict({ party: Id, mediator: Id }),
  'recuse-mediator': strict({ reason: Prose(500) }),
  'complain-about-mediator': strict({ party: Id, code: Id, words: Type.Optional(Prose(2000)) }),
  'answer-complaint': strict({ complaint: Id, founded: Type.Boolean(), words: Prose(1000) }),
}
