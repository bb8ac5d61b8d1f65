import type { NeutralityEvent } from '@jiefen/domain/matter'
import type { FollowedEvent } from '@jiefen/portal'
import { namingOf } from '../matter/index.ts'
import type { Eyes } from './followed-events.ts'
import { limitWords } from './moments.ts'

/** Choosing a mediator as both sides read it; a complaint only as its own party reads it. */
export function followedNeutrality(event: NeutralityEvent, eyes: Eyes): FollowedEvent | undefined {
  const { matter, party, region, language } = eyes
  const naming = namingOf(region, matter)
  switch (event.type) {
    case 'MediatorWished': {
      const facts = { name: event.name, committee: naming.unit(event.committee)[language] }
      const say = event.party === party ? 'MediatorWishedYou' : 'MediatorWishedOther'
      return { type: event.type, say, facts }
    }
    case 'MediatorRecused': {
      const name = matter.proposed.find(({ person }) => person === event.mediator)?.name ?? ''
      return { type: event.type, say: event.type, facts: { name, reason: event.reason } }
    }
    case 'ComplaintMade': {
      if (event.party !== party) return undefined
      const kind = naming.complaintKind(event.code)[language]
      const unit = naming.unit(event.clock.owner)[language]
      const until = limitWords(event.clock.dueAt, region, language)
      return { type: event.type, say: event.type, facts: { kind, unit, until } }
    }
    case 'ComplaintAnswered': {
      const own = matter.complaints.some((one) => one.id === event.complaint && one.party === party)
      const say = event.founded ? 'ComplaintFounded' : 'ComplaintUnfounded'
      return own ? { type: event.type, say, facts: { words: event.words } } : undefined
    }
    default:
      return event satisfies never
  }
}
