import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asPersonId, asUnitId, instant, isRefusal } from '../kernel/index.ts'
import { hangUp, type Post } from './index.ts'

const post: Post = {
  title: '周五下午集中调解',
  words: '请各村把要一起谈的事提前报上来。',
  pinned: false,
  at: instant('2026-11-22T09:00:00+08:00'),
  by: {
    kind: 'staff',
    person: asPersonId('0190'),
    name: '王受理',
    unit: asUnitId('town'),
    role: 'receptionist',
  },
}
const today = '2026-11-22'

describe('a post on a notice board', () => {
  it('hangs as it was written, without the blanks around it', () => {
    expect(hangUp({ ...post, title: `  ${post.title} `, words: `${post.words}\n\n` }, today)).toEqual(post)
  })

  it('needs a title and words', () => {
    expect(hangUp({ ...post, title: '  ' }, today)).toEqual({ refused: 'post-empty', field: 'title' })
    expect(hangUp({ ...post, words: '\n' }, today)).toEqual({ refused: 'post-empty', field: 'words' })
  })

  it('may hang until today or any later day, and until no earlier one', () => {
    expect(hangUp({ ...post, until: today }, today)).toEqual({ ...post, until: today })
    expect(hangUp({ ...post, until: '2027-01-01' }, today)).toEqual({ ...post, until: '2027-01-01' })
    expect(hangUp({ ...post, until: '2026-11-21' }, today)).toMatchObject({ refused: 'day-is-over' })
  })

  it.each([
    ['找老李，19900001234', 'mobile'],
    ['找老李，+86 199-0000-1234', 'mobile'],
    ['写信到 li@example.test', 'mail'],
    ['身份证 110101200002306666', 'identity-or-card'],
  ])('with “%s” in it is refused, and the refusal names the kind and not the number', (text, kind) => {
    for (const field of ['title', 'words'] as const) {
      const answer = hangUp({ ...post, [field]: text }, today)
      expect(answer).toEqual({ refused: 'personal-data', field, found: [kind] })
      expect(JSON.stringify(answer)).not.toMatch(/\d{4}|example/)
    }
  })

  it('tells no number of a person in a refusal, wherever it stands in the words', () => {
    const number = fc.integer({ min: 0, max: 9999 }).map((end) => `1990000${String(end).padStart(4, '0')}`)
    fc.assert(
      fc.property(fc.string(), number, fc.string(), (before, mobile, after) => {
        const answer = hangUp({ ...post, words: `${before}，${mobile}，${after}` }, today)
        expect(isRefusal(answer) && answer.refused).toBe('personal-data')
        expect(JSON.stringify(answer)).not.toContain(mobile)
      }),
    )
  })
})
