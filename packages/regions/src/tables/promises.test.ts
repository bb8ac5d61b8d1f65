import { describe, expect, it, test } from 'vitest'
import { hasFaults, listProfiles, parseRegion, readProfile } from '../index.ts'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import { type Change, smallFiles } from '../small-region.fixture.ts'

const table =
  (...lines: readonly string[]): Change =>
  () =>
    `${lines.join('\n')}\n`
const clauseHead = 'id,kind,zh,en'
const recourseHead = 'code,only,category,way_zh,way_en,words_zh,words_en,source,within'
const numberHead = 'name,days,authority'

const mistakes: readonly Mistake[] = [
  [
    'a clause of an unknown kind',
    'clauses.csv',
    table(clauseHead, 'a,gift,送,gives'),
    ['clauses.csv:2 kind “gift” is no kind of clause; known: payment, act, apology, return, stop, other'],
  ],
  [
    'a payment that does not say to whom',
    'clauses.csv',
    table(
      clauseHead,
      'a,payment,{payer}付{amount}：{instalments},{payer} pays {payee} {amount}: {instalments}',
    ),
    ['clauses.csv:2 zh the blank “{payee}” is missing: without it nobody knows what is owed'],
  ],
  [
    'a blank that must stand, in a part that may fall away',
    'clauses.csv',
    table(clauseHead, 'a,act,{who}［于{day}前］做{what},{who} does {what} by {day}'),
    ['clauses.csv:2 zh the blank “{day}” is missing: without it nobody knows what is owed'],
  ],
  [
    'a blank that nothing fills',
    'clauses.csv',
    table(clauseHead, 'a,other,再无争议{party},Nothing else'),
    ['clauses.csv:2 zh a clause of this kind has no blank “{party}”; known: none'],
  ],
  [
    'a word of status without its source',
    'status-words.csv',
    table('word,settles,why_zh,why_en,source', '离婚,no,不能靠协议,Not by agreement,'),
    ['status-words.csv:2 source “source” may not be empty'],
  ],
  [
    'a number of performance that is not there',
    'performance.csv',
    table(numberHead, 'remind_always,3,小县规定'),
    [
      'performance.csv:2 name there is no “remind_always”; known: remind_before, remind_after, dispute_within',
    ],
  ],
  [
    'a reminder after half a day',
    'performance.csv',
    table(numberHead, 'remind_after,0.5,小县规定'),
    ['performance.csv:2 days “0.5” is no whole number from 1 to 90'],
  ],
  [
    'a recourse with a last day that cannot be read',
    'recourses.csv',
    table(recourseHead, 'sue,,,起诉,Sue,可以起诉,You may sue,人民调解法第32条,two years'),
    ['recourses.csv:2 within “two years” must look like effect+30d or due+2y'],
  ],
  [
    'a recourse without its source, for an unknown category',
    'recourses.csv',
    table(recourseHead, 'sue,,99,起诉,Sue,可以起诉,You may sue,,'),
    [
      'recourses.csv:2 category there is no category “99”',
      'recourses.csv:2 source “source” may not be empty',
    ],
  ],
  [
    'a recourse with papers that nobody puts together',
    'recourses.csv',
    table(`${recourseHead},packet`, 'sue,,,起诉,Sue,可以起诉,You may sue,人民调解法第32条,,everything'),
    ['recourses.csv:2 packet there is no packet “everything”'],
  ],
  [
    'a way of entrusting without its authority',
    'links.csv',
    table('code,name_zh,name_en,from_zh,from_en,source', 'LK01,诉调对接,From a court,人民法院,A court,'),
    ['links.csv:2 source “source” may not be empty'],
  ],
]

describe('the tables of keeping an agreement', () => {
  test.each(mistakes)(namesMistake, tellsExactly)

  it('a region without them reminds three days before and one after, and lets a yes be taken back for seven', () => {
    const parsed = parseRegion(smallFiles())
    if (hasFaults(parsed)) throw new Error('the small region is right')
    expect(parsed.region.performance).toEqual({
      remindBeforeDays: 3,
      remindAfterDays: 1,
      disputeWithinDays: 7,
    })
  })

  it('every profile has the national clauses and ways, and one of the fictional ones its own numbers', async () => {
    for (const name of await listProfiles()) {
      const parsed = await readProfile(name)
      if (hasFaults(parsed)) throw new Error(`${name} has faults`)
      const { clauses, recourses, links, performance } = parsed.region
      expect(new Set(clauses.map(({ kind }) => kind)).size).toBe(6)
      expect(recourses.map(({ code }) => code)).toContain('payment-order')
      expect(recourses.flatMap(({ packet }) => packet ?? [])).toHaveLength(5)
      expect(links.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `LK0${nth}`))
      expect(performance.remindBeforeDays).toBe(name === 'lakeside' ? 5 : 3)
    }
  })
})
