const gap = '[\\s\\-.·()（）—_/]{0,2}'
const digitsOf = (count: string): string => `\\d(?:${gap}\\d)${count}`

/** Eleven digits from 1, the second 3 to 9, however spaced; with or without the number of the country before it. */
const mobile = new RegExp(`(?<!\\d)(?:(?:\\+|00)86${gap})?1${gap}[3-9](?:${gap}\\d){9}(?!\\d)`, 'g')
/** Seventeen digits and one more or X. */
const identity = new RegExp(`(?<!\\d)${digitsOf('{16}')}${gap}[\\dXx](?![\\dXx])`, 'g')
const card = new RegExp(`(?<!\\d)${digitsOf('{15,18}')}(?!\\d)`, 'g')
const mail = /[\p{L}\d!#$%&'*+/=?^_`{|}~.-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu

/** A matter's own number, which a bystander may read: 999001-20261122-1-000123-7; and the house's own ids in a link. */
const ownNumber =
  /(?<!\d)\d{6}-\d{8}-[123]-\d{6}-\d(?!\d)|(?<![\da-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-f])/gi

/**
 * Numbers that belong to a person, found in a text meant for many: mobile and identity numbers, bank cards, mail addresses,
 * in half-width or full-width digits and however spaced. Returns what was found; empty: nothing.
 */
export function personalIn(text: string): readonly string[] {
  // What stands where a matter's number stood must not join its neighbours into a new number.
  const plain = text.normalize('NFKC').replace(ownNumber, '#')
  const identities = found(plain, identity).filter((one) => hasBirthday(bare(one)))
  const cards = found(plain, card).filter((one) => fitsLuhn(bare(one)))
  return [...new Set([...found(plain, mobile), ...identities, ...cards, ...found(plain, mail)])]
}

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([whole]) => whole)
const bare = (text: string): string => text.replaceAll(/[^\dXx]/g, '')

/** Whether the digits 7 to 14 are a day of the last two centuries or this one, as in every identity number. */
function hasBirthday(digits: string): boolean {
  const [year, month, date] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)].map(Number)
  if (year === undefined || month === undefined || date === undefined) return false
  return year >= 1850 && year < 2150 && month >= 1 && month <= 12 && date >= 1 && date <= 31
}

/** The check of bank cards (ISO/IEC 7812): every second digit from the right doubled, the sum a multiple of ten. */
function fitsLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
