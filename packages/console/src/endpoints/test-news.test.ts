import { expect, test } from 'vitest'
import { newsOf } from './test-news.ts'

const askedAt = Date.parse('2026-11-22T09:30:00Z')
const tested = { notBefore: '2026-11-22T09:30:00.000Z', askedAt }
const words = { zh: '连不上。', en: 'It cannot be reached.' }
const earlier = '2026-11-22T09:29:59.999Z'
const after = '2026-11-22T09:30:02.000Z'
const soon = askedAt + 2_000

test('a test has arrived when something reached the room since, and not by what reached it before', () => {
  expect(newsOf({ lastSent: after }, tested, soon)).toBe('arrived')
  expect(newsOf({ lastSent: earlier }, tested, soon)).toBe('on-its-way')
})

test('it failed when something failed since, unless it arrived after all', () => {
  expect(newsOf({ lastFailure: { at: after, words } }, tested, soon)).toBe('failed')
  expect(newsOf({ lastFailure: { at: earlier, words } }, tested, soon)).toBe('on-its-way')
  expect(newsOf({ lastSent: after, lastFailure: { at: after, words } }, tested, soon)).toBe('arrived')
})

test('in the quiet hours it comes later, and nobody has to wait for it', () => {
  const tonight = { ...tested, notBefore: '2026-11-23T00:00:00.000Z' }
  expect(newsOf({ lastSent: after }, tonight, soon)).toBe('later')
})

test('after a minute nobody has to sit in front of it any more', () => {
  expect(newsOf({}, tested, askedAt + 59_000)).toBe('on-its-way')
  expect(newsOf({}, tested, askedAt + 61_000)).toBe('slow')
})
