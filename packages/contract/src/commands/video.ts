import Type from 'typebox'
import { Id, strict } from '../wire/index.ts'

export const videoCommands = {
  'ask-recording': strict({ session: Id }),
  'answer-recording': strict({ recording: Id, agrees: Type.Boolean() }),
  'keep-recording': strict({ recording: Id }),
}
