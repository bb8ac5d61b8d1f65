import { expect, test } from 'vitest'
import { hazardPhotosOf, sessionsOf } from './facts-of.ts'

const entry = (version: number, type: string, facts: Record<string, unknown>) => ({
  version,
  type,
  at: '2026-11-22T01:30:00.000Z',
  by: { zh: '', en: '' },
  sentence: { zh: '', en: '' },
  facts,
})

test('a session is read from the history, with the risk answer that the law wants', () => {
  const [session] = sessionsOf([
    entry(1, 'MatterReported', { story: 'x' }),
    entry(2, 'SessionHeld', {
      heldAt: Date.parse('2026-11-21T06:00:00Z'),
      place: '调解室',
      present: ['p1', 'p2'],
      others: [],
      open: false,
      record: '谈了一次',
      risk: { sharpening: true, reportedTo: '派出所' },
    }),
  ])
  expect(session).toMatchObject({
    version: 2,
    heldAt: '2026-11-21T06:00:00.000Z',
    present: ['p1', 'p2'],
    risk: { sharpening: true, reportedTo: '派出所', words: '' },
  })
})

test('the photos of a hazard stand in order of time: before, after, re-check', () => {
  const shown = hazardPhotosOf([
    entry(3, 'HazardRectified', { before: 'f1', after: 'f2', note: '' }),
    entry(4, 'HazardRechecked', { photo: 'f3', safe: true }),
    entry(5, 'FollowUpMade', { before: 'not a photo' }),
  ])
  expect(shown.map(({ photos }) => photos.map(({ file }) => file))).toEqual([['f1', 'f2'], ['f3']])
})
