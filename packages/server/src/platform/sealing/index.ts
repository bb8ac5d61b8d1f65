import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Sealing of personal data at rest: AES-256-GCM under a key from the environment, and keyed hashes for finding
 * equal values without opening them. Every purpose has its own key, derived from the one secret, so that a value
 * sealed for one purpose opens for no other. Format: `1.<nonce>.<ciphertext and tag>`, base64url.
 */
export interface Sealing {
  seal(purpose: string, plain: string): string
  /** Throws when the text was altered, or sealed under another key or purpose. */
  open(purpose: string, sealed: string): string
  /** As `seal` and `open`, for what is no text: nonce, ciphertext and tag one after the other. */
  sealBytes(purpose: string, plain: Buffer): Buffer
  openBytes(purpose: string, sealed: Buffer): Buffer
  /** A keyed hash, hex; equal for equal values of one purpose. */
  index(purpose: string, plain: string): string
}

const nonceBytes = 12
const tagBytes = 16

/** `secret`: at least 32 bytes. Throws when it is shorter. */
export function sealingWith(secret: Buffer): Sealing {
  if (secret.length < 32) throw new Error('the sealing secret must have at least 32 bytes')
  const keys = new Map<string, Buffer>()
  const keyFor = (purpose: string): Buffer => {
    const known = keys.get(purpose)
    if (known !== undefined) return known
    const made = Buffer.from(hkdfSync('sha256', secret, 'jiefen', purpose, 32))
    keys.set(purpose, made)
    return made
  }

  return {
    seal: (purpose, plain) => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', keyFor(`seal:${purpose}`), nonce)
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `1.${nonce.toString('base64url')}.${body.toString('base64url')}`
    },
    open: (purpose, sealed) => {
      const [version, nonce, body] = sealed.split('.')
      if (version !== '1' || nonce === undefined || body === undefined) throw new Error('not a sealed text')
      const bytes = Buffer.from(body, 'base64url')
      // The length is named: otherwise a mark of four bytes would do, and that can be guessed.
      const decipher = createDecipheriv(
        'aes-256-gcm',
        keyFor(`seal:${purpose}`),
        Buffer.from(nonce, 'base64url'),
        { authTagLength: tagBytes },
      )
      decipher.setAuthTag(bytes.subarray(-tagBytes))
      return Buffer.concat([decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()]).toString('utf8')
    },
    sealBytes: (purpose, plain) => {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', keyFor(`bytes:${purpose}`), nonce)
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    },
    openBytes: (purpose, sealed) => {
      const nonce = sealed.subarray(0, nonceBytes)
      const decipher = createDecipheriv('aes-256-gcm', keyFor(`bytes:${purpose}`), nonce, {
        authTagLength: tagBytes,
      })
      decipher.setAuthTag(sealed.subarray(-tagBytes))
      return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()])
    },
    index: (purpose, plain) =>
      createHmac('sha256', keyFor(`index:${purpose}`))
        .update(plain)
        .digest('hex'),
  }
}
