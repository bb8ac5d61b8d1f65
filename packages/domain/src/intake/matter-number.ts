import type { MatterNumber } from '../kernel/index.ts'
import type { MatterKind } from '../region/index.ts'

const kindDigit = { dispute: 1, appeal: 2, hazard: 3 } as const satisfies Record<MatterKind, number>
const shape = /^(\d{6})-(\d{8})-([123])-(\d{6})-(\d)$/

/**
 * The number a person reads out on the telephone: division, day, kind, running number, check digit, as in
 * 999001-20261122-1-000123-7. Throws a RangeError where a part does not fit its place.
 */
export function matterNumber(
  divisionCode: string,
  day: string,
  kind: MatterKind,
  sequence: number,
): MatterNumber {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999_999) {
    throw new RangeError(`not a running number: ${sequence}`)
  }
  const parts = [
    divisionCode,
    day.replaceAll('-', ''),
    String(kindDigit[kind]),
    String(sequence).padStart(6, '0'),
  ]
  const text = [...parts, String(checkDigit(parts.join('')))].join('-')
  if (!isMatterNumber(text)) throw new RangeError(`not the parts of a matter number: ${text}`)
  return text
}

/** Whether this is a matter number as printed, its check digit right. */
export function isMatterNumber(text: string): text is MatterNumber {
  const parts = shape.exec(text)
  if (parts === null) return false
  return checkDigit(parts.slice(1, 5).join('')) === Number(parts[5])
}

/** The number a person meant, however they typed it: without hyphens, with spaces, in full-width digits. */
export function findMatterNumber(typed: string): MatterNumber | undefined {
  const digits = typed.normalize('NFKC').replaceAll(/\D/g, '')
  const text = digits.replace(/^(\d{6})(\d{8})(\d)(\d{6})(\d)$/, '$1-$2-$3-$4-$5')
  return isMatterNumber(text) ? text : undefined
}

/**
 * ISO 7064 MOD 11,10 over decimal digits: finds every single wrong digit and nearly every pair of neighbours that
 * changed places.
 */
export function checkDigit(digits: string): number {
  let product = 10
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (11 - product) % 10
}
