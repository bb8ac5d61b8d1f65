import { roles } from '@jiefen/domain/kernel'
import type { Region } from '@jiefen/domain/region'
import { committeeFor, getUnit, limitNames, rootOf } from '@jiefen/domain/region'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  hasFaults,
  isUnitCode,
  listProfiles,
  type ParsedRegion,
  parseRegion,
  readProfile,
  readProfileFiles,
} from './index.ts'

const names = await listProfiles()

async function regionNamed(name: string): Promise<ParsedRegion> {
  const parsed = await readProfile(name)
  if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults, null, 1))
  return parsed
}
const lakeside = await regionNamed('lakeside')
const highplain = await regionNamed('highplain')

test('there are two fictional regions, and a real one', async () => {
  const parsed = await Promise.all(names.map(regionNamed))
  const fictional = parsed.filter(({ region }) => region.fictional).map(({ region }) => region.id)
  expect(fictional).toEqual(['highplain', 'lakeside'])
  expect(parsed.length).toBeGreaterThan(fictional.length)
})

test.each(names)('the profile %s is right in every line', async (name) => {
  const parsed = await readProfile(name)
  expect(hasFaults(parsed) ? parsed.faults : []).toEqual([])
})

test.each(names)(
  'in %s every unit has a code to print and a way to the top, and finds a committee',
  async (name) => {
    const { region } = await regionNamed(name)
    expect(region.id).toBe(name)
    for (const unit of region.units) {
      expect(isUnitCode(unit.code)).toBe(true)
      expect([unit.path.at(0), unit.path.at(-1)]).toEqual([rootOf(region).id, unit.id])
      expect(committeeFor(region, unit.id)?.shortName).toBeTruthy()
    }
  },
)

test('no two units of any profile share a code, so a poster in the wrong place is noticed', async () => {
  const codes = (await Promise.all(names.map(regionNamed))).flatMap(({ region }) =>
    region.units.map((unit) => unit.code),
  )
  expect(new Set(codes).size).toBe(codes.length)
})

test.each(['lakeside', 'highplain'])(
  'the demo staff of %s can play every role, with a mediator for every committee',
  async (name) => {
    const { region, people } = await regionNamed(name)
    const duties = people.flatMap((person) => person.duties)
    expect(new Set(duties.map((duty) => duty.role))).toEqual(new Set(roles))
    const mediated = new Set(duties.filter((duty) => duty.role === 'mediator').map((duty) => duty.unit))
    expect(region.units.filter((unit) => unit.kind === 'committee' && !mediated.has(unit.id))).toEqual([])
    const desks = duties
      .filter((duty) => duty.role === 'receptionist')
      .map((duty) => getUnit(region, duty.unit))
    expect(desks.filter((unit) => unit.level === 'village').length).toBeGreaterThanOrEqual(2)
  },
)

test('an industry committee answers for its department, and the general one for the district', () => {
  const { region } = lakeside
  const committeeOf = (name: string) => {
    const unit = region.units.find((one) => one.name.zh === name)
    return unit && committeeFor(region, unit.id)?.shortName
  }
  expect(committeeOf('湖滨区公安交通警察大队')).toBe('湖交')
  expect(committeeOf('湖滨区民政局')).toBe('湖滨')
  expect(committeeOf('石桥社区')).toBe('桥石桥')
})

test('a village without a committee of its own is answered by its township', () => {
  const village = highplain.region.units.find((unit) => unit.name.zh === '黑马村')
  expect(village && committeeFor(highplain.region, village.id)?.name.zh).toBe('牧云镇人民调解委员会')
})

test('the fictional regions differ in everything in which regions may differ', () => {
  const of = ({ region }: ParsedRegion) => region
  const [a, b] = [of(lakeside), of(highplain)]
  const differs = (part: (region: Region) => unknown) => expect(part(a)).not.toEqual(part(b))
  differs((region) => region.levels.length)
  differs((region) => region.levels.at(-1)?.word)
  differs((region) => region.divisionCode)
  differs((region) => region.complexFrom)
  differs((region) => region.stuckAfterDays)
  differs((region) => region.cards.map(({ authority, ...rule }) => rule))
  differs((region) => region.escalation)
  differs((region) => region.hotline)
  differs((region) => region.calendar.officeHours)
  differs((region) => Object.values(region.calendar.exceptions).some((day) => day.kind === 'local_holiday'))
  differs((region) => region.routes.some((route) => 'unit' in route.to))
  differs((region) => region.categories.find((category) => category.code === '0901')?.keywords)
  for (const key of [
    'service.name',
    'service.slogan',
    'centre.name',
    'desk.name',
    'welcome.title',
    'welcome.text',
  ]) {
    differs((region) => region.words.zh[key])
    differs((region) => region.words.en[key])
  }
  differs((region) => ({ ...region.extensions.mediation, authority: '' }))
  differs((region) => region.pauseReasons.map(({ code }) => code))
  for (const name of limitNames) {
    // In the statute; and the days to choose a mediator, which everybody gets alike.
    if (name === 'confirmation' || name === 'choice') continue
    differs((region) => ({ ...region.limits[name], authority: '' }))
  }
})

