import type { Language } from '../region/index.ts'

const chineseDigits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/**
 * A number as it is read out on the telephone, digit by digit, with a breath between its parts and after every four digits:
 * 999001-2026… becomes 九九九零，零一，二零二六….
 */
export function spokenNumber(number: string, language: Language): string {
  const breaths = number
    .normalize('NFKC')
    .split(/[^\dA-Za-z]+/)
    .flatMap((part) => part.match(/.{1,4}/g) ?? [])
  const said = breaths.map((breath) =>
    [...breath]
      .map((sign) => (language === 'zh' ? (chineseDigits[Number(sign)] ?? sign) : sign))
      .join(language === 'zh' ? '' : ' '),
  )
  return said.join(language === 'zh' ? '，' : ', ')
}
