import type { PartyId } from '../kernel/index.ts'
import { isWritten, type Matter } from '../matter/index.ts'
import { partiesWithoutGuardian, signsToReport } from '../screening/index.ts'

/** One thing that must be there before anybody mediates, and whose it is. */
export type Gate =
  | { readonly gate: 'screening' }
  | { readonly gate: 'danger-report'; readonly sign: string }
  | { readonly gate: 'other-side' }
  | { readonly gate: 'informant' }
  | { readonly gate: 'name'; readonly party: PartyId }
  | { readonly gate: 'guardian'; readonly party: PartyId }
  | { readonly gate: 'consent'; readonly party: PartyId }
  | { readonly gate: 'rights-told'; readonly party: PartyId }
  | { readonly gate: 'mediator' }
  | { readonly gate: 'declaration' }
  | { readonly gate: 'yes-to-mediator'; readonly party: PartyId }

/**
 * What still stands between this dispute and its mediation, in the order in which it is best done: whether anybody is
 * in danger asked, and what must be reported reported, before the other side hears of it (art. 25); two sides with
 * names (an anonymous informant cannot be mediated), everybody's consent after being told their rights
 * (人民调解法 art. 17, 司法部令第75号), and a mediator whom everybody has accepted knowing of their ties (art. 23).
 */
export function openGates(matter: Matter): Gate[] {
  const { parties, mediator } = matter
  const gates: Gate[] = []
  if (matter.screening === undefined) gates.push({ gate: 'screening' })
  for (const { code } of signsToReport(matter)) gates.push({ gate: 'danger-report', sign: code })
  if (!parties.some((party) => party.side === 'informant')) gates.push({ gate: 'informant' })
  if (!parties.some((party) => party.side === 'other-side')) gates.push({ gate: 'other-side' })
  const unaccompanied = partiesWithoutGuardian(matter)
  for (const { id: party, name, consent, rightsToldAt } of parties) {
    if (!isWritten(name)) gates.push({ gate: 'name', party })
    if (unaccompanied.includes(party)) gates.push({ gate: 'guardian', party })
    if (consent.answer !== 'given') gates.push({ gate: 'consent', party })
    if (rightsToldAt === undefined) gates.push({ gate: 'rights-told', party })
  }
  if (mediator === undefined) return [...gates, { gate: 'mediator' }]
  if (mediator.ties === undefined) return [...gates, { gate: 'declaration' }]
  for (const { id: party } of parties) {
    if (!mediator.agreedTo.includes(party)) gates.push({ gate: 'yes-to-mediator', party })
  }
  return gates
}
