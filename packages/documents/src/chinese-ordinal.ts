const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const places = ['', '十', '百', '千']

/** The number in front of a clause: 1 一, 10 十, 21 二十一, 105 一百零五. From 1 to 9999. */
export function chineseOrdinal(count: number): string {
  if (!Number.isInteger(count) || count < 1 || count > 9999) throw new RangeError('expected 1 to 9999')
  const written = [...String(count)].map(Number)
  let words = ''
  for (const [index, digit] of written.entries()) {
    const rest = written.slice(index + 1)
    if (digit !== 0) words += `${digits[digit]}${places[rest.length]}`
    else if (!words.endsWith('零') && rest.some((later) => later !== 0)) words += '零'
  }
  return count < 20 ? words.replace(/^一十/, '十') : words
}
