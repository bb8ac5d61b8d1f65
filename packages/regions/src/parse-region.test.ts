import { expect, test } from 'vitest'
import { hasFaults, parseRegion } from './index.ts'
import { type Mistake, namesMistake, tellsExactly } from './mistake.fixture.ts'
import { add, faultsAfter, gone, smallFiles, swap } from './small-region.fixture.ts'

const files: readonly Mistake[] = [
  ['a missing file', 'limits.csv', gone, ['limits.csv:1 - this file is missing']],
  ['a missing settings file', 'region.json', gone, ['region.json:1 - this file is missing']],
  ['a file nobody reads', 'rotues.csv', () => 'id\n', ['rotues.csv:1 - this file is not known']],
  [
    'an empty table',
    'holidays.csv',
    () => '\n',
    ['holidays.csv:1 - the file is empty: the line with the column names is missing'],
  ],
  [
    'a missing column',
    'remedies.csv',
    swap(',words_en', ',words'),
    [
      'remedies.csv:1 words_en the column “words_en” is missing',
      'remedies.csv:1 words unknown column “words”; known: code, category, way_zh, way_en, words_zh, words_en',
    ],
  ],
  [
    'an unknown column',
    'termination-reasons.csv',
    (text) => text.replace('en\n', 'en,note\n').replace('apart', 'apart,x'),
    ['termination-reasons.csv:1 note unknown column “note”; known: code, name_zh, name_en'],
  ],
  [
    'a column given twice',
    'termination-reasons.csv',
    (text) => text.replace('en\n', 'en,code\n').replace('apart', 'apart,T05'),
    ['termination-reasons.csv:1 code the column “code” stands twice'],
  ],
  [
    'a comma without quotation marks',
    'termination-reasons.csv',
    swap('Too far apart', 'Too far, apart'),
    ['termination-reasons.csv:2 - 3 cells expected, 4 found (a cell with a comma needs quotation marks)'],
  ],
  [
    'a quotation mark that is not closed',
    'remedies.csv',
    add('police,,报警,Police,"报警,call'),
    [
      'remedies.csv:4 - quotation marks do not match',
      'remedies.csv:4 - 6 cells expected, 5 found (a cell with a comma needs quotation marks)',
    ],
  ],
  [
    'an empty cell',
    'decline-reasons.csv',
    swap('人民调解法第17条', ''),
    ['decline-reasons.csv:2 basis “basis” may not be empty'],
  ],
]

test('the small region is right in every line', () => {
  const parsed = parseRegion(smallFiles())
  expect(hasFaults(parsed) ? parsed.faults : []).toEqual([])
})

test.each(files)(namesMistake, tellsExactly)

test('a demo person with an identity number that could be real is refused', () => {
  // Made up here digit by digit, so that no such number stands in a file.
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const digits = [...'99999920000101000']
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const number = [...digits, '10X98765432'[sum % 11]].join('')
  const wrong = [...digits, '10X98765432'[(sum + 1) % 11]].join('')

  const told =
    'people.csv:4 - there is an identity number here whose check digit is right: it may be a real person’s'
  expect(faultsAfter({ 'people.csv': add(`xu.an,许安 ${number},east,leader`) })).toEqual([told])
  expect(faultsAfter({ 'people.csv': add(`xu.an,许安 ${wrong},east,leader`) })).toEqual([])
})

test('everything wrong is told at once, in reading order', () => {
  const faults = faultsAfter({
    'units.csv': swap('555555', 'AAAAAA'),
    'limits.csv': swap('sign,7,days', 'sign,0,moons'),
    'region.json': swap('"999999"', '"1"'),
  })
  expect(faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
    'limits.csv:7 amount',
    'limits.csv:7 unit',
    'region.json:4 divisionCode',
    'units.csv:5 code',
  ])
})

test('every problem is said in Chinese and in English', () => {
  const parsed = parseRegion(
    new Map([
      ['units.csv', 'id\n'],
      ['region.json', '{'],
    ]),
  )
  const problems = hasFaults(parsed) ? parsed.faults.map((fault) => fault.problem) : []
  expect(problems.length).toBeGreaterThan(5)
  for (const { zh, en } of problems) {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).not.toMatch(/\p{Script=Han}/u)
  }
})
