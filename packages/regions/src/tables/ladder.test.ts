import { asUnitId } from '@jiefen/domain/kernel'
import { rungOf, unitOfRung } from '@jiefen/domain/ladder'
import type { Region } from '@jiefen/domain/region'
import { describe, expect, test } from 'vitest'
import { hasFaults, parseRegion, readProfile } from '../index.ts'
import { type Mistake, namesMistake } from '../mistake.fixture.ts'
import { add, type Change, faultsAfter, gone, smallFiles, swap } from '../small-region.fixture.ts'

const ladder = `id,level,at,amount,unit,authority,version,word_zh,word_en,may_pass_to
village,village,territory,1,working-days,小县规定第1条,2026年版,村,Village,labour
committee,county,committee,2,working-days,小县规定第1条,,县调委会,County committee,
labour,county,department:labour,2,working-days,小县规定第1条,,人社局,Labour Bureau,
`
const withLadder = (change: Change = (text) => text) => ({ 'ladder.csv': () => change(ladder) })

function regionOf(changes: Readonly<Record<string, Change>>): Region {
  const parsed = parseRegion(smallFiles(changes))
  if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults, null, 1))
  return parsed.region
}

test('a ladder is read from below, with its limits, its units and where a level may be skipped', () => {
  expect(regionOf(withLadder()).ladder).toMatchObject([
    {
      ...{ id: 'village', at: 'territory', mayPassTo: ['labour'], word: { zh: '村', en: 'Village' } },
      limit: { amount: 1, unit: 'working-days', authority: '小县规定第1条', version: '2026年版' },
    },
    { id: 'committee', at: 'committee', mayPassTo: [] },
    { id: 'labour', at: { department: 'labour' } },
  ])
})

test('without the table, or with an empty one, nothing climbs', () => {
  expect(regionOf({ 'ladder.csv': gone }).ladder).toEqual([])
  expect(regionOf(withLadder((text) => `${text.split('\n')[0]}\n`)).ladder).toEqual([])
})

const mistakes: readonly Mistake[] = [
  [
    'a level the region does not have',
    'ladder.csv',
    swap('village,village,territory', 'village,grid,territory'),
    [
      'ladder.csv:2 at no place of the level “grid” has “territory”',
      'ladder.csv:2 level region.json has no level “grid”',
    ],
  ],
  [
    'a ladder that goes down',
    'ladder.csv',
    add('again,village,territory,1,working-days,小县规定,,村,Village,'),
    [
      'ladder.csv:5 at “village territory” stands already on line 2',
      'ladder.csv:5 level the rungs go upwards: “village” cannot stand above “county”',
    ],
  ],
  [
    'two rungs of one id',
    'ladder.csv',
    swap('labour,county,department', 'committee,county,department'),
    [
      'ladder.csv:2 may_pass_to “labour” cannot be reached by skipping: name a rung above the next one',
      'ladder.csv:4 id “committee” stands already on line 3',
    ],
  ],
  [
    'skipping to the next level, which is no skipping',
    'ladder.csv',
    swap('Village,labour', 'Village,committee'),
    ['ladder.csv:2 may_pass_to “committee” cannot be reached by skipping: name a rung above the next one'],
  ],
  [
    'a place on the ladder that is not understood',
    'ladder.csv',
    swap('department:labour', 'the office'),
    [
      "ladder.csv:4 at “the office” is not understood: write territory, committee or department:<ending of the unit's id>",
    ],
  ],
  [
    'a department that no place has',
    'ladder.csv',
    swap('department:labour', 'department:justice'),
    ['ladder.csv:4 at no place of the level “county” has “department:justice”'],
  ],
  [
    'a committee that no place of the level has',
    'ladder.csv',
    swap('village,village,territory', 'village,village,committee'),
    ['ladder.csv:2 at no place of the level “village” has “committee”'],
  ],
  [
    'a limit without an authority',
    'ladder.csv',
    swap('1,working-days,小县规定第1条', '1,working-days,'),
    ['ladder.csv:2 authority “authority” may not be empty'],
  ],
  [
    'a rung without a word',
    'ladder.csv',
    swap('人社局,Labour Bureau,', ',Labour Bureau,'),
    ['ladder.csv:4 word_zh “word_zh” may not be empty'],
  ],
]

