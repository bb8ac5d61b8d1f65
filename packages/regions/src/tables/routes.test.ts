import { test } from 'vitest'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import { swap } from '../small-region.fixture.ts'

const mistakes: readonly Mistake[] = [
  [
    'a route to an unknown unit',
    'routes.csv',
    swap('unit:small-labour', 'unit:small-labor'),
    ['routes.csv:2 to there is no unit “small-labor”'],
  ],
  [
    'a route to a level the region does not have',
    'routes.csv',
    swap('place:village', 'place:township'),
    ['routes.csv:3 to region.json has no level “township”'],
  ],
  [
    'a route to nowhere that is understood',
    'routes.csv',
    swap('place:village', 'village'),
    ['routes.csv:3 to “village” is not understood: write first, place:<level> or unit:<id>'],
  ],
  [
    'a route for an unknown category',
    'routes.csv',
    swap('dispute,07', 'dispute,0799'),
    ['routes.csv:2 category there is no category “0799”'],
  ],
  [
    'a route for an unknown kind of matter',
    'routes.csv',
    swap('hazard,hazard,', 'hazard,danger,'),
    ['routes.csv:3 kind “danger” is no kind of matter; known: dispute, appeal, hazard'],
  ],
  [
    'two routes of one id',
    'routes.csv',
    swap('hazard,hazard,', 'labour,hazard,'),
    ['routes.csv:3 id “labour” stands already on line 2'],
  ],
  [
    'a route that an earlier one shadows',
    'routes.csv',
    swap(
      'labour,dispute,07',
      'labour,dispute,0701,complex,first,甲,A\nall-labour,dispute,07,,first,乙,B\nwages,dispute,0701',
    ),
    ['routes.csv:4 id this line can never match: line 2, 3 takes all its matters first'],
  ],
  [
    'no last line for everything',
    'routes.csv',
    swap('otherwise,,', 'otherwise,appeal,'),
    [
      'routes.csv:4 to some matters have nowhere to go (such as dispute / — / simple): the last line must have no condition',
    ],
  ],
]

test.each(mistakes)(namesMistake, tellsExactly)
