import Type from 'typebox'
import { Id, Prose, strict } from '../wire/index.ts'

export const ladderCommands = {
  /** Without `to` the next level; with it a level that the region lets one reach at once. */
  'move-up': strict({ to: Type.Optional(Id), why: Prose(500) }),
  'take-up': strict({}),
  'return-down': strict({ why: Prose(500) }),
}
