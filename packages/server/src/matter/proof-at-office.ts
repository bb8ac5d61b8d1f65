import { asFileId } from '@jiefen/domain/kernel'
import type { Matter, SigningProof } from '@jiefen/domain/matter'
import { hashOfWords } from './agreement-words.ts'

/**
 * How the office knows who signed: the mediator by their login; a party by the paper shown at the desk, with the photo of
 * the signed page or finger-print, or with the pages that were scanned before.
 */
export function proofAtOffice(
  matter: Matter,
  signer: object,
  photo: { readonly file: string } | undefined,
): { readonly proof: SigningProof; readonly wordsNow: string } {
  const words = hashOfWords(matter)
  const identity = 'mediator' in signer ? 'login' : 'at-the-desk'
  const image = photo === undefined ? {} : { image: asFileId(photo.file) }
  return { proof: { identity, ...image, words }, wordsNow: words }
}
