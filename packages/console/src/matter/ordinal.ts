import type { Language } from '../language/index.ts'

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** The number of a clause as an agreement writes it, 1 to 99: 一, 十, 十一, 二十, 二十三. */
export function ordinalOf(n: number, language: Language): string {
  if (language === 'en') return String(n)
  const tens = Math.floor(n / 10)
  const ones = digits[n % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`
}
