import { partiesToAgree } from '@jiefen/domain/confirmation'
import { type ConfirmationEvent, withMeant } from '@jiefen/domain/matter'
import type { FollowedEvent } from '@jiefen/portal'
import { namingOf, performanceDay } from '../matter/index.ts'
import type { Eyes } from './followed-events.ts'

/** The way to the court as one of those reads it whose agreement it is. */
export function followedConfirmation(event: ConfirmationEvent, eyes: Eyes): FollowedEvent | undefined {
  const followed = wayToCourt(event, eyes)
  return followed === undefined ? undefined : { ...followed, ...ofAgreement(event.version, eyes) }
}

/** Which agreement it is about, where there are several. */
export function ofAgreement(
  version: number | undefined,
  { region, matter, language }: Eyes,
): { agreement?: string } {
  const agreement = namingOf(region, matter).agreement(version)[language]
  return agreement === '' ? {} : { agreement }
}

function wayToCourt(event: ConfirmationEvent, eyes: Eyes): FollowedEvent | undefined {
  const { matter, party, region, language } = eyes
  if (!partiesToAgree(withMeant(matter, event.version)).includes(party)) return undefined
  const { type } = event
  switch (type) {
    case 'ConfirmationAgreed':
      return {
        type,
        say: event.party === party ? 'ConfirmationAgreedYou' : 'ConfirmationAgreedOther',
        facts: {},
      }
    case 'ConfirmationTakenBack':
      return {
        type,
        say: event.party === party ? 'ConfirmationTakenBackYou' : 'ConfirmationTakenBackOther',
        facts: {},
      }
    case 'ConfirmationRequested':
      return { type, say: type, facts: { court: namingOf(region, matter).court(event.court)[language] } }
    case 'ConfirmationDecided': {
      const facts = { day: performanceDay(event.decidedOn)[language], reason: event.reason ?? '' }
      if (event.ruling === 'valid') return { type, say: 'ConfirmationValid', facts }
      if (event.ruling === 'withdrawn') return { type, say: 'ConfirmationWithdrawn', facts }
      return {
        type,
        say: event.ruling === 'dismissed' ? 'ConfirmationDismissed' : 'ConfirmationNotAccepted',
        facts,
      }
    }
    case 'ConfirmationReminded':
      return { type, say: type, facts: { day: performanceDay(event.lastDay)[language] } }
    default:
      return event satisfies never
  }
}