test('a real place that has no table of supervision has the national one, which says that it is a default', async () => {
  const { cards, escalation } = (await regionNamed('jinshui')).region
  expect(cards.map(({ limit = '', card }) => `${limit} ${card}`.trim())).toEqual([
    'yellow',
    'red',
    'black',
    'respond red',
    'respond black',
  ])
  expect(cards.filter(({ authority }) => !authority.includes('默认'))).toEqual([])
  expect(escalation.map(({ afterMinutes }) => afterMinutes)).toEqual([10, 20, 40, 120, 240])
})

test('the default grades are those of the seed, and a place may have its own', () => {
  expect(lakeside.region.grades.map(({ code, colour }) => [code, colour])).toEqual([
    ['G1', 'green'],
    ['G2', 'blue'],
    ['G3', 'yellow'],
    ['G4', 'red'],
  ])
  expect(lakeside.region.grades.map(({ word }) => word.zh)).toEqual([
    '风险苗头',
    '风险显现',
    '风险升级',
    '风险爆发',
  ])
  expect(lakeside.region.grades.every(({ review }) => review.authority.includes('默认'))).toBe(true)
  expect(highplain.region.grades.map(({ ownerLevel }) => ownerLevel)).toEqual([
    'village',
    'township',
    'county',
    'prefecture',
  ])
  const from = ({ region }: ParsedRegion) => region.signals.find(({ code }) => code === 'large-amount')?.from
  expect([from(lakeside), from(highplain)]).toEqual([100_000, 50_000])
})

test('thirty days to ask for confirmation are the same everywhere, because the statute says so', () => {
  expect(lakeside.region.limits.confirmation).toEqual(highplain.region.limits.confirmation)
})

test('an oral agreement is excluded exactly where the law excludes it', () => {
  const codes = lakeside.region.categories
    .filter((category) => category.writtenOnly)
    .map((category) => category.code)
  expect(codes).toEqual(['0502', '07', '0701', '0702', '0703', '0704', '0799', '0901'])
})

test('a region’s own line takes the place of the national one and leaves the others', () => {
  const [a, b] = [lakeside.region.categories, highplain.region.categories]
  expect(b.map((category) => category.code)).toEqual(a.map((category) => category.code))
  expect(
    b.filter((category, index) => category.name.zh !== a[index]?.name.zh).map((category) => category.code),
  ).toEqual(['0901'])
})

const lakesideFiles = await readProfileFiles('lakeside')
const tableNames = [...lakesideFiles.keys()].filter((name) => name.endsWith('.csv'))

test('shuffled, cut and mangled tables never make the parser throw: a region comes out, or faults', () => {
  const lineEdits = fc.constantFrom<(lines: string[], at: number) => string[]>(
    (lines, at) => lines.filter((_, index) => index !== at),
    (lines, at) => [...lines.slice(at), ...lines.slice(0, at)],
    (lines, at) => [...lines, lines[at] ?? ''],
    (lines, at) => lines.map((line, index) => (index === at ? line.slice(0, line.length / 2) : line)),
    (lines, at) => lines.map((line, index) => (index === at ? `${line},"` : line)),
    (lines, at) => lines.map((line, index) => (index === at ? line.split(',').reverse().join(',') : line)),
    (lines) => lines.toReversed(),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...tableNames),
      fc.array(fc.tuple(lineEdits, fc.nat(60)), { minLength: 1, maxLength: 3 }),
      (name, edits) => {
        const lines = edits.reduce(
          (all, [edit, at]) => edit(all, at % Math.max(all.length, 1)),
          (lakesideFiles.get(name) ?? '').split('\n'),
        )
        const parsed = parseRegion(new Map([...lakesideFiles, [name, lines.join('\n')]]))
        if (hasFaults(parsed)) expect(parsed.faults.length).toBeGreaterThan(0)
        else expect(parsed.region.units.every((unit) => unit.path.length > 0)).toBe(true)
      },
    ),
  )
})

test('any text whatever in any file ends in a region or in faults', () => {
  fc.assert(
    fc.property(fc.constantFrom(...lakesideFiles.keys()), fc.string(), (name, text) => {
      const parsed = parseRegion(new Map([...lakesideFiles, [name, text]]))
      expect(hasFaults(parsed) ? parsed.faults.length > 0 : parsed.region.id === 'lakeside').toBe(true)
    }),
  )
})

test('the order of the lines of units, limits and people does not matter', () => {
  const shuffledLines = (text: string) => {
    const [head = '', ...lines] = text.trim().split('\n')
    return fc
      .shuffledSubarray(lines, { minLength: lines.length })
      .map((shuffled) => [head, ...shuffled, ''].join('\n'))
  }
  const names = ['units.csv', 'limits.csv', 'people.csv']
  const anyOrder = fc.tuple(...names.map((name) => shuffledLines(lakesideFiles.get(name) ?? '')))
  fc.assert(
    fc.property(anyOrder, (texts) => {
      const parsed = parseRegion(
        new Map([
          ...lakesideFiles,
          ...names.map((name, index): [string, string] => [name, texts[index] ?? '']),
        ]),
      )
      expect(hasFaults(parsed) ? parsed.faults : parsed.region.limits).toEqual(lakeside.region.limits)
    }),
    { numRuns: 30 },
  )
})
