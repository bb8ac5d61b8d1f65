import { expect, it } from 'vitest'
import { findTracked, read } from './tracked.ts'

const LONGEST = 400

it('no source file, and no test, is longer than one can read at a sitting', () => {
  const sizes = findTracked(/\.(ts|tsx|mjs)$/)
    .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .sort((one, other) => one.lines - other.lines)
  const at = (share: number) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))]?.lines
  console.log(`${sizes.length} source files: median ${at(0.5)} lines, p90 ${at(0.9)}, longest ${at(1)}`)
  expect(sizes.filter(({ lines }) => lines > LONGEST)).toEqual([])
})
