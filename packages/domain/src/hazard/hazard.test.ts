import {
  afterPhoto,
  anAcceptedHazard,
  andThen,
  attempt,
  homeDesk,
  orderedToRectify,
  rectifiedAtOnce,
  scenes,
  staffAt,
} from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../calendar/index.ts'
import { asFileId, asInstant, isoOf } from '../kernel/index.ts'

describe.each(scenes)('in $region.id', (scene) => {
  const desk = homeDesk(scene)
  const grid = staffAt('grid-worker', scene.home)
  const accepted = anAcceptedHazard(scene)
  const done = { after: afterPhoto, note: '换了新井盖' }

  it('put right at once it waits for somebody else to look', () => {
    const { matter } = rectifiedAtOnce(scene)
    expect(matter).toMatchObject({
      stage: 'rechecking',
      rectified: { mode: 'at-once', after: afterPhoto },
      handlers: [grid.person],
    })
    expect(matter.clocks.map(({ name }) => name)).toEqual(['recheck'])
  })

  it('the photo of before is kept when there is one', () => {
    const before = asFileId('photo-before')
    expect(andThen(accepted, 'rectify-at-once', grid, { ...done, before }).matter.rectified?.before).toBe(
      before,
    )
  })

  it('nothing is put right without a photo of it and a word about it', () => {
    expect(attempt(accepted, 'rectify-at-once', grid, { note: '换了' })).toEqual({
      refused: 'after-photo-missing',
    })
    expect(attempt(accepted, 'rectify-at-once', grid, { ...done, note: ' ' })).toEqual({
      refused: 'note-missing',
    })
  })

  it('ordered by a day, it is due at the end of that day', () => {
    const { matter } = orderedToRectify(scene)
    expect(matter).toMatchObject({ stage: 'rectifying', byDate: '2026-12-01' })
    expect(matter.clocks.map(({ name, dueAt }) => [name, isoOf(dueAt)])).toEqual([
      ['rectify', '2026-12-01T16:00:00.000Z'],
    ])
  })

  it('may be ordered for today, not for yesterday, and not for a day that does not exist', () => {
    const today = dayOf(accepted.matter.lastAt, scene.region.calendar)
    const order = (byDate: string, note = '排期') =>
      attempt(accepted, 'order-rectification', desk, { byDate, note })
    expect(order(today)).toHaveLength(1)
    expect(order('2026-11-22')).toEqual({ refused: 'day-has-passed', byDate: '2026-11-22', today })
    for (const byDate of ['2026-02-30', '2026-13-01', '26-12-01', 'tomorrow'])
      expect(order(byDate)).toEqual({ refused: 'not-a-day', byDate })
    expect(order(today, ' ')).toEqual({ refused: 'note-missing' })
  })

  it('what was ordered is reported done with a photo', () => {
    const { matter } = andThen(orderedToRectify(scene), 'report-rectified', grid, done)
    expect(matter).toMatchObject({ stage: 'rechecking', rectified: { mode: 'by-date' } })
    expect(attempt(orderedToRectify(scene), 'report-rectified', grid, { note: '好了' })).toEqual({
      refused: 'after-photo-missing',
    })
  })

  describe('the re-check', () => {
    const rechecked = rectifiedAtOnce(scene)

    it('is not done by whoever put it right', () => {
      const itself = { safe: true, note: '看过了' }
      expect(attempt(rechecked, 'recheck-hazard', grid, itself)).toEqual({ refused: 'own-work' })
      const sameHuman = staffAt('receptionist', scene.home, grid.person)
      expect(attempt(rechecked, 'recheck-hazard', sameHuman, itself)).toEqual({ refused: 'own-work' })
      expect(andThen(rechecked, 'recheck-hazard', desk, itself).matter.stage).toBe('following-up')
    })

    it('that finds it unsafe sends it back to work, with a new day', () => {
      const { matter } = andThen(rechecked, 'recheck-hazard', desk, {
        safe: false,
        note: '还是松的',
        byDate: '2026-12-05',
      })
      expect(matter).toMatchObject({ stage: 'rectifying', byDate: '2026-12-05', recheck: { safe: false } })
      expect(matter.clocks.map(({ name, dueAt }) => [name, isoOf(dueAt)])).toEqual([
        ['rectify', '2026-12-05T16:00:00.000Z'],
      ])
    })

    it('that names no day leaves it to the limit of the region', () => {
      const { matter, events } = andThen(rechecked, 'recheck-hazard', desk, { safe: false, note: '还是松的' })
      const [clock] = matter.clocks
      const last = events.at(-1)
      expect(matter.stage === 'rectifying' && matter.byDate).toBe(
        dayOf(asInstant((clock?.dueAt ?? 0) - 1), scene.region.calendar),
      )
      expect(last?.type === 'HazardRechecked' && last.byDate).toMatch(/^2026-1[12]-\d\d$/)
    })

    it('says what was found, and sets no day in the past', () => {
      expect(attempt(rechecked, 'recheck-hazard', desk, { safe: true, note: '' })).toEqual({
        refused: 'note-missing',
      })
      expect(
        attempt(rechecked, 'recheck-hazard', desk, { safe: false, note: '松的', byDate: '2026-11-01' }),
      ).toMatchObject({ refused: 'day-has-passed' })
      expect(
        attempt(rechecked, 'recheck-hazard', desk, { safe: false, note: '松的', byDate: '2026-11-31' }),
      ).toMatchObject({ refused: 'not-a-day' })
    })
  })
})
