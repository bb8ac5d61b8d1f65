import { test } from 'vitest'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import { add, swap } from '../small-region.fixture.ts'

const mistakes: readonly Mistake[] = [
  [
    'two units of one id',
    'units.csv',
    add('east,small,territory,village,西村,West Village,,666666'),
    ['units.csv:6 id “east” stands already on line 5'],
  ],
  [
    'two units of one QR code',
    'units.csv',
    add('west,small,territory,village,西村,West Village,,555555'),
    ['units.csv:6 code “555555” stands already on line 5'],
  ],
  [
    'a QR code with a vowel',
    'units.csv',
    swap('555555', '55555A'),
    ["units.csv:5 code “55555A” cannot be a unit's code: 6 characters out of 23456789CFGHJKMPQRVWX"],
  ],
  [
    'an unknown parent',
    'units.csv',
    swap('east,small', 'east,smal'),
    ['units.csv:5 parent there is no unit “smal” above it'],
  ],
  [
    'a ring',
    'units.csv',
    swap('small,,territory', 'small,east,territory'),
    [
      'units.csv:1 parent there is no unit at the top (a line with an empty parent)',
      'units.csv:2 parent its line of parents comes back to itself: east → small',
      'units.csv:2 level its level “county” is not below “village” of the unit above',
      'units.csv:5 parent its line of parents comes back to itself: small → east',
    ],
  ],
  [
    'two units at the top',
    'units.csv',
    swap('east,small', 'east,'),
    [
      'units.csv:5 parent the unit at the top is on line 2; this one needs a parent',
      'units.csv:5 kind neither this unit nor one above it has a mediation committee',
    ],
  ],
  [
    'a place not below its parent',
    'units.csv',
    swap('territory,village', 'territory,county'),
    ['units.csv:5 level its level “county” is not below “county” of the unit above'],
  ],
  [
    'a place below a department',
    'units.csv',
    swap('east,small,', 'east,small-labour,'),
    ['units.csv:5 parent a place lies in a place, and “small-labour” is none'],
  ],
  [
    'a committee without a short name',
    'units.csv',
    swap('Small Committee,小,', 'Small Committee,,'),
    ['units.csv:3 short_name a committee needs a short name for its case numbers'],
  ],
  [
    'two committees of one short name',
    'units.csv',
    add('east-committee,east,committee,village,东村调委会,East Committee,小,666666'),
    ['units.csv:6 short_name “小” stands already on line 3'],
  ],
  [
    'no committee within reach of a place',
    'units.csv',
    swap('small-committee,small,', 'small-committee,small-labour,'),
    [
      'units.csv:2 kind neither this unit nor one above it has a mediation committee',
      'units.csv:5 kind neither this unit nor one above it has a mediation committee',
    ],
  ],
  [
    'an unknown kind of unit',
    'units.csv',
    swap('department', 'bureau'),
    ['units.csv:4 kind “bureau” is no kind of unit; known: territory, department, committee'],
  ],
]

test.each(mistakes)(namesMistake, tellsExactly)
