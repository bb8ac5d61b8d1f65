import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freshDatabase } from '@jiefen/testkit/postgres'
import { describe, expect, it } from 'vitest'
import { databaseOf, prepareRoles, withClient } from './roles.ts'
import { startServer } from './supervise.ts'

const SECRETS = { owner: 'owner-word', app: "app-'\\word", worker: 'worker-word' }

/** A server of its own: roles belong to a whole server, and the other suites are using theirs. */
async function withServer(work: (adminUrl: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'jiefen-roles-'))
  const { server } = await startServer({ directory, durable: false, log: () => undefined })
  await work(server.adminUrl).finally(async () => {
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  })
}

const ask = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows)

describe('preparing an outside database', () => {
  it('may be repeated, and by two services at once', () =>
    withServer(async (adminUrl) => {
      const [urls, again] = await Promise.all([
        prepareRoles(adminUrl, SECRETS),
        prepareRoles(adminUrl, SECRETS),
      ])
      expect(again).toEqual(urls)
      expect(await prepareRoles(adminUrl, SECRETS)).toEqual(urls)
      expect(await ask(urls.appUrl, 'select current_database() as name')).toEqual([{ name: 'jiefen' }])
    }))

  it('needs no superuser: a role that may create roles and databases is enough', () =>
    withServer(async (adminUrl) => {
      await ask(adminUrl, `create role county login createdb createrole password 'word'`)
      await ask(adminUrl, 'create database county owner county')
      const url = new URL(adminUrl)
      Object.assign(url, { username: 'county', password: 'word', pathname: '/county' })
      const urls = await prepareRoles(url.href, SECRETS)
      await ask(urls.ownerUrl, 'create table made_by_owner ()')
      expect(await ask(urls.workerUrl, 'select current_user as role')).toEqual([{ role: 'jiefen_worker' }])
    }))

  it('says which right is missing', () =>
    withServer(async (adminUrl) => {
      await ask(adminUrl, `create role clerk login password 'word'`)
      const url = new URL(adminUrl)
      Object.assign(url, { username: 'clerk', password: 'word' })
      await expect(prepareRoles(url.href, SECRETS)).rejects.toThrow('CREATEROLE and CREATEDB')
    }))

  it('uses the database that the address names, but never the server’s own default', () => {
    expect(databaseOf('postgres://a@b/county')).toBe('county')
    expect(databaseOf('postgres://a@b/postgres')).toBe('jiefen')
    expect(databaseOf('postgres://a@b')).toBe('jiefen')
  })
})

describe('the role that serves people', () => {
  it('may not make, change or see through anything by right of its role', async () => {
    const { appUrl, drop } = await freshDatabase()
    const rights =
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user'
    expect(await ask(appUrl, rights)).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
    ])
    await drop()
  })
})
