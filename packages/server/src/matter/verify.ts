import type { Matter, MatterEvent } from '@jiefen/domain/matter'
import type { Drawing } from '../platform/desk/index.ts'
import { canonicalJson, chainHash, factOf, firstLink, type StoredRow } from '../platform/event-log/index.ts'
import type { Tx } from '../platform/sql/index.ts'
import type { ExtractRow } from './keep-extract.ts'
import { type SittingRow, sittingsOf } from './keep-sittings.ts'
import type { MatterModel } from './model.ts'
import { verifyExtracts } from './verify-extracts.ts'
import { verifyTalk } from './verify-talk.ts'

/** The first place where what is stored is not what the history says. */
export interface Difference {
  readonly matter: string
  /** What people call it, where that is known. */
  readonly number?: string
  readonly where: string
  readonly stored: string
  readonly computed: string
}

export interface Verified {
  readonly matters: number
  readonly facts: number
  /** Messages of the threads beside the matters. */
  readonly messages: number
  readonly difference?: Difference
}

const batch = 500

/** Besides what every change draws again, the sessions that are ahead, and the extract of a closed file. */
interface Drawn extends Drawing {
  readonly sittings: readonly SittingRow[]
  readonly extracts: readonly ExtractRow[]
}

/**
 * Re-computes every chain and every drawn row from the facts, in batches by matter id, then the chain of every thread,
 * and stops at the first difference. Read as the worker's role: the walls hide nothing from it.
 */
export async function verifyAll(tx: Pick<Tx, 'query'>, model: MatterModel): Promise<Verified> {
  let [after, matters, facts]: [MatterKey, number, number] = [beforeAll, 0, 0]
  for (;;) {
    const ids = await nextMatters(tx, after)
    const last = ids.at(-1)
    if (last === undefined) {
      const stray = await strayRows(tx)
      if (stray.difference !== undefined) return { matters, facts, messages: 0, ...stray }
      const difference = await verifyExtracts(tx)
      if (difference !== undefined) return { matters, facts, messages: 0, difference }
      return { matters, facts, ...(await verifyTalk(tx)) }
    }
    for (const id of ids) {
      const checked = await verifyOne(tx, model, id)
      facts += checked.facts
      matters += 1
      if (checked.difference !== undefined)
        return { matters, facts, messages: 0, difference: checked.difference }
    }
    after = last
  }
}

interface MatterKey {
  readonly county: string
  readonly matter_id: string
}

const beforeAll: MatterKey = { county: '', matter_id: '00000000-0000-0000-0000-000000000000' }

/** Every matter that has any fact at all: one whose first fact was taken away must not go unseen. */
async function nextMatters(tx: Pick<Tx, 'query'>, after: MatterKey): Promise<MatterKey[]> {
  const { rows } = await tx.query<MatterKey>({
    name: 'next-matters',
    text: `select county, matter_id
from matter_event
where (county, matter_id) > ($1, $2)
group by county, matter_id
order by county, matter_id
limit ${batch}`,
    values: [after.county, after.matter_id],
  })
  return rows
}

async function verifyOne(
  tx: Pick<Tx, 'query'>,
  model: MatterModel,
  { county, matter_id }: MatterKey,
): Promise<{ facts: number; difference?: Difference }> {
  const { rows } = await tx.query<StoredRow>({
    name: 'facts-to-verify',
    text: `select version, type, at, author, facts, hash
from matter_event
where county = $1
  and matter_id = $2
order by version`,
    values: [county, matter_id],
  })
  const differ = (where: string, stored: string, computed: string) => ({
    facts: rows.length,
    difference: { matter: matter_id, where, stored, computed },
  })

  let [link, state]: [Buffer, Matter | undefined] = [firstLink, undefined]
  for (const [step, row] of rows.entries()) {
    if (row.version !== step + 1)
      return differ(`version ${step + 1}`, `version ${row.version}`, `version ${step + 1}`)
    const event = factOf<MatterEvent>(row)
    link = chainHash(link, matter_id, row.version, event)
    if (!link.equals(row.hash))
      return differ(`hash of version ${row.version}`, row.hash.toString('hex'), link.toString('hex'))
    state = model.evolve(state, event)
  }
  if (state === undefined) return { facts: 0 }

  const stored = await storedDrawing(tx, county, matter_id)
  const computed = comparable({
    ...model.draw(state),
    sittings: sittingsOf(state),
    extracts: model.extracts(state),
  })
  for (const table of Object.keys(computed) as (keyof Drawn)[]) {
    const [is, should] = [canonicalJson(stored[table]), canonicalJson(computed[table])]
    if (is !== should) return differ(`rows of ${table}`, is, should)
  }
  return { facts: rows.length }
}

