import type { WorklistView } from '@jiefen/contract'
import { momentsAsText, type Tx } from '../platform/sql/index.ts'

/** A matter as a list shows it; moments as ISO 8601 text. */
export interface WorklistRowStored {
  readonly matter_id: string
  readonly number: string
  readonly story: string
  readonly place: string
  readonly kind: string
  readonly category: string | null
  readonly complexity: string
  readonly sorted_by: string
  readonly stage: string
  readonly unit_id: string
  readonly mediator_name: string | null
  readonly reported_at: string
  readonly due_name: string | null
  readonly due_at: string | null
  readonly due_owner: string | null
  /** Of an agreement: how many parts it has, and how many of them were received. */
  readonly parts: number | null
  readonly parts_kept: number | null
  /** Its place in the order of the tab. */
  readonly sort_at: string
  readonly last_at: string
  readonly unanswered: string | null
}

export interface Page {
  /** As whom the person reads: roots of units, and person:<id>. */
  readonly holders: readonly string[]
  /** person:<id>, whose own matters the tab `mine` shows. */
  readonly person: string
  readonly now: string
  readonly soon: string
  /** Nothing done since then: stuck. */
  readonly quiet: string
  /** Row after which the page begins: its place in the order. */
  readonly after?: { readonly sortAt: string; readonly matter: string }
  readonly limit: number
}

const columns = `matter.matter_id, matter.number, matter.story, matter.place, matter.kind,
  matter.category, matter.complexity, matter.sorted_by, matter.stage, matter.unit_id, matter.mediator_name,
  matter.reported_at, matter.due_name, matter.due_at, matter.due_owner, matter.parts, matter.parts_kept`

/** Which rows of the units' reach a tab shows. Each condition is a range of one of the worklist indexes. */
const conditions: Record<WorklistView, string> = {
  new: `reach.bucket = 'new'`,
  returned: `reach.bucket = 'returned'`,
  reopened: `reach.bucket = 'reopened'`,
  whistled: `reach.bucket = 'whistled'`,
  closed: `reach.bucket = 'closed'`,
  'all-open': `reach.open`,
  mine: `reach.open`,
  late: `reach.open and reach.sort_at <= $4`,
  'near-limit': `reach.open and reach.sort_at > $4 and reach.sort_at <= $5`,
  stuck: `reach.open and reach.last_at <= $7`,
  unanswered: `reach.open and reach.unanswered is not null`,
}

/**
 * One page of a tab, the nearest limit first. Reads `limit` rows of an index for each of the person's units,
 * whatever the number of matters; closed ones come newest first. `worklist_lines` keeps the wall.
 */
export async function worklistPage(
  tx: Pick<Tx, 'query'>,
  view: WorklistView,
  page: Page,
): Promise<WorklistRowStored[]> {
  const { tab, from, upto } = rangeOf(view, page)
  const { rows } = await tx.query<WorklistRowStored>({
    name: 'worklist-page',
    types: momentsAsText,
    text: `select *
from worklist_lines($1, $2, $3, $4, $5, $6)`,
    values: [
      tab,
      view === 'mine' ? [page.person] : page.holders,
      page.after?.sortAt ?? from,
      page.after?.matter ?? (view === 'closed' || view === 'near-limit' ? lastId : firstId),
      upto,
      page.limit,
    ],
  })
  return rows
}

interface Range {
  readonly tab: string
  readonly from: string
  readonly upto: string
}

/** Which range of which order a tab is; the ends of the time it covers are part of it. */
function rangeOf(view: WorklistView, { now, soon, quiet }: Page): Range {
  const all = { from: '-infinity', upto: 'infinity' }
  switch (view) {
    case 'all-open':
    case 'mine':
      return { ...all, tab: 'open' }
    case 'late':
      return { ...all, tab: 'open', upto: now }
    case 'near-limit':
      return { tab: 'open', from: now, upto: soon }
    case 'stuck':
      return { ...all, tab: 'stuck', upto: quiet }
    case 'closed':
      return { tab: view, from: 'infinity', upto: 'infinity' }
    default:
      return { ...all, tab: view }
  }
}

