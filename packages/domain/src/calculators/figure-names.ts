import type { Words } from '../region/index.ts'

export const figureUnits = ['yuan', 'percent', 'times', 'years', 'months', 'days', 'hours'] as const
export type FigureUnit = (typeof figureUnits)[number]

/** national: the same in the whole country. local: each place or province publishes its own. */
export interface FigureKind {
  readonly scope: 'national' | 'local'
  readonly unit: FigureUnit
  readonly words: Words
}

const national = (unit: FigureUnit, zh: string, en: string) =>
  ({ scope: 'national', unit, words: { zh, en } }) as const satisfies FigureKind
const local = (unit: FigureUnit, zh: string, en: string) =>
  ({ scope: 'local', unit, words: { zh, en } }) as const satisfies FigureKind

const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
type Grade = (typeof grades)[number]

/** One entry for each grade of an injury. */
function byGrade<P extends string, G extends Grade>(
  prefix: P,
  of: readonly G[],
  kind: (grade: G) => FigureKind,
): Record<`${P}-${G}`, FigureKind> {
  return Object.fromEntries(of.map((grade) => [`${prefix}-${grade}`, kind(grade)])) as Record<
    `${P}-${G}`,
    FigureKind
  >
}

const injury = {
  'injury-years': national('years', '残疾、死亡赔偿金的年限', 'years of disability or death compensation'),
  'injury-years-from-75': national('years', '七十五周岁以上的年限', 'years from the age of 75 on'),
  'coefficient-step': national('percent', '伤残每一级的系数', 'coefficient of one grade of disability'),
  'funeral-months': national('months', '丧葬费的月数', 'months of funeral cost'),
  'nursing-years': national('years', '护理期限最长', 'longest time of nursing'),
  'adult-age': national('years', '抚养到的年龄', 'age up to which a child is supported'),
  'urban-income': local(
    'yuan',
    '城镇居民人均可支配收入（年）',
    'urban disposable income of a person, a year',
  ),
  'urban-spending': local('yuan', '城镇居民人均消费支出（年）', 'urban consumption of a person, a year'),
  'average-wage': local('yuan', '职工月平均工资', 'average wage of a month'),
  'meal-rate': local('yuan', '住院伙食补助标准（每天）', 'hospital meals, a day'),
  'care-rate': local('yuan', '护工报酬标准（每天）', 'care worker, a day'),
  'second-grade-share': local(
    'percent',
    '多处伤残：其余各级按多少计',
    'several disabilities: share of the others',
  ),
  'second-grade-most': local('percent', '多处伤残：附加最多', 'several disabilities: most that is added'),
} as const

const traffic = {
  'compulsory-death': national(
    'yuan',
    '交强险有责限额：死亡伤残',
    'compulsory limit at fault: death, disability',
  ),
  'compulsory-medical': national('yuan', '交强险有责限额：医疗', 'compulsory limit at fault: medical'),
  'compulsory-property': national('yuan', '交强险有责限额：财产', 'compulsory limit at fault: property'),
  'compulsory-death-without-fault': national(
    'yuan',
    '交强险无责限额：死亡伤残',
    'without fault: death, disability',
  ),
  'compulsory-medical-without-fault': national('yuan', '交强险无责限额：医疗', 'without fault: medical'),
  'compulsory-property-without-fault': national('yuan', '交强险无责限额：财产', 'without fault: property'),
  'motor-without-fault-most': national(
    'percent',
    '机动车无过错时最多承担',
    'most a motor vehicle without fault pays',
  ),
  'motor-share-secondary-least': local(
    'percent',
    '对方次要责任：机动车至少',
    'other side secondary: motor at least',
  ),
  'motor-share-secondary-most': local(
    'percent',
    '对方次要责任：机动车至多',
    'other side secondary: motor at most',
  ),
  'motor-share-equal-least': local('percent', '对方同等责任：机动车至少', 'other side equal: motor at least'),
  'motor-share-equal-most': local('percent', '对方同等责任：机动车至多', 'other side equal: motor at most'),
  'motor-share-main-least': local('percent', '对方主要责任：机动车至少', 'other side main: motor at least'),
  'motor-share-main-most': local('percent', '对方主要责任：机动车至多', 'other side main: motor at most'),
} as const

