import type { ObligationId, PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  isWritten,
  type MandateScope,
  type Matter,
  notAtThisStage,
  type Obligation,
  speaksFor,
  standingOfObligation,
  type WrongStage,
} from '../matter/index.ts'

/** What every command about one obligation says. */
export interface AboutObligation extends Act {
  readonly obligation: ObligationId
  /** What somebody adds; from the office, how it knows. */
  readonly words?: string
}

/**
 * An agreement binds from its effect on, also while a reopened matter is mediated anew (人民调解法 art. 31): what was
 * promised may be kept at any of these stages.
 */
export const performanceFrom: From = {
  dispute: ['following-up', 'reopened', 'seeking-consent', 'in-mediation', 'signing', 'terminated'],
}

export type NotOwedHere =
  | WrongStage
  | 'no-such-obligation'
  | 'only-the-debtor'
  | 'only-the-creditor'
  | 'how-known-missing'
  | 'obligation-closed'

export const findObligation = ({ obligations }: Matter, id: ObligationId): Obligation | undefined =>
  obligations.find((one) => one.id === id)

/** The obligation, if this person may speak for that side of it; the office must say how it knows. */
export function owedHere(
  command: AboutObligation,
  matter: Matter,
  side: 'debtor' | 'creditor',
  /** Within which mandate somebody else may say it for them; absent: nobody may. */
  scope?: MandateScope,
): { readonly obligation: Obligation } | Refusal<NotOwedHere> {
  const { by, words } = command
  if (!isAt(matter, performanceFrom)) return notAtThisStage(matter)
  const obligation = findObligation(matter, command.obligation)
  if (obligation === undefined) return { refused: 'no-such-obligation', obligation: command.obligation }
  if (by.kind === 'party' && !isTheirs(obligation[side], by.party, matter, scope)) return notTheirs[side]
  if (by.kind === 'staff' && !isWritten(words)) return { refused: 'how-known-missing' }
  const standing = standingOfObligation(obligation)
  return standing === 'replaced' || standing === 'waived'
    ? { refused: 'obligation-closed', standing }
    : { obligation }
}

const isTheirs = (owner: PartyId, party: PartyId, matter: Matter, scope: MandateScope | undefined): boolean =>
  owner === party || (scope !== undefined && speaksFor(matter, party, owner, scope))

const notTheirs = {
  debtor: { refused: 'only-the-debtor' },
  creditor: { refused: 'only-the-creditor' },
} as const

/** The matter as if this were its only obligation: what may be done is asked of each for itself. */
export const withOnlyObligation = (matter: Matter, id: ObligationId): Matter => ({
  ...matter,
  obligations: matter.obligations.filter((one) => one.id === id),
})
