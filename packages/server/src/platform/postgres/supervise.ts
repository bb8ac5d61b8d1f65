import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Binaries, getBinaries } from './binaries.ts'
import { ADMIN, type Cluster, openFolder, prepareCluster, serverEnv } from './cluster.ts'
import { clearEarlier, send, takeFolderInTime } from './earlier.ts'
import { DatabaseFault } from './fault.ts'
import { prepareRoles, type RoleUrls } from './roles.ts'

export type StartPostgres = {
  /** Where the database keeps its files; made when missing. */
  readonly directory: string
  /** A free port of this machine is taken when none is named. */
  readonly port?: number
  readonly log: (words: string) => void
  /** False for tests only: an acknowledged row may then be lost when the machine loses power. */
  readonly durable?: boolean
  /** Further settings of the server, by their PostgreSQL names. */
  readonly settings?: Readonly<Record<string, string>>
}

export type RunningServer = {
  readonly adminUrl: string
  readonly port: number
  readonly stop: () => Promise<void>
}
export type RunningPostgres = RunningServer & RoleUrls

/** Starts the embedded database over a folder, prepares its roles, and keeps it running until `stop`. */
export async function startPostgres(start: StartPostgres): Promise<RunningPostgres> {
  const { server, cluster } = await startServer(start)
  try {
    return { ...server, ...(await prepareRoles(server.adminUrl, cluster.secrets, 'jiefen')) }
  } catch (fault) {
    await server.stop()
    throw fault
  }
}

/** Starts the bare server and keeps it running: no database of ours and no roles yet. */
export async function startServer(
  start: StartPostgres,
): Promise<{ server: RunningServer; cluster: Cluster }> {
  const { log, durable = true } = start
  const binaries = getBinaries()
  const directory = openFolder(start.directory)
  const leaveFolder = await takeFolderInTime(directory, log)
  try {
    const cluster = prepareCluster(directory, binaries, { durable, log })
    await clearEarlier(cluster.folder, log)
    const port = start.port ?? (await findFreePort())
    const keeper = keepRunning(
      () => launch(binaries, cluster, port, durable, start.settings ?? {}),
      cluster,
      log,
    )
    await keeper.firstReady
    const adminUrl = `postgres://${ADMIN}:${encodeURIComponent(cluster.secrets.admin)}@127.0.0.1:${port}/postgres`
    const stop = () => keeper.stop().finally(leaveFolder)
    return { server: { adminUrl, port, stop }, cluster }
  } catch (fault) {
    leaveFolder()
    throw fault
  }
}

function launch(
  { postgres }: Binaries,
  { folder, servant }: Cluster,
  port: number,
  durable: boolean,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const chosen = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A cluster made earlier may hold a name that parallel workers do not find.
    default_text_search_config: 'pg_catalog.simple',
    jit: 'off',
    log_checkpoints: 'off',
    // A refused statement is the service's to report; in this file it would leave people's words and numbers.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  }
  const [command, words] = servant.command(postgres, [
    ...['-D', folder],
    ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  const file = logFile(folder)
  const journal = openSync(file, 'a', 0o600)
  try {
    return spawn(command, words, {
      ...servant.spawnAs,
      cwd: '/',
      env: serverEnv(),
      // In a group of its own: Ctrl-C in the terminal must reach the service first, which then stops the database.
      detached: true,
      stdio: ['ignore', journal, journal],
    })
  } finally {
    closeSync(journal)
  }
}

const logFile = (folder: string) => path.join(path.dirname(folder), 'postgres.log')

/** Beyond this the journal of the server is set aside at the next start; two of them are kept. */
const LONGEST_JOURNAL = 10_000_000

function keepRunning(launchOne: () => ChildProcess, { folder }: Cluster, log: (words: string) => void) {
  let child: ChildProcess | undefined
  let stopping = false
  const lastRites = () => {
    if (child?.pid !== undefined && child.exitCode === null) send(child.pid, 'SIGINT')
  }
  process.on('exit', lastRites)

  const runOnce = async (): Promise<{ ended: Promise<string> }> => {
    turnJournal(logFile(folder))
    const started = launchOne()
    child = started
    const ended = new Promise<string>((resolve) => {
      started.once('error', (fault) => resolve(fault.message))
      started.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
    })
    await untilReady(folder, started, ended)
    return { ended }
  }

  const watch = async (ended: Promise<string>): Promise<void> => {
    let end = await ended
    for (let wait = 100; !stopping; wait = Math.min(wait * 2, 5_000)) {
      log(`the database server ended by itself (${end}): starting it again`)
      try {
        await clearEarlier(folder, log)
        if (stopping) return
        const again = await runOnce()
        end = await again.ended
        wait = 100
      } catch (fault) {
        end = fault instanceof Error ? fault.message : String(fault)
        await pause(wait)
      }
    }
  }

  let watching: Promise<void> = Promise.resolve()
  const firstReady = runOnce().then(
    ({ ended }) => {
      watching = watch(ended)
    },
    (fault: unknown) => {
      process.off('exit', lastRites)
      throw fault
    },
  )
  const stop = async () => {
    stopping = true
    lastRites()
    const impatient = setTimeout(() => child?.pid !== undefined && send(child.pid, 'SIGQUIT'), 30_000)
    await watching
    clearTimeout(impatient)
    process.off('exit', lastRites)
  }
  return { firstReady, stop }
}

/** Ready is when the server's own file says so: the sign that its own tool waits for. */
async function untilReady(folder: string, child: ChildProcess, ended: Promise<string>): Promise<void> {
  let end: string | undefined
  void ended.then((how) => {
    end = how
  })
  // Replaying the journal after a crash may take minutes; it must not be cut short.
  for (let waited = 0; waited < 600_000; waited += 20) {
    if (end !== undefined)
      throw new DatabaseFault(`The database server did not start (${end}): ${lastWords(folder)}`)
    if (isReady(folder, child.pid)) return
    await pause(20)
  }
  throw new DatabaseFault(`The database server is not ready after ten minutes: ${lastWords(folder)}`)
}

function isReady(folder: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

const lastWords = (folder: string) =>
  readFileSync(logFile(folder), 'utf8').trim().split('\n').slice(-3).join(' | ')

function turnJournal(file: string): void {
  if (existsSync(file) && statSync(file).size > LONGEST_JOURNAL) renameSync(file, `${file}.1`)
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
