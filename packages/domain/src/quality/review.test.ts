import { addDays } from '@jiefen/domain/calendar'
import { asInstant, asPersonId, isRefusal } from '@jiefen/domain/kernel'
import { staffAt, town } from '@jiefen/testkit/stories'
import { describe, expect, it } from 'vitest'
import {
  answerFinding,
  callUpFile,
  checkFile,
  type FileInReview,
  foldReview,
  judgeFinding,
  type PointChecked,
  type ReviewEntry,
} from './index.ts'

const { region } = town
const [rule = expect.fail()] = region.quality.review
const day = 24 * 60 * 60 * 1000
const monday = asInstant(Date.parse('2026-11-23T02:00:00Z'))
const after = (days: number) => asInstant(monday + days * day)
const someone = (name: string, role: 'supervisor' | 'mediator' = 'supervisor') =>
  ({ ...staffAt(role, town.above), person: asPersonId(name) }) as const
const mediator = someone('mediator', 'mediator')
const [reviewer, another] = [someone('reviewer'), someone('another')]
const hands = ['mediator', 'helper', 'keeper'].map(asPersonId)
const file = (...entries: readonly ReviewEntry[]): FileInReview => ({
  ...{ mediator: mediator.person, hands, entries },
})
const all = (...findings: readonly PointChecked[]): PointChecked[] =>
  region.quality.points.map(({ code }) => findings.find(({ point }) => point === code) ?? { point: code })
const serious: PointChecked = { point: 'consent', grade: 'serious', words: '没有另一方的答复。' }
const small: PointChecked = { point: 'record', grade: 'small', words: '字迹难认。' }
const check = (points: readonly PointChecked[], by = reviewer, before = file()) =>
  checkFile({ points, at: monday, by }, before, rule, region)
const done = <T>(answer: T): Exclude<T, { refused: string }> =>
  isRefusal(answer) ? expect.fail(String(answer.refused)) : (answer as Exclude<T, { refused: string }>)
const checked = done(check(all(serious, small)))
const answer = (way: 'corrected' | 'objected', before: FileInReview, at = after(1), by = mediator) =>
  answerFinding({ point: 'consent', way, words: '已补上。', at, by }, before)
const judge = (yes: boolean, before: FileInReview, by = reviewer) =>
  judgeFinding({ point: 'consent', yes, words: '看过了。', at: after(2), by }, before)

describe('a file in review', () => {
  it('is called up for a cause when it is closed, not in review, and by whoever had no hand in it', () => {
    const up = (by = reviewer, more: object = {}, words = '对方说没有收到。') =>
      callUpFile(
        { words, at: monday, by },
        { mediator: mediator.person, hands, closed: true, inReview: false, ...more },
      )
    for (const name of ['mediator', 'helper', 'keeper'])
      expect(up(someone(name))).toEqual({ refused: 'own-file' })
    expect(up(reviewer, { closed: false })).toEqual({ refused: 'no-closed-file' })
    expect(up(reviewer, { inReview: true })).toEqual({ refused: 'in-review-already' })
    expect(up(reviewer, {}, ' ')).toEqual({ refused: 'reason-missing' })
    const called = done(up())
    expect(foldReview([called]).standing).toBe('waiting')
    expect(done(check(all(), reviewer, file(called))).type).toBe('checked')
  })

  it('is looked at point by point, with words for each finding, by somebody who had no hand in it', () => {
    for (const name of ['mediator', 'helper', 'keeper'])
      expect(check(all(), someone(name))).toEqual({ refused: 'own-file' })
    expect(check(all().slice(1))).toMatchObject({ refused: 'point-missing' })
    expect(check([...all(), { point: 'consent' }])).toMatchObject({ refused: 'point-missing' })
    expect(check(all({ point: 'record', grade: 'serious', words: '…' }))).toMatchObject({
      refused: 'unknown-point',
    })
    expect(check(all({ ...serious, words: ' ' }))).toMatchObject({ refused: 'reason-missing' })
    expect(check(all(), another, file(checked))).toEqual({ refused: 'review-not-here' })
  })

  it('passes at once where all is in order, or where only something small is said', () => {
    for (const points of [all(), all(small)])
      expect(foldReview([done(check(points))])).toMatchObject({ standing: 'passed', serious: false })
  })

  it('waits for the mediator so many working days, and for nobody else', () => {
    const { due, standing, serious: isSerious } = foldReview([checked])
    expect({ standing, isSerious }).toEqual({ standing: 'with-mediator', isSerious: true })
    // Three working days from a Monday: Thursday is the last.
    expect(new Date(due ?? 0).toISOString()).toContain(addDays('2026-11-23', 3))
    expect(answer('corrected', file(checked), after(1), another as never)).toEqual({
      refused: 'not-your-file',
    })
  })

  it('passes when what was put right is enough, and goes back with words when it is not', () => {
    const corrected = done(answer('corrected', file(checked)))
    expect(foldReview([checked, corrected]).standing).toBe('with-reviewer')
    const notEnough = done(judge(false, file(checked, corrected)))
    expect(foldReview([checked, corrected, notEnough]).standing).toBe('with-mediator')
    const enough = done(judge(true, file(checked, corrected)))
    expect(foldReview([checked, corrected, enough])).toMatchObject({ standing: 'passed', serious: true })
    expect(judge(true, file(checked, corrected), someone('helper'))).toEqual({ refused: 'own-file' })
  })

  it('an objection is decided by somebody else than who made the finding, once, within the limit', () => {
    const objected = done(answer('objected', file(checked)))
    expect(judge(false, file(checked, objected))).toMatchObject({ refused: 'somebody-else-decides' })
    const takenBack = done(judge(false, file(checked, objected), another))
    expect(foldReview([checked, objected, takenBack])).toMatchObject({ standing: 'passed', serious: false })
    const stands = done(judge(true, file(checked, objected), another))
    const afterwards = file(checked, objected, stands)
    expect(foldReview(afterwards.entries).standing).toBe('with-mediator')
    expect(answer('objected', afterwards, after(2))).toMatchObject({ refused: 'objection-over' })
    expect(isRefusal(answer('corrected', afterwards, after(2)))).toBe(false)
  })

  it('after the limit nobody objects any more, but putting right is never too late', () => {
    expect(answer('objected', file(checked), after(9))).toMatchObject({ refused: 'objection-over' })
    expect(isRefusal(answer('corrected', file(checked), after(9)))).toBe(false)
  })
})
