import { mandateScopes } from '@jiefen/domain/matter'
import Type from 'typebox'
import { Id, Line, Prose, strict } from '../wire/index.ts'
import { PartyInput } from './parties.ts'

export const MandateScopeInput = Type.Enum([...mandateScopes])

export const collectiveCommands = {
  /** Lines of a list, in its order: each becomes a party with what it claims. */
  'add-claimants': strict({
    side: Type.Enum(['informant', 'other-side']),
    claimants: Type.Array(PartyInput, { minItems: 1, maxItems: 200 }),
  }),
  'name-representative': strict({
    representative: Id,
    of: Type.Array(Id, { minItems: 1, maxItems: 200 }),
    scope: Type.Array(MandateScopeInput, { minItems: 1, maxItems: 4 }),
    /** From the desk: which paper was shown; a party may leave it out. */
    words: Type.Optional(Prose(300)),
    proof: Type.Optional(strict({ file: Id, name: Line(100) })),
  }),
  'end-mandate': strict({ representative: Id, party: Id, words: Type.Optional(Prose(300)) }),
  'receive-callers': strict({
    persons: Type.Integer({ minimum: 1, maximum: 10000 }),
    words: Type.Optional(Prose(500)),
  }),
}
