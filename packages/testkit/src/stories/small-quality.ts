import type { MediatorTitle, QualityRules, ReviewPoint, TitleCondition } from '@jiefen/domain/quality'
import type { LevelName } from '@jiefen/domain/region'

const words = (zh: string, en: string) => ({ zh, en })
const invented = '编的，只为试算'

const points: readonly ReviewPoint[] = [
  {
    code: 'consent',
    name: words('自愿', 'Consent'),
    asks: words('问过双方愿不愿意吗？', 'Were both sides asked?'),
    grades: ['to-correct', 'serious'],
    source: '人民调解法第17条',
  },
  {
    code: 'signatures',
    name: words('签字', 'Signatures'),
    asks: words('该签的都签了吗？', 'Did everybody sign?'),
    grades: ['to-correct', 'serious'],
    source: '人民调解法第29条',
  },
  {
    code: 'record',
    name: words('笔录', 'Record'),
    asks: words('看得懂吗？', 'Can it be understood?'),
    grades: ['small', 'to-correct'],
    source: '人民调解法第27条',
  },
]

const title = (
  code: string,
  zh: string,
  decidedAt: LevelName,
  conditions: readonly Omit<TitleCondition, 'source'>[],
): MediatorTitle => ({
  ...{ code, name: words(zh, `Grade ${code}`), decidedAt, reviewYears: 2, objectDays: 5 },
  ...{ from: '2024-01-01', version: '2024', source: invented },
  conditions: conditions.map((condition) => ({ ...condition, source: invented })),
})

/** Half of a month, at least two. */
export const townQuality: QualityRules = {
  review: [
    {
      ...{ from: '2024-01-01', level: 'township', sharePercent: 50, least: 2, always: ['D5'], answerDays: 3 },
      ...{ version: '2024', source: invented },
    },
  ],
  points,
  titles: [
    title('4', '四级调解员', 'township', [
      { name: 'years-engaged', amount: 1 },
      { name: 'mediated', amount: 2 },
      { name: 'oral-share', amount: 50 },
      { name: 'settled-share', amount: 50 },
    ]),
    title('3', '三级调解员', 'county', [
      { name: 'years-engaged', amount: 2 },
      { name: 'training-hours', amount: 20, years: 1 },
      { name: 'files-in-order', amount: 80, years: 2 },
      { name: 'no-upheld-complaint', amount: 0, years: 2 },
    ]),
  ],
}

/** One file of each township and month at least; three titles with names of their own. */
export const plateauQuality: QualityRules = {
  review: [
    {
      ...{ from: '2024-01-01', level: 'township', sharePercent: 20, least: 1, always: [], answerDays: 5 },
      ...{ version: '2024', source: invented },
    },
  ],
  points,
  titles: [
    title('first', '初级', 'county', [
      { name: 'years-engaged', amount: 1 },
      { name: 'mediated', amount: 2 },
      { name: 'oral-share', amount: 50 },
      { name: 'settled-share', amount: 50 },
    ]),
    title('chief', '首席', 'prefecture', [
      { name: 'years-engaged', amount: 3 },
      { name: 'kept-share', amount: 60, years: 3 },
      { name: 'training-hours', amount: 14, years: 1 },
    ]),
  ],
}
