import pg from 'pg'
import { DatabaseFault } from './fault.ts'

export type Secrets = { readonly owner: string; readonly app: string; readonly worker: string }
export type RoleUrls = { readonly ownerUrl: string; readonly appUrl: string; readonly workerUrl: string }

/** Owns the tables and changes them in migrations; serves nobody. */
export const OWNER = 'jiefen_owner'
/** Serves people: reads and adds, never rewrites history. */
export const APP = 'jiefen_app'
/** Serves timers and deliveries. */
export const WORKER = 'jiefen_worker'

/**
 * Makes the database and its three roles, or brings them up to date; running it again changes nothing.
 * `adminUrl` is a superuser, or a role that may create roles and databases (PostgreSQL 15 or newer).
 */
export async function prepareRoles(
  adminUrl: string,
  secrets: Secrets,
  database: string = databaseOf(adminUrl),
): Promise<RoleUrls> {
  await withClient(adminUrl, async (client) => {
    await refuseOldServer(client)
    // One at a time: two services that start together would both find the role missing. Freed when the client ends.
    await client.query(`select pg_advisory_lock(hashtext('jiefen roles'))`)
    await makeRoles(client, secrets)
    await makeDatabase(client, database)
  })
  await openDatabase(adminUrl, database)
  return roleUrls(adminUrl, secrets, database)
}

/** The addresses under which each role reaches a database of this server. */
export function roleUrls(adminUrl: string, secrets: Secrets, database: string): RoleUrls {
  const as = (role: string, password: string) => {
    const url = new URL(databaseUrl(adminUrl, database))
    url.username = role
    url.password = password
    return url.href
  }
  return {
    ownerUrl: as(OWNER, secrets.owner),
    appUrl: as(APP, secrets.app),
    workerUrl: as(WORKER, secrets.worker),
  }
}

/** The same server and role, another database. */
export function databaseUrl(adminUrl: string, database: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.href
}

/** The database that an address names; a server's own default database is never used for matters. */
export function databaseOf(url: string): string {
  const named = decodeURIComponent(new URL(url).pathname.slice(1))
  return named === '' || named === 'postgres' ? 'jiefen' : named
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int / 10000 as version`,
  )
  const version = rows[0]?.version ?? 0
  if (version < 15)
    throw new DatabaseFault(`PostgreSQL 15 or newer is needed; this server is PostgreSQL ${version}.`)
}

async function makeRoles(client: pg.Client, secrets: Secrets): Promise<void> {
  const wanted = [
    [OWNER, secrets.owner],
    [APP, secrets.app],
    [WORKER, secrets.worker],
  ] as const
  try {
    await client.query('begin')
    for (const [role, password] of wanted) {
      const known = await client.query('select from pg_roles where rolname = $1', [role])
      const verb = known.rowCount === 0 ? 'create' : 'alter'
      await client.query(
        `${verb} role ${role} login nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
      )
    }
    // A superuser may give anything away; any other role must belong to the owner first.
    await client.query(`do $$ begin
      if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant ${OWNER} to %I', current_user);
      end if;
    end $$`)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw explained(fault)
  }
}

async function makeDatabase(client: pg.Client, database: string): Promise<void> {
  const known = await client.query('select from pg_database where datname = $1', [database])
  if (known.rowCount !== 0) return
  try {
    await client.query(`create database ${client.escapeIdentifier(database)} owner ${OWNER} encoding 'UTF8'`)
  } catch (fault) {
    throw explained(fault)
  }
}

/** Lets our three roles into a database, and nobody else; its tables are granted by the migrations. */
export async function openDatabase(adminUrl: string, database: string): Promise<void> {
  await withClient(databaseUrl(adminUrl, database), async (client) => {
    const name = client.escapeIdentifier(database)
    await client.query(`
      begin;
      select pg_advisory_xact_lock(hashtext('jiefen database'));
      revoke all on database ${name} from public;
      grant connect, temporary, create on database ${name} to ${OWNER};
      grant connect on database ${name} to ${APP}, ${WORKER};
      alter schema public owner to ${OWNER};
      revoke create on schema public from public;
      grant usage on schema public to ${APP}, ${WORKER};
      commit`)
  }).catch((fault: unknown) => {
    throw explained(fault)
  })
}

/** Opens one connection, lends it, and closes it whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A connection that dies while idle must not take the whole service with it; the next query reports it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** 42501: the role of DATABASE_URL is not allowed to do this. */
const explained = (fault: unknown) =>
  fault instanceof pg.DatabaseError && fault.code === '42501'
    ? new DatabaseFault(
        `DATABASE_URL names a role that may not prepare the database (${fault.message}). ` +
          'Use a superuser, or a role with CREATEROLE and CREATEDB that owns the database.',
        { cause: fault },
      )
    : fault
