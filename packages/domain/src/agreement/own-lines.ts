import type { PartyId } from '../kernel/index.ts'
import type { AgreementTerms, Clause, Matter, PartyState } from '../matter/index.ts'

/** Where the line of somebody else stood. */
export const notTheirs = '（这一条是其他申请人的，与本申请无关，本件不印。）'

const someoneElse = '其他申请人'

/** The others who claim beside somebody: their sums are nobody's who takes this copy along. */
export const besideThem = ({ parties }: Pick<Matter, 'parties'>, id: PartyId): readonly PartyState[] => {
  const side = parties.find((party) => party.id === id)?.side
  return parties.filter((party) => party.side === side && party.id !== id)
}

/**
 * The agreement as it goes with the application of one of several claimants, each of whom applies for what they are owed
 * themselves (民事诉讼法 art. 225): their own lines, and of the others neither sum nor name (个人信息保护法 art. 6). Whoever decides can ask
 * for the whole; what a court confirms is always whole.
 */
export function onlyOwnLines(
  terms: AgreementTerms,
  own: PartyId,
  others: readonly Pick<PartyState, 'id' | 'name'>[],
): AgreementTerms {
  if (others.length === 0) return terms
  const without = (text: string): string =>
    others.reduce((said, { name }) => (name === undefined ? said : said.replaceAll(name, someoneElse)), text)
  const ids = others.map(({ id }) => id)
  return {
    ...terms,
    facts: without(terms.facts),
    ...(terms.responsibility === undefined ? {} : { responsibility: without(terms.responsibility) }),
    clauses: terms.clauses.map(
      (clause): Clause =>
        isOfOthers(clause, own, ids)
          ? { text: notTheirs }
          : ({ ...clause, text: without(clause.text) } as Clause),
    ),
    ...(terms.partial === undefined
      ? {}
      : { partial: { ...terms.partial, leavesOpen: without(terms.partial.leavesOpen) } }),
  }
}

/** A clause between others is theirs; one that names this claimant too is theirs as well. */
function isOfOthers(clause: Clause, own: PartyId, others: readonly PartyId[]): boolean {
  const named =
    clause.kind === 'payment'
      ? [clause.payment.payer, clause.payment.payee]
      : 'deed' in clause
        ? [clause.deed.who, clause.deed.to]
        : []
  return !named.includes(own) && named.some((party) => others.includes(party))
}
