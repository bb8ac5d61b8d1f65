import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ADMIN } from './cluster.ts'
import { type RoleUrls, roleUrls, type Secrets, withClient } from './roles.ts'

/**
 * How to reach the embedded database of a folder while a service keeps it running; undefined when none answers.
 * For tools that look on without starting a second server: verification, above all.
 */
export async function findRunning(directory: string, database = 'jiefen'): Promise<RoleUrls | undefined> {
  const pidFile = path.join(directory, 'cluster', 'postmaster.pid')
  const secretsFile = path.join(directory, 'secrets.json')
  if (!existsSync(pidFile) || !existsSync(secretsFile)) return undefined
  // The fourth line of postmaster.pid is the port.
  const port = readFileSync(pidFile, 'utf8').split('\n')[3]?.trim()
  const secrets = JSON.parse(readFileSync(secretsFile, 'utf8')) as Secrets & { readonly admin: string }
  const adminUrl = `postgres://${ADMIN}:${encodeURIComponent(secrets.admin)}@127.0.0.1:${port}/postgres`
  const urls = roleUrls(adminUrl, secrets, database)
  const answers = await withClient(urls.workerUrl, (client) => client.query('select 1')).then(
    () => true,
    () => false,
  )
  return answers ? urls : undefined
}
