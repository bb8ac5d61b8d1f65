import type { Unit } from '@jiefen/domain/region'

/** What invented mediators say of themselves, and what they know. */
export const mediatorLines: readonly {
  readonly zh: string
  readonly en: string
  /** Classes of the list of categories. */
  readonly knows: readonly string[]
  readonly kind: 'K1' | 'K2' | 'K3' | 'K4' | 'K5'
  readonly role?:
    | 'lawyer'
    | 'community-mediator'
    | 'grid-worker'
    | 'police-officer'
    | 'judge'
    | 'prosecutor'
    | 'other'
  readonly studio?: true
}[] = [
  {
    zh: '做了二十年邻里工作，相信把话说完，气就消了一半。',
    en: 'Twenty years among neighbours: once everything is said, half the anger is gone.',
    ...{ knows: ['02', '01'], kind: 'K1', role: 'community-mediator', studio: true },
  },
  {
    zh: '律师出身，先讲情再讲法，账一笔一笔算清楚。',
    en: 'A lawyer by trade: people first, then the law, and every sum reckoned openly.',
    ...{ knows: ['07', '04'], kind: 'K4', role: 'lawyer' },
  },
  {
    zh: '退休法官，讲理讲得慢，让两边都听明白。',
    en: 'A retired judge; I explain slowly, so that both sides understand.',
    ...{ knows: ['04', '09'], kind: 'K3', role: 'judge' },
  },
  {
    zh: '土生土长，谁家田在哪儿、渠从哪儿过，心里有数。',
    en: 'Born here: I know whose field lies where and how the water runs.',
    ...{ knows: ['03', '02'], kind: 'K2', role: 'grid-worker' },
  },
  {
    zh: '做家庭工作多年，听老人说，也听孩子说。',
    en: 'Many years with families; I listen to the old and to the children.',
    ...{ knows: ['01'], kind: 'K1', role: 'community-mediator', studio: true },
  },
  {
    zh: '当过片警，哪怕吵到半夜，也能让两边坐下来。',
    en: 'Once the officer of this beat; even at midnight I get both sides to sit down.',
    ...{ knows: ['02', '10'], kind: 'K2', role: 'police-officer' },
  },
  {
    zh: '工地、工厂都跑过，工资的事最要紧的是快。',
    en: 'I know sites and factories; with wages what matters most is speed.',
    ...{ knows: ['07'], kind: 'K1', role: 'other' },
  },
  {
    zh: '会说两种话，哪一边听不明白，我就再说一遍。',
    en: 'I speak both languages; whoever has not understood hears it again.',
    ...{ knows: ['05', '06'], kind: 'K5' },
  },
]

/** The sector of a committee of a trade, by the name it bears. */
export function sectorOf({ name }: Unit): string | undefined {
  const named: readonly (readonly [string, string])[] = [
    ['交通', 'road-traffic'],
    ['物业', 'property'],
    ['医疗', 'medical'],
    ['劳动', 'labour'],
    ['婚姻', 'family'],
    ['旅游', 'tourism'],
    ['环境', 'environment'],
  ]
  return named.find(([part]) => name.zh.includes(part))?.[1]
}
