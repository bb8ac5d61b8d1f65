import type { SittingEvent } from '@jiefen/domain/matter'
import { placeWords } from '@jiefen/domain/sittings'
import type { FollowedEvent } from '@jiefen/portal'
import type { Eyes } from './followed-events.ts'
import { momentWords } from './moments.ts'

/** Sessions as one who is asked to them reads of them; what the other side says of a helper stays with the mediator. */
export function followedSitting(event: SittingEvent, eyes: Eyes): FollowedEvent | undefined {
  const { matter, party, region, language } = eyes
  const session = 'session' in event ? matter.planned.find(({ id }) => id === event.session) : undefined
  const isAsked = session?.invited.includes(party) === true
  switch (event.type) {
    case 'SessionPlanned':
    case 'SessionMoved': {
      const facts = {
        when: momentWords(event.startsAt, region, language),
        place: placeWords(event.place)[language],
      }
      return isAsked ? { type: event.type, say: event.type, facts } : undefined
    }
    case 'SessionCalledOff':
    case 'SessionReminded': {
      if (session === undefined || !isAsked) return undefined
      const facts = {
        when: momentWords(session.startsAt, region, language),
        place: placeWords(session.place)[language],
      }
      return event.type === 'SessionReminded'
        ? { type: event.type, say: event.type, facts }
        : { type: event.type, say: event.type, facts: { ...facts, why: event.why } }
    }
    case 'HelperAnswered': {
      const name = session?.helpers.find(({ id }) => id === event.helper)?.name ?? ''
      const say = event.agrees ? 'HelperAgreedYou' : 'HelperNotAgreedYou'
      return event.party === party ? { type: event.type, say, facts: { name } } : undefined
    }
    case 'ClosedDoorsAsked': {
      const own = event.party === party
      if (event.takenBack === true)
        return { type: event.type, say: own ? 'ClosedTakenBackYou' : 'ClosedTakenBackOther', facts: {} }
      return { type: event.type, say: own ? 'ClosedAskedYou' : 'ClosedAskedOther', facts: {} }
    }
    case 'RecordSigned':
      return 'party' in event.signer && event.signer.party === party
        ? { type: event.type, say: 'RecordSignedYou', facts: { nth: event.nth } }
        : undefined
    default:
      return event satisfies never
  }
}
