import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { findServers, readServerPid, send } from './earlier.ts'
import { withClient } from './roles.ts'
import { type StartPostgres, startPostgres } from './supervise.ts'

const asRoot = process.platform === 'linux' && process.getuid?.() === 0
const made: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const undo of made.splice(0).reverse()) await undo()
})

function freshFolder(parent = os.tmpdir()): string {
  const folder = mkdtempSync(path.join(parent, 'jiefen-postgres-'))
  made.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function start(directory: string, more: Partial<StartPostgres> = {}) {
  const words: string[] = []
  const running = await startPostgres({ directory, log: (line) => words.push(line), durable: false, ...more })
  made.push(() => running.stop())
  return { ...running, words }
}

const ask = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows)

/** Starts a real service in a process of its own and waits until it has had some rows acknowledged. */
async function startWriter(directory: string) {
  const script = fileURLToPath(new URL('./writer.fixture.ts', import.meta.url))
  const writer = spawn(process.execPath, [script, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
  made.push(() => void writer.kill('SIGKILL'))
  let acknowledged = 0
  const lines = createInterface({ input: writer.stdout })
  const ended = new Promise<void>((resolve) => lines.once('close', resolve))
  await new Promise<void>((resolve) =>
    lines.on('line', (line) => {
      acknowledged = Number(line)
      if (acknowledged === 200) resolve()
    }),
  )
  const kill = async () => {
    writer.kill('SIGKILL')
    await ended
    return acknowledged
  }
  return { kill }
}

describe('the embedded database', () => {
  it('keeps what was written for the next start', async () => {
    const folder = freshFolder()
    const first = await start(folder)
    await ask(first.ownerUrl, `create table note as select '调解' as word`)
    await first.stop()
    expect(findServers(path.join(folder, 'cluster'))).toEqual([])

    const second = await start(folder)
    expect(await ask(second.ownerUrl, 'select word from note')).toEqual([{ word: '调解' }])
  })

  it('is flushed to the disk and checked by sums unless a test asks otherwise', async () => {
    const { ownerUrl } = await start(freshFolder(), { durable: true })
    const settings = `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
      current_setting('full_page_writes') as pages, current_setting('data_checksums') as sums`
    expect(await ask(ownerUrl, settings)).toEqual([{ fsync: 'on', commit: 'on', pages: 'on', sums: 'on' }])
  })

  it('opens to its password only, and the password to nobody else on the machine', async () => {
    const folder = freshFolder()
    const { ownerUrl } = await start(folder)
    const stranger = new URL(ownerUrl)
    stranger.password = 'guess'

    await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password authentication failed')
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(statSync(path.join(folder, 'cluster')).mode & 0o777).toBe(0o700)
  })

  it('begins again when its making was cut off half-way', async () => {
    const folder = freshFolder()
    mkdirSync(path.join(folder, 'cluster.draft'))
    writeFileSync(path.join(folder, 'cluster.draft', 'PG_VERSION'), '1')
    const { ownerUrl } = await start(folder)
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('says so when its data were written by another major version', async () => {
    const folder = freshFolder()
    await (await start(folder)).stop()
    writeFileSync(path.join(folder, 'cluster', 'PG_VERSION'), '12\n')
    await expect(start(folder)).rejects.toThrow('written by PostgreSQL 12')
  })

  it('is not shared by two services', async () => {
    const folder = freshFolder()
    const first = await start(folder)
    await expect(start(folder)).rejects.toThrow('already running on this folder')
    expect(await ask(first.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it.runIf(asRoot)('works below a folder that is closed to everybody but root', async () => {
    const closed = freshFolder()
    chmodSync(closed, 0o700)
    const { ownerUrl } = await start(path.join(closed, 'below', 'data'))
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

describe('after a crash', () => {
  it('the database comes back by itself, with every row, when its server is killed', async () => {
    const folder = freshFolder()
    const { ownerUrl, words } = await start(folder, { durable: true })
    await ask(ownerUrl, 'create table note as select 7 as number')
    const before = readServerPid(path.join(folder, 'cluster'))
    send(Number(before), 'SIGKILL')

    await expect
      .poll(() => ask(ownerUrl, 'select number from note').catch(() => []), { timeout: 20_000 })
      .toEqual([{ number: 7 }])
    expect(words.join()).toContain('ended by itself (SIGKILL)')
    expect(readServerPid(path.join(folder, 'cluster'))).not.toBe(before)
  })

  it('a service that was killed leaves its database running; the next start takes over and no acknowledged row is missing', async () => {
    const folder = freshFolder()
    const writer = await startWriter(folder)
    const acknowledged = await writer.kill()
    expect(findServers(path.join(folder, 'cluster'))).not.toEqual([])

    const { ownerUrl, words } = await start(folder, { durable: true })
    const [kept] = await ask(ownerUrl, 'select count(*)::int as rows from kept')
    expect(kept.rows).toBeGreaterThanOrEqual(acknowledged)
    expect(words.join()).toContain('earlier run is still alive')
  })

  it('no acknowledged row is missing when service and database are killed in the same moment', async () => {
    const folder = freshFolder()
    const writer = await startWriter(folder)
    for (const pid of findServers(path.join(folder, 'cluster'))) send(pid, 'SIGKILL')
    const acknowledged = await writer.kill()

    const { ownerUrl } = await start(folder, { durable: true })
    const [kept] = await ask(ownerUrl, 'select count(*)::int as rows from kept')
    expect(kept.rows).toBeGreaterThanOrEqual(acknowledged)
  })

  it('a stale process number that now belongs to a stranger neither stops the start nor the stranger', async () => {
    const folder = freshFolder()
    await (await start(folder)).stop()
    const stranger = spawn('sleep', ['60'])
    made.push(() => void stranger.kill())
    const lines = [stranger.pid, path.join(folder, 'cluster'), 1, 5432, '', '127.0.0.1', '', 'ready']
    writeFileSync(path.join(folder, 'cluster', 'postmaster.pid'), `${lines.join('\n')}\n`)
    writeFileSync(path.join(folder, 'service.json'), JSON.stringify({ pid: stranger.pid, birth: 'before' }))

    const { ownerUrl } = await start(folder)
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(stranger.exitCode).toBeNull()
  })

  it('the journal of the server keeps no word and no number of a person from a refused statement', async () => {
    const folder = freshFolder()
    const { ownerUrl } = await start(folder)
    await ask(ownerUrl, 'create table person (phone text unique)')
    await ask(ownerUrl, `insert into person values ('199 0000 1234')`)
    await expect(ask(ownerUrl, `insert into person values ('199 0000 1234')`)).rejects.toThrow(
      'duplicate key',
    )

    expect(existsSync(path.join(folder, 'postgres.log'))).toBe(true)
    expect(readFileSync(path.join(folder, 'postgres.log'), 'utf8')).not.toContain('199 0000')
  })
})
