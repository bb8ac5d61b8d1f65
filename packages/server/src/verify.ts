import path from 'node:path'
import type { Region } from '@jiefen/domain/region'
import { type OpenedDatabase, openDatabase } from './database.ts'
import { drawExtracts, matterModel, verifyAll } from './matter/index.ts'
import { loadRegion } from './open-house.ts'
import { findRunning, withClient } from './platform/postgres/index.ts'
import { type Environment, readEnvironment } from './settings.ts'

const help = `npm run verify

Re-computes the hash chain of every matter, every row drawn from it and every thread beside it, and says "identical" or
names the first difference (exit code 1). Reads the same settings as the service, and may run while it runs.

  -- --draw-extracts   first draws the extracts of closed matters again: once after the update that brought them, and
                       after the region's categories or never-examples.csv have changed. Stop the service for it.`

if (process.argv.includes('--help')) console.log(help)
else process.exitCode = await verify()

/** The database as it stands: beside a service that runs on the embedded one, or opened for this alone. */
async function lookAt(environment: Environment, region: Region): Promise<OpenedDatabase> {
  const running =
    environment.databaseUrl === undefined
      ? await findRunning(path.join(environment.dataDirectory, 'postgres'))
      : undefined
  if (running !== undefined) return { urls: running, stop: async () => undefined }
  return openDatabase(environment, region, () => undefined)
}

async function verify(): Promise<number> {
  const environment = readEnvironment(process.env)
  const { region } = await loadRegion(environment.region)
  const { urls, stop } = await lookAt(environment, region)
  try {
    if (process.argv.includes('--draw-extracts'))
      console.log(
        `drawn: ${await withClient(urls.workerUrl, (client) => drawExtracts(client, region))} extracts`,
      )
    const verified = await withClient(urls.workerUrl, async (client) => {
      // One snapshot: a change made meanwhile is seen whole or not at all.
      await client.query('begin isolation level repeatable read read only')
      return verifyAll(client, matterModel(region))
    })
    const { matters, facts, messages, difference } = verified
    if (difference === undefined) {
      console.log(`identical: ${matters} matters, ${facts} facts, ${messages} messages`)
      return 0
    }
    console.log(`different: matter ${difference.number ?? difference.matter}, ${difference.where}`)
    console.log(`  stored   ${difference.stored}\n  computed ${difference.computed}`)
    return 1
  } finally {
    await stop()
  }
}
