import { createHash, type KeyObject, sign, verify, type X509Certificate } from 'node:crypto'
import {
  type BaseBlock,
  Constructed,
  fromBER,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Sequence,
  Set as SetOf,
} from 'asn1js'

/**
 * The signature over a file as CMS (RFC 5652) with the attributes that PAdES asks for (ETSI EN 319 142-1, level B-B). The
 * certificate and its issuer's name go in as the very bytes they were issued with: a name in Chinese that was read and
 * written anew may come out in another string type, and then the signature is of somebody else.
 */

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
} as const

export interface SigningKey {
  readonly key: KeyObject
  /** The signer's own first, then those above it. */
  readonly chain: readonly [X509Certificate, ...X509Certificate[]]
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const object = (value: string) => new ObjectIdentifier({ value })
const sequence = (...value: BaseBlock[]) => new Sequence({ value })
const digestAlgorithm = () => sequence(object(oid.sha256))
const attribute = (type: string, value: BaseBlock) => sequence(object(type), new SetOf({ value: [value] }))
const der = (block: BaseBlock): Buffer => Buffer.from(block.toBER(false))

/** Bytes that are DER already, as a block. */
function raw(bytes: Uint8Array): BaseBlock {
  const { result, offset } = fromBER(Uint8Array.from(bytes))
  if (offset === -1) throw new Error('not DER')
  return result
}

/** Signs the parts of a file, one after the other, as one content. */
export function signCms({ key, chain }: SigningKey, ...parts: readonly Uint8Array[]): Buffer {
  const [own] = chain
  const { issuer, serial } = nameplateOf(own)
  const attributes = [
    attribute(oid.contentType, object(oid.data)),
    attribute(oid.messageDigest, new OctetString({ valueHex: arrayOf(sha256(...parts)) })),
    attribute(
      oid.signingCertificateV2,
      sequence(sequence(sequence(new OctetString({ valueHex: arrayOf(sha256(own.raw)) })))),
    ),
  ].sort((one, other) => Buffer.compare(der(one), der(other)))
  const signature = sign('sha256', der(new SetOf({ value: attributes })), key)
  const signer = sequence(
    new Integer({ value: 1 }),
    sequence(raw(issuer), raw(serial)),
    digestAlgorithm(),
    new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: attributes }),
    sequence(object(oid.rsa), new Null()),
    new OctetString({ valueHex: arrayOf(signature) }),
  )
  return der(
    sequence(
      object(oid.signedData),
      new Constructed({
        idBlock: { tagClass: 3, tagNumber: 0 },
        value: [
          sequence(
            new Integer({ value: 1 }),
            new SetOf({ value: [digestAlgorithm()] }),
            sequence(object(oid.data)),
            new Constructed({
              idBlock: { tagClass: 3, tagNumber: 0 },
              value: chain.map((certificate) => raw(certificate.raw)),
            }),
            new SetOf({ value: [signer] }),
          ),
        ],
      }),
    ),
  )
}

/** Whether one of these certificates' keys signed exactly these parts. Whatever cannot be read is no signature of ours. */
export function isSignedBy(
  certificates: readonly X509Certificate[],
  signed: Uint8Array,
  ...parts: readonly Uint8Array[]
): boolean {
  const found = readSigner(signed)
  if (found === undefined || !found.digest.equals(sha256(...parts))) return false
  return certificates.some(({ publicKey }) => verify('sha256', found.attributes, publicKey, found.signature))
}

/** The signed attributes as they were signed, the digest among them, and the signature. */
function readSigner(
  signed: Uint8Array,
): { readonly attributes: Buffer; readonly digest: Buffer; readonly signature: Buffer } | undefined {
  const content = partsOf(partsOf(raw(signed))[1])[0]
  const signer = partsOf(partsOf(content).at(-1))[0]
  const [, , , attributes, , signature] = partsOf(signer)
  if (attributes === undefined || !(signature instanceof OctetString)) return undefined
  const digest = partsOf(attributes)
    .map(partsOf)
    .flatMap(([type, values]) =>
      type instanceof ObjectIdentifier && type.getValue() === oid.messageDigest ? partsOf(values) : [],
    )[0]
  if (!(digest instanceof OctetString)) return undefined
  const bytes = Buffer.from(attributes.valueBeforeDecodeView)
  // They travel as [0] and are signed as the set they are (RFC 5652, 5.4).
  bytes[0] = 0x31
  return {
    attributes: bytes,
    digest: Buffer.from(digest.valueBlock.valueHexView),
    signature: Buffer.from(signature.valueBlock.valueHexView),
  }
}

const partsOf = (block: BaseBlock | undefined): BaseBlock[] =>
  block instanceof Constructed ? block.valueBlock.value : []

/** The issuer's name and the serial number, as they stand in the certificate. */
function nameplateOf({ raw: bytes }: X509Certificate): { issuer: Uint8Array; serial: Uint8Array } {
  const fields = partsOf(partsOf(raw(bytes))[0])
  const first = fields[0]?.idBlock.tagClass === 3 ? 1 : 0
  const [serial, , issuer] = fields.slice(first)
  if (serial === undefined || issuer === undefined) throw new Error('not a certificate')
  return { issuer: issuer.valueBeforeDecodeView, serial: serial.valueBeforeDecodeView }
}

const arrayOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
