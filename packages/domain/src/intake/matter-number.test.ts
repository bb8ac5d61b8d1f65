import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matterKinds } from '../region/index.ts'
import { checkDigit, findMatterNumber, isMatterNumber, matterNumber } from './index.ts'

const numbers = fc
  .tuple(
    fc.integer({ min: 999_000, max: 999_999 }),
    fc.constantFrom(...matterKinds),
    fc.integer({ min: 0, max: 999_999 }),
  )
  .map(([division, kind, sequence]) => matterNumber(String(division), '2026-11-22', kind, sequence))

/** ISO 7064 MOD 11,10 the other way round: over the digits and their check digit the sum is always 1. */
function isValidByTheStandard(digits: string): boolean {
  let product = 10
  const last = digits.length - 1
  for (const [place, digit] of [...digits].entries()) {
    const sum = (product + Number(digit)) % 10
    if (place === last) return sum === 1
    product = ((sum || 10) * 2) % 11
  }
  return false
}

describe('a matter number', () => {
  it('reads as division, day, kind, running number and check digit', () => {
    expect(matterNumber('999001', '2026-11-22', 'dispute', 123)).toMatch(/^999001-20261122-1-000123-\d$/)
    expect(matterNumber('999001', '2026-11-22', 'appeal', 123)).toMatch(/^999001-20261122-2-000123-\d$/)
    expect(matterNumber('999001', '2026-11-22', 'hazard', 123)).toMatch(/^999001-20261122-3-000123-\d$/)
  })

  it('has the check digit of the standard', () => {
    // The worked example of ISO 7064: 0794 has the check digit 5.
    expect(checkDigit('0794')).toBe(5)
    fc.assert(fc.property(numbers, (number) => isValidByTheStandard(number.replaceAll('-', ''))))
  })

  it('is not the same number any more when one digit is misheard', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, pick, by) => {
        const places = [...number].flatMap((sign, place) => (sign === '-' ? [] : [place]))
        const place = places[pick % places.length] ?? 0
        const wrong = `${number.slice(0, place)}${(Number(number[place]) + by) % 10}${number.slice(place + 1)}`
        expect(isMatterNumber(wrong)).toBe(false)
      }),
    )
  })

  it('is found however somebody types it', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const wide = number.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
        for (const typed of [
          number,
          number.replaceAll('-', ''),
          number.replaceAll('-', ' '),
          wide,
          ` ${number} `,
        ]) {
          expect(findMatterNumber(typed)).toBe(number)
        }
      }),
    )
  })

  it('cannot be made of parts that do not fit', () => {
    expect(() => matterNumber('99900', '2026-11-22', 'dispute', 1)).toThrow(RangeError)
    expect(() => matterNumber('999001', '2026-1-2', 'dispute', 1)).toThrow(RangeError)
    expect(() => matterNumber('999001', '2026-11-22', 'dispute', 1_000_000)).toThrow(RangeError)
    expect(() => matterNumber('999001', '2026-11-22', 'dispute', -1)).toThrow(RangeError)
  })

  it('is nothing else', () => {
    for (const typed of ['', 'abc', '999001-20261122-1-000123', '999001-20261122-4-000123-7']) {
      expect(findMatterNumber(typed)).toBeUndefined()
    }
  })
})
