import { isoOf } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import { type Region, territoryAbove } from '@jiefen/domain/region'
import type { Message } from '../platform/desk/index.ts'
import { type Audience, toDuty, toUnit } from './audience.ts'
import { climbAudiences } from './climb-tell.ts'
import { collectiveAudiences } from './collective-tell.ts'
import { confirmationAudiences } from './confirmation-tell.ts'
import { gradeAudiences } from './grade-tell.ts'
import { inquiryAudiences } from './inquiry-tell.ts'
import { neutralityAudiences } from './neutrality-tell.ts'
import { concerned, performanceAudiences } from './performance-tell.ts'
import { reckoningAudiences } from './reckoning-tell.ts'
import { screeningAudiences } from './screening-tell.ts'
import { sealingAudiences } from './sealing-tell.ts'
import { sittingAudiences } from './sitting-tell.ts'
import { assignersOfLimit, supervisionAudiences } from './supervision-tell.ts'
import { teamAudiences } from './team-tell.ts'
import { timeAudiences } from './time-tell.ts'

/** Who is to be told of a fact: the unit whose turn it is, the mediator, and the parties whom it concerns. */
export function tellOf(
  matter: Matter,
  events: readonly MatterEvent[],
  fromVersion: number,
  region: Region,
): Message[] {
  return events.flatMap((event, step) =>
    audiencesOf(matter, event, region).map((audience) => ({
      version: fromVersion + step + 1,
      ...audience,
      at: isoOf(event.at),
    })),
  )
}

function audiencesOf(matter: Matter, event: MatterEvent, region: Region): Audience[] {
  const parties = matter.parties.map((party): Audience => ({ audience_kind: 'party', audience: party.id }))
  const unit: Audience = { audience_kind: 'unit', audience: matter.unit }
  const mediator: Audience[] =
    matter.mediator === undefined ? [] : [{ audience_kind: 'person', audience: matter.mediator.person }]

  switch (event.type) {
    case 'MatterReported':
      return [{ audience_kind: 'unit', audience: event.firstUnit }]
    case 'MatterPassedOn':
      return [{ audience_kind: 'unit', audience: event.to }, ...parties]
    case 'MatterGivenBack':
      return [{ audience_kind: 'unit', audience: event.to }]
    case 'AppealAssigned':
      return [{ audience_kind: 'unit', audience: event.unit }, ...parties]
    case 'MediatorProposed':
      return [{ audience_kind: 'person', audience: event.mediator }, ...parties]
    case 'ConsentGiven':
      // The last yes: from now on they may choose a mediator.
      return [unit, ...mediator, ...(event.clock === undefined ? [] : parties)]
    case 'ConsentRefused':
    case 'QuestionAsked':
    case 'MediatorObjectedTo':
    case 'MediatorAgreedTo':
      return [unit, ...mediator]
    case 'MatterReopened':
    case 'MatterWithdrawn':
      return [unit, ...mediator, ...parties]
    case 'ClockRanOut':
      // A complaint is nobody's but theirs who answer it, least of all the mediator's.
      if (event.name === 'complaint-answer') return [toDuty('supervisor', event.owner)]
      return [
        // What became of a session only the mediator can say; without one it is the unit's.
        ...(event.name === 'sitting' && mediator.length > 0 ? [] : [toUnit(event.owner)]),
        ...aboveWhoDidNotCome(event, region),
        ...hostOfHelpers(event, matter),
        ...assignersOfLimit(event, matter),
        ...mediator,
        // Both sides hear that a day has passed; that nobody has said whether it came, the unit asks about.
        ...(event.name === 'receipt' ? [] : concerned(event.about, matter)),
      ]
    case 'WhistleBlown':
      return [toUnit(event.to), ...parties]
    case 'WhistleReportedIn':
      return [...callers(matter, event.whistle), ...spared(matter, event), ...parties]
    case 'WhistleResultGiven':
      return [...callers(matter, event.whistle), ...parties]
    case 'WhistleObjected':
      return [toUnit(event.clock.owner), ...callers(matter, event.whistle)]
    case 'WhistleObjectionDecided':
      return [...called(matter, event.whistle), ...callers(matter, event.whistle)]
    case 'WhistleRated':
    case 'WhistleCalledOff':
      return called(matter, event.whistle)
    case 'MatterAccepted':
    case 'MatterDeclined':
    case 'InterestDeclared':
    case 'MediationOpened':
    case 'AgreementDrawn':
    case 'AgreementTookEffect':
    case 'MediationTerminated':
    case 'HazardRectified':
    case 'RectificationOrdered':
    case 'HazardRechecked':
    case 'AppealDecided':
    case 'AppealAnswered':
    case 'MatterResumed':
    case 'MatterArchived':
      return parties
    case 'QuestionAnswered':
    case 'PartyInvited':
      return [{ audience_kind: 'party', audience: event.party }]
    case 'LevelBegan':
    case 'MatterMovedUp':
    case 'MatterReturnedDown':
      return climbAudiences(event, matter, region)
    case 'TimeAsked':
    case 'TimeConsented':
    case 'TimeRefused':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'ClockExtended':
    case 'ClockMoved':
      return timeAudiences(event, matter, region)
    case 'AssistantNamed':
    case 'AssistantReleased':
    case 'PartDone':
    case 'CounterSignatureAsked':
    case 'CounterSigned':
    case 'ConsultationProposed':
    case 'ConsultationConvened':
    case 'ConsultationHeld':
    case 'ConsultationConcluded':
    case 'ConsultationCalledOff':
    case 'TaskDone':
      return teamAudiences(event, matter, region)
    case 'CardGiven':
    case 'CardAnswered':
    case 'NextPersonTold':
      return supervisionAudiences(event, matter, region)
    case 'GradeSet':
    case 'WhistleRatedByParty':
      return gradeAudiences(event, matter)
    case 'PerformanceReported':
    case 'PerformanceConfirmed':
    case 'PerformanceDisputed':
    case 'PerformancePromised':
    case 'PromiseAnswered':
    case 'PerformanceWaived':
    case 'DefaultDeclared':
    case 'PerformanceReminded':
    case 'AgreementKept':
      return performanceAudiences(event, matter)
    case 'InvestigationRecorded':
    case 'EntrustmentRecorded':
    case 'UndisputedFactsNoted':
    case 'UndisputedFactsSigned':
      return inquiryAudiences(event, matter)
    case 'CalculationKept':
    case 'CalculationShown':
    case 'CalculationWithdrawn':
      return reckoningAudiences(event, matter)
    case 'RepresentativeNamed':
    case 'MandateEnded':
    case 'MandatesLapsed':
    case 'CallersReceived':
      return collectiveAudiences(event, matter)
    case 'MediatorWished':
    case 'MediatorRecused':
    case 'ComplaintMade':
    case 'ComplaintAnswered':
      return neutralityAudiences(event, matter)
    case 'SealAsked':
    case 'SignedPaperFiled':
      return sealingAudiences(event, matter)
    case 'SessionPlanned':
    case 'SessionMoved':
    case 'SessionCalledOff':
    case 'SessionReminded':
    case 'HelperAnswered':
    case 'ClosedDoorsAsked':
    case 'RecordSigned':
      return sittingAudiences(event, matter)
    case 'MatterScreened':
    case 'DangerReported':
    case 'VisitRecorded':
      return screeningAudiences(event, matter)
    case 'ConfirmationAgreed':
    case 'ConfirmationTakenBack':
    case 'ConfirmationRequested':
    case 'ConfirmationDecided':
    case 'ConfirmationReminded':
      return confirmationAudiences(event, matter)
    case 'MatterSorted':
    case 'PartyAdded':
    case 'PartyCorrected':
    case 'InvitationOpened':
    case 'IdentityShown':
    // Everybody whom it concerns sits before the screen on which it is said.
    case 'RecordingAsked':
    case 'RecordingAnswered':
    case 'RecordingKept':
    case 'SessionHeld':
    case 'AgreementSigned':
    case 'FollowUpMade':
      return []
    default:
      return event satisfies never
  }
}

