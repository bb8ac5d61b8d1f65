import type { PartyId } from '../kernel/index.ts'
import type { MatterEvent } from './events.ts'
import type { PartyState } from './party.ts'

/** The parties after this event. Throws where the event names a party nobody knows. */
export function partiesAfter(parties: readonly PartyState[], event: MatterEvent): readonly PartyState[] {
  const { at } = event
  switch (event.type) {
    case 'PartyAdded':
      return [...parties, { ...event.party, consent: { answer: 'open' } }]
    case 'PartyCorrected':
      return changed(parties, event.party, (party) => ({ ...party, ...event.change }))
    case 'PartyInvited':
      return changed(parties, event.party, (party) => ({ ...party, invitation: { at, way: event.way } }))
    case 'InvitationOpened':
      return changed(parties, event.party, (party) =>
        party.invitation === undefined
          ? party
          : { ...party, invitation: { ...party.invitation, opened: at } },
      )
    case 'ConsentGiven':
      return changed(parties, event.party, (party) => ({
        ...party,
        consent: { answer: 'given', at, how: event.how },
        rightsToldAt: at,
      }))
    case 'ConsentRefused': {
      const reason = event.reason === undefined ? {} : { reason: event.reason }
      return changed(parties, event.party, (party) => ({
        ...party,
        consent: { answer: 'refused', at, ...reason },
      }))
    }
    case 'IdentityShown':
      return changed(parties, event.party, (party) => ({
        ...party,
        identityShown: { at, paper: event.paper },
      }))
    // A yes given to the first attempt is no yes to the second (人民调解法 art. 17).
    case 'MatterResumed':
      return parties.map(({ invitation, rightsToldAt, ...party }) => ({
        ...party,
        consent: { answer: 'open' },
      }))
    default:
      return parties
  }
}

function changed(
  parties: readonly PartyState[],
  id: PartyId,
  change: (party: PartyState) => PartyState,
): readonly PartyState[] {
  if (!parties.some((party) => party.id === id)) throw new Error(`nobody knows party ${id}`)
  return parties.map((party) => (party.id === id ? change(party) : party))
}