test.each(mistakes)(namesMistake, (_name, _file, change, faults) => {
  expect(faultsAfter(withLadder(change)).sort()).toEqual([...faults].sort())
})

describe('the ladders of the places the product is for can be said', () => {
  const levels = (...names: readonly string[]) =>
    swap(
      `{ "name": "county", "zh": "县", "en": "county" },
    { "name": "village", "zh": "村", "en": "village" }`,
      names.map((name) => `{ "name": "${name}", "zh": "${name}", "en": "${name}" }`).join(','),
    )
  const units =
    (...rows: readonly string[]): Change =>
    () =>
      [
        'id,parent,kind,level,name_zh,name_en,short_name,code',
        ...rows,
        'small-labour,small,department,county,人社局,Labour Bureau,,444444',
        'east,town,territory,village,东村,East Village,,555555',
        '',
      ].join('\n')
  const rungs = (...rows: readonly string[]) => ({
    'ladder.csv': () =>
      ['id,level,at,amount,unit,authority,word_zh,word_en,may_pass_to', ...rows, ''].join('\n'),
  })

  test('four levels of command: village, township, county, prefecture', () => {
    const region = regionOf({
      'region.json': levels('prefecture', 'county', 'township', 'village'),
      'units.csv': units(
        'top,,territory,prefecture,州,Prefecture,,222222',
        'top-committee,top,committee,prefecture,州调委会,Committee,州,333333',
        'small,top,territory,county,县,County,,666666',
        'town,small,territory,township,镇,Town,,777777',
      ),
      'people.csv': gone,
      ...rungs(
        'village,village,territory,2,working-days,规定,村,Village,',
        'township,township,territory,5,working-days,规定,乡镇,Township,',
        'county,county,territory,10,working-days,规定,县,County,',
        'prefecture,prefecture,territory,15,working-days,规定,州,Prefecture,',
      ),
    })
    const east = asUnitId('east')
    expect(region.ladder.map((rung) => unitOfRung(region, rung, east))).toEqual([
      'east',
      'town',
      'small',
      'top',
    ])
  })

  test('grid lead, village civil affairs committee, township committee, county centre', () => {
    const region = regionOf({
      'region.json': levels('county', 'township', 'village', 'grid'),
      'units.csv': units(
        'small,,territory,county,县,County,,222222',
        'small-committee,small,committee,county,县调委会,Committee,县,333333',
        'town,small,territory,township,镇,Town,,666666',
        'town-committee,town,committee,township,镇民事管理委员会,Town Committee,镇,777777',
        'east-committee,east,committee,village,村民事管理委员会,Village Committee,东,888888',
        'grid,east,territory,grid,一网格,Grid One,,999999',
      ),
      'people.csv': gone,
      ...rungs(
        'grid-lead,grid,territory,1,working-days,规定,网格长,Grid lead,',
        'village,village,committee,3,working-days,规定,村民事管理委员会,Village committee,centre',
        'township,township,committee,5,working-days,规定,乡镇民事管理委员会,Township committee,',
        'centre,county,territory,7,working-days,规定,县综治中心,County centre,',
      ),
    })
    expect(region.ladder.map((rung) => unitOfRung(region, rung, asUnitId('grid')))).toEqual([
      ...['grid', 'east-committee', 'town-committee', 'small'],
    ])
  })

  test('four levels, seven days: one, two, two and two working days', async () => {
    for (const name of ['highplain', 'zhangye']) {
      const parsed = await readProfile(name)
      if (hasFaults(parsed)) throw new Error(name)
      const limits = parsed.region.ladder.map(({ limit }) => limit)
      expect(limits.map(({ amount, unit }) => [amount, unit])).toEqual(
        [1, 2, 2, 2].map((days) => [days, 'working-days']),
      )
    }
  })

  test('in Zhangye it goes from the village over its committee and the justice office to the township centre', async () => {
    const parsed = await readProfile('zhangye')
    if (hasFaults(parsed)) throw new Error('zhangye')
    const { region } = parsed
    const village = asUnitId('620702101203')
    expect(region.ladder.map((rung) => unitOfRung(region, rung, village))).toEqual([
      ...['620702101203', '620702101203-committee', '620702101-justice', '620702101'],
    ])
    expect(rungOf(region, asUnitId('620702'))).toBeUndefined()
    expect(region.limits.respond).toMatchObject({ amount: 30, unit: 'minutes' })
  })
})
