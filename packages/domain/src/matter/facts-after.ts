import type { Instant, PersonId, UnitId } from '../kernel/index.ts'
import { climbAfter } from './climb-after.ts'
import { clocksAfter } from './clocks-after.ts'
import type { ClockRanOut, FollowUpMade } from './closing-events.ts'
import { collectiveAfter } from './collective-after.ts'
import { confirmationAfter } from './confirmation-after.ts'
import type { MatterEvent } from './events.ts'
import { gradeAfter } from './grade-after.ts'
import { inquiryAfter } from './inquiry-after.ts'
import { ledgerAfter, withoutIdleAsks } from './ledger-after.ts'
import { mediationAfter } from './mediation-after.ts'
import { neutralityAfter } from './neutrality-after.ts'
import { partiesAfter } from './parties-after.ts'
import { performanceAfter, performanceClocks } from './performance-after.ts'
import type { MatterReported } from './reception-events.ts'
import { reckoningAfter } from './reckoning-after.ts'
import { screeningAfter } from './screening-after.ts'
import { sealingAfter } from './sealing-after.ts'
import { sittingAfter } from './sitting-after.ts'
import type { Matter, MatterCore } from './state.ts'
import { supervisionAfter } from './supervision-after.ts'
import { teamAfter } from './team-after.ts'
import { videoAfter } from './video-after.ts'
import { whistlesAfter } from './whistles-after.ts'

/** The matter as it stands at its first moment. Its sorting is the reporter's own word until a rule or a clerk signs one. */
export function bornFrom(event: MatterReported): Matter {
  return {
    stage: 'reported',
    number: event.number,
    kind: event.kind,
    channel: event.channel,
    story: event.story,
    ...(event.wish === undefined ? {} : { wish: event.wish }),
    place: event.place,
    anonymous: event.anonymous,
    nameMayBeTold: event.nameMayBeTold ?? false,
    photos: event.photos,
    answers: event.answers,
    reportedAt: event.at,
    reportedBy: event.by,
    firstUnit: event.firstUnit,
    unit: event.firstUnit,
    sorting: { kind: event.kind, complexity: 'simple', unit: event.firstUnit },
    sortedBy: 'rule',
    sortedWhy: '',
    givenBackBy: [],
    parties: event.parties.map((party) => ({ ...party, consent: { answer: 'open' } })),
    handlers: [],
    sessions: [],
    alsoInForce: [],
    obligations: [],
    followUps: [],
    reopenings: 0,
    reopeningOffered: false,
    questions: [],
    whistles: [],
    assistants: [],
    consultations: [],
    asks: [],
    cards: [],
    told: [],
    wishes: [],
    complaints: [],
    proposed: [],
    dangerReports: [],
    visits: [],
    mandates: [],
    lapsed: [],
    numbered: [],
    receptions: [{ at: event.at, persons: event.persons ?? 1 }],
    planned: [],
    closedAskedBy: [],
    recordSignatures: [],
    confirmations: [],
    recordings: [],
    investigations: [],
    entrustments: [],
    calculations: [],
    clocks: [event.clock],
    ranOut: [],
    units: [event.firstUnit],
    lastAt: event.at,
    actedAt: event.at,
    version: 1,
  }
}

/** Everything that does not depend on the stage, after this event. */
export function factsAfter(before: MatterCore, event: MatterEvent): MatterCore {
  const rooms = [
    mediationAfter,
    performanceAfter,
    climbAfter,
    teamAfter,
    supervisionAfter,
    gradeAfter,
    ledgerAfter,
    neutralityAfter,
    screeningAfter,
    collectiveAfter,
    sittingAfter,
    videoAfter,
    sealingAfter,
    confirmationAfter,
    inquiryAfter,
    reckoningAfter,
  ]
  const changed = rooms.reduce((core, after) => after(core, event), factsChanged(before, event))
  const parties = partiesAfter(changed.parties, event)
  const running = performanceClocks(clocksAfter(changed.clocks, event, parties), event, changed.obligations)
  return {
    ...changed,
    parties,
    whistles: whistlesAfter(changed.whistles, event),
    clocks: withoutIdleAsks(running, changed.asks),
    units: withUnits(before.units, unitsNamedIn(event)),
    // A clock that was set back does not make the last act earlier than it was.
    lastAt: event.at > before.lastAt ? event.at : before.lastAt,
    actedAt: event.by.kind !== 'clock' && event.at > before.actedAt ? event.at : before.actedAt,
    version: before.version + 1,
  }
}

