import { withClient } from './roles.ts'
import { startPostgres } from './supervise.ts'

/** A service that writes rows and prints each number once it is acknowledged, until somebody kills it. */
const { ownerUrl } = await startPostgres({ directory: String(process.argv[2]), log: () => undefined })
await withClient(ownerUrl, async (client) => {
  await client.query('create table if not exists kept (number bigint generated always as identity)')
  for (;;) {
    const { rows } = await client.query<{ number: string }>(
      'insert into kept default values returning number',
    )
    console.log(rows[0]?.number)
  }
})
