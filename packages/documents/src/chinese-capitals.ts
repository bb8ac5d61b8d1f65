const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/**
 * An amount in capitals, as money is written where nobody may alter it (支付结算办法, annex 1: 正确填写票据和结算凭证的基本规定).
 * In: whole cents (分), 0 to 9 007 199 254 740 991. 7 700 000 becomes 柒万柒仟元整; 50 becomes 伍角. Where the rule leaves
 * 零 to the writer, it is written between two yuan digits and left out between yuan and 角. Throws on fractions and debts.
 */
export function chineseCapitals(cents: number): string {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError('expected whole cents, 0 or more')
  if (cents === 0) return '零元整'
  const yuan = Math.floor(cents / 100)
  const jiao = Math.floor((cents % 100) / 10)
  const fen = cents % 10

  let words = yuan === 0 ? '' : `${wholeNumber(yuan)}元`
  if (jiao === 0 && fen === 0) return `${words}整`
  if (jiao !== 0) words += `${digits[jiao]}角`
  else if (yuan !== 0) words += '零'
  return fen === 0 ? words : `${words}${digits[fen]}分`
}

/** Reads four digits at a time from the front: 仟佰拾 within a group, 万 and 亿 after it, one 零 for each gap. */
function wholeNumber(yuan: number): string {
  const written = [...String(yuan)].map(Number)
  let words = ''
  let gap = false
  let groupHasDigit = false
  for (const [index, digit] of written.entries()) {
    const behind = written.length - 1 - index
    if (digit === 0) {
      gap = true
    } else {
      if (gap) words += '零'
      words += `${digits[digit]}${places[behind % 4]}`
      gap = false
      groupHasDigit = true
    }
    if (behind % 4 === 0) {
      if (groupHasDigit) words += groupWord(behind / 4, written)
      groupHasDigit = false
    }
  }
  return words
}

/** 万亿 is said as one word only when nothing follows before 亿: 壹万亿, but 壹万零伍亿. */
function groupWord(group: number, written: readonly number[]): string {
  if (group !== 3) return groups[group] ?? ''
  const yi = written.slice(written.length - 12, written.length - 8)
  return yi.some((digit) => digit !== 0) ? '万' : '万亿'
}
