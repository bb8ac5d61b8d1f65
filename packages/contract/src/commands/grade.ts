import Type from 'typebox'
import { Id, Prose, strict } from '../wire/index.ts'

export const gradeCommands = {
  'set-grade': strict({ grade: Id, why: Prose(500) }),
  'rate-department': strict({
    whistle: Id,
    party: Id,
    rating: Type.Integer({ minimum: 1, maximum: 5 }),
    words: Type.Optional(Prose(500)),
  }),
}
