import type { ThreadName } from '@jiefen/domain/talk'
import type { Tx } from '../platform/sql/index.ts'

export interface NoticeStored {
  readonly notice_id: number
  readonly county: string
  readonly matter_id: string
  /** Empty: version is a fact of the matter; else the thread of which it is the place. */
  readonly thread: '' | ThreadName
  readonly version: number
  readonly at: Date
  readonly read_at: Date | null
}

/** The newest notices for these units and this person; a page reads a page of the index for each audience. */
export async function noticesFor(
  tx: Pick<Tx, 'query'>,
  { units, person }: { units: readonly string[]; person: string },
  before: number | undefined,
  limit: number,
): Promise<NoticeStored[]> {
  const { rows } = await tx.query<NoticeStored>({
    name: 'notices-for',
    text: `select recent.notice_id, recent.county, recent.matter_id, recent.thread, recent.version, recent.at, recent.read_at
from (
  select 'unit' as audience_kind, unit as audience
  from unnest($1::text[]) as unit
  union all
  select 'person', $2
) as own
cross join lateral (
  select notice_id, county, matter_id, thread, version, at, read_at
  from notice
  where notice.audience_kind = own.audience_kind
    and notice.audience = own.audience
    and notice_id < $3
  order by notice_id desc
  limit $4
) as recent
order by recent.notice_id desc
limit $4`,
    values: [units, person, before ?? Number.MAX_SAFE_INTEGER, limit],
  })
  return rows
}

export async function markRead(tx: Pick<Tx, 'query'>, notice: number, at: string): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'mark-notice-read',
    text: `update notice
set read_at = coalesce(read_at, $2)
where notice_id = $1`,
    values: [notice, at],
  })
  return rowCount === 1
}
