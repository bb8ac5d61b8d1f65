import type { WhistleId } from '../kernel/index.ts'
import type { ClockName } from '../region/index.ts'
import { climbClocks } from './climb-after.ts'
import { confirmationClocks } from './confirmation-after.ts'
import type { MatterEvent } from './events.ts'
import type { Clock } from './fact.ts'
import { gradeClocks } from './grade-after.ts'
import { ledgerClocks } from './ledger-after.ts'
import { neutralityClocks } from './neutrality-after.ts'
import type { PartyState } from './party.ts'
import { sittingClocks } from './sitting-after.ts'
import { supervisionClocks } from './supervision-after.ts'
import { teamClocks } from './team-after.ts'

/**
 * The limits that still run after this event. A clock stops where what it waited for has happened, and never
 * merely because something else began.
 */
export function clocksAfter(
  before: readonly Clock[],
  event: MatterEvent,
  parties: readonly PartyState[],
): readonly Clock[] {
  const rooms = [
    climbClocks,
    teamClocks,
    supervisionClocks,
    gradeClocks,
    ledgerClocks,
    neutralityClocks,
    sittingClocks,
    confirmationClocks,
  ]
  return rooms.reduce((clocks, after) => after(clocks, event), walkClocks(before, event, parties))
}

/** The limits of the walk itself, from the report to the archive, and of whistles. */
function walkClocks(
  clocks: readonly Clock[],
  event: MatterEvent,
  parties: readonly PartyState[],
): readonly Clock[] {
  switch (event.type) {
    case 'MatterReported':
      return [event.clock]
    // A card for a report that nobody took up in time is still to be answered by the unit that left it lying.
    case 'MatterAccepted':
      return [...clocks.filter(({ about }) => about !== undefined), event.clock]
    // The first unit goes on answering, so its own clock goes on running beside the new one (首问责任).
    case 'MatterPassedOn':
      return started(clocks, event.clock)
    case 'MatterGivenBack':
      return started(without(clocks, 'passed-on'), event.clock)
    case 'PartyInvited': {
      const everybodyAsked = parties.every(
        (party) => party.invitation !== undefined || party.consent.answer !== 'open',
      )
      return started(everybodyAsked ? without(clocks, 'invitation') : clocks, event.clock)
    }
    case 'ConsentGiven':
      return parties.every((party) => party.consent.answer !== 'open')
        ? without(clocks, 'invitation', 'consent')
        : clocks
    case 'MediationOpened':
      return started(without(clocks, 'invitation', 'consent'), event.clock)
    case 'AgreementDrawn':
      if (event.clock === undefined) return clocks
      return started(event.terms.partial === undefined ? without(clocks, 'mediation') : clocks, event.clock)
    case 'AgreementTookEffect':
      // Of a part: the limit of the mediation goes on, and other agreements keep their days.
      if (event.partial) return [...without(clocks, 'sign'), ...event.clocks]
      // A later agreement has thirty days of its own; those of the one before it are over with it.
      return [
        ...without(clocks, 'mediation', 'sign', 'follow-up').filter(
          ({ name, about }) => name !== 'confirmation' || about !== undefined,
        ),
        ...event.clocks,
      ]
    case 'HazardRectified':
      return started(without(clocks, 'rectify'), event.clock)
    case 'RectificationOrdered':
      return started(clocks, event.clock)
    case 'HazardRechecked':
      return started(without(clocks, 'recheck'), event.clock)
    case 'AppealAssigned':
      return started(without(clocks, 'assign'), event.clock)
    // 'decide' runs on past the decision until the person has been answered: an answer nobody sent is no answer.
    case 'AppealAnswered':
      return started(without(clocks, 'decide'), event.clock)
    case 'FollowUpMade':
      return started(without(clocks, 'follow-up'), event.clock)
    // Who was called still owes an answer, whatever becomes of the mediation meanwhile; and the grade of risk is looked
    // at anew all the more.
    case 'MediationTerminated':
      return [...clocks.filter((clock) => clock.name === 'review' || clock.about !== undefined), event.clock]
    // The thirty days for judicial confirmation belong to the parties, whatever the office does meanwhile.
    case 'MatterReopened':
    case 'MatterResumed':
      return [
        ...clocks.filter(
          ({ name, about }) => ['confirmation', 'review'].includes(name) || about !== undefined,
        ),
        event.clock,
      ]
    case 'WhistleBlown':
      return [...clocks, event.clock]
    case 'WhistleReportedIn':
    case 'WhistleObjected':
      return [...withoutThoseOf(clocks, event.whistle), event.clock]
    case 'WhistleObjectionDecided': {
      const others = withoutThoseOf(clocks, event.whistle)
      return event.clock === undefined ? others : [...others, event.clock]
    }
    case 'WhistleResultGiven':
    case 'WhistleCalledOff':
      return withoutThoseOf(clocks, event.whistle)
    // However the matter has ended: whoever complained is owed an answer, and in time.
    case 'MatterDeclined':
    case 'MatterWithdrawn':
    case 'MatterArchived':
      return clocks.filter(({ name }) => name === 'complaint-answer')
    default:
      return clocks
  }
}

const without = (clocks: readonly Clock[], ...names: readonly ClockName[]): readonly Clock[] =>
  clocks.filter((clock) => !names.includes(clock.name))

/** Every whistle has its own clock; what stops one leaves the others running. */
const withoutThoseOf = (clocks: readonly Clock[], whistle: WhistleId): readonly Clock[] =>
  clocks.filter(({ about }) => about !== whistle)

/** One clock of a name at a time: a new one takes the place of the old. */
const started = (clocks: readonly Clock[], clock: Clock): readonly Clock[] => [
  ...without(clocks, clock.name),
  clock,
]
