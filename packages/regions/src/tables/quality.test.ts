import { expect, test } from 'vitest'
import { hasFaults, parseRegion } from '../index.ts'
import { faultsAfter, smallFiles } from '../small-region.fixture.ts'

const review = `from,level,share_percent,least,always,answer_days,version,source
2026-01-01,county,20,2,D4、D5,5,2026,小县评查办法第6条
`
const titles = `code,name_zh,name_en,decided_at,review_years,object_days,from,version,source
4,四级,Fourth grade,county,2,10,2026-01-01,2026,小县等级办法第5条
`
const conditions = `title,name,amount,years,source
4,years-engaged,2,,小县等级办法第5条
4,training-hours,10,1,小县等级办法第5条
`
const faults = (more: Readonly<Record<string, string>>): string[] =>
  faultsAfter(Object.fromEntries(Object.entries(more).map(([file, text]) => [file, () => text])))

test('a place without tables of its own has laid down nothing', () => {
  const parsed = parseRegion(smallFiles())
  expect(hasFaults(parsed) ? undefined : parsed.region.quality).toEqual({
    review: [],
    points: [],
    titles: [],
  })
})

test('files, titles and conditions are read with their sources', () => {
  expect(
    faults({
      'file-review.csv': review,
      'mediator-grade-scheme.csv': titles,
      'mediator-grade-conditions.csv': conditions,
    }),
  ).toEqual([])
})

test('a rule without a source, an unknown level and an unknown class are named by file and line', () => {
  const wrong = review.replace('county', 'township').replace('D4、D5', 'D9').replace('小县评查办法第6条', '')
  expect(faults({ 'file-review.csv': wrong }).map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual(
    ['file-review.csv:2 level', 'file-review.csv:2 always', 'file-review.csv:2 source'],
  )
})

test('a condition of a title that is not there, or that nobody can reckon, is named', () => {
  const wrong = `${conditions}5,mediated,3,,某条\n4,best-of-all,1,,某条\n`
  const told = faults({ 'mediator-grade-scheme.csv': titles, 'mediator-grade-conditions.csv': wrong })
  expect(told.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
    'mediator-grade-conditions.csv:4 title',
    'mediator-grade-conditions.csv:5 name',
  ])
})
