import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseFault } from './fault.ts'

/**
 * PostgreSQL refuses to run as root, because a mistake in the database would then own the machine. Started as root
 * we therefore hand it to a servant: a user with no rights who owns the data and nothing else.
 *
 * Where that user cannot walk to the data or to the program (a 0700 folder such as root's home lies above them), the
 * servant is lent exactly one capability: reading through closed folders. A container often withholds that one, so a
 * second and a third way follow. Which way works is tried, not computed: access lists, mounts and namespaces all have
 * a say in it.
 */
export type Servant = {
  readonly name: string
  /** Who must own the data on disk; undefined: whoever runs the service. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined
  readonly command: (program: string, words: readonly string[]) => readonly [string, string[]]
  readonly spawnAs: { uid: number; gid: number } | Record<string, never>
}

/** The user and group "nobody" of every Linux: owns no file and belongs to no person. */
const NOBODY = { uid: 65534, gid: 65534 }

/** Chooses the first way in which the database server can be run over this folder. */
export function chooseServant(directory: string, program: string): Servant {
  const faults: string[] = []
  for (const servant of servantsFor(directory)) {
    const fault = findFault(servant, directory, program)
    if (fault === undefined) return servant
    faults.push(`${servant.name}: ${fault}`)
  }
  throw new DatabaseFault(
    `The database cannot be run over the folder ${directory}: a folder above it, or above the program, is closed ` +
      'to other users, and this machine does not let the service open it for the database. ' +
      'Set JIEFEN_DATA to a folder that is not inside a private home (for example /var/lib/jiefen), ' +
      `keep the program there too, or start as an ordinary user. (Tried: ${faults.join('; ')})`,
  )
}

function servantsFor(directory: string): Servant[] {
  const itself: Servant = {
    name: 'as the current user',
    owner: undefined,
    command: (program, words) => [program, [...words]],
    spawnAs: {},
  }
  if (process.getuid?.() !== 0) return [itself]

  const user = earlierOwner(directory) ?? NOBODY
  const lent = (capability: string): Servant => ({
    name: `as user ${user.uid} with ${capability}`,
    owner: user,
    command: (program, words) => [
      'setpriv',
      [
        ...[`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'],
        ...[`--inh-caps=+${capability}`, `--ambient-caps=+${capability}`, '--', program, ...words],
      ],
    ],
    spawnAs: {},
  })
  return [
    { ...itself, name: `as user ${user.uid}`, owner: user, spawnAs: { ...user } },
    lent('dac_read_search'),
    lent('dac_override'),
    {
      name: 'in a user namespace',
      owner: { uid: 0, gid: 0 },
      command: (program, words) => [
        'unshare',
        ['--user', `--map-user=${NOBODY.uid}`, `--map-group=${NOBODY.gid}`, ...['--', program, ...words]],
      ],
      spawnAs: {},
    },
  ]
}

/** A cluster made earlier by an ordinary user stays theirs, so that they can start it again without root. */
function earlierOwner(directory: string) {
  const found = statSync(path.join(directory, 'cluster'), { throwIfNoEntry: false })
  return found === undefined || found.uid === 0 ? undefined : { uid: found.uid, gid: found.gid }
}

function findFault(servant: Servant, directory: string, program: string): string | undefined {
  const trial = path.join(directory, `trial-${process.pid}`)
  try {
    mkdirSync(trial, { mode: 0o700 })
    if (servant.owner) chownSync(trial, servant.owner.uid, servant.owner.gid)
    const script = 'cd "$1" && : > trial && exec "$2" --version'
    const [command, words] = servant.command('/bin/sh', ['-c', script, 'sh', trial, program])
    const run = spawnSync(command, words, { ...servant.spawnAs, cwd: '/', encoding: 'utf8', timeout: 20_000 })
    if (run.status === 0 && run.stdout.includes('PostgreSQL')) {
      // The service reads there, too, whether the server is ready; root without its capabilities may not.
      statSync(path.join(trial, 'trial'))
      return undefined
    }
    return (run.error?.message ?? run.stderr).trim().split('\n').at(-1) ?? 'no answer'
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  } finally {
    if (servant.owner) chownSync(trial, process.getuid?.() ?? 0, process.getgid?.() ?? 0)
    rmSync(trial, { recursive: true, force: true })
  }
}
