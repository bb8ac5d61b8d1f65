import path from 'node:path'
import { answerHelp, call, NODE, ROOT, run } from './steps/ground.mjs'

answerHelp(`
npm run check               in under a minute: types, arrows, style, the tests of the rules and of the house.
                            Runs all of them even when one fails, and says how long each took.
`)

const bin = (name: string) => path.join(ROOT, 'node_modules/.bin', name)
const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs')

const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ['types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
  ['types of the rules, without Node', bin('tsc'), ['--noEmit', '-p', 'packages/domain/tsconfig.json']],
  ['arrows', NODE, [path.join(ROOT, 'scripts/arrows.ts')]],
  ['style', bin('biome'), ['check', '.']],
  ['rules and house', NODE, [vitest, 'run', '--project', 'pure', '--reporter=dot']],
]

await run(async () => {
  const lines: string[] = []
  let failed = 0
  for (const [name, command, words] of steps) {
    console.log(`\n— ${name}`)
    const began = performance.now()
    const code = await call(command, words)
    if (code !== 0) failed += 1
    lines.push(
      `${code === 0 ? 'ok    ' : 'FAILED'} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${name}`,
    )
  }
  console.log(`\n${lines.join('\n')}`)
  return failed === 0 ? 0 : 1
})
