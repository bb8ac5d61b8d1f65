import { startClock } from '../clocks/index.ts'
import type { MatterNumber, Refusal, UnitId } from '../kernel/index.ts'
import type { Act, Answered, Channel, ConsentWay, MatterEvent, Party, Photo, Place } from '../matter/index.ts'
import { findUnit, isWithin, type MatterKind, type Region } from '../region/index.ts'
import { sortByTable } from '../triage/index.ts'

export const longestStory = 5000
export const mostPhotos = 9

export interface ReportMatter extends Act {
  readonly number: MatterNumber
  readonly channel: Channel
  readonly firstUnit: UnitId
  /** What the reporter says it is; 'unsure' lets the table propose. */
  readonly kind: MatterKind | 'unsure'
  readonly story: string
  readonly wish?: string
  readonly place: Place
  readonly anonymous: boolean
  /** How many came with it to the desk; absent: one (批次、人次). */
  readonly persons?: number
  readonly nameMayBeTold?: boolean
  readonly parties: readonly Party[]
  readonly photos: readonly Photo[]
  readonly answers: readonly Answered[]
  readonly noticeVersion: string
  /** The reporter has read the notice of rights and agrees to be mediated, so nobody has to ask them again. */
  readonly informantAgrees?: boolean
}

export type ReportRefused =
  | 'story-empty'
  | 'text-too-long'
  | 'too-many-photos'
  | 'unknown-unit'
  | 'not-your-desk'
  | 'informant-missing'
  | 'name-in-anonymous-report'
  | 'nobody-named'

/**
 * Somebody tells what happened; from now on the first unit answers for it. The region's table proposes kind,
 * category, complexity and who is to act, and signs its proposal with the name of the rule.
 */
export function reportMatter(command: ReportMatter, region: Region): MatterEvent[] | Refusal<ReportRefused> {
  const { at, by, firstUnit, parties, place } = command
  const no = faultIn(command, region)
  if (no !== undefined) return no

  const { sorting, rule, why } = sortByTable({ ...command, parties: parties.length }, region)
  const events: MatterEvent[] = [
    {
      type: 'MatterReported',
      number: command.number,
      channel: command.channel,
      firstUnit,
      kind: sorting.kind,
      story: command.story.trim(),
      ...(command.wish?.trim() ? { wish: command.wish.trim() } : {}),
      place: { ...place, words: place.words.trim() },
      anonymous: command.anonymous,
      ...(command.persons === undefined ? {} : { persons: command.persons }),
      ...(command.nameMayBeTold === true && !command.anonymous ? { nameMayBeTold: true } : {}),
      parties,
      photos: command.photos,
      answers: command.answers,
      noticeVersion: command.noticeVersion,
      clock: startClock('accept', firstUnit, at, region),
      at,
      by,
    },
    { type: 'MatterSorted', sorting, why, at, by: { kind: 'rule', rule } },
  ]
  const informant = parties.find((party) => party.side === 'informant')
  if (command.informantAgrees && sorting.kind === 'dispute' && informant?.name !== undefined) {
    events.push({ type: 'ConsentGiven', party: informant.id, how: wayOf(command), rightsTold: true, at, by })
  }
  return events
}

function faultIn(command: ReportMatter, region: Region): Refusal<ReportRefused> | undefined {
  const { story, wish = '', place, photos, firstUnit, parties, anonymous, by } = command
  if (story.trim() === '') return { refused: 'story-empty' }
  const longest = Math.max(...[story, wish, place.words].map((text) => [...text].length))
  if (longest > longestStory) return { refused: 'text-too-long', length: longest, most: longestStory }
  if (photos.length > mostPhotos)
    return { refused: 'too-many-photos', photos: photos.length, most: mostPhotos }
  for (const unit of place.unit === undefined ? [firstUnit] : [firstUnit, place.unit]) {
    if (findUnit(region, unit) === undefined) return { refused: 'unknown-unit', unit }
  }
  if (by.kind === 'staff' && !isWithin(region, firstUnit, by.unit)) {
    return { refused: 'not-your-desk', unit: firstUnit, yours: by.unit }
  }
  const informants = parties.filter((party) => party.side === 'informant')
  if (by.kind === 'party' && !informants.some((party) => party.id === by.party))
    return { refused: 'informant-missing' }
  if (anonymous && informants.some((party) => party.name !== undefined || party.telephone !== undefined)) {
    return { refused: 'name-in-anonymous-report' }
  }
  const nameless = parties.find((party) => party.side === 'other-side' && !isNamed(party))
  return nameless === undefined ? undefined : { refused: 'nobody-named', party: nameless.id }
}

/** By name, or at least by a description such as "the restaurant downstairs". */
const isNamed = ({ name, description }: Party): boolean => `${name ?? ''}${description ?? ''}`.trim() !== ''

function wayOf({ by, channel }: ReportMatter): ConsentWay {
  if (by.kind !== 'staff') return 'own-hand'
  return channel === 'hotline' ? 'by-telephone' : 'at-the-desk'
}
