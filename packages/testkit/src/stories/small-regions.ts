import type { Calendar, Limit } from '@jiefen/domain/calendar'
import { asUnitId, type UnitId } from '@jiefen/domain/kernel'
import type { CardRule, LevelName, LimitName, Region, Rung, Unit, UnitKind } from '@jiefen/domain/region'
import { smallAllowances } from './small-allowances.ts'
import { smallArticles, smallNeverExamples } from './small-articles.ts'
import { plateauCourts, smallCautions, townCourts } from './small-courts.ts'
import { smallFigures } from './small-figures.ts'
import { plateauGrades, smallSignals, townGrades } from './small-grades.ts'
import { plateauMessages, townMessages } from './small-messages.ts'
import {
  smallClauses,
  smallLinks,
  smallPaperOnly,
  smallRecourses,
  smallStatusWords,
} from './small-promises.ts'
import { plateauQuality, townQuality } from './small-quality.ts'
import { plateauScreening, townScreening } from './small-screening.ts'

type Row = readonly [id: string, parent: string | undefined, kind: UnitKind, level: LevelName, name: string]

function unitsOf(rows: readonly Row[]): Unit[] {
  const units = new Map<string, Unit>()
  for (const [id, parent, kind, level, name] of rows) {
    const above = parent === undefined ? [] : (units.get(parent)?.path ?? [])
    units.set(id, {
      id: asUnitId(id),
      ...(parent === undefined ? {} : { parent: asUnitId(parent) }),
      path: [...above, asUnitId(id)],
      kind,
      level,
      name: { zh: name, en: id },
      ...(kind === 'committee' ? { shortName: name.slice(0, 2) } : {}),
      code: `C${units.size + 10}`,
    })
  }
  return [...units.values()]
}

const week: Calendar = {
  utcOffsetMinutes: 480,
  officeHours: [{ from: '01-01', workday: [{ from: '09:00', to: '17:30' }] }],
  exceptions: {},
  coveredUntil: '2027-12-31',
}

const limits = (days: number, authority: string): Record<LimitName, Limit> => {
  const limit: Limit = { amount: days, unit: 'working-days', authority }
  const month: Limit = { amount: 30, unit: 'days', authority: '民事诉讼法第205条' }
  const soon: Limit = { amount: 30, unit: 'minutes', authority: `${authority}（吹哨报到）` }
  return {
    respond: soon,
    'whistle-result': limit,
    objection: { ...soon, amount: 2, unit: 'hours' },
    ...{
      accept: limit,
      'passed-on': limit,
      invitation: limit,
      consent: limit,
      sign: limit,
      'follow-up': limit,
    },
    ...{ reopened: limit, assign: limit, decide: limit, rectify: limit, recheck: limit, archive: limit },
    ...{ 'take-up': limit, assist: limit, 'counter-sign': limit, convene: limit, conclude: limit },
    ...{
      task: limit,
      'card-answer': limit,
      'clock-ask': limit,
      choice: limit,
      'complaint-answer': limit,
      receipt: limit,
    },
    mediation: { ...month, authority: '人民调解工作若干规定第33条' },
    confirmation: month,
  }
}

const words = (zh: string, en: string) => ({ zh, en })

