import { largestAmount, largestHeadcount } from './amounts.ts'

/** What the table reads in a report besides its category. */
export interface SignalFacts {
  readonly text: string
  /** How many parties are named. */
  readonly parties: number
}

/** A point towards "complex", with the reason as a clerk reads it. */
export interface Point {
  readonly points: number
  readonly why: string
}

// Words people use; a region's own words stand in its categories. Points: domain rule 5.7 (繁简分流).
const deathWords = ['死亡', '去世', '身亡', '死了人', '出人命', '遇难', '溺亡', '自杀', '轻生', '跳楼']
const injuryWords = [
  '受伤',
  '打伤',
  '骨折',
  '住院',
  '流血',
  '烫伤',
  '工伤',
  '伤残',
  '撞伤',
  '咬伤',
  '摔伤',
  '打人',
  '动手',
]
const appraisalWords = ['鉴定', '评估', '检测', '测绘', '审计']
const againWords = [
  '多次反映',
  '反复',
  '一直没解决',
  '又来',
  '再次',
  '投诉过',
  '调解过',
  '找过好几次',
  '好几次了',
]

const major = 100_000
const crowd = 3

const found = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) => text.includes(word))

/** What makes a matter complex, as far as its own words show it; a clerk sees the reasons and may differ. */
export function complexityPoints({ text, parties }: SignalFacts): Point[] {
  const heads = Math.max(parties, largestHeadcount(text))
  const amount = largestAmount(text)
  const death = found(text, deathWords)
  const injury = found(text, injuryWords)
  const appraisal = found(text, appraisalWords)
  const again = found(text, againWords)
  const points: Point[] = []
  if (heads >= crowd) points.push({ points: 2, why: `涉及 ${heads} 人（户、方）` })
  if (amount >= major) points.push({ points: 2, why: `涉及金额约 ${amount} 元` })
  if (death !== undefined) points.push({ points: 4, why: `提到“${death}”` })
  else if (injury !== undefined) points.push({ points: 2, why: `提到“${injury}”` })
  if (appraisal !== undefined) points.push({ points: 1, why: `可能需要${appraisal}` })
  if (again !== undefined) points.push({ points: 1, why: `不是第一次（“${again}”）` })
  return points
}

const hazardWords = [
  '隐患',
  '井盖',
  '路灯',
  '塌',
  '开裂',
  '裂缝',
  '漏电',
  '电线',
  '消防通道',
  '灭火器',
  '高空抛物',
  '坠落',
  '积水',
  '煤气',
  '燃气',
  '漏气',
  '起火',
  '冒烟',
  '结冰',
  '护栏',
  '坑洞',
  '大坑',
  '滑坡',
  '落石',
  '危房',
  '溺水',
  '占道',
]
const appealWords = [
  '低保',
  '补助',
  '补贴',
  '救助',
  '困难',
  '申请',
  '看病',
  '医药费',
  '找工作',
  '残疾证',
  '养老金',
  '临时救助',
  '助学',
  '没钱',
  '生活费',
  '帮扶',
  '孤寡',
  '办证',
  '户口',
]
const disputeWords = [
  '吵',
  '打架',
  '邻居',
  '欠',
  '赔',
  '纠纷',
  '矛盾',
  '不还',
  '拖欠',
  '老板',
  '房东',
  '对方',
  '离婚',
  '物业',
]

const weigh = (text: string, words: readonly string[]): number =>
  words.filter((word) => text.includes(word)).length

/** What an unsure reporter means; a tie or no sign at all goes to the desk as a dispute, where a person looks. */
export function likelyKind(text: string): { kind: 'dispute' | 'appeal' | 'hazard'; why: string } {
  const dispute = weigh(text, disputeWords)
  const hazard = weigh(text, hazardWords)
  const appeal = weigh(text, appealWords)
  if (hazard > dispute && hazard > appeal) return { kind: 'hazard', why: '像是安全隐患' }
  if (appeal > dispute && appeal > hazard) return { kind: 'appeal', why: '像是困难诉求' }
  return {
    kind: 'dispute',
    why: dispute > 0 ? '像是矛盾纠纷' : '看不出是哪一类，先按矛盾纠纷登记，请受理员判断',
  }
}
