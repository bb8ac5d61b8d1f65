import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cruiseArrows } from '../../scripts/steps/arrows.ts'
import { findTracked, ROOT } from './tracked.ts'

describe('the arrows of the house', () => {
  it('are kept by every import, and every import of ours is seen', async () => {
    const { modules, forbidden, unseen } = await cruiseArrows(ROOT)
    const sources = findTracked(/^packages\/[^/]+\/src\/.*\.tsx?$/).length
    expect({ forbidden, unseen }).toEqual({ forbidden: [], unseen: [] })
    expect(modules).toBeGreaterThanOrEqual(sources)
    // Thousands of imports: seconds on a quiet machine, a minute on a busy one.
  }, 120_000)
})

describe('the guard itself', () => {
  const house = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'jiefen-arrows-')))
  afterAll(() => rmSync(house, { recursive: true }))

  const write = (file: string, words: string) => {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true })
    writeFileSync(path.join(house, file), words)
  }

  it('sees a forbidden import by type, by lazy import, in a page of JSX, of Node, around the door, and in a ring', async () => {
    for (const name of ['domain', 'server', 'console']) {
      write(
        `packages/${name}/package.json`,
        JSON.stringify({ name: `@jiefen/${name}`, type: 'module', exports: { './*': './src/*/index.ts' } }),
      )
      mkdirSync(path.join(house, 'node_modules/@jiefen'), { recursive: true })
      symlinkSync(`../../packages/${name}`, path.join(house, `node_modules/@jiefen/${name}`))
    }
    write('packages/server/src/desk/index.ts', 'export type Desk = number; export const desk = 1')
    write(
      'packages/server/src/platform/clock/index.ts',
      `import { desk } from '../../desk/index.ts'; export const now = desk`,
    )
    write(
      'packages/domain/src/matter/index.ts',
      `import type { Desk } from '@jiefen/server/desk'; export type A = Desk`,
    )
    write(
      'packages/domain/src/triage/index.ts',
      `import { readFileSync } from 'node:fs'; export const b = readFileSync`,
    )
    write('packages/domain/src/triage/inner.ts', 'export const inner = 1')
    write(
      'packages/domain/src/intake/index.ts',
      `import { inner } from '../triage/inner.ts'; export const c = inner`,
    )
    write('packages/domain/src/ring/one.ts', `import { two } from './two.ts'; export const one: number = two`)
    write('packages/domain/src/ring/two.ts', `import { one } from './one.ts'; export const two: number = one`)
    write(
      'packages/console/src/page/screen.tsx',
      `export const Screen = async () => <b>{String(await import('@jiefen/domain/triage'))}</b>`,
    )

    const { forbidden } = await cruiseArrows(house)
    const seen = forbidden.map((line) => line.split(' — ')[0]).sort()
    expect(seen).toEqual([
      'console-knows-only-its-neighbours: packages/console/src/page/screen.tsx → packages/domain/src/triage/index.ts',
      'domain-is-pure: packages/domain/src/triage/index.ts → fs',
      'domain-knows-only-its-neighbours: packages/domain/src/matter/index.ts → packages/server/src/desk/index.ts',
      'no-rings: packages/domain/src/ring/one.ts → packages/domain/src/ring/two.ts',
      'platform-is-feature-blind: packages/server/src/platform/clock/index.ts → packages/server/src/desk/index.ts',
      'rooms-meet-at-the-door: packages/domain/src/intake/index.ts → packages/domain/src/triage/inner.ts',
    ])
  })
})
