import { createHash, verify, X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { printOutline } from '@jiefen/documents'
import { type BaseBlock, Constructed, fromBER, ObjectIdentifier } from 'asn1js'
import { afterAll, describe, expect, it } from 'vitest'
import { openSeal } from './open-seal.ts'

const directory = mkdtempSync(path.join(tmpdir(), 'jiefen-pades-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
const at = new Date('2026-11-22T08:00:00Z')

async function sealed(): Promise<Buffer> {
  const printed = printOutline(
    { title: '协议', face: 'notice', blocks: [{ is: 'text', words: '三日内修好防水层。' }] },
    at,
  )
  if ('missing' in printed) throw new Error(printed.missing)
  const seal = openSeal({
    dataDirectory: directory,
    name: '湖滨区解纷电子印章（试用）',
    now: () => at.getTime(),
  })
  return seal.seal(printed.pdf, { reason: 'jiefen 1', at })
}

/** What lies in the hole of the byte range, and everything around it. */
function takenApart(pdf: Buffer): { readonly covered: Buffer; readonly signature: Buffer } {
  const range = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(pdf.toString('latin1'))
  const [start = 0, length = 0, next = 0, rest = 0] = (range ?? []).slice(1).map(Number)
  expect([start, next + rest]).toEqual([0, pdf.length])
  return {
    covered: Buffer.concat([pdf.subarray(0, length), pdf.subarray(next)]),
    signature: Buffer.from(pdf.subarray(length + 1, next - 1).toString('latin1'), 'hex'),
  }
}

const inside = (block: BaseBlock | undefined): BaseBlock[] =>
  block instanceof Constructed ? block.valueBlock.value : []
const nameOf = (block: BaseBlock | undefined): string =>
  block instanceof ObjectIdentifier ? block.getValue() : ''
const bytesOf = (block: BaseBlock | undefined): Buffer =>
  Buffer.from((block?.valueBlock as { valueHexView?: Uint8Array } | undefined)?.valueHexView ?? [])
const whole = (block: BaseBlock | undefined): Buffer => Buffer.from(block?.valueBeforeDecodeView ?? [])
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** The parts of a detached signature (RFC 5652, 5), read by the standard and not by our own reader. */
function signedData(signature: Buffer) {
  const { result, offset } = fromBER(Uint8Array.from(signature))
  expect(offset).toBeGreaterThan(0)
  const [type, content] = inside(result)
  const [version, digests, encapsulated, certificates, signers] = inside(inside(content)[0])
  const [certificate] = inside(certificates)
  const [signer] = inside(signers)
  const [, issuerAndSerial, digest, attributes, algorithm, value] = inside(signer)
  const set = whole(attributes)
  set[0] = 0x31
  return {
    ...{ type: nameOf(type), version: bytesOf(version)[0], isDetached: inside(encapsulated).length === 1 },
    ...{ digests: inside(digests).map((one) => nameOf(inside(one)[0])), signers: inside(signers).length },
    certificate: new X509Certificate(whole(certificate)),
    issuer: whole(inside(issuerAndSerial)[0]),
    serial: bytesOf(inside(issuerAndSerial)[1]).toString('hex'),
    ...{ digest: nameOf(inside(digest)[0]), algorithm: nameOf(inside(algorithm)[0]) },
    ...{ attributes: set, order: inside(attributes).map(whole), value: bytesOf(value) },
    named: new Map(inside(attributes).map((one) => [nameOf(inside(one)[0]), inside(inside(one)[1])[0]])),
  }
}

describe('the seal as a signature by the standards (ETSI EN 319 142-1, level B-B)', () => {
  it('covers every byte but itself, with the hash of exactly those bytes', async () => {
    const { covered, signature } = takenApart(await sealed())
    const found = signedData(signature)
    expect(found).toMatchObject({ type: '1.2.840.113549.1.7.2', version: 1, isDetached: true, signers: 1 })
    expect([found.digests, found.digest]).toEqual([['2.16.840.1.101.3.4.2.1'], '2.16.840.1.101.3.4.2.1'])
    expect(bytesOf(found.named.get('1.2.840.113549.1.9.4'))).toEqual(sha256(covered))
    expect(nameOf(found.named.get('1.2.840.113549.1.9.3'))).toBe('1.2.840.113549.1.7.1')
  })

  it('is valid under the key of the certificate that travels in it, and under that one only', async () => {
    const found = signedData(takenApart(await sealed()).signature)
    const { certificate, attributes, value } = found
    expect(verify('sha256', attributes, certificate.publicKey, value)).toBe(true)
    const other = Buffer.from(attributes)
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1
    expect(verify('sha256', other, certificate.publicKey, value)).toBe(false)
    // The certificate is named in what is signed: by its hash, its issuer and its number.
    const [essCertificate] = inside(inside(found.named.get('1.2.840.113549.1.9.16.2.47'))[0])
    expect(bytesOf(inside(essCertificate)[0])).toEqual(sha256(certificate.raw))
    expect(certificate.raw.includes(found.issuer)).toBe(true)
    expect(BigInt(`0x${found.serial}`)).toBe(BigInt(`0x${certificate.serialNumber}`))
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(Date.parse(certificate.validFrom)).toBeLessThanOrEqual(at.getTime())
    expect(Date.parse(certificate.validTo)).toBeGreaterThan(at.getTime())
  })

  it('has its attributes in the order of DER, and no time of its own: the file says when', async () => {
    const pdf = await sealed()
    const { order, named } = signedData(takenApart(pdf).signature)
    expect(order.toSorted(Buffer.compare)).toEqual(order)
    expect(named.has('1.2.840.113549.1.9.5')).toBe(false)
    expect(pdf.toString('latin1')).toMatch(/\/M \(D:20261122/)
    expect(pdf.toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached')
  })
})