/** The rows as they are, in the shape in which `draw` computes them. */
async function storedDrawing(
  tx: Pick<Tx, 'query'>,
  county: string,
  matter: string,
): Promise<Record<keyof Drawn, unknown>> {
  const { rows } = await tx.query<Record<keyof Drawn, unknown>>({
    name: 'stored-drawing',
    text: `select
  (select to_jsonb(drawn) - 'county' - 'matter_id' - 'search' || jsonb_build_object('words', tsvector_to_array(drawn.search))
    from matter as drawn where county = $1 and matter_id = $2) as matter,
  (select coalesce(jsonb_agg(to_jsonb(reach) - 'county' - 'matter_id' order by reach.holder collate "C"), '[]')
    from matter_reach as reach where county = $1 and matter_id = $2) as reach,
  (select coalesce(jsonb_agg(to_jsonb(party) - 'county' - 'matter_id' order by party.party_id::text collate "C"), '[]')
    from matter_party as party where county = $1 and matter_id = $2) as parties,
  (select coalesce(jsonb_agg(to_jsonb(deadline) - 'county' - 'matter_id' order by deadline.name collate "C", deadline.due_at), '[]')
    from deadline where county = $1 and matter_id = $2) as deadlines,
  (select coalesce(jsonb_agg(to_jsonb(sitting) - 'county' - 'matter_id' - 'during'
      || jsonb_build_object('starts_at', lower(during), 'ends_at', upper(during))), '[]')
    from sitting where county = $1 and matter_id = $2) as sittings,
  (select coalesce(jsonb_agg(to_jsonb(drawn) - 'county' - 'matter_id' - 'search'
      || jsonb_build_object('words', tsvector_to_array(drawn.search))), '[]')
    from matter_extract as drawn where county = $1 and matter_id = $2) as extracts`,
    values: [county, matter],
  })
  return comparable(rows[0] as unknown as Drawn)
}

/** Moments as milliseconds and rows in one order, because JSON and PostgreSQL write both in their own way. */
function comparable(drawing: Drawn): Record<keyof Drawn, unknown> {
  const row = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields ?? {}).map(([name, value]) => [
        name,
        name.endsWith('_at') && typeof value === 'string'
          ? Date.parse(value)
          : name === 'words'
            ? sorted(value)
            : value,
      ]),
    )
  const rows = (list: readonly object[]) =>
    list.map((one) => row({ ...one })).sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))
  return {
    matter: row(drawing.matter),
    reach: rows(drawing.reach),
    parties: rows(drawing.parties),
    deadlines: rows(drawing.deadlines),
    sittings: rows(drawing.sittings),
    extracts: rows(drawing.extracts),
  }
}

const sorted = (words: unknown): unknown => (Array.isArray(words) ? [...new Set(words)].sort() : words)

/** Rows that no history stands behind. */
async function strayRows(tx: Pick<Tx, 'query'>): Promise<{ difference?: Difference }> {
  const { rows } = await tx.query<{ table: string; matter_id: string }>({
    name: 'stray-rows',
    text: drawnTables.map(strayIn).join('\nunion all\n'),
  })
  const [stray] = rows
  if (stray === undefined) return {}
  const { table, matter_id: matter } = stray
  return { difference: { matter, where: `rows of ${table}`, stored: 'a row', computed: 'no history' } }
}

const drawnTables = [
  ['matter', 'matter'],
  ['reach', 'matter_reach'],
  ['parties', 'matter_party'],
  ['deadlines', 'deadline'],
  ['sittings', 'sitting'],
  ['extracts', 'matter_extract'],
] as const

const strayIn = ([
  name,
  table,
]: (typeof drawnTables)[number]): string => `(select '${name}' as table, matter_id
from ${table} as drawn
where not exists (
  select from matter_event
  where matter_event.county = drawn.county
    and matter_event.matter_id = drawn.matter_id)
limit 1)`