const firstId = '00000000-0000-0000-0000-000000000000'
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** How many are in a tab, counted up to the cap and no further: a count over everything costs more each year. */
export const countCap = 200

/** How many stand in each of these tabs of the reader's own list. */
export async function worklistCounts(
  tx: Pick<Tx, 'query'>,
  views: readonly WorklistView[],
  { holders, person, now, soon, quiet }: Omit<Page, 'after' | 'limit'>,
): Promise<Record<string, number>> {
  const parts = views.map((view) => {
    // The same placeholders as in the page: $4 now, $5 soon, $7 quiet.
    const whose = view === 'mine' ? '$2' : '$1'
    return `(select count(*)::integer from (
    select from matter_reach as reach
    where reach.holder = any (${whose}::text[])
      and ${conditions[view]}
    limit ${countCap + 1}) as capped) as "${view}"`
  })
  const { rows } = await tx.query<Record<string, number>>({
    name: `worklist-counts-${views.length}`,
    text: `select ${parts.join(',\n  ')}
where $1::text[] is not null
  and $2::text[] is not null
  and $3::text is not null
  and $4::timestamptz is not null
  and $5::timestamptz is not null
  and $6::text is not null
  and $7::timestamptz is not null`,
    values: [holders, [person], '', now, soon, '', quiet],
  })
  return rows[0] ?? {}
}

/** The same tabs unit by unit, and the unanswered cards beside them; each count is a range of one index, and capped. */
export async function countsByUnit(
  tx: Pick<Tx, 'query'>,
  views: readonly WorklistView[],
  { holders, now, soon, quiet }: Pick<Page, 'holders' | 'now' | 'soon' | 'quiet'>,
): Promise<(Record<string, number> & { readonly holder: string })[]> {
  const counted = [...views.map((view) => [view, conditions[view]] as const), ['cards', openCards] as const]
  const parts = counted.map(
    ([name, condition]) => `(select count(*)::integer from (
    select from matter_reach as reach
    where reach.holder = own.holder
      and ${condition}
    limit ${countCap + 1}) as capped) as "${name}"`,
  )
  const { rows } = await tx.query<Record<string, number> & { readonly holder: string }>({
    name: `counts-by-unit-${views.length}`,
    text: `select own.holder,
  ${parts.join(',\n  ')}
from unnest($1::text[]) as own (holder)
where $2::text is not null
  and $3::text is not null
  and $4::timestamptz is not null
  and $5::timestamptz is not null
  and $6::text is not null
  and $7::timestamptz is not null`,
    values: [holders, '', '', now, soon, '', quiet],
  })
  return rows
}

const openCards = 'reach.open and reach.carded'

/**
 * The newest matters with all these words, within reach. `matters_with_words` keeps the wall itself, because behind
 * the wall's own filter PostgreSQL may not use the index of words.
 */
export async function searchMatters(
  tx: Pick<Tx, 'query'>,
  words: readonly string[],
  limit: number,
): Promise<WorklistRowStored[]> {
  const { rows } = await tx.query<WorklistRowStored>({
    name: 'search-matters',
    types: momentsAsText,
    text: `select ${columns}, matter.last_at as sort_at, matter.last_at, null as unanswered
from matters_with_words($1::tsquery, '-infinity', $2) as found
join matter
  on matter.county = found.county
  and matter.matter_id = found.matter_id
order by matter.reported_at desc`,
    values: [words.map((word) => `'${word.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`).join(' & '), limit],
  })
  return rows
}

export async function matterWithNumber(tx: Pick<Tx, 'query'>, number: string): Promise<WorklistRowStored[]> {
  const { rows } = await tx.query<WorklistRowStored>({
    name: 'matter-with-number',
    types: momentsAsText,
    text: `select ${columns}, matter.last_at as sort_at, matter.last_at, null as unanswered
from matter
where matter.number = $1`,
    values: [number],
  })
  return rows
}
