import type { MatterView } from '@jiefen/contract'
import { missingForArchive } from '@jiefen/domain/archive'
import { mayNow, nextStep } from '@jiefen/domain/door'
import { type Actor, isoOf } from '@jiefen/domain/kernel'
import {
  type Matter,
  type MatterEvent,
  outcomeOf,
  type PartyState,
  withOnlyAgreement,
} from '@jiefen/domain/matter'
import { mayDo } from '@jiefen/domain/permission'
import { getUnit, type Region } from '@jiefen/domain/region'
import { agreementView, alsoInForceView } from './agreement-view.ts'
import { collectiveView } from './collective-view.ts'
import { confirmationView } from './confirmation-view.ts'
import { gradeView } from './grade-view.ts'
import { inquiryView } from './inquiry-view.ts'
import { ladderView } from './ladder-view.ts'
import { authorWords, namingOf } from './naming.ts'
import { neutralityView } from './neutrality-view.ts'
import { papersOf } from './papers-of.ts'
import { keptView, obligationsView } from './performance-view.ts'
import { calculationsView } from './reckoning-view.ts'
import { screeningView, visitsView } from './screening-view.ts'
import { sentenceOf } from './sentences.ts'
import { sittingView } from './sitting-view.ts'
import { cardsView } from './supervision-view.ts'
import { assistantsView, consultationsView } from './team-view.ts'
import { asksView, clockView } from './time-view.ts'
import { whistleView } from './whistle-view.ts'

interface Shown {
  readonly matter: Matter
  readonly events: readonly MatterEvent[]
  readonly shows: (event: MatterEvent) => boolean
  readonly actor: Actor
  readonly region: Region
  readonly now: number
  readonly duplicates: MatterView['duplicates']
}

/** A matter as this person may know it, with what they may do next; the screen computes nothing again. */
export function matterView({ matter, events, shows, actor, region, now, duplicates }: Shown): MatterView {
  const { sorting } = matter
  const looking = { matter, actor, region, now }
  const [ladder, grade, kept] = [ladderView(looking), gradeView(looking), keptView(matter)]
  const inHand = matter.agreement?.effectiveAt === undefined ? undefined : matter.agreement.version
  const confirmation =
    inHand === undefined
      ? undefined
      : confirmationView({ ...looking, matter: withOnlyAgreement(matter, inHand) })
  const outcome = outcomeOf(matter)
  const screening = screeningView(looking)
  return {
    number: matter.number,
    version: matter.version,
    kind: sorting.kind,
    channel: matter.channel,
    stage: matter.stage,
    story: matter.story,
    ...(matter.wish === undefined ? {} : { wish: matter.wish }),
    place: {
      ...(matter.place.unit === undefined ? {} : { unit: matter.place.unit }),
      words: matter.place.words,
    },
    anonymous: matter.anonymous,
    photos: [...matter.photos],
    answers: [...matter.answers],
    reportedAt: isoOf(matter.reportedAt),
    firstUnit: matter.firstUnit,
    unit: matter.unit,
    hands: matter.units.map((id) => ({ id, name: getUnit(region, id).name })),
    ...(matter.stage === 'passed-on' ? { passedTo: matter.passedTo } : {}),
    sorting: { ...sorting },
    sortedBy: matter.sortedBy,
    sortedWhy: matter.sortedWhy,
    parties: matter.parties.map((party) => ({
      ...partyView(party),
      visits: visitsView(party.id, matter, region),
    })),
    ...(matter.mediator === undefined ? {} : { mediator: mediatorView(matter.mediator) }),
    neutrality: neutralityView(looking),
    ...(matter.caseNumber === undefined ? {} : { caseNumber: matter.caseNumber }),
    ...(matter.agreement === undefined ? {} : { agreement: agreementView(matter, matter.agreement, region) }),
    obligations: obligationsView(looking),
    ...(kept === undefined ? {} : { kept }),
    ...(confirmation === undefined ? {} : { confirmation }),
    alsoInForce: alsoInForceView(looking),
    ...(outcome === undefined ? {} : { outcome }),
    collective: collectiveView(matter, region),
    sessions: matter.sessions.length,
    ...sittingView(looking),
    whistles: matter.whistles.map((whistle) => whistleView(whistle, looking)),
    ...(ladder === undefined ? {} : { ladder }),
    assistants: assistantsView(looking),
    consultations: consultationsView(looking),
    cards: cardsView(looking),
    ...(grade === undefined ? {} : { grade }),
    ...(screening === undefined ? {} : { screening }),
    asks: asksView(looking),
    ...inquiryView(looking),
    calculations: calculationsView(looking),
    clocks: matter.clocks.map((clock) => clockView(clock, looking)),
    timeline: events.flatMap((event, step) =>
      shows(event) ? [timelineEntry(event, step + 1, matter, region)] : [],
    ),
    questions: matter.questions.map(({ party, text, at, fromParty }) => ({
      party,
      text,
      at: isoOf(at),
      fromParty,
    })),
    next: nextStep(matter),
    may: {
      ...mayNow(actor, matter, region),
      'read-log': mayDo(actor, 'read-log', matter, region),
      unmask: mayDo(actor, 'unmask', matter, region),
    },
    missing: missingForArchive(matter).map((missing) => ({ ...missing })),
    duplicates,
    ...papersOf(matter),
  }
}

