import { randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { migrate } from '@jiefen/server/platform/migrations'
import {
  clearEarlier,
  databaseUrl,
  prepareRoles,
  roleUrls,
  type Secrets,
  startServer,
  takeFolder,
  withClient,
} from '@jiefen/server/platform/postgres'

/** A server on which databases for tests may be made and dropped. */
export type TestCluster = { readonly adminUrl: string; readonly secrets: Secrets; readonly template: string }

/** Every database made for tests begins so; nothing else may be written to or dropped by a test. */
export const TEST_PREFIX = 'jiefen_test_'

const FOLDER = 'jiefen-test-postgres-'

/**
 * Starts a server for tests, with one migrated database to copy from. It forgets everything: nothing is flushed to disk.
 * JIEFEN_TEST_DATABASE_URL names an outside server instead (to run the suites on another PostgreSQL).
 */
export async function startTestCluster(): Promise<{ cluster: TestCluster; stop: () => Promise<void> }> {
  const outside = process.env.JIEFEN_TEST_DATABASE_URL
  if (outside) {
    refuseForeign(outside)
    const word = () => randomBytes(18).toString('base64url')
    const cluster = await makeTemplate(outside, { owner: word(), app: word(), worker: word() })
    return { cluster, stop: () => dropDatabase(cluster.adminUrl, cluster.template) }
  }

  for (const place of places()) await sweepAbandoned(place)
  const directory = mkdtempSync(path.join(String(places()[0]), FOLDER))
  try {
    const { server, cluster } = await startServer({
      directory,
      durable: false,
      log: () => undefined,
      settings: { max_connections: '300', shared_buffers: '64MB', max_wal_size: '512MB', autovacuum: 'off' },
    })
    const stop = async () => {
      await server.stop()
      rmSync(directory, { recursive: true, force: true })
    }
    try {
      return { cluster: await makeTemplate(server.adminUrl, cluster.secrets), stop }
    } catch (fault) {
      await stop()
      throw fault
    }
  } catch (fault) {
    rmSync(directory, { recursive: true, force: true })
    throw fault
  }
}

/** Where a server for tests may lie, the best first: in memory a copy of the template takes a quarter of the time. */
function places(): string[] {
  const memory = '/dev/shm'
  try {
    accessSync(memory, constants.W_OK)
    const { bavail, bsize } = statfsSync(memory)
    // A container often gives it 64 MB, which a few databases would fill.
    if (bavail * bsize > 2_000_000_000) return [memory, os.tmpdir()]
  } catch {
    // Not every system has it.
  }
  return [os.tmpdir()]
}

async function makeTemplate(adminUrl: string, secrets: Secrets): Promise<TestCluster> {
  const template = `${TEST_PREFIX}template_${randomBytes(4).toString('hex')}`
  const { ownerUrl } = await prepareRoles(adminUrl, secrets, template)
  await migrate(ownerUrl)
  return { adminUrl, secrets, template }
}

/** Copies the template (some 30 ms): an empty, migrated database that belongs to one test alone. */
export async function cloneTemplate({ adminUrl, secrets, template }: TestCluster) {
  const name = `${TEST_PREFIX}${randomBytes(8).toString('hex')}`
  await withClient(adminUrl, (client) =>
    client.query(`create database ${name} template ${template} owner jiefen_owner strategy file_copy`),
  )
  return {
    ...roleUrls(adminUrl, secrets, name),
    adminUrl: databaseUrl(adminUrl, name),
    drop: () => dropDatabase(adminUrl, name),
  }
}

/** Drops a database that was made for tests, even while somebody is still connected. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  refuseForeign(databaseUrl(adminUrl, name))
  await withClient(adminUrl, (client) => client.query(`drop database if exists "${name}" with (force)`))
}

/** Stops a suite before it touches a database that somebody may need. */
export function refuseForeign(url: string): void {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  if (/^jiefen_test_[a-z0-9_]+$/.test(name)) return
  throw new Error(
    `Tests write to and drop databases, so they only use one whose name begins with ${TEST_PREFIX}; this is "${name}".`,
  )
}

/** A run that was killed leaves a server and its folder; the next run takes both away. */
export async function sweepAbandoned(temporary: string): Promise<string[]> {
  const swept: string[] = []
  for (const name of readdirSync(temporary).filter((each) => each.startsWith(FOLDER))) {
    const directory = path.join(temporary, name)
    try {
      if (isBeingMade(directory)) continue
      const leave = takeFolder(directory)
      await clearEarlier(path.join(directory, 'cluster'), () => undefined)
      leave()
      rmSync(directory, { recursive: true, force: true })
      swept.push(name)
    } catch {
      // Another run is using it, or it belongs to another user: not ours to clear.
    }
  }
  return swept
}

/** Another run has made its folder this very minute and has not yet put its name on it. */
function isBeingMade(directory: string): boolean {
  const age = Date.now() - statSync(directory).mtimeMs
  return age < 60_000 && !existsSync(path.join(directory, 'service.json'))
}
