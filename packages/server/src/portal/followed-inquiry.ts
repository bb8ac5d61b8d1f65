import type { PartyId } from '@jiefen/domain/kernel'
import type { InquiryEvent, Matter } from '@jiefen/domain/matter'
import type { FactsToSign, FollowedEvent } from '@jiefen/portal'
import type { Eyes } from './followed-events.ts'

/**
 * Who was asked about the facts, and who sent the matter with which letter, lies in the file of the office: whoever was asked
 * told it for the mediation. What nobody disputes each party reads whole before they sign it.
 */
export function followedInquiry(event: InquiryEvent, { party }: Eyes): FollowedEvent | undefined {
  switch (event.type) {
    case 'InvestigationRecorded':
    case 'EntrustmentRecorded':
      return undefined
    case 'UndisputedFactsNoted':
      return { type: event.type, say: event.version === 1 ? 'FactsNoted' : 'FactsNotedAnew', facts: {} }
    case 'UndisputedFactsSigned':
      return {
        type: event.type,
        say: event.party === party ? 'FactsSignedYou' : 'FactsSignedOther',
        facts: {},
      }
    default:
      return event satisfies never
  }
}

/** The facts as this party is asked to sign them; undefined where none are written down. */
export function factsFor({ undisputed, parties }: Matter, id: PartyId): FactsToSign | undefined {
  const own = parties.find((party) => party.id === id)
  if (undisputed === undefined || own === undefined) return undefined
  const { version, facts } = undisputed
  return { version, facts, organisation: own.type === 'organisation' }
}
