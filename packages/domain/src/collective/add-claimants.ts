import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Party,
  type WrongStage,
} from '../matter/index.ts'
import { isAmount } from '../money/index.ts'

export interface AddClaimants extends Act {
  /** In the order of the list that was brought; a no names the line. */
  readonly claimants: readonly Party[]
}

// As one by one: once an agreement lies there to be signed, nobody joins it.
export const addClaimantsFrom: From = {
  dispute: ['reported', 'passed-on', 'seeking-consent', 'in-mediation'],
}

export const mostClaimants = 200

export type AddClaimantsRefused =
  | WrongStage
  | 'no-claimants'
  | 'too-many-claimants'
  | 'claimant-nameless'
  | 'claim-unclear'
  | 'claimant-known'
  | 'claimant-twice'

/**
 * Many who claim the same of the same side come in at once, each as a party with a claim of its own: the consent, the
 * identity and the part of the agreement stay each one's own. All lines or none, so that nothing is half written.
 */
export function addClaimants(
  { claimants, at, by }: AddClaimants,
  matter: Matter,
): MatterEvent[] | Refusal<AddClaimantsRefused> {
  if (!isAt(matter, addClaimantsFrom)) return notAtThisStage(matter)
  if (claimants.length === 0) return { refused: 'no-claimants' }
  if (claimants.length > mostClaimants)
    return { refused: 'too-many-claimants', claimants: claimants.length, most: mostClaimants }
  for (const [place, claimant] of claimants.entries()) {
    const line = place + 1
    const { name, claim } = claimant
    if (!isWritten(name)) return { refused: 'claimant-nameless', line }
    if (claim !== undefined && !(isWritten(claim.what) && isAmount(claim.cents)))
      return { refused: 'claim-unclear', line, name }
    if (matter.parties.some((known) => isSamePerson(known, claimant)))
      return { refused: 'claimant-known', line, name }
    const first = claimants.slice(0, place).findIndex((earlier) => isSamePerson(earlier, claimant))
    if (first >= 0) return { refused: 'claimant-twice', line, name, first: first + 1 }
  }
  return claimants.map((party) => ({ type: 'PartyAdded', party, at, by }))
}

/** One name and one number, or no number on either: whoever has a namesake gives a telephone number. */
const isSamePerson = (one: Party & { readonly id: PartyId }, other: Party): boolean =>
  one.id === other.id ||
  (one.name?.trim() === other.name?.trim() && one.telephone?.index === other.telephone?.index)
