import { test } from 'vitest'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import { swap } from '../small-region.fixture.ts'

const mistakes: readonly Mistake[] = [
  [
    'invalid JSON',
    'region.json',
    swap('"fictional": true,', '"fictional": true'),
    ['region.json:6 - not valid JSON: expected a comma or }'],
  ],
  [
    'a setting given twice',
    'region.json',
    swap('"use": "demo"', '"id": "small"'),
    ['region.json:6 id “id” is given twice', 'region.json:1 use “use” must be "demo" or "production"'].sort(),
  ],
  [
    'an unknown setting',
    'region.json',
    swap('"complexFrom": 5', '"complexFrom": 5, "hotlin": "1"'),
    [
      'region.json:12 hotlin “hotlin” is not known; known: id, name, divisionCode, fictional, use, languages, levels, complexFrom, stuckAfterDays, hotline, oralNumbers, quiet, messagesPerDay, officeHours, utcOffsetMinutes',
    ],
  ],
  [
    'a division code that is not six digits',
    'region.json',
    swap('"999999"', '"99999"'),
    ['region.json:4 divisionCode “divisionCode” must be six digits'],
  ],
  [
    'a name in one language',
    'region.json',
    swap(', "en": "Small County"', ''),
    ['region.json:3 name.en “name.en” must be a text and may not be empty'],
  ],
  [
    'levels upside down',
    'region.json',
    swap('"name": "county"', '"name": "grid"'),
    [
      'grades.csv:3 owner_level there is no level “county”; known: grid、village',
      'region.json:8 levels “levels” must go from the top down, each level once',
      'units.csv:2 level region.json has no level “county”',
      'units.csv:2 level the unit at the top must be a place of the highest level',
      'units.csv:3 level region.json has no level “county”',
      'units.csv:4 level region.json has no level “county”',
    ],
  ],
  [
    'an unknown level',
    'region.json',
    swap('"name": "village"', '"name": "hamlet"'),
    [
      'grades.csv:2 owner_level there is no level “village”; known: county',
      'region.json:10 levels.1 “levels.1” needs a name out of: prefecture, county, township, village, grid',
      'routes.csv:3 to region.json has no level “village”',
      'units.csv:5 level region.json has no level “village”',
    ],
  ],
  [
    'points beyond the scale',
    'region.json',
    swap('"complexFrom": 5', '"complexFrom": 11'),
    ['region.json:12 complexFrom “complexFrom” must be a whole number from 1 to 10'],
  ],
  [
    'office hours that end before they begin',
    'region.json',
    swap('13:00-17:00', '17:00-13:00'),
    [
      'region.json:13 officeHours.0.workday “officeHours.0.workday” must list spans in order, such as ["09:00-12:00", "13:30-17:30"]',
    ],
  ],
  [
    'a season that begins on no day',
    'region.json',
    swap('01-01', '02-30'),
    ['region.json:13 officeHours.0.from “officeHours.0.from” must be month-day, such as 05-01'],
  ],
  [
    'a language without Chinese',
    'region.json',
    swap('["zh", "en"]', '["en"]'),
    ['region.json:7 languages “languages” must list "zh", and may list "en", each once'],
  ],
]

test.each(mistakes)(namesMistake, tellsExactly)
