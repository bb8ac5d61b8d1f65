import { standingStill } from '@jiefen/domain/clocks'
import { mayNow } from '@jiefen/domain/door'
import { asInstant, asUnitId, type Instant, type PartyId } from '@jiefen/domain/kernel'
import { type Clock, isAt, type Matter, type PartyState, partsInForce } from '@jiefen/domain/matter'
import { isBeingChosen, mayRead, seenBy } from '@jiefen/domain/neutrality'
import { performanceFrom } from '@jiefen/domain/performance'
import { findUnit, type Region } from '@jiefen/domain/region'
import { unansweredBy } from '@jiefen/domain/sittings'
import type {
  Asked,
  FollowedClock,
  FollowedRead,
  FollowView,
  Language,
  ProposedMediator,
} from '@jiefen/portal'
import { explainClock, forParties, openedWords, pauseReasonWords, type ReadRow } from '../matter/index.ts'
import { shownCalculations } from './calculation-view.ts'
import { type Eyes, followedEvent } from './followed-events.ts'
import { helpFor } from './followed-screening.ts'
import { isAmongOffices } from './followed-team.ts'
import { roughPlace, whatItIs } from './invitation-view.ts'
import { limitWords, momentWords } from './moments.ts'
import { unitName } from './pages.ts'
import { confirmationInHand, partsViewOf } from './parts-view.ts'
import type { OwnFile } from './party-desk.ts'
import type { Base } from './party-session.ts'
import { isAskedToKeep, ownKept, ownObligations } from './performance-view.ts'
import { reopenReasonsFor } from './reopen-reasons.ts'
import { hasSittings, nextSession } from './sitting-view.ts'
import { speakingStanding } from './speaking-view.ts'
import { tiesShown } from './ties-shown.ts'

interface Looking {
  readonly base: Base
  readonly party: PartyId
  readonly region: Region
  readonly language: Language
  readonly now: Instant
  readonly talk?: FollowView['talk']
}

/** The file in the words of the page: what happened, what runs, what is asked, and who has looked. */
export function followViewOf({ matter: whole, events, reads }: OwnFile, looking: Looking): FollowView {
  const { base, party, region, language, now } = looking
  const reader = { kind: 'party', party } as const
  const matter = seenBy(reader, whole)
  const own = matter.parties.find(({ id }) => id === party)
  const informant = own?.side === 'informant'
  const eyes: Eyes = { matter, party, informant, region, language }
  const may = mayNow({ kind: 'party', party }, matter, region)
  const owed = new Set<string>(ownObligations(matter, party).map(({ id }) => id))
  // The day of another claimant’s part is no business of theirs.
  const clocks = matter.clocks.filter(
    ({ name, about }) => !isAmongOffices(name) && (name !== 'instalment' || owed.has(about ?? '')),
  )
  const running = clocks.filter((clock) => standingStill(clock) === undefined)
  const nearest = running.toSorted((a, b) => a.dueAt - b.dueAt)[0]
  const asked = own === undefined ? undefined : askedOf(matter, own, may)
  const mediator = mediatorOf(matter, party, region, language)
  const kept = ownKept(matter, party)
  const confirmation = confirmationInHand(matter, looking)
  const parts = partsViewOf(matter, looking)
  const telephone = findUnit(region, matter.unit)?.telephone
  return {
    base,
    informant,
    number: matter.number,
    kind: matter.sorting.kind,
    stage: matter.stage,
    about: informant
      ? matter.story
      : `${whatItIs(matter, region, language)} · ${roughPlace(matter, region, language)}`,
    owner: unitName(region, matter.unit, language),
    ...(telephone === undefined ? {} : { ownerTelephone: telephone }),
    ...(matter.stage === 'passed-on' ? { passedTo: unitName(region, matter.passedTo, language) } : {}),
    ...(nearest === undefined
      ? {}
      : { nearest: { clock: nearest.name, until: limitWords(nearest.dueAt, region, language) } }),
    ...(asked === undefined ? {} : { asked }),
    ...(mediator === undefined ? {} : { mediator }),
    help: helpFor(matter, party, region, language),
    ...(kept === undefined ? {} : { kept }),
    ...(parts === undefined ? {} : { parts }),
    ...(confirmation === undefined ? {} : { confirmation }),
    ...(hasSittings(matter, party) ? { sittings: sittings(matter, looking) } : {}),
    calculations: shownCalculations(matter, party, language),
    speaking: speakingStanding(matter, { party, language, region }),
    timeline: events.flatMap((event) => {
      const followed = mayRead(reader, event, whole) ? followedEvent(event, eyes) : undefined
      return followed === undefined
        ? []
        : [{ when: momentWords(event.at, region, language), event: followed }]
    }),
    clocks: clocks.map((clock) => clockOf(clock, region, language, now)),
    documents: documentsOf(matter, base, language),
    reads: reads.map((row) => readOf(row, party, region, language)),
    talk: looking.talk ?? { messages: 0, unread: 0 },
    may: {
      withdraw: may['withdraw-matter'],
      reopen:
        may['reopen-matter'] &&
        reopenReasonsFor(matter, looking, { region, clock: { now: () => now } }).length > 0,
      ask: may['ask-question'],
      choose: may['choose-mediator'] && own?.consent.answer === 'given',
      complain: may['complain-about-mediator'],
      rate: may['rate-department'],
      correct: may['correct-party'],
      contact: may['change-contact'],
      stop: may['refuse-consent'] && own?.consent.answer === 'given',
    },
    asOf: momentWords(now, region, language),
  }
}

const sittings = (matter: Matter, eyes: Looking): NonNullable<FollowView['sittings']> => {
  const next = nextSession(matter, eyes)
  return next === undefined ? {} : { next }
}

