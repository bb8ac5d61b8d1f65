import Type from 'typebox'
import { Id, Line, strict } from '../wire/index.ts'

export const sealingCommands = {
  'ask-for-seal': strict({
    agreement: Type.Integer({ minimum: 1 }),
    checked: Type.Array(Id, { maxItems: 20 }),
  }),
  'affix-seal': strict({ agreement: Type.Integer({ minimum: 1 }) }),
  'file-signed-paper': strict({
    agreement: Type.Integer({ minimum: 1 }),
    /** As it is printed on every page. */
    code: Line(60),
    pages: Type.Array(strict({ file: Id, name: Line(100) }), { minItems: 1, maxItems: 40 }),
  }),
}
