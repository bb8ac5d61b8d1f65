import { asCents, type Cents, isAmount } from './cents.ts'

/** How many places the decimal point stands further right: 万 is four, 亿 eight, and two for the cents. */
const places: Readonly<Record<string, number>> = { '': 2, 千: 5, 万: 6, 亿: 10 }

/**
 * An amount as people type it: 77000, 77,000.00, ¥77000元, ７.７万. Undefined where it is none, is nought, has a part
 * of a cent, or is more than 一百亿元: nothing is rounded where money is concerned.
 */
export function parseAmount(typed: string): Cents | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(人民币|rmb|cny)?[¥]?/i, '')
    .replace(/(元|块钱?|圆)整?$/, '')
  const found = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([千万亿]?)$/.exec(plain)
  if (found === null) return undefined
  const [, whole = '', fraction = '', unit = ''] = found
  const shift = places[unit] ?? 0
  const exact = fraction.replace(/0+$/, '')
  if (exact.length > shift || whole.length > 15) return undefined
  const value = Number(`${whole.replaceAll(',', '')}${exact.padEnd(shift, '0')}`)
  return isAmount(value) ? asCents(value) : undefined
}
