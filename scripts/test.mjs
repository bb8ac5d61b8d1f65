/** `npm test`: every test there is, on a fresh machine too; the last line is `N passed, N failed`. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBrowser } from './steps/browser.mjs'
import { buildConsole } from './steps/build-console.mjs'
import { answerHelp, call, Mendable, NODE, ROOT, run } from './steps/ground.mjs'
import { install } from './steps/install.mjs'

answerHelp(`
npm test                    installs what is missing (the browser too, where it may) and runs every test.
npm test -- <words>         passes the words on to vitest, for example a path or --project pure.

The last line is "N passed, N failed"; the code is 0 only when something passed and nothing failed.
  JIEFEN_CHROMIUM             a Chromium or Chrome that is not on the path
  JIEFEN_TEST_DATABASE_URL    an outside PostgreSQL to run on; its database must be named jiefen_test_…
`)

const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs')
const RESULTS = path.join(ROOT, '.cache/test-results.json')

await run(async () => {
  const words = process.argv.slice(2)
  const { passed, failed } = await everything(words).catch((fault) => ({ passed: 0, failed: say(fault) }))
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 || passed === 0 ? 1 : 0
})

async function everything(words) {
  await install()
  // What needs no screen is tested all the same; each missing piece counts as one failure.
  let missing = 0
  const attempt = async (step) => {
    try {
      return await step()
    } catch (fault) {
      missing += say(fault)
    }
  }
  await attempt(buildConsole)
  const browser = await attempt(ensureBrowser)
  rmSync(RESULTS, { force: true })
  mkdirSync(path.dirname(RESULTS), { recursive: true })
  const rest =
    missing > 0 && words.length === 0
      ? ['pure', 'service', 'walks'].map((name) => `--project=${name}`)
      : words
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]
  const code = await call(NODE, [VITEST, 'run', ...reports, ...rest], {
    env: {
      ...process.env,
      ...(browser ? { JIEFEN_CHROMIUM: browser } : {}),
      PATH: `${path.dirname(NODE)}${path.delimiter}${process.env.PATH}`,
    },
  })
  const { passed, failed } = count(code)
  return { passed, failed: failed + missing }
}

/** Prints a fault and counts it. */
function say(fault) {
  console.error(fault instanceof Mendable ? `\n${fault.message}` : fault)
  return 1
}

/** A suite that could not even be read, or a fault between two tests, is a failure although no test bears its name. */
function count(code) {
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 }
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'))
  const unread = results.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.every(({ status }) => status !== 'failed'),
  )
  const failed = results.numFailedTests + unread.length
  return { passed: results.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}
