import type { Limit } from '@jiefen/domain/calendar'
import type { Grade, LevelName, RiskSignal } from '@jiefen/domain/region'

const words = (zh: string, en: string) => ({ zh, en })

type Row = readonly [
  code: string,
  colour: Grade['colour'],
  word: string,
  owner: LevelName,
  review: Pick<Limit, 'amount' | 'unit'>,
  signals: Grade['signals'],
]

const scheme = (authority: string, rows: readonly Row[]): Grade[] =>
  rows.map(([code, colour, word, ownerLevel, review, signals]) => ({
    ...{ code, colour, ownerLevel, signals },
    word: words(word, `Grade ${code}`),
    review: { ...review, authority },
  }))

/** Of the town: nearest the seed; the sub-district answers for all that rises. */
export const townGrades = scheme('小城区风险分级规定', [
  ['G1', 'green', '风险苗头', 'village', { amount: 7, unit: 'days' }, []],
  ['G2', 'blue', '风险显现', 'township', { amount: 3, unit: 'days' }, ['many-on-one-side', 'large-amount']],
  ['G3', 'yellow', '风险升级', 'township', { amount: 1, unit: 'days' }, ['crowd', 'threat', 'sharpening']],
  [
    'G4',
    'red',
    '风险爆发',
    'county',
    { amount: 4, unit: 'hours' },
    ['weapon', 'minor-or-elder', 'death-or-injury'],
  ],
])

/** Of the plateau: three grades, counted in working days; the prefecture answers for the worst. */
export const plateauGrades = scheme('小高原州风险分级规定', [
  ['G1', 'green', '苗头', 'village', { amount: 5, unit: 'working-days' }, []],
  [
    'G3',
    'yellow',
    '升级',
    'county',
    { amount: 1, unit: 'working-days' },
    ['many-on-one-side', 'large-amount', 'crowd', 'threat', 'sharpening'],
  ],
  [
    'G4',
    'red',
    '爆发',
    'prefecture',
    { amount: 2, unit: 'hours' },
    ['weapon', 'minor-or-elder', 'death-or-injury'],
  ],
])

export const smallSignals: readonly RiskSignal[] = [
  { code: 'many-on-one-side', name: words('一方人数多', 'Many on one side'), from: 5, keywords: [] },
  { code: 'crowd', name: words('涉及人数多', 'A crowd'), from: 10, keywords: [] },
  { code: 'threat', name: words('暴力苗头', 'A threat'), keywords: ['跳楼', '打死'] },
  { code: 'weapon', name: words('凶器', 'A weapon'), keywords: ['菜刀'] },
  { code: 'minor-or-elder', name: words('老人孩子受伤害', 'A minor or elder'), keywords: ['虐待'] },
  { code: 'sharpening', name: words('可能激化', 'May sharpen'), keywords: [] },
  { code: 'large-amount', name: words('金额大', 'A large sum'), from: 100_000, keywords: [] },
  { code: 'death-or-injury', name: words('死亡重伤', 'Death or injury'), keywords: ['死亡', '重伤'] },
]
