import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanse } from './cleanse.ts'

const joint = fc.constantFrom('', '', '', ' ', '-', '.')
const number = fc
  .array(fc.tuple(fc.constantFrom(...'0123456789０１２３４５６７８９'), joint), {
    minLength: 7,
    maxLength: 19,
  })
  .map((signs) => signs.map(([digit, between]) => digit + between).join(''))
const words = fc.constantFrom('', 'ok', '手机号 ', ': ', '(', ')，', 'to ')
const wide = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

describe('what is kept of an answer', () => {
  it('has no run of digits long enough to be somebody’s number, however it was written', () => {
    fc.assert(
      fc.property(words, number, words, (before, written, after) => {
        expect(wide(cleanse(before + written + after)).replace(/[\s.-]/g, '')).not.toMatch(/\d{5}/)
      }),
    )
  })

  it('has no five digits in a row, and so no code that was sent to somebody', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10_000, max: 99_999_999 }), words, (before, code, after) => {
        expect(cleanse(`${before}${code}${after}`)).not.toMatch(/\d/)
      }),
    )
  })

  it('has no mail address, and is never long', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.string({ maxLength: 2_000 }), (mail, rest) => {
        const kept = cleanse(`${mail} ${rest}`)
        expect(kept).not.toContain(mail)
        expect(kept.length).toBeLessThanOrEqual(200)
      }),
    )
  })

  it('still says what somebody needs to act', () => {
    expect(cleanse('550 5.1.1 no such mailbox')).toBe('550 5.1.1 no such mailbox')
    expect(cleanse('余额不足\n请充值')).toBe('余额不足 请充值')
  })
})
