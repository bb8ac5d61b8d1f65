import { openDatabase } from './database.ts'
import { matterModel, verifyAll } from './matter/index.ts'
import { loadRegion } from './open-house.ts'
import { withClient } from './platform/postgres/index.ts'
import { readEnvironment } from './settings.ts'

const help = `npm run verify

Re-computes the hash chain of every matter and every row drawn from it, and says "identical" or names the first
difference (exit code 1). Reads the same settings as the service, and may run while it runs on an outside database.`

if (process.argv.includes('--help')) console.log(help)
else process.exitCode = await verify()

async function verify(): Promise<number> {
  const environment = readEnvironment(process.env)
  const { region } = await loadRegion(environment.region)
  const { urls, stop } = await openDatabase(environment, region, () => undefined)
  try {
    const verified = await withClient(urls.workerUrl, (client) => verifyAll(client, matterModel(region)))
    const { matters, facts, difference } = verified
    if (difference === undefined) {
      console.log(`identical: ${matters} matters, ${facts} facts`)
      return 0
    }
    console.log(`different: matter ${difference.matter}, ${difference.where}`)
    console.log(`  stored   ${difference.stored}\n  computed ${difference.computed}`)
    return 1
  } finally {
    await stop()
  }
}
