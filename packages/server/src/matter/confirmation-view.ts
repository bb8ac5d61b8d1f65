import type { ConfirmationView } from '@jiefen/contract'
import { findPrintable } from '@jiefen/domain/archive'
import {
  agreementInForce,
  clockOfConfirmation,
  competentCourts,
  eligibility,
  findCourt,
  isConfirmable,
  isRuledOn,
  isWithCourt,
  lastDayToAsk,
  mentionedIn,
  partiesToAgree,
  wayOf,
} from '@jiefen/domain/confirmation'
import { confirmationCommands, mayNow } from '@jiefen/domain/door'
import { asInstant, isoOf } from '@jiefen/domain/kernel'
import { type Confirmation, type Matter, pendingAtCourt } from '@jiefen/domain/matter'
import { lastDayOf } from '@jiefen/domain/performance'
import { type Court, findUnit, type Region } from '@jiefen/domain/region'
import type { Looking } from './looking.ts'
import { authorWords, partyName } from './naming.ts'
import { same } from './words.ts'

/** How the agreement in force stands with the court; undefined where none is. */
export function confirmationView({
  matter,
  region,
  now,
  actor,
}: Pick<Looking, 'matter' | 'region' | 'now' | 'actor'>): ConfirmationView | undefined {
  const agreement = agreementInForce(matter)
  if (agreement === undefined) return undefined
  const at = asInstant(now)
  const { effectiveAt, version } = agreement
  const clock = clockOfConfirmation(matter, agreement)
  const may = mayNow(actor, matter, region)
  const checks = eligibility(matter, region, at)
  const way = wayOf(matter)
  // What still lies with a court is shown, even where it is about the version before.
  const { requested, decided } = way ?? (isWithCourt(matter) ? pendingAtCourt(matter)[0] : undefined) ?? {}
  const open = requested === undefined || (decided !== undefined && !isRuledOn(matter))
  const inTime = checks.find(({ check }) => check === 'in-time')?.ok ?? false
  return {
    version,
    lastDay: lastDayToAsk(effectiveAt, matter, region),
    dueAt: isoOf(clock?.dueAt ?? effectiveAt),
    over: !inTime,
    checks: checks.map((check) => ({ ...check })),
    agreed: partiesToAgree(matter).map((party) => {
      const said = way?.agreed.find((one) => one.party === party)
      return { party, name: partyName(matter, party), ...(said === undefined ? {} : { at: isoOf(said.at) }) }
    }),
    may: confirmationCommands.filter((name) => may[name]),
    mentions: mentionedIn(matter, region).map(({ word }) => word),
    courts: open && isConfirmable(matter, region) ? courtsOf(matter, region) : [],
    ...(requested === undefined ? {} : { requested: requestedView(requested, { matter, region }) }),
    ...(decided === undefined ? {} : { decided: decidedView(decided, { matter, region }) }),
    ...(findPrintable(matter, 'court-application') !== undefined && isConfirmable(matter, region)
      ? { packet: `/api/matters/${matter.number}/court-packet.zip?agreement=${version}` }
      : {}),
  }
}

type Told = Pick<Looking, 'matter' | 'region'>
type Requested = NonNullable<Confirmation['requested']>
type Decided = NonNullable<Confirmation['decided']>

const courtsOf = (matter: Matter, region: Region): ConfirmationView['courts'] =>
  competentCourts(matter, region).map(({ court, point, unit }) => {
    const place = unit === undefined ? undefined : findUnit(region, unit)?.name
    return {
      court: court.id,
      name: court.name,
      level: court.level,
      point,
      ...(place === undefined ? {} : { place }),
      ...whereOf(court),
    }
  })

const whereOf = (court: Court | undefined) => ({
  ...(court?.address === undefined ? {} : { address: court.address }),
  ...(court?.telephone === undefined ? {} : { telephone: court.telephone }),
})

function requestedView(
  { version, at, by, court: id, point, way, mentions, belongs }: Requested,
  { matter, region }: Told,
) {
  const court = findCourt(region, id)
  return {
    ...{ version, at: isoOf(at), by: authorWords(by, region, matter), point, way },
    court: court?.name ?? same(id),
    ...(belongs === undefined ? {} : { belongs }),
    ...(mentions === undefined ? {} : { mention: { words: [...mentions.words], why: mentions.why } }),
    ...whereOf(court),
  }
}

function decidedView({ ruling, courtNumber, decidedOn, reason, paper }: Decided, { matter, region }: Told) {
  const enforceUntil = ruling === 'valid' ? enforcementEnd(matter, region) : undefined
  return {
    ...{ ruling, decidedOn },
    ...(courtNumber === undefined ? {} : { courtNumber }),
    ...(reason === undefined ? {} : { reason }),
    ...(paper === undefined ? {} : { paper: { file: paper.file, name: paper.name } }),
    ...(enforceUntil === undefined ? {} : { enforceUntil }),
  }
}

/** Two years from the last day of what is owed, of instalments from that of the last (民事诉讼法 art. 250). */
export function enforcementEnd(matter: Matter, region: Region): string | undefined {
  const recourse = region.recourses.find(({ code }) => code === 'enforcement')
  const owed = matter.obligations.filter(({ version }) => version === agreementInForce(matter)?.version)
  if (recourse === undefined) return undefined
  return owed
    .map((one) => lastDayOf(recourse, one, matter, region))
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
}
