/** Invented reports, always the same for the same number: enough different words that an index has work to do. */
export interface InventedReport {
  readonly unit: string
  readonly kind: 'dispute'
  readonly story: string
  readonly wish?: string
  readonly informant: { readonly name: string; readonly telephone: string }
  readonly otherSides: readonly { readonly name?: string; readonly description?: string }[]
}

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const given = [...'平安和顺明德春华秋实志远文静建国思源若兰海清望舒']
const who = [
  '楼上的住户',
  '隔壁邻居',
  '对门租客',
  '小区物业',
  '装修队',
  '楼下餐馆',
  '包工头',
  '二手车商',
  '培训机构',
  '停车场',
]
const where = [
  '三单元',
  '七号楼',
  '东门口',
  '农贸市场',
  '老厂宿舍',
  '河边步道',
  '学校后街',
  '地下车库',
  '顶楼天台',
  '村口晒场',
]
const trouble = [
  '漏水泡坏了客厅的地板和衣柜',
  '半夜放音响跳舞吵得老人睡不着',
  '拖欠了三个月的工资一直不结',
  '把公共过道堆满纸箱不肯搬',
  '退房以后扣着押金不退',
  '倒车刮坏车门不肯赔钱',
  '收了预付款以后关门停课',
  '砍掉了两家地界上的枣树',
  '油烟直接排到窗户里',
  '家里养的狗咬伤了孩子的手',
  '合伙做买卖账目对不清楚',
  '借款到期不还也不接电话',
]
const since = [
  '从上个月开始',
  '已经半年了',
  '昨天傍晚',
  '过年以后',
  '入冬以来',
  '前后说了五次',
  '从搬来那天起',
]
const tried = [
  '找过居委会没有谈拢',
  '打过电话对方不理',
  '当面吵了一架',
  '写了保证书又反悔',
  '一直没有人管',
  '请老邻居劝过也没用',
]
const wishes = [
  '希望把损失赔给我们',
  '只想安静过日子',
  '请帮忙坐下来谈一次',
  '要求书面道歉',
  '把钱退回来就行',
]

const pick = <T>(from: readonly T[], by: number): T => {
  const found = from[by % from.length]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** A number that follows from these two and shows no pattern, so that the parts of a story do not move together. */
function stirred(number: number, salt: number): number {
  let mixed = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(salt + 7, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const nameOf = (seed: number): string =>
  `${pick(surnames, stirred(seed, 1))}${pick(given, stirred(seed, 2))}${pick(given, stirred(seed, 3))}`

/** The report with this running number, brought to one of these units. */
export function inventedReport(number: number, units: readonly string[]): InventedReport {
  const part = (from: readonly string[], salt: number): string => pick(from, stirred(number, salt))
  const other = nameOf(number + 5_000_000)
  const sum = 200 + (stirred(number, 11) % 90) * 100
  const story =
    `${part(who, 4)}住在${part(where, 5)}，${part(since, 6)}${part(trouble, 7)}，` +
    `我们${part(tried, 8)}。后来${part(trouble, 9)}，算下来损失大约${sum}元，` +
    `${nameOf(number + 9_000_000)}可以作证，希望有人来看看现场。`
  return {
    unit: pick(units, stirred(number, 12)),
    kind: 'dispute',
    story,
    ...(number % 2 === 0 ? { wish: part(wishes, 10) } : {}),
    informant: { name: nameOf(number), telephone: `1990000${String(number % 10_000).padStart(4, '0')}` },
    otherSides: [number % 3 === 0 ? { description: `${part(who, 4)}，姓名不详` } : { name: other }],
  }
}