function factsChanged(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    case 'MatterReported':
      throw new Error(`matter ${before.number} was reported twice`)
    case 'MatterSorted':
      return {
        ...before,
        kind: event.sorting.kind,
        sorting: event.sorting,
        sortedBy: event.by.kind === 'rule' ? 'rule' : 'staff',
        sortedWhy: event.why,
      }
    case 'MatterAccepted':
      return {
        ...before,
        kind: event.sorting.kind,
        sorting: event.sorting,
        sortedBy: 'staff',
        unit: event.unit,
        acceptedAt: event.at,
      }
    case 'MatterGivenBack':
      return { ...before, givenBackBy: withUnits(before.givenBackBy, [event.from]) }
    case 'QuestionAsked':
    case 'QuestionAnswered': {
      const { party, text, at } = event
      const fromParty = event.type === 'QuestionAsked'
      return { ...before, questions: [...before.questions, { party, text, at, fromParty }] }
    }
    case 'HazardRectified':
      return { ...before, rectified: event, handlers: withHandler(before.handlers, event) }
    case 'HazardRechecked':
      return { ...before, recheck: event }
    case 'AppealAssigned':
      return { ...before, assignedTo: event.unit }
    case 'AppealDecided':
      return { ...before, decision: event, handlers: withHandler(before.handlers, event) }
    case 'AppealAnswered':
      return { ...before, answer: event.answer }
    case 'FollowUpMade': {
      const followUps = [...before.followUps, event]
      return { ...before, followUps, reopeningOffered: isAnybodyUnhappy(followUps, before.resumedAt) }
    }
    case 'MatterReopened':
      return { ...before, reopenings: before.reopenings + 1, reopeningOffered: false }
    case 'MatterResumed':
      return { ...resumedFacts(before, event.unit), resumedAt: event.at }
    case 'ClockRanOut':
      return { ...before, ranOut: [...before.ranOut, ranOutOf(event)] }
    // Whoever did the work does not follow it up (报办分离).
    case 'WhistleResultGiven':
      return { ...before, handlers: withHandler(before.handlers, event) }
    default:
      return before
  }
}

const ranOutOf = ({ name, dueAt, about }: ClockRanOut): MatterCore['ranOut'][number] => ({
  name,
  dueAt,
  ...(about === undefined ? {} : { about }),
})

/** Whose last word was that it is not kept, or who is not satisfied: 1 and 2 of 5. */
function isAnybodyUnhappy(followUps: readonly FollowUpMade[], since: Instant | undefined): boolean {
  const lately = followUps.filter(({ at }) => since === undefined || at >= since)
  const last = new Map(lately.map((made) => [made.party, made]))
  return [...last.values()].some((made) => made.kept === 'not-kept' || (made.satisfaction ?? 5) <= 2)
}

/** Taken up again: what was decided before stays in the history, and nothing of it binds the new attempt. */
function resumedFacts(before: MatterCore, unit: UnitId): MatterCore {
  const { mediator, termination, assignedTo, decision, answer, rectified, recheck, undisputed, ...kept } =
    before
  return { ...kept, unit }
}

function unitsNamedIn(event: MatterEvent): readonly UnitId[] {
  switch (event.type) {
    case 'MatterSorted':
      return [event.sorting.unit]
    case 'MatterAccepted':
      return [event.unit, event.sorting.unit]
    case 'MatterPassedOn':
    case 'MatterGivenBack':
      return [event.from, event.to]
    // From this moment the unit that was called may open the file.
    case 'WhistleBlown':
    case 'MatterMovedUp':
      return [event.from, event.to]
    case 'AssistantNamed':
      return [event.unit]
    case 'ConsultationConvened':
      return event.units
    case 'ConsultationConcluded':
      return event.tasks.map(({ unit }) => unit)
    case 'CardGiven':
      return [event.to]
    case 'MediatorProposed':
    case 'MediationOpened':
      return [event.committee]
    case 'AppealAssigned':
    case 'MatterResumed':
      return [event.unit]
    default:
      return []
  }
}

const withUnits = (known: readonly UnitId[], more: readonly UnitId[]): readonly UnitId[] => [
  ...new Set([...known, ...more]),
]

const withHandler = (handlers: readonly PersonId[], { by }: MatterEvent): readonly PersonId[] =>
  by.kind === 'staff' ? [...new Set([...handlers, by.person])] : handlers
