/** `npm start`: from a fresh machine to a running service. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildConsole } from './steps/build-console.mjs'
import { answerHelp, NODE, ROOT, run } from './steps/ground.mjs'
import { install } from './steps/install.mjs'
import { whenNpmEnds } from './steps/npm-above.mjs'

answerHelp(`
npm start                   installs what is missing, builds what has changed, and starts Jiefen.

Settings by environment:
  PORT            where people reach it (3000)
  JIEFEN_DATA     the folder of the database and the files (./data)
  DATABASE_URL    a PostgreSQL 15 or newer of your own, instead of the embedded one
  JIEFEN_REGION   the region profile, a folder of packages/regions/profiles
  JIEFEN_ROLES    which of web, timers, deliveries this process does (all)
The whole table, with the secrets: README.md

Ctrl-C stops everything in order.
`)

await run(async () => {
  await install()
  await buildConsole()
  return serve(process.argv.slice(2))
})

function serve(words) {
  const preload = pathToFileURL(path.join(ROOT, 'scripts/steps/leave-with-parent.mjs')).href
  const main = path.join(ROOT, 'packages/server/src/main.ts')
  const child = spawn(NODE, ['--import', preload, main, ...words], {
    cwd: ROOT,
    // In a group of its own: from a terminal, Ctrl-C comes both to us and to npm above us, who sends it on once more.
    detached: true,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  let lately = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      const now = Date.now()
      if (now - lately > 500) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
      lately = now
    })
  }
  whenNpmEnds(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}
