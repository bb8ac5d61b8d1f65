/** Builds the staff console when its sources have changed since the last time. */
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { call, fingerprint, isStamped, Mendable, NODE, ROOT, stamp, tell } from './ground.mjs'

const STAMP = 'packages/console/dist/.jiefen-stamp'

export async function buildConsole() {
  if (!existsSync(path.join(ROOT, 'packages/console/index.html'))) return
  const mark = fingerprint(['packages/console', 'packages/contract', 'packages/ui', 'package-lock.json'])
  if (isStamped(STAMP, mark)) return
  // A build that breaks off must not be taken for a finished one.
  rmSync(path.join(ROOT, STAMP), { force: true })
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js')
  const code = await tell('Building the staff console', () =>
    call(NODE, [vite, 'build', 'packages/console', '--logLevel', 'warn']),
  )
  if (code !== 0) throw new Mendable('The staff console could not be built; the reason is above.')
  stamp(STAMP, mark)
}
