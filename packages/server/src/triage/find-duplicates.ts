import type { MatterView } from '@jiefen/contract'
import { isoOf, type UnitId } from '@jiefen/domain/kernel'
import type { Matter, MatterEvent, Place } from '@jiefen/domain/matter'
import { type LikenessReason, likelyDuplicates } from '@jiefen/domain/triage'
import type { House } from '../house.ts'
import { fold } from '../platform/desk/index.ts'
import { readHistory } from '../platform/event-log/index.ts'
import { bigrams } from '../platform/search/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import { duplicateCandidates } from './queries.ts'

export interface Sought {
  readonly story: string
  readonly unit: UnitId
  readonly place?: Place
  /** A matter's own number, so that it is not found again. */
  readonly besides?: string
  readonly telephones?: readonly string[]
}

/** Rare words of the story decide which earlier matters are compared; comparing costs a history each, so few are. */
const mostCompared = 12
const mostShown = 5
const daysBack = 180

/** Earlier matters within the reader's reach that may be the same, best first, each with what speaks for it. */
export async function findDuplicates(
  house: House,
  tx: Tx,
  sought: Sought,
): Promise<MatterView['duplicates']> {
  const words = [...new Set(bigrams(sought.story))].slice(0, 60)
  if (words.length < 3 && (sought.telephones ?? []).length === 0) return []
  const rows = await duplicateCandidates(tx, {
    words,
    telephones: sought.telephones ?? [],
    since: new Date(house.clock.now() - daysBack * 86_400_000).toISOString(),
    besides: sought.besides ?? '',
    limit: mostCompared,
  })
  const candidates: Matter[] = []
  for (const row of rows) {
    const { events } = await readHistory<MatterEvent>(tx, row.county, row.matter_id)
    if (events.length > 0) candidates.push(fold(house.desk.model, events))
  }
  const report = {
    story: sought.story,
    place: sought.place ?? { words: '' },
    firstUnit: sought.unit,
    parties: partiesOf(sought),
  }
  return likelyDuplicates(report, candidates, house.region)
    .slice(0, mostShown)
    .map(({ candidate, reasons }) => ({
      number: candidate.number,
      story: [...candidate.story].slice(0, 160).join(''),
      reportedAt: isoOf(candidate.reportedAt),
      stage: candidate.stage,
      reasons: reasons.map(reasonWords),
    }))
}

const partiesOf = ({ telephones = [] }: Sought) =>
  telephones.map((index) => ({ side: 'informant' as const, telephone: { index, masked: '', sealed: '' } }))

function reasonWords(reason: LikenessReason): { zh: string; en: string } {
  switch (reason.reason) {
    case 'same-words':
      return { zh: `内容有${reason.shared}%相同`, en: `${reason.shared} % of the words are the same` }
    case 'same-place':
      return { zh: '同一个地方', en: 'the same place' }
    case 'same-number':
      return { zh: '同一个电话', en: 'the same telephone number' }
    case 'same-other-side':
      return { zh: `对方都是${reason.name}`, en: `the other side is ${reason.name} in both` }
    default:
      return reason satisfies never
  }
}
