import type { MatterView } from '@jiefen/contract'
import { mostRepresentatives } from '@jiefen/domain/collective'
import { isoOf, type PartyId } from '@jiefen/domain/kernel'
import { type Mandate, type Matter, partsInForce } from '@jiefen/domain/matter'
import { amountInYuan, asCents, type Cents, sumOf } from '@jiefen/domain/money'
import type { Region } from '@jiefen/domain/region'
import { authorWords } from './naming.ts'

/** What each of several claims beside what the agreement gives them, who speaks for whom, and who came how often. */
export function collectiveView(matter: Matter, region: Region): MatterView['collective'] {
  const { parties, mandates, lapsed, channel } = matter
  // Whoever told it from a telephone at home did not come anywhere.
  const receptions = channel === 'desk' ? matter.receptions : matter.receptions.slice(1)
  const agreed = agreedFor(matter)
  const claims = parties.flatMap(({ id: party, claim }) => {
    const given = agreed?.get(party)
    if (claim === undefined && given === undefined) return []
    return [
      {
        party,
        ...(claim === undefined
          ? {}
          : { what: claim.what, claimedCents: claim.cents, claimed: amountInYuan(claim.cents) }),
        ...(given === undefined ? {} : { agreed: amountInYuan(given) }),
        ...(claim === undefined || given === undefined
          ? {}
          : { difference: signedYuan(given - claim.cents) }),
      },
    ]
  })
  const seen = ({ since, by, scope, until, ...mandate }: Mandate) => ({
    ...mandate,
    scope: [...scope],
    since: isoOf(since),
    by: authorWords(by, region, matter),
  })
  const claimed = sumOf(parties.flatMap(({ claim }) => claim?.cents ?? []))
  const together = agreed === undefined ? undefined : sumOf(agreed.values())
  return {
    claims: parties.some(({ claim }) => claim !== undefined) ? claims : [],
    claimed: amountInYuan(claimed),
    ...(together === undefined
      ? {}
      : { agreed: amountInYuan(together), difference: signedYuan(together - claimed) }),
    mandates: mandates.map(seen),
    lapsed: lapsed.map((one) => ({ ...seen(one), until: isoOf(one.until ?? one.since) })),
    mostRepresentatives,
    batches: receptions.length,
    persons: receptions.reduce((sum, { persons }) => sum + persons, 0),
  }
}

/** What the drawn agreement and the parts settled before it pay to whom; undefined where none is drawn or nothing of it is money. */
function agreedFor(matter: Matter): ReadonlyMap<PartyId, Cents> | undefined {
  const { agreement } = matter
  const payments = [...partsInForce(matter), ...(agreement === undefined ? [] : [agreement])]
    .flatMap(({ terms }) => terms.clauses)
    .flatMap((clause) => ('payment' in clause ? clause.payment : []))
  if (payments.length === 0) return undefined
  const sums = new Map<PartyId, Cents>()
  for (const { payee, cents } of payments) sums.set(payee, sumOf([sums.get(payee) ?? asCents(0), cents]))
  return sums
}

/** 1,200.00 more is +1,200.00; less has a true minus sign. */
const signedYuan = (cents: number): string =>
  `${cents > 0 ? '+' : cents < 0 ? '−' : ''}${amountInYuan(asCents(Math.abs(cents)))}`
