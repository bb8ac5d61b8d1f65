import { describe, expect, it, test } from 'vitest'
import { hasFaults, parseRegion } from '../index.ts'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import { type Change, smallFiles } from '../small-region.fixture.ts'

const cardHead = 'id,limit,card,after_working_days,authority'
const stepHead = 'id,limit,after_minutes,role,at'
const table =
  (...lines: readonly string[]): Change =>
  () =>
    `${lines.join('\n')}\n`

const mistakes: readonly Mistake[] = [
  [
    'a card of an unknown colour',
    'cards.csv',
    table(cardHead, 'a,,green,1,小县规定第30条'),
    ['cards.csv:2 card “green” is no card; known: reminder, yellow, red, black, none'],
  ],
  [
    'a card that comes after half a day',
    'cards.csv',
    table(cardHead, 'a,,yellow,0.5,小县规定第30条'),
    ['cards.csv:2 after_working_days “0.5” is no whole number from 0 to 250'],
  ],
  [
    'a card without the rule that gives it',
    'cards.csv',
    table(cardHead, 'a,,yellow,1,'),
    ['cards.csv:2 authority “authority” may not be empty'],
  ],
  [
    'a card for a limit that does not exist',
    'cards.csv',
    table(cardHead, 'a,lunch,yellow,1,小县规定第30条'),
    [
      'cards.csv:2 limit there is no limit “lunch”; known: accept, passed-on, invitation, consent, mediation, sign, follow-up, reopened, assign, decide, rectify, recheck, archive, confirmation, respond, whistle-result, objection, take-up, assist, counter-sign, convene, conclude, task, card-answer, clock-ask, choice, complaint-answer, receipt, level, review, consultation, instalment, sitting',
    ],
  ],
  [
    'a graver card that comes before the lighter one',
    'cards.csv',
    table(cardHead, 'a,,yellow,3,小县规定第30条', 'b,,red,1,小县规定第30条'),
    ['cards.csv:3 after_working_days the graver card must come after more working days'],
  ],
  [
    'two cards of one limit at the same time',
    'cards.csv',
    table(cardHead, 'a,accept,yellow,1,小县规定第30条', 'b,accept,red,1,小县规定第30条'),
    ['cards.csv:3 after_working_days the graver card must come after more working days'],
  ],
  [
    'the same card twice for one limit',
    'cards.csv',
    table(cardHead, 'a,,red,1,小县规定第30条', 'b,,red,3,小县规定第30条'),
    ['cards.csv:3 card “red” stands twice for the same limit'],
  ],
  [
    'a step of the escalation table for another limit',
    'escalation.csv',
    table(stepHead, 'a,accept,10,leader,owner'),
    ['escalation.csv:2 limit “accept” is not known; known: respond, take-up'],
  ],
  [
    'a step that tells somebody who sees no matters',
    'escalation.csv',
    table(stepHead, 'a,respond,10,system-admin,owner'),
    [
      'escalation.csv:2 role “system-admin” is not known; known: receptionist, department-handler, supervisor, leader',
    ],
  ],
  [
    'a step after no time at all, to nowhere',
    'escalation.csv',
    table(stepHead, 'a,respond,0,leader,beside'),
    [
      'escalation.csv:2 after_minutes “0” is no whole number from 1 to 10080',
      'escalation.csv:2 at “beside” is not known; known: owner, above',
    ],
  ],
]

test.each(mistakes)(namesMistake, tellsExactly)

describe('the tables of supervision', () => {
  const national = table(cardHead, 'yellow,,yellow,1,甲', 'red,,red,3,甲', 'respond,respond,red,0,甲')
  const regionWith = (changes: Readonly<Record<string, Change>>) => {
    const parsed = parseRegion(smallFiles(changes))
    if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults))
    return parsed.region
  }

  it('are those of the whole country, where a region says nothing', () => {
    expect(regionWith({ 'national/cards.csv': national }).cards).toEqual([
      { card: 'yellow', afterWorkingDays: 1, authority: '甲' },
      { card: 'red', afterWorkingDays: 3, authority: '甲' },
      { limit: 'respond', card: 'red', afterWorkingDays: 0, authority: '甲' },
    ])
  })

  it('a region puts its own rule in the place of the national one, line by line', () => {
    const own = table(cardHead, 'red,,red,5,乙', 'yellow,,none,0,乙', 'respond,respond,none,0,乙')
    expect(regionWith({ 'national/cards.csv': national, 'cards.csv': own }).cards).toEqual([
      { card: 'red', afterWorkingDays: 5, authority: '乙' },
      { limit: 'respond', afterWorkingDays: 0, authority: '乙' },
    ])
  })

  it('may be left out altogether: then nobody is carded and nobody else is told', () => {
    expect(regionWith({})).toMatchObject({ cards: [], escalation: [], stuckAfterDays: 7 })
  })

  it('how long nothing may happen before a matter is stuck is the region’s own', () => {
    const change: Change = (text) =>
      text.replace('"complexFrom": 5,', '"complexFrom": 5, "stuckAfterDays": 3,')
    expect(regionWith({ 'region.json': change }).stuckAfterDays).toBe(3)
  })
})
