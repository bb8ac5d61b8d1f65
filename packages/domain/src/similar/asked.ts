import { largestAmount } from '../triage/index.ts'

export const askedFor = [
  'pay-back',
  'compensate',
  'wages',
  'repair',
  'stop',
  'apology',
  'return',
  'share',
  'support',
  'perform',
] as const
/** What somebody would like to come of it. */
export type AskedFor = (typeof askedFor)[number]

const signsOf: Readonly<Record<AskedFor, RegExp>> = {
  'pay-back': /还(?:我|他|她|清|款|本|钱)|归还|退(?:还|款|钱|我|押金|定金|费)|偿还|欠款|押金|定金/u,
  compensate: /赔(?!礼|不是)|补偿|医药费|医疗费|误工费|损失/u,
  wages: /工资|工钱|薪|劳务费|加班费|经济补偿金/u,
  repair: /修(?:好|理|复|缮|一)|恢复原状|补漏|整改|清理|拆除|疏通/u,
  stop: /停止|不要再|别再|不准|扰民|噪音|噪声/u,
  apology: /道歉|赔礼|赔不是|澄清/u,
  return: /返还|交还|归还|还给|搬(?:走|出)|腾(?:退|房)/u,
  share: /分(?:割|家|配|得|给)|继承|遗产|析产/u,
  support: /抚养费|赡养|扶养|生活费/u,
  perform: /继续履行|履行合同|交房|交货|办(?:证|理过户)|过户/u,
}

/** What a text asks for, by its words; often several things, sometimes none. */
export const askedIn = (text: string): AskedFor[] => askedFor.filter((one) => signsOf[one].test(text))

export const amountClasses = [
  'under-thousand',
  'thousands',
  'ten-thousands',
  'hundred-thousands',
  'more',
] as const
/** 一千元以下、一千到一万、一万到十万、十万到百万、百万以上: the sum itself would tell whose case it is. */
export type AmountClass = (typeof amountClasses)[number]

export const amountClassOf = (yuan: number): AmountClass | undefined =>
  yuan <= 0
    ? undefined
    : (amountClasses[[1_000, 10_000, 100_000, 1_000_000].filter((step) => yuan >= step).length] ?? 'more')

export const amountIn = (text: string): AmountClass | undefined => amountClassOf(largestAmount(text))
