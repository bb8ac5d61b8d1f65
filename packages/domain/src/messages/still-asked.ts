import { agreementInForce, hasAgreed, isWithCourt, stillToAgree } from '../confirmation/index.ts'
import { missingUnderFacts } from '../inquiry/index.ts'
import type { PartyId } from '../kernel/index.ts'
import { isAt, type Matter, type MatterEvent, withMeant } from '../matter/index.ts'
import { isBeingChosen } from '../neutrality/index.ts'
import { performanceFrom } from '../performance/index.ts'
import { unansweredBy } from '../sittings/index.ts'

/**
 * Whether what this fact asks of a party still waits for them, as the matter stands now. Messages can be late: after a night
 * without the service nobody should be called and asked for what they have long answered.
 */
export function isStillAsked(event: MatterEvent, now: Matter, id: PartyId): boolean {
  switch (event.type) {
    case 'PartyInvited':
      return now.parties.some((party) => party.id === id && party.consent.answer === 'open')
    case 'ConsentGiven':
    case 'MediatorRecused':
      // Over once somebody is proposed, their time has passed, or they have said whom they would like.
      return (
        (now.stage === 'seeking-consent' || now.stage === 'in-mediation') &&
        isBeingChosen(now) &&
        !now.wishes.some(({ party }) => party === id)
      )
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
    case 'UndisputedFactsNoted':
      return now.undisputed?.version === event.version && missingUnderFacts(now).includes(id)
    case 'SessionPlanned':
      return unansweredBy(now, id).some(({ session }) => session.id === event.session)
    case 'ConfirmationAgreed': {
      // Whoever asked may have taken it back; then there is nothing to say yes to.
      const asked = withMeant(now, event.version)
      return (
        agreementInForce(asked) !== undefined &&
        !isWithCourt(asked) &&
        hasAgreed(asked, event.party) &&
        stillToAgree(asked).includes(id)
      )
    }
    case 'PerformanceReported':
    case 'PerformancePromised':
    case 'PerformanceReminded':
      return isAt(now, performanceFrom)
    default:
      return true
  }
}
