import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealingWith } from './index.ts'

const secret = Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 53 + 17) % 256))
const sealing = sealingWith(secret)
const anything = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('what is sealed', () => {
  it('is the same again when it is opened', () => {
    fc.assert(
      fc.property(anything, anything, (purpose, plain) => {
        expect(sealing.open(purpose, sealing.seal(purpose, plain))).toBe(plain)
      }),
    )
  })

  it('looks different each time, and tells nothing of what is in it', () => {
    const telephone = '19900000001'
    const sealed = Array.from({ length: 200 }, () => sealing.seal('telephone', telephone))
    expect(new Set(sealed).size).toBe(sealed.length)
    for (const text of sealed) expect(text).not.toContain(telephone)
  })

  it('opens for no other purpose, with no other secret, and under no other version', () => {
    const sealed = sealing.seal('telephone', '19900000001')
    expect(() => sealing.open('identityNumber', sealed)).toThrow()
    expect(() => sealingWith(Buffer.from(secret).reverse()).open('telephone', sealed)).toThrow()
    expect(() => sealing.open('telephone', sealed.replace(/^1/, '2'))).toThrow('not a sealed text')
    for (const broken of ['', '1', '1..', '1.a', 'plain'])
      expect(() => sealing.open('telephone', broken)).toThrow()
  })

  it('does not open when a single bit of it was changed', () => {
    const [version, nonce = '', body = ''] = sealing.seal('telephone', '19900000001').split('.')
    const flipped = (text: string, bit: number): string => {
      const bytes = Buffer.from(text, 'base64url')
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      return bytes.toString('base64url')
    }
    const bits = (text: string): number => Buffer.from(text, 'base64url').length * 8
    for (let bit = 0; bit < bits(nonce); bit += 1)
      expect(() => sealing.open('telephone', [version, flipped(nonce, bit), body].join('.'))).toThrow()
    for (let bit = 0; bit < bits(body); bit += 1)
      expect(() => sealing.open('telephone', [version, nonce, flipped(body, bit)].join('.'))).toThrow()
  })

  it('does not open when its mark was cut short: a shorter mark is easier to guess', () => {
    const [version, nonce, body = ''] = sealing.seal('telephone', '').split('.')
    const bytes = Buffer.from(body, 'base64url')
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = bytes.subarray(0, length).toString('base64url')
      expect(() => sealing.open('telephone', [version, nonce, cut].join('.'))).toThrow()
    }
  })
})

describe('a keyed hash', () => {
  it('is equal for equal values of one purpose, and for nothing else', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        expect(sealing.index('telephone', one) === sealing.index('telephone', other)).toBe(one === other)
        expect(sealing.index('query-code', one)).not.toBe(sealing.index('telephone', one))
      }),
    )
  })

  it('cannot be computed without the secret', () => {
    expect(sealingWith(Buffer.from(secret).reverse()).index('telephone', '19900000001')).not.toBe(
      sealing.index('telephone', '19900000001'),
    )
  })
})

it('a secret that is too short is refused', () => {
  expect(() => sealingWith(secret.subarray(0, 31))).toThrow('32 bytes')
})
