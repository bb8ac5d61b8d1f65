import { timeOf } from '@jiefen/domain/calendar'
import { mayNow } from '@jiefen/domain/door'
import type { Instant, PartyId } from '@jiefen/domain/kernel'
import type { Matter, PlannedSession, SessionHeld } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import { hasSignedRecord, isForbiddenTogether, placeWords, sessionsAhead } from '@jiefen/domain/sittings'
import { whyNoRoom } from '@jiefen/domain/video'
import type { Language, NextSession, OwnRecord, OwnSession, SittingsView } from '@jiefen/portal'
import { momentWords } from './moments.ts'
import type { Base } from './party-session.ts'

interface Eyes {
  readonly base: Base
  readonly party: PartyId
  readonly region: Region
  readonly language: Language
}

interface SittingEyes extends Eyes {
  readonly now: Instant
}

/** What is ahead for this party; of sessions the other side has alone it reads nothing. */
export const ownSessions = (matter: Matter, party: PartyId): readonly PlannedSession[] =>
  sessionsAhead(matter).filter(({ invited }) => invited.includes(party))

/** Whether there is anything to look at on the page of sessions. */
export const hasSittings = (matter: Matter, party: PartyId): boolean =>
  matter.planned.some(({ invited }) => invited.includes(party)) ||
  matter.sessions.some(({ present }) => present.includes(party))

export function nextSession(matter: Matter, { party, region, language }: Eyes): NextSession | undefined {
  // What is being arranged anew is not named as if it held.
  const [session] = ownSessions(matter, party).filter((one) => !isForbiddenTogether(one, matter))
  return session === undefined
    ? undefined
    : { when: momentWords(session.startsAt, region, language), place: placeWords(session.place)[language] }
}

export function sittingsViewOf(matter: Matter, eyes: SittingEyes): SittingsView {
  const { base, party, region } = eyes
  const may = mayNow({ kind: 'party', party }, matter, region)
  return {
    base,
    sessions: ownSessions(matter, party).map((session) => ownSession(session, matter, eyes)),
    records: matter.sessions.flatMap((session, place) =>
      session.present.includes(party) ? [ownRecord(session, place + 1, matter, eyes)] : [],
    ),
    closed: {
      asked: matter.closedAskedBy.length > 0,
      own: matter.closedAskedBy.includes(party),
      may: may['ask-for-closed-doors'],
    },
    mayAsk: may['ask-question'],
  }
}

/** It stands on a line of its own. */
const atTheBeginning = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function ownSession(
  session: PlannedSession,
  matter: Matter,
  { party, region, language, now }: SittingEyes,
): OwnSession {
  const { id, startsAt, endsAt, place, seating, open, moved, helpers, way } = session
  const isSameDay =
    momentWords(startsAt, region, language).slice(0, 10) ===
    momentWords(endsAt, region, language).slice(0, 10)
  return {
    ...{
      id,
      place: atTheBeginning(placeWords(place)[language]),
      open,
      apart: seating === 'apart',
      moved: moved > 0,
    },
    // Why it is, stands on nobody's page: the other side would read it there too.
    ...(isForbiddenTogether(session, matter) ? { anew: true as const } : {}),
    ...(way === 'video' ? { video: { opened: whyNoRoom(matter, id, now) === undefined } } : {}),
    from: momentWords(startsAt, region, language),
    until: isSameDay ? timeOf(endsAt, region.calendar) : momentWords(endsAt, region, language),
    helpers: helpers.map(({ id: helper, name, relation, answers }) => {
      const given = answers.find((answer) => answer.party === party)
      return {
        ...{ id: helper, name, relation },
        ...(given === undefined ? {} : { said: given.agrees ? ('yes' as const) : ('no' as const) }),
      }
    }),
  }
}

function ownRecord(
  session: SessionHeld,
  nth: number,
  matter: Matter,
  { party, region, language }: Eyes,
): OwnRecord {
  const isTheirs = isOpenTo(session, party)
  const signed = hasSignedRecord(matter, nth, { party })
  const may = mayNow({ kind: 'party', party }, matter, region)['sign-record']
  return {
    ...{
      nth,
      when: momentWords(session.heldAt, region, language),
      place: placeWords(session.place)[language],
      signed,
    },
    ...(isTheirs ? { text: session.record } : {}),
    maySign: may && isTheirs && !signed,
  }
}

/** Where the sides spoke apart, the record holds what each said in confidence: only who was there alone reads it. */
export const isOpenTo = ({ present, seating }: SessionHeld, party: PartyId): boolean =>
  present.includes(party) && (seating !== 'apart' || present.length === 1)
