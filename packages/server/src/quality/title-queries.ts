import type { TitleEntry } from '@jiefen/domain/quality'
import type { Tx } from '../platform/sql/index.ts'

type Asks = Pick<Tx, 'query'>

export interface ApplicationRow {
  readonly application_id: string
  readonly mediator: string
  readonly mediator_name: string
  readonly title: string
  readonly standing: 'open' | 'withdrawn' | 'granted' | 'refused' | 'objected'
  readonly review_on: string | null
  readonly shown: boolean
  readonly entries: number
}

const columns = `application_id, mediator, mediator_name, title, standing, review_on::text as review_on, shown, entries`

/** What was asked for this mediator, the newest first. */
export async function applicationsOf(tx: Asks, mediators: readonly string[]): Promise<ApplicationRow[]> {
  const { rows } = await tx.query<ApplicationRow>({
    name: 'applications-of',
    text: `select ${columns}
from title_application
where mediator = any ($1::uuid[])
order by application_id desc
limit 1000`,
    values: [mediators],
  })
  return rows
}

export async function keepApplication(tx: Asks, id: string): Promise<ApplicationRow | undefined> {
  const { rows } = await tx.query<ApplicationRow>({
    name: 'keep-application',
    text: `select ${columns}
from title_application
where application_id = $1
for update`,
    values: [id],
  })
  return rows[0]
}

/** False where another of theirs is open: the index keeps it to one, also of two at once. */
export async function insertApplication(
  tx: Asks,
  row: { id: string; mediator: string; name: string; reach: readonly string[]; title: string; at: string },
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'insert-application',
    text: `insert into title_application (application_id, mediator, mediator_name, reach, title, opened_at, standing)
values ($1, $2, $3, $4, $5, $6, 'open')
on conflict (mediator) where standing in ('open', 'objected') do nothing`,
    values: [row.id, row.mediator, row.name, row.reach, row.title, row.at],
  })
  return rowCount === 1
}

export async function titleEntriesOf(
  tx: Asks,
  applications: readonly string[],
): Promise<ReadonlyMap<string, TitleEntry[]>> {
  const { rows } = await tx.query<{ application_id: string; entry: TitleEntry }>({
    name: 'title-entries-of',
    text: `select application_id, entry
from title_entry
where application_id = any ($1::uuid[])
order by application_id, place`,
    values: [applications],
  })
  const all = Map.groupBy(rows, ({ application_id: id }) => id)
  return new Map([...all].map(([id, some]) => [id, some.map(({ entry }) => entry)]))
}

export async function appendTitleEntry(
  tx: Asks,
  { application, place, at, entry }: { application: string; place: number; at: string; entry: TitleEntry },
): Promise<void> {
  await tx.query({
    name: 'append-title-entry',
    text: `insert into title_entry (application_id, place, at, entry)
values ($1, $2, $3, $4)`,
    values: [application, place, at, entry],
  })
}

/** Draws the row of an application again; the constraints refuse who may not decide. */
export async function drawApplication(
  tx: Asks,
  row: {
    readonly id: string
    readonly standing: string
    readonly decidedBy: string | null
    readonly objectionDecidedBy: string | null
    readonly grantedAt: string | null
    readonly reviewOn: string | null
    readonly entries: number
  },
): Promise<void> {
  await tx.query({
    name: 'draw-application',
    text: `update title_application
set standing = $2, decided_by = coalesce(decided_by, $3), objection_decided_by = $4, granted_at = $5, review_on = $6,
  entries = $7
where application_id = $1`,
    values: [
      ...[row.id, row.standing, row.decidedBy, row.objectionDecidedBy],
      ...[row.grantedAt, row.reviewOn, row.entries],
    ],
  })
}

export async function showTitle(tx: Asks, id: string, shown: boolean): Promise<void> {
  await tx.query({
    name: 'show-title',
    text: `update title_application
set shown = $2
where application_id = $1
  and standing = 'granted'`,
    values: [id, shown],
  })
}
