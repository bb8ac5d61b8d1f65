import { expect, it, test } from 'vitest'
import { hasFaults, parseRegion } from '../index.ts'
import { type Mistake, namesMistake, tellsExactly } from '../mistake.fixture.ts'
import { type Change, smallFiles } from '../small-region.fixture.ts'

/** The table of limits with the columns for more time, filled for one of them. */
const lengthened =
  (name: string, cells: string): Change =>
  (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line, at) => {
        if (at === 0) return `${line},extend_by,extend_most,extend_authority`
        return `${line},${line.startsWith(`${name},`) ? cells : ',,'}`
      })
      .join('\n')

const reasons =
  (...lines: readonly string[]): Change =>
  () =>
    ['code,name_zh,name_en,basis,limits', ...lines].join('\n')

const mistakes: readonly Mistake[] = [
  [
    'a way of making longer that nobody knows',
    'limits.csv',
    lengthened('mediation', 'whim,5,小县规定第40条'),
    ['limits.csv:6 extend_by “whim” is no way to make it longer; known: approval, consent'],
  ],
  [
    'a limit that may be made longer without end',
    'limits.csv',
    lengthened('mediation', 'consent,,小县规定第40条'),
    ['limits.csv:6 extend_most “” is no whole number from 1 to 1000'],
  ],
  [
    'a limit that may be made longer by no rule',
    'limits.csv',
    lengthened('mediation', 'consent,15,'),
    ['limits.csv:6 extend_authority “extend_authority” may not be empty'],
  ],
  [
    'a limit of the statute that a place makes longer',
    'limits.csv',
    lengthened('confirmation', 'consent,15,小县规定第40条'),
    ['limits.csv:15 extend_by “confirmation” may not be made longer'],
  ],
  [
    'a limit that the parties cannot make longer, for they are not asked',
    'limits.csv',
    lengthened('decide', 'consent,15,小县规定第40条'),
    ['limits.csv:11 extend_by only mediation, sign may be made longer by consent'],
  ],
  [
    'a reason of the place with a national code',
    'pause-reasons.csv',
    reasons('X1,下雪,Snow,小县规定第41条,mediation'),
    [
      'pause-reasons.csv:2 code “X1” is no code of the national list; a reason of the place is L and two digits',
    ],
  ],
  [
    'a reason without a rule',
    'pause-reasons.csv',
    reasons('L01,下雪,Snow,,mediation'),
    ['pause-reasons.csv:2 basis “basis” may not be empty'],
  ],
  [
    'a reason that holds what the statute lets run',
    'pause-reasons.csv',
    reasons('L01,下雪,Snow,小县规定第41条,mediation、confirmation'),
    ['pause-reasons.csv:2 limits there is no limit “confirmation”, or it may not stand still'],
  ],
]

test.each(mistakes)(namesMistake, tellsExactly)

it('what may be made longer and why a limit may stand still are read as they are written', () => {
  const parsed = parseRegion(
    smallFiles({
      'limits.csv': lengthened('mediation', 'consent,15,小县规定第40条'),
      'pause-reasons.csv': reasons(
        'L01,下雪,Snow,小县规定第41条,mediation、decide',
        'L02,等天气,Weather,小县规定第42条,',
        'L03,不用了,Not here,小县规定第43条,none',
      ),
    }),
  )
  if (hasFaults(parsed)) throw new Error(JSON.stringify(parsed.faults))
  const { extensions, pauseReasons } = parsed.region
  expect(extensions).toEqual({ mediation: { by: 'consent', most: 15, authority: '小县规定第40条' } })
  expect(pauseReasons.map(({ code, limits }) => [code, limits])).toEqual([
    ['L01', ['mediation', 'decide']],
    ['L02', []],
  ])
})
