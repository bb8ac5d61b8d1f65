import { compareTerms, missingSignatures, statusWordsIn } from '@jiefen/domain/agreement'
import { type Matter, obligationsOf } from '@jiefen/domain/matter'
import type { TermsView } from '@jiefen/portal'
import { type OwnEyes, ownObligation, ownObligations } from './performance-view.ts'

/** The agreement as a party reads it before they sign; undefined where none is drawn. */
export function termsViewOf(matter: Matter, eyes: OwnEyes): TermsView | undefined {
  const { agreement } = matter
  if (agreement === undefined) return undefined
  const { terms, version, before, effectiveAt } = agreement
  const compared = before === undefined ? undefined : compareTerms(before.terms, terms)
  // Not in force yet: what would be owed if it were, in the same order and under the same days.
  const owed = effectiveAt === undefined ? { ...matter, obligations: obligationsOf(terms, version) } : matter
  const { language, house, party } = eyes
  return {
    base: eyes.base,
    version,
    ...(before === undefined ? {} : { before: before.version }),
    clauses: compared?.clauses ?? terms.clauses.map(({ text: after }) => ({ change: 'same', after })),
    otherChanges: compared !== undefined && compared.others.length > 0,
    ...(terms.partial === undefined ? {} : { leavesOpen: terms.partial.leavesOpen }),
    inForce: effectiveAt !== undefined,
    toSign:
      matter.stage === 'signing' &&
      missingSignatures(matter).some((signer) => 'party' in signer && signer.party === party),
    obligations: ownObligations(owed, party)
      .filter((one) => one.version === version)
      .map((one) => ownObligation(one, owed, eyes)),
    statusWords: statusWordsIn(terms, house.region).map(({ word, why }) => ({ word, why: why[language] })),
  }
}
