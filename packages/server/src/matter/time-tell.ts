import type { By } from '@jiefen/domain/kernel'
import { isSameClock, type Matter, type MatterEvent } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import { whoMustAgree } from '@jiefen/domain/time'
import { type Audience, toParties, toPerson, toUnit } from './audience.ts'

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
 * A request goes to whoever answers it; the answer to whoever asked and to whoever owes the limit. The parties hear
 * what becomes of a limit, for they wait under it.
 */
export function timeAudiences(event: TimeEvent, matter: Matter, _region: Region): Audience[] {
  switch (event.type) {
    case 'TimeAsked':
      return event.clock === undefined
        ? whoMustAgree(matter).map(({ id }) => ({ audience_kind: 'party', audience: id }))
        : [toUnit(event.clock.owner)]
    case 'TimeConsented':
      return asker(event, matter)
    case 'TimeRefused':
      return event.party === undefined
        ? asker(event, matter)
        : [...asker(event, matter), ...toParties(matter)]
    case 'ClockPaused':
    case 'ClockExtended':
      return [...asker(event, matter), ...owner(event, matter), ...waiting(event, matter)]
    case 'ClockResumed':
    case 'ClockMoved':
      return [...owner(event, matter), ...waiting(event, matter)]
    default:
      return event satisfies never
  }
}

const asker = ({ ask }: { readonly ask: string }, { asks }: Matter): Audience[] =>
  asks.filter(({ id }) => id === ask).flatMap(({ by }) => personOf(by))

const personOf = (by: By): Audience[] => (by.kind === 'staff' ? [toPerson(by.person)] : [])

/** The parties wait under the limits of the matter; what one unit owes another for a whistle or a task they read on the page. */
const waiting = ({ of }: Extract<TimeEvent, { of: unknown }>, matter: Matter): Audience[] =>
  of.about === undefined ? toParties(matter) : []

const owner = ({ of }: Extract<TimeEvent, { of: unknown }>, { clocks }: Matter): Audience[] =>
  clocks.filter((clock) => isSameClock(clock, of)).map((clock) => toUnit(clock.owner))
