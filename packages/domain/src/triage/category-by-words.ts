import type { Category, Region } from '../region/index.ts'

/** What the words of a report say of its category, and how they say it. */
export interface FoundCategory {
  readonly category?: Category
  readonly why: string
}

interface Weighed {
  readonly category: Category
  readonly hits: readonly string[]
  readonly weight: number
}

/** A single two-character word of the table is enough; less is a guess. */
const floor = 2

/**
 * The class whose words weigh most, a word weighing its length, and within it the item whose words do. Silent below
 * the floor and where two classes weigh the same: a wrong category costs a resident more than an empty one.
 */
export function categoryByWords(text: string, region: Region): FoundCategory {
  const weighed = region.categories
    .map((category) => weigh(category, text))
    .filter(({ weight }) => weight > 0)
  const classes = [...Map.groupBy(weighed, ({ category }) => category.code.slice(0, 2)).values()]
    .map((rows) => ({ rows, weight: weightOf(rows.flatMap(({ hits }) => hits)) }))
    .filter(({ weight }) => weight >= floor)
    .sort((a, b) => b.weight - a.weight)
  const [first, second] = classes
  if (first === undefined) return { why: '原话里没有可以判断的词' }
  if (second?.weight === first.weight)
    return { why: unsureBetween(heaviest(first.rows), heaviest(second.rows)) }

  const items = first.rows
    .filter(({ category }) => category.code.length > 2)
    .sort((a, b) => b.weight - a.weight)
  const [item, rival] = items
  if (item !== undefined && item.weight !== rival?.weight) return found(item)
  // The class is sure even where its items are not, if the list lets a class stand alone.
  const whole = first.rows.find(({ category }) => category.code.length === 2)
  if (whole !== undefined) return found(whole)
  return { why: unsureBetween(item, rival) }
}

function weigh(category: Category, text: string): Weighed {
  const hits = [...new Set(category.keywords)].filter((word) => text.includes(word))
  return { category, hits, weight: weightOf(hits) }
}

const weightOf = (hits: readonly string[]): number =>
  [...new Set(hits)].reduce((sum, word) => sum + [...word].length, 0)

const heaviest = (rows: readonly Weighed[]): Weighed | undefined =>
  [...rows].sort((a, b) => b.weight - a.weight)[0]

const found = ({ category, hits }: Weighed): FoundCategory => ({
  category,
  why: `${category.name.zh}（“${hits.join('”“')}”）`,
})

const unsureBetween = (a: Weighed | undefined, b: Weighed | undefined): string =>
  `可能是${a?.category.name.zh}，也可能是${b?.category.name.zh}，请受理员判断`
