import { expect, test } from 'vitest'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import { add, swap } from '../small-region.fixture.ts'

const mistakes: readonly Mistake[] = [
  [
    'a colour that is none of the four',
    'grades.csv',
    swap('G2,red', 'G2,pink'),
    ['grades.csv:3 colour “pink” is none of the four colours: green、blue、yellow、red'],
  ],
  [
    'one colour for two grades',
    'grades.csv',
    swap('G2,red', 'G2,green'),
    ['grades.csv:3 colour “G2” and “G1” have the same colour'],
  ],
  [
    'a grade answered for by a level the place does not have',
    'grades.csv',
    swap('village,7', 'township,7'),
    ['grades.csv:2 owner_level there is no level “township”; known: county、village'],
  ],
  [
    'a grade without its word',
    'grades.csv',
    swap('苗头,Signs', ',Signs'),
    ['grades.csv:2 word_zh “word_zh” may not be empty'],
  ],
  [
    'a grade for a sign nobody knows',
    'grades.csv',
    swap('weapon、crowd', 'weapon、rumour'),
    [
      'grades.csv:3 signals there is no signal “rumour”; known: many-on-one-side、crowd、threat、weapon、minor-or-elder、sharpening、large-amount、death-or-injury',
    ],
  ],
  [
    'a review that never comes',
    'grades.csv',
    swap('village,7', 'village,0'),
    ['grades.csv:2 amount “0” is no whole number from 1 to 1000'],
  ],
  [
    'a sign nobody knows',
    'signals.csv',
    add('rumour,谣言,Rumour,,谣言,小县规定第26条'),
    [
      'signals.csv:4 code there is no signal “rumour”; known: many-on-one-side、crowd、threat、weapon、minor-or-elder、sharpening、large-amount、death-or-injury',
    ],
  ],
  [
    'a sign that counts without saying from where',
    'signals.csv',
    swap('A crowd,10', 'A crowd,many'),
    ['signals.csv:2 from “many” is no whole number above 0'],
  ],
  [
    'a sign found by words, without any',
    'signals.csv',
    swap('菜刀、匕首', ''),
    ['signals.csv:3 keywords this signal is found by words: please name some'],
  ],
]

test.each(mistakes)(namesMistake, tellsExactly)

test('the tables of mistakes are not empty', () => expect(mistakes.length).toBeGreaterThan(5))
