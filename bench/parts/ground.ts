import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { databaseUrl, type RunningServer, startServer, withClient } from '@jiefen/server/platform/postgres'

/** The place the measurements run over: a fictional region with four sub-districts and sixteen communities. */
export const region = 'lakeside'
const database = 'jiefen_bench'
const root = path.resolve(import.meta.dirname, '../..')

/** A durable PostgreSQL of its own, and the real service over it in a process of its own. */
export interface Ground {
  readonly origin: string
  /** As superuser: past all our walls, the quickest way into the tables there is. */
  readonly bareUrl: string
  readonly service: Service
  /** Another process of the service over the same database, with these roles; no port that anybody asks. */
  join(roles: string): Joined
  stop(): Promise<void>
}

/** A process that joined later. */
export interface Joined {
  /** At once and in the middle of whatever it does. */
  kill(): void
  readonly ended: Promise<void>
}

export interface Service {
  /** Memory of the process now and at most so far, in megabytes; absent where the system does not tell. */
  memory(): { readonly now: number; readonly peak: number } | undefined
  /** Milliseconds of processor time the process has used so far; absent where the system does not tell. */
  busy(): number | undefined
}

/** Starts both in a folder of their own, which is gone after `stop`; `settings`: more of the service's environment. */
export async function breakGround(
  roles = 'web',
  settings: Readonly<Record<string, string>> = {},
): Promise<Ground> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'jiefen-bench-'))
  const endings: (() => void | Promise<void>)[] = [() => rmSync(directory, { recursive: true, force: true })]
  const stop = async (): Promise<void> => {
    for (const ending of endings.splice(0).reverse()) await ending()
  }
  try {
    const server = await startDurable(path.join(directory, 'database'))
    endings.push(() => server.stop())
    const port = await freePort()
    const bareUrl = databaseUrl(server.adminUrl, database)
    await withClient(server.adminUrl, (client) => client.query(`create database ${database} encoding 'UTF8'`))
    const run = (port: number, theirs: string): ChildProcess =>
      spawn(process.execPath, [path.join(root, 'packages/server/src/main.ts')], {
        cwd: root,
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          PORT: String(port),
          JIEFEN_HOST: '127.0.0.1',
          JIEFEN_DATA: path.join(directory, 'data'),
          DATABASE_URL: bareUrl,
          JIEFEN_REGION: region,
          JIEFEN_ROLES: theirs,
          JIEFEN_DEMO: 'yes',
          JIEFEN_REQUESTS_PER_MINUTE: '0',
          ...settings,
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
    const child = run(port, roles)
    endings.push(() => ended(child))
    const origin = `http://127.0.0.1:${port}`
    await untilReady(origin, child)
    const join = (theirs: string): Joined => {
      const joined = run(0, theirs)
      const over = new Promise<void>((resolve) => joined.once('exit', () => resolve()))
      endings.push(() => ended(joined))
      return { kill: () => joined.kill('SIGKILL'), ended: over }
    }
    return { origin, bareUrl, service: observed(child), join, stop }
  } catch (fault) {
    await stop()
    throw fault
  }
}

/** Settings as in production: what is acknowledged is on the disk, for both sides of every comparison. */
async function startDurable(directory: string): Promise<RunningServer> {
  const { server } = await startServer({
    directory,
    log: () => undefined,
    // As the cluster is made, the setting names a schema twice, and every parallel worker refuses to start with it.
    settings: { default_text_search_config: 'pg_catalog.simple' },
  })
  return server
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(late)
}

async function untilReady(origin: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 200) {
    if (child.exitCode !== null) throw new Error(`the service ended before it was ready (${child.exitCode})`)
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await pause(200)
  }
  throw new Error('the service is not ready after two minutes')
}

function observed({ pid }: ChildProcess): Service {
  const read = (file: string): string | undefined => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8')
    } catch {
      return undefined
    }
  }
  return {
    memory: () => {
      const text = read('status') ?? ''
      const megabytes = (field: string): number =>
        Number(new RegExp(`${field}:\\s+(\\d+)`).exec(text)?.[1]) / 1024
      return text === '' ? undefined : { now: megabytes('VmRSS'), peak: megabytes('VmHWM') }
    },
    busy: () => {
      const fields = read('stat')
        ?.replace(/^.*\) /, '')
        .split(' ')
      // The 14th and 15th field of the whole line, in hundredths of a second on every Linux we run on.
      return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) * 10
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
