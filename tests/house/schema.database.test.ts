import { dumpSchema, migrate, readMigrations } from '@jiefen/server/platform/migrations'
import { withClient } from '@jiefen/server/platform/postgres'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { describe, expect, it } from 'vitest'
import { read } from './tracked.ts'

describe('the committed shape of the database', () => {
  it('is what the migrations make (else: node scripts/schema.ts)', async () => {
    const { ownerUrl, drop } = await freshDatabase()
    expect(read('packages/server/migrations/schema.sql')).toBe(await dumpSchema(ownerUrl))
    await drop()
  })

  it.each([
    ['a column', 'alter table migration add column more text'],
    ['a rule', `alter table migration add constraint written check (name <> '')`],
    ['an index', 'create index migration_by_time on migration (applied_at)'],
    ['a right', 'grant delete on migration to jiefen_app'],
    ['a right on one column', 'grant update (name) on migration to jiefen_app'],
    ['a policy', 'create policy mine on migration to jiefen_app using (true)'],
    ['row security', 'alter table migration enable row level security'],
    ['a function', 'create function one() returns int language sql as $$ select 1 $$'],
    ['a word about a table', `comment on table migration is 'other words'`],
  ])('changes with %s, so that none can come in unseen', async (_, change) => {
    const { ownerUrl, drop } = await freshDatabase()
    const before = await dumpSchema(ownerUrl)
    await withClient(ownerUrl, (client) => client.query(change))
    expect(await dumpSchema(ownerUrl)).not.toBe(before)
    await drop()
  })

  it('has a word about every table', async () => {
    const { ownerUrl, drop } = await freshDatabase()
    const { rows } = await withClient(ownerUrl, (client) =>
      client.query(`
        select c.relname as table
        from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
          and obj_description(c.oid, 'pg_class') is null`),
    )
    expect(rows).toEqual([])
    await drop()
  })
})

describe('bringing a database to this release', () => {
  const one = { name: '9001-one.sql', sql: 'create table one ()', checksum: 'a' }

  it('happens once, also when two services start together', async () => {
    const { ownerUrl, drop } = await freshDatabase()
    const all = [...readMigrations(), one]
    const applied = await Promise.all([migrate(ownerUrl, all), migrate(ownerUrl, all)])
    expect(applied.flat()).toEqual([one.name])
    expect(await migrate(ownerUrl, all)).toEqual([])
    await drop()
  })

  it('leaves nothing of a migration that failed half-way', async () => {
    const { ownerUrl, drop } = await freshDatabase()
    const broken = { ...one, sql: 'create table one (); create table one ()' }
    await expect(migrate(ownerUrl, [...readMigrations(), broken])).rejects.toThrow('9001-one.sql failed')
    expect(await migrate(ownerUrl, [...readMigrations(), one])).toEqual([one.name])
    await drop()
  })

  it('refuses a migration that was changed after it had been applied, and a database newer than the release', async () => {
    const { ownerUrl, drop } = await freshDatabase()
    await migrate(ownerUrl, [...readMigrations(), one])
    await expect(migrate(ownerUrl, [...readMigrations(), { ...one, checksum: 'b' }])).rejects.toThrow(
      'was changed',
    )
    await expect(migrate(ownerUrl, readMigrations())).rejects.toThrow(
      'newer than this release: it already has 9001',
    )
    await drop()
  })
})
