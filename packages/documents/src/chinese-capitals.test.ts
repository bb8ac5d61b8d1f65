import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chineseCapitals } from './chinese-capitals.ts'

test.each([
  [0, '零元整'],
  [5, '伍分'],
  [50, '伍角'],
  [99, '玖角玖分'],
  [1_000, '壹拾元整'],
  [32_504, '叁佰贰拾伍元零肆分'],
  [140_950, '壹仟肆佰零玖元伍角'],
  [600_714, '陆仟零柒元壹角肆分'],
  [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
  [7_700_000, '柒万柒仟元整'],
  [10_000_000, '壹拾万元整'],
  [10_700_000, '壹拾万零柒仟元整'],
  [100_100_005, '壹佰万零壹仟元零伍分'],
  [1_000_500_000, '壹仟万零伍仟元整'],
  [10_000_000_000, '壹亿元整'],
  [10_005_000_000, '壹亿零伍万元整'],
  [100_000_000_000_000, '壹万亿元整'],
  [100_000_500_000_000, '壹万亿零伍佰万元整'],
  [100_050_000_000_000, '壹万零伍亿元整'],
])('%i cents are written %s', (cents, words) => {
  expect(chineseCapitals(cents)).toBe(words)
})

/** The slow way of the textbook: write every digit with its place, then strike out what is not said. */
function struckOut(cents: number): string {
  const digits = [...'零壹贰叁肆伍陆柒捌玖']
  const places = [
    '',
    '拾',
    '佰',
    '仟',
    '万',
    '拾',
    '佰',
    '仟',
    '亿',
    '拾',
    '佰',
    '仟',
    '万',
    '拾',
    '佰',
    '仟',
  ]
  const written = [...String(Math.floor(cents / 100))].reverse()
  const every = written
    .map((digit, index) => `${digits[Number(digit)]}${places[index]}`)
    .reverse()
    .join('')
  const yuan = every
    .replace(/零[拾佰仟]/g, '零')
    .replace(/零+/g, '零')
    .replace(/零([万亿])/g, '$1零')
    .replace(/零+/g, '零')
    .replace(/亿零?万/, '亿零')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
  const jiao = digits[Math.floor(cents / 10) % 10]
  const fen = digits[cents % 10]
  const small = `${jiao}角${fen}分`
    .replace('零角零分', '')
    .replace('零分', '')
    .replace('零角', yuan ? '零' : '')
  return `${yuan ? `${yuan}元` : ''}${small}${small ? '' : '整'}`
}

/** Amounts as they occur, and amounts full of zeros, where the mistakes are. */
const amounts = fc.oneof(
  fc.integer({ min: 1, max: 99_999_999_999_999 }),
  fc
    .array(fc.constantFrom('0', '0', '0', '1', '5', '9'), { minLength: 1, maxLength: 14 })
    .map((digits) => Number(digits.join('')))
    .filter((cents) => cents > 0),
)

test('every amount below a trillion yuan is written as the textbook writes it', () => {
  fc.assert(
    fc.property(amounts, (cents) => chineseCapitals(cents) === struckOut(cents)),
    { numRuns: 2000 },
  )
})

test('no amount is written with two zeros in a row or a zero before 元', () => {
  fc.assert(fc.property(amounts, (cents) => !/零零|零元/.test(chineseCapitals(cents))))
})

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is no amount in cents', (cents) => {
  expect(() => chineseCapitals(cents)).toThrow(RangeError)
})
