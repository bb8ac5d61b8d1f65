import type { MatterEvent, PerformanceEvent } from '@jiefen/domain/matter'
import type { FollowedEvent } from '@jiefen/portal'
import { namingOf, performanceDay } from '../matter/index.ts'
import { ofAgreement } from './followed-confirmation.ts'
import type { Eyes } from './followed-events.ts'

/** Keeping the agreement as one of the two whom a part concerns reads it; of other claimants' parts nobody reads. */
export function followedPerformance(event: PerformanceEvent, eyes: Eyes): FollowedEvent | undefined {
  const { matter, party, region, language } = eyes
  if (event.type === 'AgreementKept')
    return { type: event.type, say: event.type, facts: {}, ...ofAgreement(event.version, eyes) }
  const one = matter.obligations.find(({ id }) => id === event.obligation)
  if (one === undefined || (one.debtor !== party && one.creditor !== party)) return undefined
  const what = namingOf(region, matter).owed(event.obligation)[language]
  const day = 'byDay' in event ? { day: performanceDay(event.byDay)[language] } : {}
  const facts = { what, ...day }
  const who = event.by.kind !== 'party' ? 'Staff' : event.by.party === party ? 'You' : 'Other'
  const side = one.debtor === party ? 'You' : 'Other'
  switch (event.type) {
    case 'PerformanceReported':
      return { type: event.type, say: `PerformanceReported${who}`, facts }
    case 'PerformanceConfirmed':
      return { type: event.type, say: `PerformanceConfirmed${who}`, facts }
    case 'PerformanceDisputed':
      return { type: event.type, say: `PerformanceDisputed${who}`, facts }
    case 'PerformancePromised':
      return { type: event.type, say: `PerformancePromised${side}`, facts }
    case 'PromiseAnswered':
      return { type: event.type, say: event.agrees ? 'PromiseAgreed' : 'PromiseNotAgreed', facts }
    case 'PerformanceWaived':
      // Given up by whom it is owed to, whoever wrote it down.
      return {
        type: event.type,
        say: side === 'You' ? 'PerformanceWaivedOther' : 'PerformanceWaivedYou',
        facts,
      }
    case 'DefaultDeclared':
      return { type: event.type, say: `DefaultDeclared${side}`, facts }
    case 'PerformanceReminded':
      return { type: event.type, say: event.when === 'before' ? 'RemindedBefore' : 'RemindedAfter', facts }
    default:
      return event satisfies never
  }
}

type RanOut = Extract<MatterEvent, { type: 'ClockRanOut' }>

/** A day that has passed, for the two whom it concerns; undefined for everybody else. */
export function followedLateness({ about, owner }: RanOut, eyes: Eyes): FollowedEvent | undefined {
  const { matter, party, region, language } = eyes
  const one = matter.obligations.find(({ id }) => id === about)
  if (one === undefined || (one.debtor !== party && one.creditor !== party)) return undefined
  const naming = namingOf(region, matter)
  const what = naming.owed(one.id)[language]
  return { type: 'ClockRanOut', owner: naming.unit(owner)[language], clock: 'instalment', what }
}
