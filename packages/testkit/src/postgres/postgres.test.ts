import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { takeFolder, withClient } from '@jiefen/server/platform/postgres'
import { describe, expect, it } from 'vitest'
import { sweepAbandoned } from './cluster.ts'
import { freshDatabase, refuseForeign } from './index.ts'

describe('a database for one test', () => {
  it('is seen by nobody else and is gone after it was dropped', async () => {
    const [mine, yours] = await Promise.all([freshDatabase(), freshDatabase()])
    await withClient(mine.ownerUrl, (client) => client.query('create table only_mine ()'))

    const seen = await withClient(yours.ownerUrl, (client) =>
      client.query(`select to_regclass('only_mine') as found`),
    )
    expect(seen.rows).toEqual([{ found: null }])

    await Promise.all([mine.drop(), yours.drop()])
    await expect(withClient(mine.adminUrl, (client) => client.query('select 1'))).rejects.toThrow(
      'does not exist',
    )
  })

  it('lets the three roles in, and only the owner may make tables', async () => {
    const database = await freshDatabase()
    const roles = await Promise.all(
      [database.ownerUrl, database.appUrl, database.workerUrl].map((url) =>
        withClient(url, async (client) => (await client.query('select current_user as role')).rows[0]),
      ),
    )
    expect(roles).toEqual([{ role: 'jiefen_owner' }, { role: 'jiefen_app' }, { role: 'jiefen_worker' }])
    await expect(withClient(database.appUrl, (client) => client.query('create table t ()'))).rejects.toThrow(
      'permission denied',
    )
    await database.drop()
  })

  it('knows Chinese letters as letters, so that search by trigrams finds Chinese text', async () => {
    const database = await freshDatabase()
    const found = await withClient(database.ownerUrl, async (client) => {
      await client.query('create extension pg_trgm')
      return client.query(`select cardinality(show_trgm('拖欠工资')) as trigrams`)
    })
    expect(found.rows).toEqual([{ trigrams: 5 }])
    await database.drop()
  })
})

describe('a database that was not made for tests', () => {
  it.each(['jiefen', 'postgres', '', 'jiefen_testing', 'jiefen_test_', 'xjiefen_test_a'])(
    'is refused before a test touches it: "%s"',
    (name) => {
      expect(() => refuseForeign(`postgres://someone@127.0.0.1/${name}`)).toThrow('begins with jiefen_test_')
    },
  )

  it('is told from one that was', () => {
    expect(() => refuseForeign('postgres://someone@127.0.0.1/jiefen_test_0a1b')).not.toThrow()
  })
})

describe('what a killed run left behind', () => {
  it('is taken away by the next run, but a living run is left alone', async () => {
    const temporary = mkdtempSync(path.join(os.tmpdir(), 'jiefen-sweep-'))
    const [dead, living, foreign] = [
      'jiefen-test-postgres-dead',
      'jiefen-test-postgres-living',
      'somebody-elses',
    ].map((name) => path.join(temporary, name))
    for (const each of [dead, living, foreign]) mkdirSync(String(each))
    writeFileSync(
      path.join(String(dead), 'service.json'),
      JSON.stringify({ pid: 2 ** 22 + 1, birth: 'long ago' }),
    )
    takeFolder(String(living))

    expect(await sweepAbandoned(temporary)).toEqual(['jiefen-test-postgres-dead'])
    expect(readdirSync(temporary)).toEqual(['jiefen-test-postgres-living', 'somebody-elses'])
    rmSync(temporary, { recursive: true })
  })
})
