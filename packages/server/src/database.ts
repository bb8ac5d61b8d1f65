import { hkdfSync } from 'node:crypto'
import path from 'node:path'
import type { Region } from '@jiefen/domain/region'
import { migrate } from './platform/migrations/index.ts'
import { prepareRoles, type RoleUrls, startPostgres, withClient } from './platform/postgres/index.ts'
import { type Environment, SettingFault } from './settings.ts'

export interface OpenedDatabase {
  readonly urls: RoleUrls
  stop(): Promise<void>
}

/** The embedded server, or the outside one the settings name; with roles, migrated, and of this region. */
export async function openDatabase(
  environment: Environment,
  region: Region,
  say: (words: string) => void,
): Promise<OpenedDatabase> {
  const opened = await reach(environment, say)
  try {
    const applied = await migrate(opened.urls.ownerUrl)
    if (applied.length > 0) say(`database brought to ${applied.at(-1)}`)
    await claimFor(opened.urls.ownerUrl, region, environment)
    return opened
  } catch (fault) {
    await opened.stop()
    throw fault
  }
}

async function reach(environment: Environment, say: (words: string) => void): Promise<OpenedDatabase> {
  if (environment.databaseUrl !== undefined) {
    say('database: the one named by DATABASE_URL')
    const urls = await prepareRoles(environment.databaseUrl, roleSecrets(environment.secret))
    return { urls, stop: async () => undefined }
  }
  const directory = path.join(environment.dataDirectory, 'postgres')
  say(`database: embedded, in ${path.relative(process.cwd(), directory) || directory}`)
  const { stop, ...urls } = await startPostgres({ directory, log: say })
  return { urls, stop }
}

/** Passwords of the roles on an outside server, derived, so that every process of the service knows them. */
function roleSecrets(secret: Buffer): { owner: string; app: string; worker: string } {
  const of = (role: string): string =>
    Buffer.from(hkdfSync('sha256', secret, 'jiefen', `role:${role}`, 24)).toString('base64url')
  return { owner: of('owner'), app: of('app'), worker: of('worker') }
}

/** A database belongs to one region for good: numbers, units and reaches of another would be nonsense in it. */
async function claimFor(ownerUrl: string, region: Region, { demo }: Environment): Promise<void> {
  const claimed = await withClient(ownerUrl, async (client) => {
    await client.query({
      text: `insert into installation (region, demo, started_at)
values ($1, $2, now())
on conflict do nothing`,
      values: [region.id, demo],
    })
    const { rows } = await client.query<{ region: string }>(`select region from installation`)
    return rows[0]?.region
  })
  if (claimed !== region.id) {
    throw new SettingFault(
      `This data belongs to the region “${claimed}”. Start with JIEFEN_REGION=${claimed}, or name another JIEFEN_DATA for “${region.id}”.`,
    )
  }
}
