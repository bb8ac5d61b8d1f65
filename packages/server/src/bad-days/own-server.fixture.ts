import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate } from '../platform/migrations/index.ts'
import { type RunningPostgres, startPostgres } from '../platform/postgres/index.ts'

/** A database server of this suite alone, in a folder made for it, that may be stopped and started again. */
export async function startOwnServer() {
  const directory = mkdtempSync(path.join(tmpdir(), 'jiefen-away-'))
  const start = (port?: number): Promise<RunningPostgres> =>
    startPostgres({
      directory,
      log: () => undefined,
      durable: false,
      ...(port === undefined ? {} : { port }),
    })
  let running = await start()
  await migrate(running.ownerUrl)
  return {
    urls: running,
    goAway: () => running.stop(),
    /** Under the same address as before. */
    comeBack: async () => {
      running = await start(running.port)
    },
    clearAway: async () => {
      await running.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
