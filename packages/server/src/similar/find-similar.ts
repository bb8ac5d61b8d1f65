import { mayDo, rightsFor } from '@jiefen/domain/permission'
import {
  type Extract,
  type Likeness,
  likenessOf,
  likenessWord,
  marksOf,
  rareWords,
  type Told,
} from '@jiefen/domain/similar'
import type { House } from '../house.ts'
import { readMatter, visibilityOf } from '../matter/index.ts'
import type { Address } from '../platform/desk/index.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import type { Staff } from '../staff/index.ts'
import { countsOf, similarExtracts } from './queries.ts'

/** The index is asked with so many of the rarest words as stand in so many extracts together. */
const mostByWords = 1_500
/** So many are compared with care, and so many shown. */
const mostCompared = 40
const mostShown = 5

export interface Similar {
  readonly extract: Extract
  readonly likeness: 'very' | 'somewhat'
  readonly shared: Likeness['shared']
  /** Only for whoever may open that file. */
  readonly number?: string
}

/** The closed matters most like this one within reach, the likest first; what is only a little alike, or told in the same words as another, is not shown. */
export async function findSimilar(
  house: House,
  tx: Tx,
  staff: Staff,
  told: Told,
  besides: Address,
): Promise<Similar[]> {
  const { region } = house
  const own = marksOf(told, region)
  if (own.length === 0) return []
  const words = own.map(({ word }) => word)
  const found = await similarExtracts(tx, {
    words,
    rare: rareWords(own, await countsOf(tx, words), mostByWords),
    holders: holdersOf(staff),
    kind: told.kind,
    besides: besides.matter,
    most: mostCompared,
  })
  const marked = found.map((one) => ({ ...one, marks: marksOf(one.extract, region) }))
  const everyWord = [...new Set([...words, ...marked.flatMap(({ marks }) => marks.map(({ word }) => word))])]
  const counts = await countsOf(tx, everyWord)
  const best = marked
    .map(({ number, extract, marks }) => ({ number, extract, ...likenessOf(own, marks, counts) }))
    .sort((a, b) => b.score - a.score)
  const shown: Similar[] = []
  for (const { number, extract, score, shared } of best) {
    const likeness = likenessWord({ score, shared })
    const isTold = shown.some((other) => other.extract.story === extract.story)
    if (likeness === undefined || isTold) continue
    if (shown.length === mostShown) break
    const opens = await mayOpen(house, tx, staff, number)
    shown.push({ extract, likeness, shared, ...(opens ? { number } : {}) })
  }
  return shown
}

/**
 * Whose extracts somebody may read: those of their own reach, and of the very units at which they have the right. A mediator
 * opens no file of a colleague, and may learn from it how such a dispute was settled: nobody is named in an extract.
 */
function holdersOf(staff: Staff): string[] {
  const own = staff.actor.duties.filter(({ role }) => rightsFor('read-similar')[role] !== undefined)
  return [...(visibilityOf(staff).holders ?? []), ...own.map(({ unit }) => `at:${unit}`)]
}

async function mayOpen(house: House, tx: Tx, staff: Staff, number: string): Promise<boolean> {
  try {
    const { matter } = await readMatter(house, tx, number)
    return mayDo(staff.actor, 'open-matter', matter, house.region)
  } catch (error) {
    // Behind the wall it is as if it were not there.
    if (error instanceof DoorProblem) return false
    throw error
  }
}
