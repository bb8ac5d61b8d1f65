import type { Address } from '../platform/desk/index.ts'
import type { Tx } from '../platform/sql/index.ts'

/** The address of the matter with this number, if the transaction may see it. */
export async function findMatter(tx: Pick<Tx, 'query'>, number: string): Promise<Address | undefined> {
  const { rows } = await tx.query<{ county: string; matter_id: string }>({
    name: 'find-matter',
    text: `select county, matter_id
from matter
where number = $1`,
    values: [number],
  })
  const [row] = rows
  return row === undefined ? undefined : { county: row.county, matter: row.matter_id }
}

export interface KeyHolder extends Address {
  readonly party: string
}

/** The matter and party a code opens, if it is one of ours and its time is not over. `hash` in hexadecimal. */
export async function findKeyHolder(
  tx: Pick<Tx, 'query'>,
  purpose: 'query' | 'invitation',
  hash: string,
  at: string,
): Promise<KeyHolder | undefined> {
  const { rows } = await tx.query<{ county: string; matter_id: string; party_id: string }>({
    name: 'find-key-holder',
    text: `select county, matter_id, party_id
from party_key
where hash = decode($1, 'hex')
  and purpose = $2
  and (expires_at is null or expires_at > $3)`,
    values: [hash, purpose, at],
  })
  const [row] = rows
  return row === undefined ? undefined : { county: row.county, matter: row.matter_id, party: row.party_id }
}

/**
 * Writes down who opened what and why, in the transaction that shows it. The same person opening the same thing for
 * the same reason again within half an hour is one line: a reloaded page is not a second reading.
 */
export async function writeReadRecord(
  tx: Pick<Tx, 'query'>,
  { county, matter }: Address,
  record: { readonly at: string; readonly reader: unknown; readonly what: string; readonly why: string },
): Promise<void> {
  await tx.query({
    name: 'write-read-record',
    text: `insert into read_record (county, matter_id, at, reader, what, why)
select $1, $2::uuid, $3::timestamptz, $4::jsonb, $5, $6
where not exists (
  select from read_record
  where read_record.county = $1
    and read_record.matter_id = $2
    and read_record.at > $3::timestamptz - interval '30 minutes'
    and read_record.reader = $4::jsonb
    and read_record.what = $5
    and read_record.why = $6)`,
    values: [county, matter, record.at, JSON.stringify(record.reader), record.what, record.why],
  })
}

export interface ReadRow {
  readonly at: Date
  readonly reader: {
    readonly kind: string
    readonly name?: string
    readonly unit?: string
    readonly role?: string
    readonly party?: string
  }
  readonly what: string
  readonly why: string
}

/** Who has opened this matter, the newest first; the last 200. */
export async function readLogOf(tx: Pick<Tx, 'query'>, { county, matter }: Address): Promise<ReadRow[]> {
  const { rows } = await tx.query<ReadRow>({
    name: 'read-log-of',
    text: `select at, reader, what, why
from read_record
where county = $1
  and matter_id = $2
order by at desc
limit 200`,
    values: [county, matter],
  })
  return rows
}

/** Whether anything was said in the threads of the matter with this number, as far as the transaction may see. */
export async function hasTalk(tx: Pick<Tx, 'query'>, number: string): Promise<boolean> {
  const { rows } = await tx.query({
    name: 'has-talk',
    text: `select
from matter
join talk_message using (county, matter_id)
where matter.number = $1
limit 1`,
    values: [number],
  })
  return rows.length > 0
}
