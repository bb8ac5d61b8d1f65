import { test } from 'vitest'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import { add, swap } from '../small-region.fixture.ts'

const mistakes: readonly Mistake[] = [
  [
    'a category item without its class',
    'categories.csv',
    add('0801,借款,Loans,yes,no,借钱'),
    ['categories.csv:5 code the item 0801 has no class 08'],
  ],
  [
    'two categories of one code',
    'categories.csv',
    add('0701,欠薪,Wages,yes,yes,讨薪'),
    ['categories.csv:5 code “0701” stands already on line 4'],
  ],
  [
    'a category code of three digits',
    'categories.csv',
    swap('0701', '071'),
    ['categories.csv:4 code “071” must be two digits (a class) or four (an item)'],
  ],
  [
    'a category neither mediable nor not',
    'categories.csv',
    swap('01,家庭,Family,yes', '01,家庭,Family,maybe'),
    ['categories.csv:2 mediable “mediable” must say yes or no'],
  ],
  [
    'a keyword of one character',
    'categories.csv',
    swap('离婚', '婚'),
    ['categories.csv:2 keywords the keyword “婚” is too short: it hits inside other words'],
  ],
  [
    'an unknown limit',
    'limits.csv',
    add('nap,1,hours,小县规定第13条'),
    [
      'limits.csv:30 name there is no limit “nap”; known: accept, passed-on, invitation, consent, mediation, sign, follow-up, reopened, assign, decide, rectify, recheck, archive, confirmation, respond, whistle-result, objection, take-up, assist, counter-sign, convene, conclude, task, card-answer, clock-ask, choice, complaint-answer, receipt',
    ],
  ],
  [
    'a missing limit',
    'limits.csv',
    swap('sign,7,days,小县规定第5条\n', ''),
    ['limits.csv:1 name the limit “sign” is missing'],
  ],
  [
    'an amount that is no number',
    'limits.csv',
    swap('sign,7,', 'sign,seven,'),
    ['limits.csv:7 amount “seven” is no whole number from 1 to 1000'],
  ],
  [
    'an unknown unit of time',
    'limits.csv',
    swap('sign,7,days', 'sign,7,moons'),
    [
      'limits.csv:7 unit “moons” is no unit of time; known: minutes, hours, days, months, working-days, working-hours',
    ],
  ],
  [
    'a limit without the rule that sets it',
    'limits.csv',
    swap('小县规定第5条', ''),
    ['limits.csv:7 authority “authority” may not be empty'],
  ],
  [
    'a statutory limit changed by the place',
    'limits.csv',
    swap('confirmation,30,days', 'confirmation,60,days'),
    ['limits.csv:15 amount “confirmation” is set by law: 30 days (人民调解法第33条、民事诉讼法第205条)'],
  ],
  [
    'a decline code that does not look like one',
    'decline-reasons.csv',
    swap('NM04', 'X4'),
    ['decline-reasons.csv:2 code “X4” is no code of the national list'],
  ],
  [
    'a decline code the national list does not have',
    'national/decline-reasons.csv',
    () => 'code,name_zh,name_en,basis,route_zh,route_en\nNM01,甲,A,乙,丙,C\n',
    ['decline-reasons.csv:2 code “NM04” is no code of the national list'],
  ],
  [
    'a termination code the national list does not have',
    'national/termination-reasons.csv',
    () => 'code,name_zh,name_en\nT01,甲,A\n',
    ['termination-reasons.csv:2 code “T04” is no code of the national list'],
  ],
  [
    'a remedy for an unknown category',
    'remedies.csv',
    swap('arbitration,07', 'arbitration,09'),
    ['remedies.csv:3 category there is no category “09”'],
  ],
  [
    'no remedy that always holds',
    'remedies.csv',
    swap('court,,', 'court,07,'),
    ['remedies.csv:1 category there is no remedy for every dispute (a line with an empty category)'],
  ],
  [
    'a holiday on a day that does not exist',
    'holidays.csv',
    swap('2026-10-10', '2026-02-29'),
    ['holidays.csv:3 date “2026-02-29” is no date; write 2026-10-01'],
  ],
  [
    'an unknown kind of day',
    'holidays.csv',
    swap('makeup_workday', 'workday'),
    ['holidays.csv:3 kind “workday” is not known; known: public_holiday, local_holiday, makeup_workday'],
  ],
]

test.each(mistakes)(namesMistake, tellsExactly)
