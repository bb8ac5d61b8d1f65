import { randomBytes, randomUUID } from 'node:crypto'
import { matterNumber } from '@jiefen/domain/intake'
import { newId } from '@jiefen/server/platform/ids'
import type pg from 'pg'
import { startMatterSql } from '../../packages/server/src/platform/desk/statements.ts'

type Row = Readonly<Record<string, string | null>>

/** Everything the service wrote for one reported matter, table by table, each value as PostgreSQL prints it. */
export type Written = Readonly<Record<Table, readonly Row[]>>

/** Every table a report writes to. */
const tables = [
  ...(['matter_event', 'matter', 'matter_reach', 'matter_party', 'deadline'] as const),
  ...(['party_key', 'outbox', 'answered_request'] as const),
]
type Table = (typeof tables)[number]

/** Its columns, but for those that PostgreSQL fills by itself. */
async function columnsOf(client: pg.Client, table: Table): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name
from information_schema.columns
where table_schema = 'public'
  and table_name = $1
  and (column_default is null or column_default not like '%(%')
  and is_identity = 'NO'
order by ordinal_position`,
    [table],
  )
  return rows.map(({ name }) => name)
}

/** What the service wrote for the newest `most` matters that are still as they were reported. */
export async function writtenBy(client: pg.Client | undefined, most: number): Promise<Written[]> {
  if (client === undefined) throw new Error('no connection to read with')
  const { rows: matters } = await client.query<{ matter_id: string }>(
    `select matter_id from matter where stage = 'reported' order by matter_id desc limit $1`,
    [most],
  )
  const ids = matters.map(({ matter_id }) => matter_id)
  const read = async (table: Table): Promise<Row[]> => {
    const listed = (await columnsOf(client, table)).map((column) => `${column}::text`)
    const words = table === 'matter' ? ['to_json(tsvector_to_array(search))::text as words'] : []
    const list = [...listed, ...words].join(', ')
    const which = table === 'answered_request' ? `limit ${most}` : 'where matter_id = any ($1)'
    const { rows } = await client.query<Row>(
      `select ${list} from ${table} ${which}`,
      table === 'answered_request' ? [] : [ids],
    )
    return rows
  }
  const all = new Map<Table, Row[]>()
  for (const table of tables) all.set(table, await read(table))
  return ids.map((id, at) => {
    const of = (table: Table): Row[] =>
      table === 'answered_request'
        ? (all.get(table) ?? []).slice(at, at + 1)
        : (all.get(table) ?? []).filter(({ matter_id }) => matter_id === id)
    return Object.fromEntries(tables.map((table) => [table, of(table)])) as unknown as Written
  })
}

export const rowsIn = (written: Written): number =>
  tables.reduce((sum, table) => sum + written[table].length, 0)

let given = 0
/** The same rows under names that nobody has yet: another matter, number, code and request. */
function renamed(written: Written): Written {
  given += 1
  const fresh: Row = {
    matter_id: newId(Date.now()),
    number: matterNumber(
      '999999',
      `${2000 + Math.floor(given / 1_000_000)}-01-01`,
      'dispute',
      given % 1_000_000,
    ),
    key: randomUUID(),
  }
  const rename = (table: Table, row: Row): Row => {
    const changed = Object.entries(fresh).filter(([column]) => column in row)
    const hash = table === 'party_key' ? { hash: `\\x${randomBytes(32).toString('hex')}` } : {}
    return { ...row, ...Object.fromEntries(changed), ...hash }
  }
  return Object.fromEntries(
    tables.map((table) => [table, written[table].map((row) => rename(table, row))]),
  ) as unknown as Written
}

/** What a careful programmer writes by hand: one transaction, one prepared insert of all rows for each table. */
export async function insertBare(client: pg.Client, written: Written): Promise<void> {
  const own = renamed(written)
  await client.query('begin')
  for (const table of tables) {
    const rows = own[table]
    if (rows.length === 0) continue
    const names = Object.keys(rows[0] ?? {}).filter((name) => name !== 'words')
    const places = rows.map(
      (_, at) => `(${names.map((_name, place) => `$${at * names.length + place + 1}`).join(', ')})`,
    )
    await client.query({
      name: `${table}-${rows.length}`,
      text: `insert into ${table} (${names.join(', ')}) values ${places.join(', ')}`,
      values: rows.flatMap((row) => names.map((name) => row[name])),
    })
  }
  await client.query('commit')
}

/**
 * The same rows in the statement that the service itself sends, without service and without HTTP; `armed` false:
 * without the rows of the limits.
 */
export async function insertAtOnce(client: pg.Client, written: Written, armed = true): Promise<void> {
  const own = renamed(written)
  const [matter] = own.matter
  const json = (text: string | null | undefined): unknown => JSON.parse(text ?? 'null')
  const plainHash = (row: Row): Row => ({ ...row, hash: row.hash?.slice(2) ?? null })
  const document = {
    events: own.matter_event.map((row) => ({
      ...plainHash(row),
      author: json(row.author),
      facts: json(row.facts),
    })),
    matter: { ...matter, words: json(matter?.words) },
    reach: own.matter_reach,
    parties: own.matter_party,
    deadlines: armed ? own.deadline : [],
    outbox: own.outbox,
    keys: own.party_key.map(plainHash),
    answered: own.answered_request.map((row) => ({
      ...row,
      request_hash: row.request_hash?.slice(2),
      answer: json(row.answer),
    })),
  }
  await client.query({
    name: 'start-matter',
    text: startMatterSql,
    values: [matter?.county, matter?.matter_id, JSON.stringify(document)],
  })
}
