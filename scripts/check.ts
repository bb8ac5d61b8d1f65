import { spawn } from 'node:child_process'
import path from 'node:path'
import { answerHelp, NODE, ROOT, run } from './steps/ground.mjs'

answerHelp(`
npm run check               in under a minute: types, arrows, style, the tests of the rules and of the house.
                            Runs all of them even when one fails, and says how long each took.
`)

const bin = (name: string) => path.join(ROOT, 'node_modules/.bin', name)
const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs')
/** What was found right stays known between two checks; without it everything is looked at anew. */
const knownTypes = (name: string) => [
  '--incremental',
  '--tsBuildInfoFile',
  path.join(ROOT, '.cache', `${name}.tsbuildinfo`),
]

interface Step {
  readonly name: string
  readonly command: string
  readonly words: readonly string[]
}

/** Two at a time: the compiler keeps one processor busy, the rest the other. The arrows are among the tests of the house. */
const lanes: readonly (readonly Step[])[] = [
  [
    {
      name: 'types',
      command: bin('tsc'),
      words: ['--noEmit', '-p', 'tsconfig.json', ...knownTypes('types')],
    },
    {
      name: 'types of the rules, without Node',
      command: bin('tsc'),
      words: ['--noEmit', '-p', 'packages/domain/tsconfig.json', ...knownTypes('types-of-rules')],
    },
  ],
  [
    { name: 'style', command: bin('biome'), words: ['check', '.'] },
    {
      name: 'rules and house, arrows among them',
      command: NODE,
      words: [vitest, 'run', '--project', 'pure', '--reporter=dot'],
    },
  ],
]

await run(async () => {
  const lines: string[] = []
  let failed = 0
  const began = performance.now()
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) {
        const { code, said, seconds } = await listenTo(step)
        if (code !== 0) failed += 1
        // Said at once and not while it runs, so that two steps do not talk into each other.
        console.log(`\n— ${step.name}\n${said}`)
        lines.push(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s  ${step.name}`)
      }
    }),
  )
  console.log(`\n${lines.join('\n')}\n       ${((performance.now() - began) / 1000).toFixed(1)} s in all`)
  return failed === 0 ? 0 : 1
})

function listenTo({ command, words }: Step): Promise<{ code: number; said: string; seconds: number }> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => {
        said += piece
      })
    child.once('error', reject)
    child.once('close', (code) =>
      resolve({ code: code ?? 1, said: said.trimEnd(), seconds: (performance.now() - began) / 1000 }),
    )
  })
}
