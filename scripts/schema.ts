import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dumpSchema, MIGRATIONS } from '@jiefen/server/platform/migrations'
import { cloneTemplate, startTestCluster } from '../packages/testkit/src/postgres/cluster.ts'
import { answerHelp, run } from './steps/ground.mjs'

answerHelp(`
node scripts/schema.ts            applies all migrations to an empty database and writes its shape to
                                  packages/server/migrations/schema.sql
node scripts/schema.ts --check    compares only
`)

await run(async () => {
  const file = path.join(MIGRATIONS, 'schema.sql')
  const { cluster, stop } = await startTestCluster()
  try {
    const { ownerUrl } = await cloneTemplate(cluster)
    const schema = await dumpSchema(ownerUrl)
    if (!process.argv.includes('--check')) writeFileSync(file, schema)
    const same = readFileSync(file, 'utf8') === schema
    console.log(
      same ? 'schema.sql is the shape of a fresh database' : 'schema.sql differs: run node scripts/schema.ts',
    )
    return same ? 0 : 1
  } finally {
    await stop()
  }
})
