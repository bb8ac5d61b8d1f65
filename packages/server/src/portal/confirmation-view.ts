import { chineseDate, englishDate } from '@jiefen/domain/calendar'
import {
  agreementInForce,
  eligibility,
  findCourt,
  hasAgreed,
  isConfirmable,
  isWithCourt,
  lastDayToAsk,
  partiesToAgree,
  stillToAgree,
  wayOf,
} from '@jiefen/domain/confirmation'
import { mayNow, mayStillAgree, mayTakeBack } from '@jiefen/domain/door'
import type { Instant, PartyId } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import type { Language, OwnConfirmation } from '@jiefen/portal'
import { enforcementEnd, partyName, performanceDay } from '../matter/index.ts'
import type { Base } from './party-session.ts'
import { reopenReasonsFor } from './reopen-reasons.ts'

export interface ConfirmationEyes {
  readonly base: Base
  readonly party: PartyId
  readonly region: Region
  readonly language: Language
  readonly now: Instant
}

/** How the agreement stands with the court, for one of those whose agreement it is; undefined before there is one. */
export function ownConfirmation(matter: Matter, eyes: ConfirmationEyes): OwnConfirmation | undefined {
  const { party, region, language, now, base } = eyes
  const agreement = agreementInForce(matter)
  if (agreement === undefined || !partiesToAgree(matter).includes(party)) return undefined
  const checks = eligibility(matter, region, now)
  const inTime = checks.some(({ check, ok }) => check === 'in-time' && ok)
  const way = wayOf(matter)
  const standing = standingOf(matter, eyes, inTime)
  const decided = way?.decided
  const enforceUntil = standing === 'valid' ? enforcementEnd(matter, region) : undefined
  const why = checks.find(({ check }) => check === 'confirmable')?.says[language]
  return {
    standing,
    lastDay: dayIn(lastDayToAsk(agreement.effectiveAt, matter, region), language),
    ...courtOf(matter, region, language),
    ...(decided === undefined
      ? {}
      : {
          ruling: {
            day: performanceDay(decided.decidedOn)[language],
            ...(decided.courtNumber === undefined ? {} : { number: decided.courtNumber }),
            ...(decided.reason === undefined ? {} : { reason: decided.reason }),
          },
          ...(decided.paper === undefined ? {} : { paper: `${base}/confirmation/paper` }),
        }),
    ...(enforceUntil === undefined ? {} : { enforceUntil: dayIn(enforceUntil, language) }),
    ...(standing === 'not-confirmable' && why !== undefined ? { why } : {}),
    mayAgree: inTime && peopleToAgree(matter, eyes).length > 0,
    mayTakeBack: namedFor(peopleToTakeBack(matter, { ...eyes, inTime }), matter, eyes),
    mayReopen: reopenReasonsFor(matter, { party }, { region, clock: { now: () => now } }).includes(
      'not-confirmed',
    ),
  }
}

const dayIn = (day: string, language: Language): string =>
  language === 'zh' ? chineseDate(day) : englishDate(day)

function standingOf(
  matter: Matter,
  { party, region }: ConfirmationEyes,
  inTime: boolean,
): OwnConfirmation['standing'] {
  if (isWithCourt(matter)) return 'with-court'
  const ruling = wayOf(matter)?.decided?.ruling
  if (ruling !== undefined && (ruling !== 'withdrawn' || !hasAgreed(matter, party))) return ruling
  if (!isConfirmable(matter, region)) return 'not-confirmable'
  if (!inTime) return 'over'
  if (!hasAgreed(matter, party)) return 'open'
  return stillToAgree(matter).length > 0 ? 'waiting' : 'complete'
}

function courtOf(matter: Matter, region: Region, language: Language): Pick<OwnConfirmation, 'court'> {
  const court = findCourt(region, wayOf(matter)?.requested?.court ?? '')
  if (court === undefined) return {}
  const { name, address, telephone } = court
  return {
    court: {
      name: name[language],
      ...(address === undefined ? {} : { address: address[language] }),
      ...(telephone === undefined ? {} : { telephone }),
    },
  }
}

/** Whose yes this party can take back now. */
function peopleToTakeBack(
  matter: Matter,
  { party, region, inTime }: Pick<ConfirmationEyes, 'party' | 'region'> & { readonly inTime: boolean },
): readonly PartyId[] {
  const actor = { kind: 'party', party } as const
  return inTime && mayNow(actor, matter, region)['agree-to-confirmation'] ? mayTakeBack(actor, matter) : []
}

/** Oneself has no name on one's own page. */
export const namedFor = (
  people: readonly PartyId[],
  matter: Matter,
  { party, language }: Pick<ConfirmationEyes, 'party' | 'language'>,
): { readonly id: string; readonly name?: string }[] =>
  people.map((id) => (id === party ? { id } : { id, name: partyName(matter, id)[language] }))

/** For whom this party can say yes now. */
export function peopleToAgree(
  matter: Matter,
  { party, region }: Pick<ConfirmationEyes, 'party' | 'region'>,
): readonly PartyId[] {
  const actor = { kind: 'party', party } as const
  return mayNow(actor, matter, region)['agree-to-confirmation'] ? mayStillAgree(actor, matter) : []
}
