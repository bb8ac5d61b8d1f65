import type { Region } from '../region/index.ts'
import type { Told } from './extract.ts'
import { storyWords } from './story-words.ts'

export const fields = ['category', 'cause', 'asked', 'amount', 'story'] as const
/** In which respect two matters agree. */
export type Field = (typeof fields)[number]

/** One mark by which matters are compared: its field and itself, as it stands in the index. */
export interface Mark {
  readonly field: Field
  readonly word: string
  /** How much is said by it: how often it stands in the story, or what the field weighs. */
  readonly weight: number
}

// Found by measuring on judgments and by looking at matters of the invented regions: see decision 0043.
const classWeight = 1.5
const itemWeight = 2
const causeWeight = 1
const askedWeight = 1
const amountWeight = 0.5

/** All marks of a matter; each word once, with a letter before what is no pair of signs. */
export function marksOf(told: Told, region: Region): Mark[] {
  const { category, asked, amount, story } = told
  const causes = causesIn(story, region)
  return [
    ...(category === undefined ? [] : [mark('category', `K${category.slice(0, 2)}`, classWeight)]),
    ...(category === undefined || category.length === 2
      ? []
      : [mark('category', `k${category}`, itemWeight)]),
    ...causes.map((word) => mark('cause', `c${word}`, causeWeight)),
    ...asked.map((one) => mark('asked', `a${one}`, askedWeight)),
    ...(amount === undefined ? [] : [mark('amount', `m${amount}`, amountWeight)]),
    ...[...storyWords(story)].map(([word, count]) => mark('story', word, Math.sqrt(count))),
  ]
}

const mark = (field: Field, word: string, weight: number): Mark => ({ field, word, weight })

/** Words of the region's categories that stand in a story, each once. */
export const causesIn = (story: string, { categories }: Region): string[] => [
  ...new Set(categories.flatMap(({ keywords }) => keywords.filter((word) => story.includes(word)))),
]

/** In how many extracts each word stands; the empty word counts all extracts. */
export type WordCounts = ReadonlyMap<string, number>

/** Rare words say more. What stands in none, or in one alone, still counts; what stands in all counts next to nothing. */
export function rarity(word: string, counts: WordCounts): number {
  const all = Math.max(counts.get('') ?? 0, 1)
  return Math.log(1 + (all + 1) / ((counts.get(word) ?? 0) + 1)) ** 1.3
}

export interface Likeness {
  /** 0 to 1; never shown, it only orders and chooses the word. */
  readonly score: number
  /** The marks both have, what says most first. */
  readonly shared: readonly Mark[]
}

/** How alike two matters are: the cosine of their marks, each weighed by how rare it is. */
export function likenessOf(own: readonly Mark[], other: readonly Mark[], counts: WordCounts): Likeness {
  const weigh = ({ word, weight }: Mark): number => weight * rarity(word, counts)
  const others = new Map(other.map((one) => [one.word, weigh(one)]))
  const shared = own
    .filter(({ word }) => others.has(word))
    .map((one) => ({ one, says: weigh(one) * (others.get(one.word) ?? 0) }))
    .sort((a, b) => b.says - a.says)
  const dot = shared.reduce((sum, { says }) => sum + says, 0)
  const lengths = lengthOf(own.map(weigh)) * lengthOf(other.map(weigh))
  return { score: lengths === 0 ? 0 : Math.min(1, dot / lengths), shared: shared.map(({ one }) => one) }
}

const lengthOf = (weights: readonly number[]): number => Math.hypot(...weights)

const very = 0.34
const somewhat = 0.12
const somewhatOfItem = 0.03

/** 很像, 有些像, or nothing that would be shown. Of the very same category less has to be shared besides. */
export function likenessWord({ score, shared }: Likeness): 'very' | 'somewhat' | undefined {
  if (score >= very) return 'very'
  const isSameItem = shared.some(({ word }) => word.startsWith('k'))
  return score >= (isSameItem ? somewhatOfItem : somewhat) ? 'somewhat' : undefined
}

/**
 * The rarest words of a matter, for asking the index: together they stand in at most so many extracts, so that the
 * cost does not grow with the years. Always at least the rarest one that stands anywhere.
 */
export function rareWords(own: readonly Mark[], counts: WordCounts, most: number): string[] {
  const known = own
    .map(({ word }) => ({ word, count: counts.get(word) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
  const rare: string[] = []
  let sum = 0
  for (const { word, count } of known) {
    sum += count
    if (sum > most && rare.length > 0) break
    rare.push(word)
  }
  return rare
}
