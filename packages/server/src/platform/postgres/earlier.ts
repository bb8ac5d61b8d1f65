import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseFault } from './fault.ts'

/**
 * What an earlier run may have left behind, and how it is cleared away without losing an acknowledged row:
 *
 *   service killed, database alive   the database is asked to stop as on any other day (fast shutdown, a checkpoint)
 *   database killed, its children    they notice by themselves; those that do not are told
 *   machine switched off             nothing lives; a stale postmaster.pid whose number now belongs to a stranger
 *                                    would stop the new server from starting, so it is removed
 *   another service alive            nothing is touched: two services over one folder would destroy it
 */
export async function clearEarlier(cluster: string, log: (words: string) => void): Promise<void> {
  let living = findServers(cluster)
  if (living.length > 0) {
    log('a database server of an earlier run is still alive: stopping it')
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      const head = readServerPid(cluster)
      // Only the head is asked first: its children finish their last commit under its eyes.
      const asked = signal === 'SIGINT' && head !== undefined && living.includes(head) ? [head] : living
      for (const pid of asked) send(pid, signal)
      for (let waited = 0; waited < 15_000 && living.length > 0; waited += 50) {
        await pause(50)
        living = findServers(cluster)
      }
      if (living.length === 0) break
    }
  }
  if (living.length > 0)
    throw new DatabaseFault(`An earlier database server (process ${living.join(', ')}) does not end.`)
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true })
}

/** The process numbers of PostgreSQL servers, head and children, that work in exactly this folder. */
export function findServers(cluster: string): number[] {
  if (process.platform !== 'linux') {
    const head = readServerPid(cluster)
    if (head === undefined) return []
    const shown = spawnSync('ps', ['-o', 'command=', '-p', String(head)], { encoding: 'utf8' }).stdout
    return shown.includes(cluster) ? [head] : []
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && worksIn(name, cluster))
    .map(Number)
}

function worksIn(pid: string, cluster: string): boolean {
  try {
    if (stateOf(pid) === 'Z') return false
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster)) return isServer(pid)
    return readlinkSync(`/proc/${pid}/cwd`) === cluster && isServer(pid)
  } catch {
    return false // It ended while we looked, or it belongs to somebody else.
  }
}

/** A clerk's shell that stands in the folder is no server and must not be stopped. */
const isServer = (pid: string) => /^postgres\b/.test(readFileSync(`/proc/${pid}/comm`, 'utf8'))

const afterName = (pid: string | number) =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
const stateOf = (pid: string | number) => afterName(pid)[0]

/** The head of the running server, by its own file. */
export function readServerPid(cluster: string): number | undefined {
  try {
    const pid = Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}

/** Sends a signal; a process that has already gone is no error. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ESRCH')) throw fault
  }
}

/** As `takeFolder`, but a service that is just ending (a restart does that) is given some seconds to do so. */
export async function takeFolderInTime(directory: string, log: (words: string) => void): Promise<() => void> {
  const holder = readHolder(path.join(directory, 'service.json'))
  const mayEnd = holder !== undefined && holder.pid !== process.pid
  for (let waited = 0; mayEnd && waited < 10_000 && birthOf(holder.pid) === holder.birth; waited += 100) {
    if (waited === 500) log('waiting for an earlier service on this folder to end')
    await pause(100)
  }
  return takeFolder(directory)
}

/** Takes the folder for this service, or says that another living service has it. */
export function takeFolder(directory: string): () => void {
  const file = path.join(directory, 'service.json')
  const holder = readHolder(file)
  if (holder && birthOf(holder.pid) === holder.birth) {
    throw new DatabaseFault(
      `Jiefen is already running on this folder (process ${holder.pid}, ${directory}). ` +
        'Stop it first, or set JIEFEN_DATA to another folder.',
    )
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }))
  return () => rmSync(file, { force: true })
}

function readHolder(file: string): { pid: number; birth: string } | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof read !== 'object' || read === null || !('pid' in read) || !('birth' in read)) return undefined
    return { pid: Number(read.pid), birth: String(read.birth) }
  } catch {
    return undefined
  }
}

/** When a process was born: a number alone may have been given to a stranger since; undefined when it is gone. */
export function birthOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      // A dead process whose parent has not yet asked for its end still has a number, but no life.
      if (stateOf(pid) === 'Z') return undefined
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${afterName(pid)[19]}`
    } catch {
      return undefined
    }
  }
  return (
    spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim() || undefined
  )
}
