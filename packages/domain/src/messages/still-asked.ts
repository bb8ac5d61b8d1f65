import type { PartyId } from '../kernel/index.ts'
import type { Matter, MatterEvent } from '../matter/index.ts'

/**
 * Whether what this fact asks of a party still waits for them, as the matter stands now. Messages can be late: after a night
 * without the service nobody should be called and asked for what they have long answered.
 */
export function isStillAsked(event: MatterEvent, now: Matter, id: PartyId): boolean {
  switch (event.type) {
    case 'PartyInvited':
      return now.parties.some((party) => party.id === id && party.consent.answer === 'open')
    case 'InterestDeclared':
      return (
        (now.stage === 'seeking-consent' || now.stage === 'in-mediation') &&
        now.mediator?.agreedTo.includes(id) === false
      )
    case 'AgreementDrawn':
      return (
        now.stage === 'signing' &&
        now.agreement?.version === event.version &&
        !now.agreement.signatures.some(({ signer }) => 'party' in signer && signer.party === id)
      )
    case 'TimeAsked':
      return now.asks.some(
        (ask) => ask.id === event.ask && ask.outcome === undefined && !ask.consents.includes(id),
      )
    case 'PerformanceReported':
    case 'PerformancePromised':
    case 'PerformanceReminded':
      return now.stage === 'following-up'
    default:
      return true
  }
}
