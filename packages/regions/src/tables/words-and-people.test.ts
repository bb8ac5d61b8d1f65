import { test } from 'vitest'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import { add, swap } from '../small-region.fixture.ts'

const mistakes: readonly Mistake[] = [
  [
    'a word in Chinese only',
    'words.zh.json',
    swap('{', '{\n  "landing.lead": "说吧",'),
    [
      'words.en.json:1 landing.lead “landing.lead” is missing (the other language has it in words.zh.json, line 2)',
    ],
  ],
  [
    'a word in English only',
    'words.en.json',
    swap('{', '{\n  "landing.lead": "Speak",'),
    [
      'words.zh.json:1 landing.lead “landing.lead” is missing (the other language has it in words.en.json, line 2)',
    ],
  ],
  [
    'a word that is needed and missing in one language',
    'words.en.json',
    swap('  "desk.name": "text",\n', ''),
    ['words.en.json:1 desk.name “desk.name” is missing (the other language has it in words.zh.json, line 5)'],
  ],
  [
    'a blank that only one language fills',
    'words.en.json',
    swap('"welcome.text": "text"', '"welcome.text": "at {unit}"'),
    ['words.en.json:7 welcome.text “welcome.text” has other blanks to fill in than the Chinese: none'],
  ],
  [
    'an empty word',
    'words.en.json',
    swap('"welcome.text": "text"', '"welcome.text": " "'),
    [
      'words.en.json:1 welcome.text “welcome.text” is missing (the other language has it in words.zh.json, line 7)',
      'words.en.json:7 welcome.text “welcome.text” must be a text and may not be empty',
    ],
  ],
  [
    'words that are no JSON',
    'words.en.json',
    () => '{\n  "a": \n}',
    ['words.en.json:3 - not valid JSON: expected a value'],
  ],
  [
    'demo people in a region in production',
    'region.json',
    swap('"demo"', '"production"'),
    [
      'people.csv:2 login a region in production may have no demo person “王和”',
      'people.csv:3 login a region in production may have no demo person “李平”',
    ],
  ],
  [
    'an unknown role',
    'people.csv',
    swap('mediator', 'judge'),
    [
      'people.csv:3 role “judge” is no role; known: receptionist, grid-worker, mediator, department-handler, supervisor, leader, seal-keeper, treasurer, system-admin, security-admin, audit-admin',
    ],
  ],
  [
    'a person at an unknown unit',
    'people.csv',
    swap('王和,east', '王和,west'),
    ['people.csv:2 unit there is no unit “west”'],
  ],
  [
    'one login for two people',
    'people.csv',
    add('wang.he,赵和,east,leader'),
    ['people.csv:4 name the login “wang.he” is already that of “王和”'],
  ],
  [
    'the same duty twice',
    'people.csv',
    add('li.ping,李平,small-committee,mediator'),
    ['people.csv:4 login “li.ping · 李平 · small-committee · mediator” stands already on line 3'],
  ],
  [
    'an administrator with a second role',
    'people.csv',
    add('li.ping,李平,small,audit-admin'),
    ['people.csv:4 role “li.ping” is an administrator and may hold no other role'],
  ],
]

test.each(mistakes)(namesMistake, tellsExactly)
