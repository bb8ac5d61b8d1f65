import { figureKind } from '@jiefen/domain/calculators'
import { describe, expect, it, test } from 'vitest'
import { hasFaults, listProfiles, parseRegion, readProfile } from '../index.ts'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import { type Change, smallFiles } from '../small-region.fixture.ts'

const table =
  (...lines: readonly string[]): Change =>
  () =>
    `name,value,unit,data_year,from,until,version,source\n${lines.join('\n')}\n`
const file = 'figures.csv'

const mistakes: readonly Mistake[] = [
  [
    'a figure without its source',
    file,
    table('minimum-wage,2000,yuan,,2026-01-01,,2026,'),
    ['figures.csv:2 source “source” may not be empty'],
  ],
  [
    'a figure without its version',
    file,
    table('minimum-wage,2000,yuan,,2026-01-01,,,小县公告'),
    ['figures.csv:2 version “version” may not be empty'],
  ],
  [
    'a figure without the day from which it holds',
    file,
    table('minimum-wage,2000,yuan,,,,2026,小县公告'),
    ['figures.csv:2 from “” is no day; write 2026-01-31'],
  ],
  [
    'a figure in the wrong unit',
    file,
    table('minimum-wage,2000,percent,,2026-01-01,,2026,小县公告'),
    ['figures.csv:2 unit the unit of “minimum-wage” is yuan'],
  ],
  [
    'a figure with a third place',
    file,
    table('minimum-wage,2000.005,yuan,,2026-01-01,,2026,小县公告'),
    ['figures.csv:2 value “2000.005” is no number above nought with two places at most'],
  ],
  [
    'a figure that ends before it begins',
    file,
    table('minimum-wage,2000,yuan,,2026-01-01,2025-12-31,2026,小县公告'),
    ['figures.csv:2 until “until” is before “from”'],
  ],
  [
    'a year that is none',
    file,
    table('minimum-wage,2000,yuan,25,2026-01-01,,2026,小县公告'),
    ['figures.csv:2 data_year “25” is no year'],
  ],
  [
    'a local figure in a national table',
    'national/figures.csv',
    table('minimum-wage,2000,yuan,,2026-01-01,,2026,公告'),
    [
      'national/figures.csv:2 name “minimum-wage” is published by each place and cannot stand in a national table',
    ],
  ],
]
test.each(mistakes)(namesMistake, tellsExactly)

test('a figure of no known name is named', () => {
  const parsed = parseRegion(smallFiles({ [file]: table('rent,2000,yuan,,2026-01-01,,2026,小县公告') }))
  expect(hasFaults(parsed) && parsed.faults.map(({ file: at, line, column }) => [at, line, column])).toEqual([
    [file, 2, 'name'],
  ])
})

test('the same figure from the same day twice is named by its second line', () => {
  const line = 'minimum-wage,2000,yuan,,2026-01-01,,2026,小县公告'
  const parsed = parseRegion(smallFiles({ [file]: table(line, line) }))
  expect(hasFaults(parsed) && parsed.faults.map(({ line: at }) => at)).toEqual([3])
})

test('a region’s line takes the place of the national one of the same name and day, and of no other', () => {
  const cap = (times: number) => table(`lending-cap,${times},times,,2020-08-20,,2020,小县公告`)
  const parsed = parseRegion(smallFiles({ 'national/statutory.csv': cap(4), 'statutory.csv': cap(3) }))
  if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults))
  expect(parsed.region.figures.map(({ value }) => value)).toEqual([300])
})

describe('the tables that are shipped', async () => {
  const profiles = await listProfiles()
  it.each(profiles)(
    'in %s each line has a source, a version and a day; what is invented says so',
    async (name) => {
      const parsed = await readProfile(name)
      if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults))
      const { figures, fictional } = parsed.region
      const local = figures.filter((figure) => figureKind(figure.name).scope === 'local')
      expect(local.length > 0).toBe(fictional)
      for (const { source } of local) expect(source).toMatch(/^虚构：/)
      for (const { source, version, from } of figures) expect([source, version, from]).not.toContain('')
    },
  )
})
