import { amountInYuan, asCents, isAmount, lessThe, mostCents, parseAmount, sumOf } from '@jiefen/domain/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const cents = fc.integer({ min: 1, max: mostCents }).map(asCents)

describe('an amount', () => {
  it('is read as people type it', () => {
    const same = [
      '77000',
      '77,000.00',
      '77000元',
      '¥77,000',
      '￥77000.0',
      '７.７万',
      '7.7万元',
      '77千',
      '人民币77000元整',
    ]
    for (const typed of same) expect(parseAmount(typed), typed).toBe(7_700_000)
    expect(parseAmount('0.01')).toBe(1)
    expect(parseAmount('1.234567万')).toBe(1_234_567)
    expect(parseAmount(' 100 亿 ')).toBe(mostCents)
  })

  it('is never guessed and never rounded', () => {
    const none = [
      '',
      '元',
      '七万七',
      '0',
      '0.00',
      '-5',
      '1.005',
      '1.2345678万',
      '77,00',
      '7,7000',
      '1e5',
      '7.7.7',
      '100.01亿',
    ]
    for (const typed of none) expect(parseAmount(typed), typed).toBeUndefined()
  })

  it('is the same again when what is shown is typed', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        expect(parseAmount(amountInYuan(amount))).toBe(amount)
        expect(parseAmount(`${amountInYuan(amount).replaceAll(',', '')} 元`)).toBe(amount)
      }),
    )
  })

  it('is written with its thousands apart and two places', () => {
    expect([1, 10, 100, 99_999, 5_133_334, 7_700_000].map((value) => amountInYuan(asCents(value)))).toEqual([
      ...['0.01', '0.10', '1.00', '999.99', '51,333.34', '77,000.00'],
    ])
  })

  it('in ten thousands is the ten thousandfold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
        expect(parseAmount(`${n}万`)).toBe(n * 10_000 * 100)
      }),
    )
  })
})

describe('a sum', () => {
  it('is exact: against whole numbers without bounds', () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 200 }), (amounts) => {
        expect(BigInt(sumOf(amounts))).toBe(amounts.reduce((sum, one) => sum + BigInt(one), 0n))
      }),
    )
  })

  it('that could not be exact is no sum', () => {
    const huge = asCents(Number.MAX_SAFE_INTEGER)
    expect(() => sumOf([huge, asCents(1)])).toThrow(RangeError)
    for (const none of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => asCents(none)).toThrow(RangeError)
  })

  it('less what was paid is what is left, and never below nought', () => {
    fc.assert(
      fc.property(cents, cents, (owed, paid) => {
        const left = lessThe(owed, paid)
        expect(left).toBeGreaterThanOrEqual(0)
        if (paid <= owed) expect(sumOf([left, paid])).toBe(owed)
        else expect(left).toBe(0)
      }),
    )
  })
})

it('nought, a part of a cent and more than anybody settles are no amounts for an agreement', () => {
  expect([0, 0.5, mostCents + 1, Number.NaN].map(isAmount)).toEqual([false, false, false, false])
  expect([1, mostCents].every(isAmount)).toBe(true)
})
