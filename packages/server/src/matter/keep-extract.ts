import { isoOf } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'
import { type Extract, extractOf, type Mark, marksOf } from '@jiefen/domain/similar'
import type { Besides } from '../platform/desk/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** A closed matter as an example for others, as it is stored: what is shown of it, and the words by which it is found. */
export interface ExtractRow {
  readonly kind: string
  readonly closed_at: string
  readonly extract: Extract
  readonly words: readonly string[]
}

/** Computed from the state alone, as every drawn row. */
export function extractRowOf(matter: Matter, region: Region): ExtractRow | undefined {
  if (matter.stage !== 'archived') return undefined
  const extract = extractOf(matter, region)
  if (extract === undefined) return undefined
  const words = [...new Set(marksOf(extract, region).map(({ word }) => word))].sort()
  return { kind: extract.kind, closed_at: isoOf(matter.archive.at), extract, words }
}

/** Lays the extract down when the file is closed and takes it away when it is opened again, in the same transaction. */
export function keepExtract(before: Matter | undefined, after: Matter, region: Region): Besides | undefined {
  if (before?.stage !== 'archived' && after.stage !== 'archived') return undefined
  const had = before === undefined ? undefined : extractRowOf(before, region)
  const has = extractRowOf(after, region)
  if (JSON.stringify(had) === JSON.stringify(has)) return undefined
  return async (tx, { county, matter }) => {
    await putExtract(tx, county, matter, has, region)
    return undefined
  }
}

/** In place of whatever was there. */
export async function putExtract(
  tx: Pick<Tx, 'query'>,
  county: string,
  matter: string,
  row: ExtractRow | undefined,
  region: Region,
): Promise<void> {
  await takeAway(tx, county, matter)
  if (row !== undefined) await layDown(tx, county, matter, row, marksOf(row.extract, region))
}

// Words are counted in their order, so that two files that are closed at once wait for each other and do not block each other.
const count = (by: 1 | -1, words: string): string => `insert into extract_word (word, extracts)
select word, ${by}
from (select unnest(${words}) as word union all select '') as counted
order by word
on conflict (word) do update set extracts = extract_word.extracts + ${by}`

async function takeAway(tx: Pick<Tx, 'query'>, county: string, matter: string): Promise<void> {
  const { rows } = await tx.query<{ words: string[] }>({
    name: 'take-extract-away',
    text: `delete from matter_extract
where county = $1
  and matter_id = $2
returning tsvector_to_array(search) as words`,
    values: [county, matter],
  })
  const [gone] = rows
  if (gone !== undefined)
    await tx.query({ name: 'uncount-words', text: count(-1, '$1::text[]'), values: [gone.words] })
}

async function layDown(
  tx: Pick<Tx, 'query'>,
  county: string,
  matter: string,
  { kind, closed_at, extract, words }: ExtractRow,
  marks: readonly Mark[],
): Promise<void> {
  await tx.query({
    name: 'lay-extract-down',
    text: `insert into matter_extract (county, matter_id, kind, closed_at, extract, search)
values ($1, $2, $3, $4, $5, $6::tsvector)`,
    values: [county, matter, kind, closed_at, JSON.stringify(extract), weighted(marks)],
  })
  await tx.query({ name: 'count-words', text: count(1, '$1::text[]'), values: [words] })
}

const weightOf = { category: 'A', cause: 'B', asked: 'B', amount: 'C', story: 'D' } as const

/** Each word with the weight of its field, for the first rough order; the words are quoted, so that nothing in them is syntax. */
const weighted = (marks: readonly Mark[]): string =>
  marks
    .map(({ word, field }) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}':1${weightOf[field]}`)
    .join(' ')
