/** Brings the parts that the project is made of, when they are missing or have changed. */
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { call, fingerprint, isStamped, Mendable, NODE, ROOT, stamp, tell } from './ground.mjs'

const STAMP = 'node_modules/.jiefen-stamp'

export async function install() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    throw new Mendable(`Jiefen needs Node 20 or newer; this is ${process.version}. See https://nodejs.org`)
  if (existsSync(NODE) && isStamped(STAMP, wanted())) return

  const closed = !isWritable(ROOT)
  if (closed)
    throw new Mendable(`The folder ${ROOT} cannot be written to. Give it to the user who starts Jiefen.`)
  const code = await tell('Fetching the parts (the first time this takes a minute or two)', () =>
    npm('install'),
  )
  if (code !== 0) {
    throw new Mendable(
      'npm could not fetch the parts; its own words are above. The usual reasons: no way to the package registry ' +
        '(try `npm ping`), a full disk (`df -h .`), or files of another user in node_modules (remove that folder).',
    )
  }
  // Where the machine forbids install scripts, the parts lie there but are not set up.
  if (!existsSync(NODE) || (await call(NODE, ['--version'], { stdio: 'ignore' }).catch(() => 1)) !== 0) {
    await npm('rebuild', '--ignore-scripts=false', 'node')
    if (!existsSync(NODE)) {
      throw new Mendable('The part "node" was not set up. Allow its install script, then: npm rebuild node')
    }
  }
  // `npm install` may have tidied the lock, so the mark is made of what it left.
  stamp(STAMP, wanted())
}

function wanted() {
  const packages = readdirSync(path.join(ROOT, 'packages')).map((name) => `packages/${name}/package.json`)
  return `${fingerprint(['package.json', 'package-lock.json', ...packages])} ${process.platform} ${process.arch}`
}

function npm(...words) {
  // Started by npm, we call the same npm again; started by hand, the one on the path. Warnings about the machine's own
  // Node are not for the reader: the project brings its Node.
  const own = process.env.npm_execpath
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  const env = { ...process.env, ...ownCache() }
  return call(command, [...first, ...words, '--no-audit', '--no-fund', '--loglevel=error'], { env }).catch(
    () => {
      throw new Mendable('npm was not found. It comes with Node (Debian: apt-get install npm).')
    },
  )
}

/** A service user often has no home; npm then keeps its downloads beside the project. */
function ownCache() {
  if (process.env.npm_config_cache && isWritable(process.env.npm_config_cache)) return {}
  const home = process.env.HOME ?? os.homedir()
  if (isWritable(path.join(home, '.npm')) || (!existsSync(path.join(home, '.npm')) && isWritable(home)))
    return {}
  const cache = path.join(ROOT, '.cache/npm')
  mkdirSync(cache, { recursive: true })
  return { npm_config_cache: cache }
}

function isWritable(place) {
  try {
    accessSync(place, constants.W_OK)
    return true
  } catch {
    return false
  }
}
