import type { Matter, Party, Place } from '../matter/index.ts'
import { type Region, territoryAt } from '../region/index.ts'

/** What two reports are compared by. */
export interface ComparedReport {
  readonly story: string
  readonly place: Place
  readonly firstUnit: Matter['firstUnit']
  readonly parties: readonly Pick<Party, 'side' | 'name' | 'telephone'>[]
}

export type LikenessReason =
  | { readonly reason: 'same-words'; readonly shared: number }
  | { readonly reason: 'same-place' }
  | { readonly reason: 'same-number' }
  | { readonly reason: 'same-other-side'; readonly name: string }

export interface LikelyDuplicate<Candidate> {
  readonly candidate: Candidate
  /** 0 to 1; from `likely` on it is shown, and never more than shown: a person decides. */
  readonly score: number
  readonly reasons: readonly LikenessReason[]
}

export const likely = 0.4
const alike = 0.3

/** The closest earlier reports, best first, each with the reasons to judge it by. */
export function likelyDuplicates<Candidate extends ComparedReport>(
  report: ComparedReport,
  candidates: readonly Candidate[],
  region: Region,
): LikelyDuplicate<Candidate>[] {
  return candidates
    .map((candidate) => compared(report, candidate, region))
    .filter(({ score }) => score >= likely)
    .sort((a, b) => b.score - a.score)
}

function compared<Candidate extends ComparedReport>(
  report: ComparedReport,
  candidate: Candidate,
  region: Region,
): LikelyDuplicate<Candidate> {
  const words = similarity(report.story, candidate.story)
  const numbers = numbersOf(report)
  const name = namesOf(report).find((known) => namesOf(candidate).includes(known))
  const reasons: LikenessReason[] = []
  if (words >= alike) reasons.push({ reason: 'same-words', shared: Math.round(words * 100) })
  if (isSamePlace(report, candidate, region)) reasons.push({ reason: 'same-place' })
  if (numbersOf(candidate).some((index) => numbers.includes(index))) reasons.push({ reason: 'same-number' })
  if (name !== undefined) reasons.push({ reason: 'same-other-side', name })
  const weight = { 'same-words': 0, 'same-place': 0.1, 'same-number': 0.25, 'same-other-side': 0.25 }
  const extra = reasons.reduce((sum, { reason }) => sum + weight[reason], 0)
  return { candidate, score: Math.min(1, words * 0.75 + extra), reasons }
}

const numbersOf = ({ parties }: ComparedReport): string[] =>
  parties.flatMap(({ side, telephone }) =>
    side === 'informant' && telephone !== undefined ? [telephone.index] : [],
  )

const namesOf = ({ parties }: ComparedReport): string[] =>
  parties.flatMap(({ side, name }) => (side === 'other-side' && name !== undefined ? [name.trim()] : []))

/** The same village, where both say so; else the same words for the place. */
function isSamePlace(a: ComparedReport, b: ComparedReport, region: Region): boolean {
  const villages = [a, b].map(
    ({ place, firstUnit }) => territoryAt(region, place.unit ?? firstUnit, 'village')?.id,
  )
  return (
    (villages[0] !== undefined && villages[0] === villages[1]) ||
    similarity(a.place.words, b.place.words) >= 0.8
  )
}

/** How alike two texts are, 0 to 1: the cosine of their counts of neighbouring character pairs. */
export function similarity(a: string, b: string): number {
  const left = pairsOf(a)
  const right = pairsOf(b)
  let shared = 0
  for (const [pair, count] of left) shared += count * (right.get(pair) ?? 0)
  const length = Math.sqrt(squared(left) * squared(right))
  return length === 0 ? 0 : Math.min(1, shared / length)
}

function pairsOf(text: string): Map<string, number> {
  const signs = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\s\p{P}\p{S}]/gu, ''),
  ]
  const pairs = new Map<string, number>()
  for (let place = 0; place + 1 < signs.length; place++) {
    const pair = `${signs[place]}${signs[place + 1]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

const squared = (pairs: ReadonlyMap<string, number>): number =>
  [...pairs.values()].reduce((sum, count) => sum + count * count, 0)
