import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { withClient } from '../postgres/index.ts'

export { dumpSchema } from './dump-schema.ts'

/** Where the migrations of this release lie. */
export const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url))

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/** The migrations of this release, in the order in which they are applied; their numbers have no gap. */
export function readMigrations(folder = MIGRATIONS): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
  const head = readFileSync(path.join(folder, '.head'), 'utf8').trim()
  names.forEach((name, place) => {
    if (Number(name.slice(0, 4)) !== place + 1)
      throw new Error(`Migration ${name} is out of order: ${place + 1} is next.`)
  })
  // Two builders who both add the next number meet in this one line, instead of in production.
  if ((names.at(-1) ?? '') !== head)
    throw new Error(`.head names "${head}", but the last migration is "${names.at(-1)}".`)
  return names.map((name) => {
    const sql = readFileSync(path.join(folder, name), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/**
 * Brings a database to this release, each migration in its own transaction; returns the names of those applied now.
 * Services that start together wait for each other; a migration that was changed after it ran is refused.
 */
export async function migrate(ownerUrl: string, migrations = readMigrations()): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('jiefen migrations'))`)
    await client.query(`
      create table if not exists migration (
        name text primary key,
        checksum text not null,
        applied_at timestamptz not null default now()
      );
      comment on table migration is 'Which changes of its own shape this database has been through.'`)
    const applied = await readApplied(client)
    refuseChanged(applied, migrations)
    const missing = migrations.filter(({ name }) => !applied.has(name))
    for (const migration of missing) await apply(client, migration)
    return missing.map(({ name }) => name)
  })
}

async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration',
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

function refuseChanged(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  for (const { name, checksum } of migrations) {
    const then = applied.get(name)
    if (then !== undefined && then !== checksum) {
      throw new Error(
        `Migration ${name} was changed after it had been applied. Put it back and add a new one.`,
      )
    }
  }
  const known = new Set(migrations.map(({ name }) => name))
  const later = [...applied.keys()].filter((name) => !known.has(name))
  if (later.length > 0)
    throw new Error(`This database is newer than this release: it already has ${later.join(', ')}.`)
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw new Error(`Migration ${name} failed: ${fault instanceof Error ? fault.message : String(fault)}`, {
      cause: fault,
    })
  }
}
