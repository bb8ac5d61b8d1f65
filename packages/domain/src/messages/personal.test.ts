import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matterNumber } from '../intake/index.ts'
import { matterKinds } from '../region/index.ts'
import { personalIn } from './personal.ts'

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''))
/** Puts the same separator, or none, before some of the digits, as people write long numbers. */
const spaced = (number: fc.Arbitrary<string>) =>
  fc
    .tuple(
      number,
      fc.constantFrom('', ' ', '-', '.', '·'),
      fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 4 }),
    )
    .map(([text, separator, cuts]) =>
      [...text].map((sign, at) => (cuts.includes(at) ? `${separator}${sign}` : sign)).join(''),
    )
const wide = (text: string) =>
  text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const around = fc.constantFrom('', '电话', '，请打 ', '（', 'call ')

const aMobile = fc
  .tuple(fc.integer({ min: 3, max: 9 }), digits(9))
  .map(([second, rest]) => `1${second}${rest}`)
const anIdentity = fc
  .record({
    place: digits(6),
    day: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
    rest: digits(3),
    check: fc.constantFrom('0', '5', 'X', 'x'),
  })
  .map(
    ({ place, day, rest, check }) =>
      `${place}${day.toISOString().slice(0, 10).replaceAll('-', '')}${rest}${check}`,
  )
/** The check digit by the textbook, from the right, kept apart from the code that is tested. */
const aCard = fc
  .integer({ min: 15, max: 18 })
  .chain(digits)
  .map((body) => {
    const doubled = [...body]
      .reverse()
      .map(
        (digit, place) =>
          (place % 2 === 0 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9] : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])[
            Number(digit)
          ] ?? 0,
      )
    return `${body}${(10 - (doubled.reduce((sum, value) => sum + value, 0) % 10)) % 10}`
  })

describe('a text meant for many', () => {
  it.each([
    ['a mobile number', aMobile],
    ['an identity number', anIdentity],
    ['the number of a bank card', aCard],
  ] as const)('in which %s stands, however spaced, is found out', (_name, number) => {
    fc.assert(
      fc.property(spaced(number), around, around, fc.boolean(), (text, before, after, full) => {
        expect(personalIn(`${before}${full ? wide(text) : text}${after}`)).not.toEqual([])
      }),
    )
  })

  it('in which a mail address stands is found out', () => {
    fc.assert(
      fc.property(fc.emailAddress(), around, (text, before) => {
        expect(personalIn(`${before} ${text}`)).not.toEqual([])
      }),
    )
  })

  it('says which number it was, and names the country before it too', () => {
    expect(personalIn('请打 +86 199 0000 0001 找王和')).toEqual(['+86 199 0000 0001'])
    expect(personalIn('wang@example.com，19900000002')).toEqual(['19900000002', 'wang@example.com'])
  })

  it('may name any matter number, with whatever digits beside it', () => {
    const anyNumber = fc
      .tuple(
        fc.integer({ min: 100_000, max: 999_999 }),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }),
        fc.constantFrom(...matterKinds),
        fc.integer({ min: 0, max: 999_999 }),
      )
      .map(([place, day, kind, running]) =>
        matterNumber(String(place), day.toISOString().slice(0, 10), kind, running),
      )
    fc.assert(
      fc.property(anyNumber, fc.nat(9999), fc.uuid(), (number, count, id) => {
        expect(personalIn(`事项 ${number} ${count}，/console/matters/${id} 2026年11月22日 09:30`)).toEqual([])
      }),
    )
  })

  it('may name the telephone of an office, an amount and a date', () => {
    expect(personalIn('0900-5550301，2026-11-22 09:30，共 77,000.00 元，12345，19 件')).toEqual([])
  })

  it('is not blamed for a longer number that only contains one', () => {
    expect(personalIn('2199000000010000000000')).toEqual([])
  })
})
