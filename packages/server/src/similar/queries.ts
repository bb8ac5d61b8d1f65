import type { Extract, WordCounts } from '@jiefen/domain/similar'
import type { Tx } from '../platform/sql/index.ts'

/** In how many extracts each of these words stands, and how many extracts there are. */
export async function countsOf(tx: Pick<Tx, 'query'>, words: readonly string[]): Promise<WordCounts> {
  const { rows } = await tx.query<{ word: string; extracts: number }>({
    name: 'counts-of-words',
    text: `select word, extracts
from extract_word
where word = any ($1)`,
    values: [['', ...words]],
  })
  return new Map(rows.map(({ word, extracts }) => [word, extracts]))
}

export interface SimilarSought {
  /** All words of the open matter. */
  readonly words: readonly string[]
  /** Those of them that choose where much is within reach. */
  readonly rare: readonly string[]
  /** Whose extracts may be read: see matter_reach. */
  readonly holders: readonly string[]
  readonly kind: string
  readonly besides: string
  readonly most: number
}

export interface FoundExtract {
  readonly number: string
  readonly closed_at: Date
  readonly extract: Extract
}

/** Extracts within reach that share words, in the rough order of the index; comparing is the rules'. */
export async function similarExtracts(
  tx: Pick<Tx, 'query'>,
  { words, rare, holders, kind, besides, most }: SimilarSought,
): Promise<FoundExtract[]> {
  const { rows } = await tx.query<FoundExtract>({
    name: 'similar-extracts',
    text: `select number, closed_at, extract
from similar_extracts($1::tsquery, $2::tsquery, $3, $4, $5, $6)`,
    values: [anyOf(words), anyOf(rare), holders, kind, besides, most],
  })
  return rows
}

/** A tsquery that any of these words satisfies; quoted, so that nothing in a story is syntax. */
const anyOf = (words: readonly string[]): string =>
  words.map((word) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`).join(' | ') || `'—'`
