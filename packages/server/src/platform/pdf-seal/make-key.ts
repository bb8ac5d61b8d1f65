import {
  createPrivateKey,
  generateKeyPair,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from 'node:crypto'
import { promisify } from 'node:util'
import {
  BitString,
  Boolean as Bool,
  Constructed,
  fromBER,
  GeneralizedTime,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Set as SetOf,
  Utf8String,
} from 'asn1js'
import type { SigningKey } from './cms.ts'

const years = 10
const aDay = 86_400_000
const sha256WithRsa = () =>
  new Sequence({ value: [new ObjectIdentifier({ value: '1.2.840.113549.1.1.11' }), new Null()] })

/** A key of our own with a certificate that nobody else vouches for: enough to show and to test, not for real seals. */
export async function makeKey(name: string, now: number): Promise<string> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const certificate = selfSigned(name, privateKey, publicKey, now)
  return `${privateKey.export({ type: 'pkcs8', format: 'pem' })}${certificate.toString()}\n`
}

/** A certificate of version 3 for signing documents (RFC 5280). A name beyond ASCII is written as UTF8String (4.1.2.4). */
function selfSigned(name: string, key: KeyObject, publicKey: KeyObject, now: number): X509Certificate {
  const who = () => new Sequence({ value: [new SetOf({ value: [commonName(name)] })] })
  // A first bit of nought keeps the number above zero.
  const serial = randomBytes(16)
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40
  const spki = fromBER(arrayOf(publicKey.export({ type: 'spki', format: 'der' }))).result
  const toBeSigned = new Sequence({
    value: [
      tagged(0, new Integer({ value: 2 })),
      new Integer({ valueHex: arrayOf(serial) }),
      sha256WithRsa(),
      who(),
      new Sequence({ value: [moment(now - aDay), moment(now + years * 365 * aDay)] }),
      who(),
      spki,
      tagged(3, new Sequence({ value: [noAuthority(), forSigning()] })),
    ],
  })
  const signature = sign('sha256', Buffer.from(toBeSigned.toBER()), key)
  const whole = new Sequence({
    value: [toBeSigned, sha256WithRsa(), new BitString({ valueHex: arrayOf(signature) })],
  })
  return new X509Certificate(Buffer.from(whole.toBER()))
}

const commonName = (name: string) =>
  new Sequence({ value: [new ObjectIdentifier({ value: '2.5.4.3' }), new Utf8String({ value: name })] })

const moment = (at: number) => {
  const valueDate = new Date(at)
  valueDate.setUTCMilliseconds(0)
  return new GeneralizedTime({ valueDate })
}

/** It may not vouch for others. */
const noAuthority = () => extension('2.5.29.19', new Sequence({ value: [] }))
/** digitalSignature and contentCommitment. */
const forSigning = () =>
  extension('2.5.29.15', new BitString({ valueHex: arrayOf(Uint8Array.of(0xc0)), unusedBits: 6 }))

const extension = (type: string, value: Sequence | BitString) =>
  new Sequence({
    value: [
      new ObjectIdentifier({ value: type }),
      new Bool({ value: true }),
      new OctetString({ valueHex: value.toBER() }),
    ],
  })

const tagged = (tagNumber: number, value: Sequence | Integer) =>
  new Constructed({ idBlock: { tagClass: 3, tagNumber }, value: [value] })

const certificatePem = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/** Reads a key and its certificates; throws a sentence when they do not belong together. */
export function keyFromPem(keyPem: string, certificates: string): SigningKey {
  const key = createPrivateKey(keyPem)
  const [own, ...above] = [...certificates.matchAll(certificatePem)].map(([pem]) => new X509Certificate(pem))
  if (own === undefined) throw new Error('no certificate in it')
  if (!own.checkPrivateKey(key)) throw new Error('the key is not that of the certificate')
  if (key.asymmetricKeyType !== 'rsa') throw new Error('the key must be RSA')
  return { key, chain: [own, ...above] }
}

const arrayOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