const work = {
  ...byGrade('work-months', grades, (grade) =>
    national('months', `${grade} 级：一次性伤残补助金`, `grade ${grade}: one-off allowance`),
  ),
  ...byGrade('work-share', [1, 2, 3, 4, 5, 6], (grade) =>
    national('percent', `${grade} 级：伤残津贴占本人工资`, `grade ${grade}: monthly allowance of own wage`),
  ),
  ...byGrade('leaving-medical', [5, 6, 7, 8, 9, 10], (grade) =>
    local('months', `${grade} 级：一次性工伤医疗补助金`, `grade ${grade}: medical allowance on leaving`),
  ),
  ...byGrade('leaving-employment', [5, 6, 7, 8, 9, 10], (grade) =>
    local('months', `${grade} 级：一次性伤残就业补助金`, `grade ${grade}: employment allowance on leaving`),
  ),
  'own-wage-least': national('percent', '本人工资下限占当地平均', 'own wage at least, of the average'),
  'own-wage-most': national('percent', '本人工资上限占当地平均', 'own wage at most, of the average'),
  'stopped-months': national('months', '停工留薪期一般最长', 'paid leave, ordinarily at most'),
  'stopped-months-more': national('months', '停工留薪期延长最多', 'paid leave, lengthened by at most'),
  'care-full': national('percent', '生活完全不能自理', 'wholly dependent'),
  'care-mostly': national('percent', '生活大部分不能自理', 'mostly dependent'),
  'care-partly': national('percent', '生活部分不能自理', 'partly dependent'),
  'work-funeral-months': national('months', '工亡丧葬补助金', 'funeral allowance, death at work'),
  'work-death-times': national('times', '一次性工亡补助金的倍数', 'multiple of the death benefit'),
  'national-income': national(
    'yuan',
    '全国城镇居民人均可支配收入（年）',
    'national urban disposable income, a year',
  ),
  'pension-spouse': national('percent', '供养亲属抚恤金：配偶', 'pension: spouse'),
  'pension-other': national('percent', '供养亲属抚恤金：其他亲属', 'pension: other dependants'),
  'pension-alone': national('percent', '孤寡老人、孤儿加发', 'more for whoever is alone'),
} as const

const lending = {
  'lpr-1y': national('percent', '一年期贷款市场报价利率（LPR）', 'one-year loan prime rate (LPR)'),
  'lending-cap': national(
    'times',
    '民间借贷利率上限：LPR 的倍数',
    'cap on private lending: multiple of the LPR',
  ),
} as const

const wages = {
  'paid-days': national('days', '月计薪天数', 'paid days of a month'),
  'day-hours': national('hours', '每天工作时间', 'working hours of a day'),
  'overtime-workday': national('percent', '平日加班', 'overtime on a working day'),
  'overtime-rest-day': national('percent', '休息日加班', 'overtime on a day of rest'),
  'overtime-holiday': national('percent', '法定节假日加班', 'overtime on a public holiday'),
  'high-wage-times': national('times', '高薪封顶：平均工资的倍数', 'cap for high wages: times the average'),
  'high-wage-years': national('years', '高薪封顶：最多年数', 'cap for high wages: most years'),
  'unlawful-times': national('times', '违法解除赔偿金的倍数', 'multiple for unlawful termination'),
  'double-wage-months': national('months', '二倍工资最多', 'double wage at most'),
  'minimum-wage': local('yuan', '月最低工资', 'minimum wage of a month'),
} as const

const limitation = {
  'limitation-civil': national('years', '普通诉讼时效', 'civil limitation'),
  'limitation-longest': national('years', '最长保护期限', 'longest protection'),
  'limitation-labour': national('years', '劳动仲裁时效', 'limitation of labour arbitration'),
  'limitation-land': national('years', '农村土地承包仲裁时效', 'limitation of land arbitration'),
  'limitation-consumer': national('years', '向市场监管部门投诉', 'complaint of a consumer'),
  'deadline-confirmation': national('days', '共同申请司法确认', 'joint request for judicial confirmation'),
  'deadline-enforcement': national('years', '申请强制执行', 'request for enforcement'),
  'deadline-traffic-police': national('days', '申请交警调解', 'asking the traffic police to mediate'),
  'deadline-traffic-again': national(
    'days',
    '人民调解不成后申请交警调解',
    'asking the traffic police after mediation failed',
  ),
  'deadline-work-injury-employer': national(
    'days',
    '单位申请工伤认定',
    'work-injury application by the employer',
  ),
  'deadline-work-injury-worker': national(
    'years',
    '职工申请工伤认定',
    'work-injury application by the worker',
  ),
  'deadline-reconsideration': national('days', '申请行政复议', 'asking for reconsideration'),
} as const

/** Every number that a table may bring, by name: closed, so that a slip in a table is named and not passed over. */
export const figureKinds = { ...injury, ...traffic, ...work, ...lending, ...wages, ...limitation } as const

export type FigureName = keyof typeof figureKinds
export const isFigureName = (text: string): text is FigureName => Object.hasOwn(figureKinds, text)
export const figureNames: readonly FigureName[] = Object.keys(figureKinds).filter(isFigureName)
export const figureKind = (name: FigureName): FigureKind => figureKinds[name]