const tables = {
  fictional: true,
  languages: ['zh', 'en'],
  categories: [
    {
      code: '02',
      name: words('邻里纠纷', 'Neighbours'),
      mediable: true,
      keywords: ['邻居'],
      writtenOnly: false,
    },
    {
      code: '0201',
      name: words('用水排水通行通风采光', 'Water, passage, light'),
      mediable: true,
      keywords: ['漏水', '渗水', '排水', '采光'],
      writtenOnly: false,
    },
    {
      code: '07',
      name: words('劳动人事争议', 'Labour'),
      mediable: true,
      keywords: ['工资', '老板'],
      writtenOnly: true,
    },
    {
      code: '13',
      name: words('行政执法纠纷', 'Enforcement'),
      mediable: false,
      keywords: ['罚款', '城管'],
      writtenOnly: false,
    },
  ],
  declineReasons: [
    {
      code: 'NM01',
      name: words('专门机关管辖', 'A special organ decides'),
      basis: '司法部令第75号第22条',
      route: words('请向主管机关提出', 'Please turn to the competent organ'),
    },
    {
      code: 'NM03',
      name: words('已被受理', 'Already accepted elsewhere'),
      basis: '司法部令第75号第22条',
      route: words('请等待受理机关的结果', 'Please wait for that organ'),
    },
  ],
  complaintKinds: [
    { code: 'C01', name: words('偏袒一方', 'Favouring one side') },
    { code: 'C99', name: words('其他', 'Something else') },
  ],
  terminationReasons: [
    { code: 'T01', name: words('一方明确拒绝', 'A party refuses') },
    { code: 'T03', name: words('无法联系当事人', 'Party cannot be reached') },
    { code: 'T04', name: words('分歧较大', 'Too far apart') },
    { code: 'T06', name: words('一方拒绝签署', 'A party will not sign') },
  ],
  remedies: [
    { code: 'court', way: words('起诉', 'Court'), words: words('可以向人民法院起诉', 'You may go to court') },
    {
      code: 'arbitration',
      category: '07',
      way: words('劳动仲裁', 'Labour arbitration'),
      words: words('可以申请劳动仲裁', 'You may apply for labour arbitration'),
    },
  ],
  pauseReasons: [
    {
      code: 'P01',
      name: words('等待鉴定', 'Waiting for an appraisal'),
      basis: '人民法院在线调解规则第24条（参照）',
      limits: ['mediation', 'decide'],
    },
    { code: 'L01', name: words('等天气', 'Waiting for the weather'), basis: '本地规则', limits: [] },
  ],
  escalation: [
    { limit: 'respond', afterMinutes: 10, role: 'leader', at: 'owner' },
    { limit: 'respond', afterMinutes: 20, role: 'supervisor', at: 'above' },
    { limit: 'take-up', afterMinutes: 60, role: 'leader', at: 'owner' },
  ],
  signals: smallSignals,
  clauses: smallClauses,
  statusWords: smallStatusWords,
  paperOnly: smallPaperOnly,
  recourses: smallRecourses,
  confirmationCautions: smallCautions,
  links: smallLinks,
  articles: smallArticles,
  neverExamples: smallNeverExamples,
  figures: smallFigures,
  allowances: smallAllowances,
  stuckAfterDays: 7,
  calendar: week,
  words: { zh: { 'dossier.retention': '长期' }, en: { 'dossier.retention': 'long term' } },
} as const satisfies Partial<Region>

const cards = (authority: string): CardRule[] => [
  { card: 'yellow', afterWorkingDays: 1, authority },
  { card: 'red', afterWorkingDays: 3, authority },
  { limit: 'respond', card: 'red', afterWorkingDays: 0, authority },
]

const rung = (
  id: string,
  level: LevelName,
  at: Rung['at'],
  days: number,
  word: string,
  mayPassTo: readonly string[] = [],
): Rung => ({
  id,
  word: words(word, id),
  level,
  at,
  limit: { amount: days, unit: 'working-days', authority: '办理层级规定' },
  mayPassTo,
})

/** Where a story plays: a region and the units that matter in it. */
export interface Scene {
  readonly region: Region
  /** Whose code was scanned. */
  readonly first: UnitId
  /** Where it happened and belongs. */
  readonly home: UnitId
  /** Next to `home`, below the same parent; has nothing to do with it. */
  readonly sibling: UnitId
  /** Above both. */
  readonly above: UnitId
  /** A village of another county or, where there is one county only, of its other end. */
  readonly farAway: UnitId
  readonly department: UnitId
  readonly committee: UnitId
}