const called = ({ whistles }: Matter, id: string): Audience[] =>
  whistles.filter((whistle) => whistle.id === id).map(({ to }) => toUnit(to))
const callers = ({ whistles }: Matter, id: string): Audience[] =>
  whistles.filter((whistle) => whistle.id === id).map(({ from }) => toUnit(from))

/** Whoever was to decide an objection that has lapsed need not any more. */
const spared = (
  { whistles }: Matter,
  { whistle: id, dropsObjection }: Extract<MatterEvent, { type: 'WhistleReportedIn' }>,
): Audience[] =>
  dropsObjection
    ? whistles
        .filter((one) => one.id === id)
        .flatMap(({ objection }) => objection?.decider ?? [])
        .map(toUnit)
    : []

/** Who was called and has not come: the place above it hears of it at once, and not from a list next week. */
function aboveWhoDidNotCome(
  event: Extract<MatterEvent, { type: 'ClockRanOut' }>,
  region: Region,
): Audience[] {
  const above = event.name === 'respond' ? territoryAbove(region, event.owner) : undefined
  return above === undefined ? [] : [toUnit(above.id)]
}

/** Who asked for help or gave out a task hears that it was not done in time: it is still the host that answers. */
const hostOfHelpers = (
  { name, owner }: Extract<MatterEvent, { type: 'ClockRanOut' }>,
  { unit }: Matter,
): Audience[] => (['assist', 'counter-sign', 'task'].includes(name) && owner !== unit ? [toUnit(unit)] : [])
