import type { PartyId } from '@jiefen/domain/kernel'
import type { ClockKey, MatterEvent } from '@jiefen/domain/matter'
import type { FollowedEvent, FollowedRoomEvent } from '@jiefen/portal'
import { namingOf } from '../matter/index.ts'
import type { Eyes } from './followed-events.ts'
import { isAmongOffices } from './followed-team.ts'
import { limitWords, momentWords } from './moments.ts'
import { unitName } from './pages.ts'
import { clockWords } from './time-asked.ts'

type TimeEvent = Extract<
  MatterEvent,
  {
    type:
      | 'TimeAsked'
      | 'TimeConsented'
      | 'TimeRefused'
      | 'ClockPaused'
      | 'ClockResumed'
      | 'ClockExtended'
      | 'ClockMoved'
  }
>

/**
 * A party reads every request they are asked about, every answer to it, and whatever becomes of a limit they wait
 * under; not what one office asks of another, and not how that was answered.
 */
export function followedTime(event: TimeEvent, eyes: Eyes): FollowedEvent | undefined {
  const { matter, party, region, language } = eyes
  const naming = namingOf(region, matter)
  const until = (at: Parameters<typeof limitWords>[0]): string => limitWords(at, region, language)
  const say = (
    which: FollowedRoomEvent['say'],
    facts: FollowedRoomEvent['facts'],
  ): FollowedEvent | undefined => ({ type: event.type, say: which, facts })
  const more = (of: ClockKey, amount: number): string =>
    naming.change({ of, change: { kind: 'extension', amount } })[language]
  const ofAsk = (id: string): string => {
    const ask = matter.asks.find((one) => one.id === id)
    return ask === undefined ? '' : naming.change(ask)[language]
  }
  const ending = (who: PartyId): 'You' | 'Other' => (who === party ? 'You' : 'Other')
  if ('of' in event && isAmongOffices(event.of.name)) return undefined

  switch (event.type) {
    case 'TimeAsked': {
      const { of, change, why, by, clock } = event
      if (clock !== undefined || change.kind === 'pause' || by.kind !== 'staff') return undefined
      const unit = unitName(region, by.unit, language)
      return say('TimeAsked', {
        ...{ unit, what: clockWords(of.name, language), more: more(of, change.amount) },
        why: ended(why),
      })
    }
    case 'TimeConsented':
      return say(`TimeConsented${ending(event.party)}`, { more: ofAsk(event.ask) })
    case 'TimeRefused':
      return event.party === undefined
        ? undefined
        : say(`TimeRefused${ending(event.party)}`, { more: ofAsk(event.ask) })
    case 'ClockPaused': {
      const since = momentWords(event.since, region, language)
      const reason = naming.pauseReason(event.reason)[language]
      return say('ClockPaused', { what: clockWords(event.of.name, language), since, reason })
    }
    case 'ClockResumed':
    case 'ClockMoved':
      return say(event.type, { what: clockWords(event.of.name, language), until: until(event.dueAt) })
    case 'ClockExtended': {
      const { of, amount, granted, dueAt } = event
      const which = granted === 'consent' ? 'ClockExtendedConsent' : 'ClockExtendedApproval'
      return say(which, {
        ...{ what: clockWords(of.name, language), more: more(of, amount) },
        until: until(dueAt),
      })
    }
    default:
      return event satisfies never
  }
}

/** A reason as somebody typed it, without the full stop that the sentence has of its own. */
const ended = (text: string): string => text.replace(/[。.]+$/, '')
