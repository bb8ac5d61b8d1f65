import { expect, it } from 'vitest'
import { findLines, findTracked } from './tracked.ts'

/** The compiler already keeps Node and the browser out of these files; it cannot keep out the language's own clock. */
const CLOCK_OR_DICE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\.|\bprocess\.|\bfetch\(|\bimport\(/

it('the rules read no clock, throw no dice and ask nobody', () => {
  const rules = findTracked(/^packages\/domain\/src\/.*\.ts$/).filter((file) => !file.endsWith('.test.ts'))
  expect(rules.length).toBeGreaterThan(20)
  expect(rules.flatMap((file) => findLines(file, CLOCK_OR_DICE))).toEqual([])
})

it('the rules import nothing but their own package', () => {
  const foreign = /^\s*(?:import|export)\b.*\bfrom\s+'(?!\.{1,2}\/)/
  const rules = findTracked(/^packages\/domain\/src\/.*\.ts$/).filter(
    (file) => !/\.(test|fixture)\.ts$/.test(file),
  )
  expect(rules.flatMap((file) => findLines(file, foreign))).toEqual([])
})
