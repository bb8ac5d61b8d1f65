import { randomBytes, randomInt } from 'node:crypto'

/** A UUID of version 7: new rows land at the end of their index, so that inserting stays cheap as history grows. */
export function newId(at: number): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at, 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Whether a text that came from outside can be one of our ids at all. */
export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)

/** Without vowels and look-alikes: can be read out on the telephone, and never spells a word. */
const alphabet = '23456789CFGHJKMPQRVWX'

/** A code a person can type: `length` characters of 21, in groups of four. 12 characters are about 52 bits. */
export function newCode(length: number): string {
  return inGroups(Array.from({ length }, () => alphabet[randomInt(alphabet.length)]))
}

/** The same code each time for the same keyed hash (hexadecimal, at least 32 digits): it need not be kept to be said again. */
export function codeFrom(hash: string, length: number): string {
  const base = BigInt(alphabet.length)
  let rest = BigInt(`0x${hash}`)
  return inGroups(
    Array.from({ length }, () => {
      const sign = alphabet[Number(rest % base)]
      rest /= base
      return sign
    }),
  )
}

const inGroups = (signs: readonly (string | undefined)[]): string =>
  (signs.join('').match(/.{1,4}/g) ?? []).join('-')

/** What somebody typed, as it was meant: case, spaces and dashes do not matter. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