/** The one thing that waits for this party; undefined when it is somebody else's turn. */
function askedOf(matter: Matter, own: PartyState, may: ReturnType<typeof mayNow>): Asked | undefined {
  // Nobody without a name can sit at a table; a yes without one would wait for it all the same.
  const atTheTable = matter.stage === 'seeking-consent' || matter.stage === 'in-mediation'
  if (atTheTable && own.name === undefined && may['correct-party']) return 'name'
  if (may['give-consent']) return 'consent'
  if (may['choose-mediator'] && isBeingChosen(matter) && !hasChosen(matter, own.id)) return 'choose'
  if (may['agree-to-mediator'] && own.consent.answer === 'given') return 'mediator'
  if (may['answer-helper'] && unansweredBy(matter, own.id).length > 0) return 'sitting'
  if (may['consent-to-time']) return 'time'
  if (may['sign-undisputed-facts']) return 'facts'
  if (matter.stage === 'signing' && !hasSigned(matter, own.id)) return 'sign'
  if (matter.reopeningOffered && may['reopen-matter']) return 'offer'
  if (binds(matter) && isAskedToKeep(matter, own.id)) return 'performance'
  const since = matter.resumedAt ?? matter.reportedAt
  const told = matter.followUps.some((followUp) => followUp.party === own.id && followUp.at >= since)
  // Where mediation has failed nobody is asked how it was kept, unless a part of it was settled.
  return (matter.stage === 'following-up' || partsInForce(matter).length > 0) &&
    may['record-follow-up'] &&
    !told
    ? 'follow-up'
    : undefined
}

/** What is settled is to be kept, also while the rest is mediated, and when that has failed. */
const binds = (matter: Matter): boolean =>
  matter.stage === 'following-up' || (partsInForce(matter).length > 0 && isAt(matter, performanceFrom))

const hasChosen = ({ wishes }: Matter, id: PartyId): boolean => wishes.some(({ party }) => party === id)

const hasSigned = ({ agreement }: Matter, party: PartyId): boolean =>
  agreement?.signatures.some(({ signer }) => 'party' in signer && signer.party === party) ?? false

export function mediatorOf(
  matter: Matter,
  party: PartyId,
  region: Region,
  language: Language,
): ProposedMediator | undefined {
  const seat = matter.mediator
  if (seat === undefined) return undefined
  const { ties } = seat
  return {
    name: seat.name,
    committee: unitName(region, seat.committee, language),
    chosenByParties: seat.chosenBy === 'parties',
    found: tiesShown(seat.found ?? [], party, language),
    ...(ties === undefined
      ? {}
      : { ties: { tied: ties.ties === 'some', ...(ties.words === undefined ? {} : { words: ties.words }) } }),
  }
}

function clockOf(clock: Clock, region: Region, language: Language, now: Instant): FollowedClock {
  const paused = standingStill(clock)
  return {
    clock: clock.name,
    owner: unitName(region, clock.owner, language),
    until: limitWords(clock.dueAt, region, language),
    why: explainClock(clock, region, now, forParties(region))[language],
    over: paused === undefined && now >= clock.dueAt,
    ...(paused === undefined
      ? {}
      : {
          paused: {
            since: momentWords(paused.since, region, language),
            reason: pauseReasonWords(region, paused.reason)[language],
          },
        }),
  }
}

/** What this party may take along: their own agreement, and the notices that concern them. */
function documentsOf(matter: Matter, base: Base, language: Language): FollowView['documents'] {
  const documents: { title: string; href: string }[] = []
  const add = (name: string, title: { readonly zh: string; readonly en: string }): void => {
    const which = name === 'agreement' && matter.agreement !== undefined && matter.alsoInForce.length > 0
    const version = which ? `?version=${matter.agreement.version}` : ''
    documents.push({ title: title[language], href: `${base}/${name}.pdf${version}` })
  }
  if (matter.agreement?.terms.form === 'oral')
    add('agreement', { zh: '口头协议登记表', en: 'Oral agreement as registered' })
  // What is in force besides it stands with what became of the rest.
  else if (matter.agreement !== undefined)
    add('agreement', { zh: '人民调解协议书', en: 'Mediation agreement' })
  if (matter.termination !== undefined)
    add('notice-of-termination', { zh: '终止调解通知书', en: 'Notice of termination' })
  if (matter.undisputed !== undefined)
    add('undisputed-facts', { zh: '无争议事实记载', en: 'What nobody disputes' })
  if (matter.stage === 'declined' && base === '/follow')
    add('notice-of-decline', { zh: '不予受理告知书', en: 'Notice of decline' })
  return documents
}

/** Reasons that the house itself writes down, in the language of whoever reads them. */
const knownReasons: Readonly<Record<string, string>> = {
  办理: 'handling it',
  查看记录: 'looking at the reading record',
  本人查看: 'their own file',
  查看通知记录: 'looking at who was told what',
  打印信件: 'printing a letter',
  打电话通知: 'telling them by telephone',
}

function readOf(
  { at, reader, what, why }: ReadRow,
  party: PartyId,
  region: Region,
  language: Language,
): FollowedRead {
  return {
    when: momentWords(asInstant(at.getTime()), region, language),
    reader: readerOf(reader, party, region, language),
    what: openedWords(what)[language],
    why: language === 'en' ? (knownReasons[why] ?? why) : why,
  }
}

function readerOf(
  reader: ReadRow['reader'],
  party: PartyId,
  region: Region,
  language: Language,
): FollowedRead['reader'] {
  if (reader.kind === 'party') return { kind: reader.party === party ? 'self' : 'other' }
  const unit = reader.unit === undefined ? '' : unitName(region, asUnitId(reader.unit), language)
  return { kind: 'staff', name: reader.name ?? '', unit }
}
