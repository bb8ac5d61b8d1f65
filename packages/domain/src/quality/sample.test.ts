import { createHash } from 'node:crypto'
import { town } from '@jiefen/testkit/stories'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawSample, populationText, reviewRuleFor, sampleSize } from './index.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const [rule = expect.fail()] = town.region.quality.review
const numbers = fc.uniqueArray(fc.stringMatching(/^[0-9]{6}$/), { maxLength: 60 })
const seeds = fc.stringMatching(/^[0-9a-f]{16}$/)
const files = (all: readonly string[]) => all.map((number) => ({ number }))

it('draws the share rounded up, at least the least, never more than there are', () => {
  expect([0, 1, 2, 3, 5, 10].map((count) => sampleSize(count, rule))).toEqual([0, 1, 2, 2, 3, 5])
  fc.assert(
    fc.property(numbers, seeds, (all, seed) => {
      const { drawn } = drawSample(files(all), seed, rule, sha256)
      expect(drawn).toHaveLength(sampleSize(all.length, rule))
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(drawn.filter((number) => !all.includes(number))).toEqual([])
    }),
  )
})

it('does not depend on the order in which files were closed or listed', () => {
  fc.assert(
    fc.property(numbers, seeds, (all, seed) => {
      const backwards = all.toReversed()
      expect(drawSample(files(backwards), seed, rule, sha256)).toEqual(
        drawSample(files(all), seed, rule, sha256),
      )
      expect(sha256(populationText(backwards))).toBe(sha256(populationText(all)))
    }),
  )
})

it('one file more takes at most one place, and gives nobody else’s to a third', () => {
  fc.assert(
    fc.property(numbers, seeds, fc.stringMatching(/^[0-9]{7}$/), (all, seed, another) => {
      const before = new Set(drawSample(files(all), seed, rule, sha256).drawn)
      const after = new Set(drawSample(files([...all, another]), seed, rule, sha256).drawn)
      const left = [...before].filter((number) => !after.has(number))
      const came = [...after].filter((number) => !before.has(number))
      expect(came.length).toBeLessThanOrEqual(1)
      expect(left.length).toBeLessThanOrEqual(1)
      // Whoever left gave way to the file that came, and to no other.
      if (left.length === 1) expect(came).toEqual([another])
    }),
  )
})

it('leaves nothing to choose: each of two files has the smaller lot for about half of the seeds', () => {
  const one = { ...rule, sharePercent: 0, least: 1 }
  const first = Array.from({ length: 2000 }, (_, seed) =>
    drawSample(files(['a', 'b']), String(seed), one, sha256).drawn.includes('a'),
  ).filter(Boolean).length
  expect(first).toBeGreaterThan(900)
  expect(first).toBeLessThan(1100)
})

it('can be worked out with nothing but the seed, the numbers and sha256', () => {
  const all = ['3', '1', '2', '4']
  const byHand = all.toSorted((a, b) => (sha256(`s${a}`) < sha256(`s${b}`) ? -1 : 1)).slice(0, 2)
  expect(drawSample(files(all), 's', rule, sha256).drawn).toEqual(byHand.toSorted())
})

it('adds the classes that are always looked at, without taking a place of the lot', () => {
  const all = ['1', '2', '3', '4'].map((number) => ({ number, difficulty: 'D5' }))
  const { drawn, always } = drawSample(all, 'seed', rule, sha256)
  expect(drawn).toHaveLength(2)
  expect([...drawn, ...always].toSorted()).toEqual(['1', '2', '3', '4'])
})

it('goes by the newest rule that had begun when the month began', () => {
  const { quality } = town.region
  const later = { ...quality, review: [...quality.review, { ...rule, from: '2026-06-15', least: 9 }] }
  expect(reviewRuleFor(later, '2026-06')?.least).toBe(2)
  expect(reviewRuleFor(later, '2026-07')?.least).toBe(9)
  expect(reviewRuleFor(later, '2023-12')).toBeUndefined()
})