/** Urban: one county, three levels, a committee in every community, labour goes to its department. */
export const town: Scene = {
  region: {
    ...tables,
    id: 'small-town',
    name: words('小城区', 'Small Town'),
    divisionCode: '999901',
    oralNumbers: '（{year}）{committee}口头字第{n}号',
    levels: [
      { name: 'county', word: words('区', 'district') },
      { name: 'township', word: words('街道', 'sub-district') },
      { name: 'village', word: words('社区', 'community') },
    ],
    units: unitsOf([
      ['town', undefined, 'territory', 'county', '小城区'],
      ['town-labour', 'town', 'department', 'county', '人社局'],
      ['town-safety', 'town', 'department', 'county', '应急局'],
      ['town-committee', 'town', 'committee', 'county', '小城区调委会'],
      ['north', 'town', 'territory', 'township', '北街道'],
      ['willow', 'north', 'territory', 'village', '柳树社区'],
      ['willow-committee', 'willow', 'committee', 'village', '柳树社区调委会'],
      ['poplar', 'north', 'territory', 'village', '杨树社区'],
      ['south', 'town', 'territory', 'township', '南街道'],
      ['bridge', 'south', 'territory', 'village', '小桥社区'],
    ]),
    routes: [
      {
        id: 'labour',
        kind: 'dispute',
        category: '07',
        to: { unit: asUnitId('town-labour') },
        why: words('劳动争议归人社局', 'Labour'),
      },
      {
        id: 'complex',
        kind: 'dispute',
        complexity: 'complex',
        to: { place: 'township' },
        why: words('复杂的归街道', 'Complex'),
      },
      { id: 'place', to: { place: 'village' }, why: words('归所在社区', 'By place') },
    ],
    messages: townMessages,
    courts: townCourts,
    limits: limits(1, '小城区规定'),
    grades: townGrades,
    screening: townScreening,
    quality: townQuality,
    performance: { remindBeforeDays: 3, remindAfterDays: 1, disputeWithinDays: 7 },
    cards: [...cards('小城区督办规定'), { card: 'black', afterWorkingDays: 7, authority: '小城区督办规定' }],
    ladder: [
      rung('community', 'village', 'territory', 3, '社区', ['district']),
      rung('street', 'township', 'territory', 5, '街道'),
      rung('district', 'county', 'territory', 7, '区'),
    ],
    extensions: {
      mediation: { by: 'consent', most: 30, authority: '宁波市人民调解条例第27条' },
      sign: { by: 'consent', most: 2, authority: '小城区规定' },
      decide: { by: 'approval', most: 1, authority: '小城区规定' },
      'whistle-result': { by: 'approval', most: 2, authority: '小城区规定' },
    },
    complexFrom: 5,
  },
  first: asUnitId('bridge'),
  home: asUnitId('willow'),
  sibling: asUnitId('poplar'),
  above: asUnitId('north'),
  farAway: asUnitId('bridge'),
  department: asUnitId('town-labour'),
  committee: asUnitId('willow-committee'),
}

/** Rural: a prefecture of two counties, four levels, committees in the townships only, everything by place. */
export const plateau: Scene = {
  region: {
    ...tables,
    id: 'small-plateau',
    name: words('小高原州', 'Small Plateau'),
    divisionCode: '999902',
    levels: [
      { name: 'prefecture', word: words('州', 'prefecture') },
      { name: 'county', word: words('县', 'county') },
      { name: 'township', word: words('乡', 'township') },
      { name: 'village', word: words('村', 'village') },
    ],
    units: unitsOf([
      ['plateau', undefined, 'territory', 'prefecture', '小高原州'],
      ['upper', 'plateau', 'territory', 'county', '上县'],
      ['upper-labour', 'upper', 'department', 'county', '上县人社局'],
      ['spring', 'upper', 'territory', 'township', '泉水乡'],
      ['spring-committee', 'spring', 'committee', 'township', '泉水乡调委会'],
      ['meadow', 'spring', 'territory', 'village', '草甸村'],
      ['stone', 'spring', 'territory', 'village', '石头村'],
      ['lower', 'plateau', 'territory', 'county', '下县'],
      ['valley', 'lower', 'territory', 'township', '河谷乡'],
      ['ferry', 'valley', 'territory', 'village', '渡口村'],
    ]),
    routes: [
      {
        id: 'complex',
        complexity: 'complex',
        to: { place: 'township' },
        why: words('复杂的归乡里', 'Complex'),
      },
      { id: 'place', to: { place: 'village' }, why: words('归所在的村', 'By place') },
    ],
    messages: plateauMessages,
    courts: plateauCourts,
    limits: limits(5, '小高原州规定'),
    grades: plateauGrades,
    screening: plateauScreening,
    quality: plateauQuality,
    performance: { remindBeforeDays: 5, remindAfterDays: 2, disputeWithinDays: 3 },
    cards: [...cards('小高原州督办规定'), { limit: 'archive', afterWorkingDays: 0, authority: '归档不亮牌' }],
    stuckAfterDays: 10,
    ladder: [
      rung('village', 'village', 'territory', 1, '村'),
      rung('township-committee', 'township', 'committee', 2, '乡镇调委会'),
      rung('county', 'county', 'territory', 2, '县'),
      rung('prefecture', 'prefecture', 'territory', 2, '州'),
    ],
    extensions: {
      mediation: { by: 'consent', most: 15, authority: '小高原州规定' },
      sign: { by: 'consent', most: 5, authority: '小高原州规定' },
      decide: { by: 'approval', most: 5, authority: '小高原州规定' },
    },
    complexFrom: 4,
  },
  first: asUnitId('ferry'),
  home: asUnitId('meadow'),
  sibling: asUnitId('stone'),
  above: asUnitId('spring'),
  farAway: asUnitId('ferry'),
  department: asUnitId('upper-labour'),
  committee: asUnitId('spring-committee'),
}

export const scenes: readonly Scene[] = [town, plateau]