function partyView(party: PartyState): Omit<MatterView['parties'][number], 'visits'> {
  const { consent, invitation } = party
  return {
    id: party.id,
    side: party.side,
    type: party.type,
    ...(party.name === undefined ? {} : { name: party.name }),
    ...(party.description === undefined ? {} : { description: party.description }),
    ...(party.guardian === undefined ? {} : { guardian: { ...party.guardian } }),
    ...(party.address === undefined ? {} : { address: party.address }),
    ...(party.telephone === undefined ? {} : { telephone: party.telephone.masked }),
    ...(party.identityNumber === undefined ? {} : { identityNumber: party.identityNumber.masked }),
    ...(party.mail === undefined ? {} : { mail: party.mail.masked }),
    ...(party.tellBy === undefined ? {} : { tellBy: party.tellBy }),
    ...(party.language === undefined ? {} : { language: party.language }),
    consent: consent.answer,
    ...(consent.answer === 'refused' && consent.reason !== undefined
      ? { consentReason: consent.reason }
      : {}),
    ...(invitation === undefined ? {} : { invitedAt: isoOf(invitation.at) }),
    ...(invitation?.opened === undefined ? {} : { invitationOpenedAt: isoOf(invitation.opened) }),
    ...(party.rightsToldAt === undefined ? {} : { rightsToldAt: isoOf(party.rightsToldAt) }),
    ...(party.identityShown === undefined ? {} : { identityShown: party.identityShown.paper }),
  }
}

function mediatorView(seat: NonNullable<Matter['mediator']>): NonNullable<MatterView['mediator']> {
  return {
    person: seat.person,
    name: seat.name,
    committee: seat.committee,
    ...(seat.ties === undefined ? {} : { ties: seat.ties.ties }),
    ...(seat.ties?.words === undefined ? {} : { tiesWords: seat.ties.words }),
    agreedTo: [...seat.agreedTo],
  }
}

function timelineEntry(
  event: MatterEvent,
  version: number,
  matter: Matter,
  region: Region,
): MatterView['timeline'][number] {
  const { type, at, by, ...facts } = event
  return {
    version,
    type,
    at: isoOf(at),
    by: authorWords(by, region, matter),
    sentence: sentenceOf(event, namingOf(region, matter)),
    facts: shownFacts(facts),
  }
}

/** The fields of a fact without sealed numbers: the view masks, and nothing slips past it in a list of fields. */
function shownFacts(facts: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(facts, (key, value) => (key === 'sealed' || key === 'index' ? undefined : value)),
  )
}
