import type { X509Certificate } from 'node:crypto'
import { plainAddPlaceholder } from '@signpdf/placeholder-plain'
import { SignPdf } from '@signpdf/signpdf'
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils'
import { isSignedBy, type SigningKey, signCms } from './cms.ts'

/** What is written into the signature besides the bytes it covers. */
export interface SealWords {
  /** Who seals, for people who open the signature in a reader. */
  readonly name: string
  /** What the seal is about, in ASCII, so that it can be found again: a number with its code. */
  readonly reason: string
  readonly at: Date
}

/** Room for the signature and a few certificates above it. */
const roomForSignature = 12_288

class CmsSigner extends Signer {
  readonly #key: SigningKey
  constructor(key: SigningKey) {
    super()
    this.#key = key
  }
  override async sign(content: Buffer): Promise<Buffer> {
    return signCms(this.#key, content)
  }
}

/**
 * The same file with a signature over all of it (PAdES, ETSI.CAdES.detached), added behind its end: nothing that was there
 * is changed. With an RSA key the same file at the same instant gives the same bytes.
 */
export async function sealPdf(
  pdf: Uint8Array,
  key: SigningKey,
  { name, reason, at }: SealWords,
): Promise<Buffer> {
  const prepared = plainAddPlaceholder({
    pdfBuffer: Buffer.from(pdf),
    ...{ name, reason, contactInfo: '', location: '' },
    signingTime: at,
    signatureLength: roomForSignature,
    subFilter: SUBFILTER_ETSI_CADES_DETACHED,
  })
  return new SignPdf().sign(prepared, new CmsSigner(key), at)
}

/**
 * What a file says of its seal: `ours`, over every byte, with what it is about; `changed`, when there is a seal that is not
 * ours or does not fit any more; `none`.
 */
export type SealOn =
  | { readonly seal: 'ours'; readonly reason: string }
  | { readonly seal: 'changed' | 'none' }

const byteRange = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g
const reasonIn = /\/Reason\s*\(([\x20-\x27\x2a-\x5b\x5d-\x7e]*)\)/g

/** Looks for a seal made with the key of one of these certificates. The last one counts, and it must cover the whole file. */
export function readSeal(pdf: Uint8Array, certificates: readonly X509Certificate[]): SealOn {
  const file = Buffer.from(pdf)
  const text = file.toString('latin1')
  const found = [...text.matchAll(byteRange)].at(-1)
  if (found === undefined) return { seal: 'none' }
  const [start = 0, length = 0, next = 0, rest = 0] = found.slice(1).map(Number)
  const isWhole = start === 0 && length < next && next + rest === file.length
  if (!isWhole || text[length] !== '<' || text[next - 1] !== '>') return { seal: 'changed' }
  const parts = [file.subarray(0, length), file.subarray(next)]
  const isOurs = signatureIn(text.slice(length + 1, next - 1), (signature) =>
    isSignedBy(certificates, signature, ...parts),
  )
  if (!isOurs) return { seal: 'changed' }
  const reason = [...text.matchAll(reasonIn)].at(-1)?.[1]
  return reason === undefined ? { seal: 'changed' } : { seal: 'ours', reason }
}

/** Whatever somebody sends us may be no DER at all: then it is no seal. */
function signatureIn(hex: string, check: (signature: Buffer) => boolean): boolean {
  try {
    return /^[0-9a-fA-F]+$/.test(hex) && check(Buffer.from(hex, 'hex'))
  } catch {
    return false
  }
}
