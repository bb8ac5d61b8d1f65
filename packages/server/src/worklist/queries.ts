import type { WorklistView } from '@jiefen/contract'
import type { Tx } from '../platform/sql/index.ts'

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
  readonly reported_at: Date
  readonly due_name: string | null
  readonly due_at: Date | null
  readonly due_owner: string | null
  readonly sort_at: Date
}

export interface Page {
  /** As whom the person reads: roots of units, and person:<id>. */
  readonly holders: readonly string[]
  /** person:<id>, whose own matters the tab `mine` shows. */
  readonly person: string
  readonly now: string
  readonly soon: string
  /** Row after which the page begins: its place in the order. */
  readonly after?: { readonly sortAt: string; readonly matter: string }
  readonly limit: number
}

const columns = `matter.matter_id, matter.number, matter.story, matter.place, matter.kind,
  matter.category, matter.complexity, matter.sorted_by, matter.stage, matter.unit_id, matter.mediator_name,
  matter.reported_at, matter.due_name, matter.due_at, matter.due_owner`

/** Which rows of the units' reach a tab shows. Each condition is a range of one of the two worklist indexes. */
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
}

/**
 * One page of a tab, the nearest limit first. Reads `limit` rows of an index for each of the person's units,
 * whatever the number of matters; closed ones come newest first.
 */
export async function worklistPage(
  tx: Pick<Tx, 'query'>,
  view: WorklistView,
  page: Page,
): Promise<WorklistRowStored[]> {
  const [order, beyond, start] = view === 'closed' ? ['desc', '<', 'infinity'] : ['asc', '>', '-infinity']
  const { rows } = await tx.query<WorklistRowStored>({
    name: `worklist-${view}`,
    text: `select distinct on (reach.sort_at, matter.matter_id) ${columns}, reach.sort_at
from unnest($1::text[]) as own (holder)
cross join lateral (
  select reach.county, reach.matter_id, reach.sort_at
  from matter_reach as reach
  where reach.holder = own.holder
    and ${conditions[view]}
    and (reach.sort_at, reach.matter_id) ${beyond} ($2::timestamptz, $3::uuid)
    and $4::timestamptz is not null
    and $5::timestamptz is not null
  order by reach.sort_at ${order}, reach.matter_id ${order}
  limit $6
) as reach
join matter
  on matter.county = reach.county
  and matter.matter_id = reach.matter_id
order by reach.sort_at ${order}, matter.matter_id ${order}
limit $6`,
    values: [
      view === 'mine' ? [page.person] : page.holders,
      page.after?.sortAt ?? start,
      page.after?.matter ?? edgeOf(view),
      page.now,
      page.soon,
      page.limit,
    ],
  })
  return rows
}

const edgeOf = (view: WorklistView): string =>
  view === 'closed' ? 'ffffffff-ffff-ffff-ffff-ffffffffffff' : '00000000-0000-0000-0000-000000000000'

/** How many are in a tab, counted up to the cap and no further: a count over everything costs more each year. */
export const countCap = 200

export async function worklistCounts(
  tx: Pick<Tx, 'query'>,
  { holders, person, now, soon }: Pick<Page, 'holders' | 'person' | 'now' | 'soon'>,
): Promise<Record<string, number>> {
  const tabs = Object.entries(conditions).filter(([view]) => view !== 'closed')
  const parts = tabs.map(([view, condition]) => {
    // The same placeholders as in the page: $4 now, $5 soon.
    const whose = view === 'mine' ? '$2' : '$1'
    return `(select count(*)::integer from (
    select from matter_reach as reach
    where reach.holder = any (${whose}::text[])
      and ${condition}
    limit ${countCap + 1}) as capped) as "${view}"`
  })
  const { rows } = await tx.query<Record<string, number>>({
    name: 'worklist-counts',
    text: `select ${parts.join(',\n  ')}
where $3::text is not null
  and $4::timestamptz is not null
  and $5::timestamptz is not null`,
    values: [holders, [person], '', now, soon],
  })
  return rows[0] ?? {}
}

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
    text: `select ${columns}, matter.last_at as sort_at
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
    text: `select ${columns}, matter.last_at as sort_at
from matter
where matter.number = $1`,
    values: [number],
  })
  return rows
}
