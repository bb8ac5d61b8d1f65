import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Binaries } from './binaries.ts'
import { DatabaseFault } from './fault.ts'
import type { Secrets } from './roles.ts'
import { chooseServant, type Servant } from './servant.ts'

export type Cluster = {
  readonly folder: string
  readonly servant: Servant
  readonly secrets: Secrets & { readonly admin: string }
}

/** The database's own superuser; the service itself works with lesser roles. */
export const ADMIN = 'jiefen_admin'

/** Opens the folder in which the database will lie, and gives its true path. */
export function openFolder(given: string): string {
  mkdirSync(given, { recursive: true })
  const directory = realpathSync(given)
  // Others may pass through to the cluster, which is closed itself, but not list what lies here.
  if (isOurs(directory)) chmodSync(directory, 0o711)
  return directory
}

/** Readies the database of an opened folder for a start; makes an empty one the first time. */
export function prepareCluster(
  directory: string,
  binaries: Binaries,
  options: { durable: boolean; log: (words: string) => void },
): Cluster {
  const servant = chooseServant(directory, binaries.postgres)
  const secrets = readSecrets(path.join(directory, 'secrets.json'))
  const folder = path.join(directory, 'cluster')

  if (!existsSync(folder)) {
    options.log('making an empty database')
    initialise(folder, servant, binaries, secrets.admin, options.durable)
  }
  giveTo(servant, folder)
  refuseOtherMajor(folder, binaries)
  return { folder, servant, secrets }
}

/** Another user may have started here before: all files then change hands together. */
function giveTo({ owner }: Servant, folder: string): void {
  if (owner === undefined || statSync(folder).uid === owner.uid) return
  const given = spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, folder], { encoding: 'utf8' })
  if (given.status !== 0)
    throw new DatabaseFault(`The files in ${folder} belong to another user: ${given.stderr.trim()}`)
}

/** Made beside and renamed at the end, so that a start cut off half-way is simply begun again. */
function initialise(
  folder: string,
  servant: Servant,
  { initdb }: Binaries,
  password: string,
  durable: boolean,
): void {
  const draft = `${folder}.draft`
  const passwordFile = `${folder}.password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (servant.owner)
    for (const each of [draft, passwordFile]) chownSync(each, servant.owner.uid, servant.owner.gid)
  const [command, words] = servant.command(initdb, [
    ...['-D', draft, '-U', ADMIN, `--pwfile=${passwordFile}`],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--data-checksums'],
    // Without a UTF-8 character type, trigrams over Chinese text silently come out empty.
    ...[
      `--lc-ctype=${process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'}`,
      '--lc-collate=C',
      '--lc-messages=C',
    ],
    ...['--lc-monetary=C', '--lc-numeric=C', '--lc-time=C', '--text-search-config=simple'],
    ...(durable ? [] : ['--no-sync']),
  ])
  const run = spawnSync(command, words, { ...servant.spawnAs, cwd: '/', env: serverEnv(), encoding: 'utf8' })
  rmSync(passwordFile, { force: true })
  if (run.status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new DatabaseFault(
      `The database could not be made in ${folder}: ${(run.error?.message ?? run.stderr).trim()}`,
    )
  }
  renameSync(draft, folder)
}

/** What the server sees of our environment: nothing, so that no setting of the machine changes how it sorts. */
export const serverEnv = () => ({ PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: '', TZ: 'UTC' })

function refuseOtherMajor(folder: string, { postgres }: Binaries): void {
  const made = readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim()
  const ours = /(\d+)\./.exec(spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout)?.[1]
  if (ours !== undefined && made !== ours) {
    throw new DatabaseFault(
      `The data in ${folder} were written by PostgreSQL ${made}; this release brings PostgreSQL ${ours}. ` +
        'Restore a backup into a new folder, or go back to the earlier release.',
    )
  }
}

const isOurs = (directory: string) => {
  const me = process.getuid?.()
  return me === undefined || me === 0 || statSync(directory).uid === me
}

const KINDS = ['admin', 'owner', 'app', 'worker'] as const

function readSecrets(file: string): Record<(typeof KINDS)[number], string> {
  const kept = existsSync(file) ? parseSecrets(readFileSync(file, 'utf8')) : {}
  const word = (kind: string) => kept[kind] ?? randomBytes(24).toString('base64url')
  const secrets = { admin: word('admin'), owner: word('owner'), app: word('app'), worker: word('worker') }
  if (KINDS.every((kind) => kept[kind] === secrets[kind])) return secrets
  // Written beside and renamed: a half-written file would lock everybody out of the data.
  writeFileSync(`${file}.draft`, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.draft`, file)
  return secrets
}

function parseSecrets(text: string): Record<string, string> {
  const read: unknown = JSON.parse(text)
  if (typeof read !== 'object' || read === null) return {}
  return Object.fromEntries(
    Object.entries(read).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}
