import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTracked, ROOT, read } from './tracked.ts'

const named = Object.values(parseScripts(read('package.json'))).flatMap(
  (command) => /^node (\S+)/.exec(command)?.[1] ?? [],
)
const lying = findTracked(/^(scripts|bench|packages\/[^/]+\/scripts)\/[^/]+\.(mjs|ts)$/).filter(
  (file) => !/\.test\.ts$/.test(file),
)
const scripts = [...new Set([...named, ...lying])].sort()

function parseScripts(text: string): Record<string, string> {
  const read: unknown = JSON.parse(text)
  if (typeof read !== 'object' || read === null || !('scripts' in read)) return {}
  return Object.fromEntries(
    Object.entries(read.scripts ?? {}).map(([name, command]) => [name, String(command)]),
  )
}

describe('every script answers --help instead of beginning its work', () => {
  it.each(scripts)('%s', (script) => {
    // Asked without reading it first, a script that knows no help would begin its work here.
    expect(read(script)).toMatch(/--help|answerHelp/)
    const asked = spawnSync(process.execPath, [path.join(ROOT, script), '--help'], {
      cwd: path.dirname(ROOT),
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect({ code: asked.status, fault: asked.stderr }).toEqual({ code: 0, fault: '' })
    expect(asked.stdout.trim().split('\n').length).toBeGreaterThan(0)
    expect(asked.stdout).toMatch(/\w+/)
  })
})

it('every script that package.json names is there', () => {
  expect(named.filter((script) => !scripts.includes(script))).toEqual([])
  expect(named.length).toBeGreaterThan(3)
})
