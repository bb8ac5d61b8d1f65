import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  allRepresentatives,
  type From,
  ifWritten,
  isAt,
  isWritten,
  type Mandate,
  type MandateScope,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Photo,
  type WrongStage,
} from '../matter/index.ts'
import { findParty } from '../parties/index.ts'

export interface NameRepresentative extends Act {
  readonly representative: PartyId
  /** For whom they speak from now on. */
  readonly of: readonly PartyId[]
  readonly scope: readonly MandateScope[]
  /** From the desk: which paper was shown, or who said so. */
  readonly words?: string
  readonly proof?: Photo
}

/** As long as something may be said in the matter; what is owed is received also after mediation has ended. */
export const nameRepresentativeFrom: From = {
  dispute: [
    ...(['reported', 'passed-on', 'seeking-consent', 'in-mediation', 'signing'] as const),
    ...(['following-up', 'terminated', 'reopened'] as const),
  ],
}

/** 一方当事人人数众多的，可以推选代表，不超过五人（宁波市人民调解条例 art. 20；信访工作条例 art. 20 likewise）. */
export const mostRepresentatives = 5

export type NameRepresentativeRefused =
  | WrongStage
  | 'unknown-party'
  | 'only-for-yourself'
  | 'mandate-empty'
  | 'represents-oneself'
  | 'another-side'
  | 'how-known-missing'
  | 'mandate-stands'
  | 'too-many-representatives'

/**
 * One or several of a side let one of them speak for them. A party says so for itself, with its own hand; the desk
 * writes down the paper it was shown: a written power with matter and scope, signed by whoever gives it (民法典 art. 165).
 */
export function nameRepresentative(
  command: NameRepresentative,
  matter: Matter,
): MatterEvent[] | Refusal<NameRepresentativeRefused> {
  const { representative, words, proof, at, by } = command
  if (!isAt(matter, nameRepresentativeFrom)) return notAtThisStage(matter)
  const of = [...new Set(command.of)]
  const scope = [...new Set(command.scope)]
  if (of.length === 0 || scope.length === 0) return { refused: 'mandate-empty' }
  const stranger = [representative, ...of].find((id) => findParty(matter, id) === undefined)
  if (stranger !== undefined) return { refused: 'unknown-party', party: stranger }
  if (by.kind === 'party' && of.some((party) => party !== by.party)) return { refused: 'only-for-yourself' }
  if (of.includes(representative)) return { refused: 'represents-oneself', party: representative }
  const side = findParty(matter, representative)?.side
  const across = of.find((id) => findParty(matter, id)?.side !== side)
  if (across !== undefined) return { refused: 'another-side', party: across }
  if (by.kind === 'staff' && !isWritten(words)) return { refused: 'how-known-missing' }
  if (of.every((party) => stands(matter, { representative, party, scope })))
    return { refused: 'mandate-stands', representative }
  const ofSide = allRepresentatives(matter).filter((id) => findParty(matter, id)?.side === side)
  if (!ofSide.includes(representative) && ofSide.length >= mostRepresentatives)
    return {
      refused: 'too-many-representatives',
      most: mostRepresentatives,
      rule: '宁波市人民调解条例 art. 20',
    }

  const shown = {
    ...ifWritten(words, (text) => ({ words: text })),
    ...(proof === undefined ? {} : { proof }),
  }
  return [{ type: 'RepresentativeNamed', representative, of, scope, ...shown, at, by }]
}

/** The very same mandate is there already. */
const stands = (
  { mandates }: Matter,
  { representative, party, scope }: Pick<Mandate, 'representative' | 'party' | 'scope'>,
): boolean =>
  mandates.some(
    (one) =>
      one.representative === representative &&
      one.party === party &&
      one.scope.length === scope.length &&
      scope.every((each) => one.scope.includes(each)),
  )
