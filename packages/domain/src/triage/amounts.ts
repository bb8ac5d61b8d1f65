const digitOf: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const unitOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/**
 * A number as people write it: 77000, 77,000, 7.7万, 七万七, 二十, 三百五. Undefined where it is none.
 */
export function numberIn(text: string): number | undefined {
  const plain = /^([\d,，]+(?:\.\d+)?)([千万亿]?)$/.exec(text)
  if (plain !== null) {
    const scale = { 千: 1e3, 万: 1e4, 亿: 1e8 }[plain[2] ?? ''] ?? 1
    return Math.round(Number((plain[1] ?? '').replaceAll(/[,，]/g, '')) * scale)
  }
  const [hundredMillions, rest] = splitAt(text, '亿')
  const [tenThousands, ones] = splitAt(rest, '万')
  const parts = [hundredMillions, tenThousands].map((part) =>
    part === undefined ? 0 : underTenThousand(part),
  )
  // 七万七 means 77,000: a last digit without its unit counts in the unit below the one before it.
  const last =
    ones.length === 1 && tenThousands !== undefined
      ? (digitOf[ones] ?? Number.NaN) * 1000
      : underTenThousand(ones)
  const value = (parts[0] ?? 0) * 1e8 + (parts[1] ?? 0) * 1e4 + last
  return text === '' || Number.isNaN(value) ? undefined : value
}

function splitAt(text: string, mark: string): [string | undefined, string] {
  const place = text.indexOf(mark)
  return place < 0 ? [undefined, text] : [text.slice(0, place), text.slice(place + 1)]
}

function underTenThousand(text: string): number {
  let value = 0
  let digit: number | undefined
  let lastUnit = 1
  for (const sign of text) {
    const unit = unitOf[sign]
    if (unit === undefined) {
      digit = digitOf[sign] ?? Number.NaN
      continue
    }
    value += (digit ?? 1) * unit
    digit = undefined
    lastUnit = sign === '十' ? 1 : unit / 10
  }
  const ofZero = text.includes('零') || text.includes('〇')
  return value + (digit ?? 0) * (value > 0 && !ofZero ? lastUnit : 1)
}

const signs = '零〇一二两三四五六七八九十百千'
const plain = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const number = `(?:${plain}[千万亿]?|[${signs}万亿]+)`
const yuan = new RegExp(`(${number})[多余来]?(?:元|块|人民币)`, 'g')
// 欠我七万七: a sum so large needs no 元 to be one, unless it counts something else or is a manner of speaking
// (千万别, 十万火急).
const large = new RegExp(
  `((?:${plain}|(?!千万)[${signs}]+)[万亿][${signs}]*)(?![${signs}个人户名次平亩米公里步火])`,
  'g',
)
const heads = new RegExp(`(${number})[多余来]?(?:名|户|人|个人|口人|位)`, 'g')

const largest = (text: string, pattern: RegExp): number =>
  [...text.normalize('NFKC').replaceAll(/[ \t]/g, '').matchAll(pattern)]
    .map((match) => numberIn(match[1] ?? '') ?? 0)
    .reduce((most, value) => Math.max(most, value), 0)

/** The largest sum of money named in the text, in whole yuan; 0 where none is. */
export const largestAmount = (text: string): number => Math.max(largest(text, yuan), largest(text, large))

/** The largest number of people or households named in the text; 0 where none is. */
export const largestHeadcount = (text: string): number => largest(text, heads)
