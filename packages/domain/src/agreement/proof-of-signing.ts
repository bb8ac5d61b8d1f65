import type { Refusal } from '../kernel/index.ts'
import type { Agreement, Matter, PartyState } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { paperOnlyOf } from './paper-only.ts'
import type { SignAgreement } from './sign-agreement.ts'

export type ProofRefused =
  | 'paper-only'
  | 'signed-paper-missing'
  | 'identity-not-shown'
  | 'proof-missing'
  | 'words-changed'

/** Another text than the one that stands there now was before the eyes of whoever signs. */
export const isOtherText = ({ proof, wordsNow }: SignAgreement): boolean =>
  proof !== undefined && proof.words !== wordsNow

/**
 * What is lacking before the signature of a party can count as theirs (电子签名法 art. 13): by telephone the code sent to
 * it and the drawn signature, at the desk the identity shown and the signed page or finger-print as a picture. What the
 * law excepts from electronic signatures is signed on paper, and the paper is there first.
 */
export function lackingProof(
  { by, proof }: SignAgreement,
  party: PartyState,
  agreement: Agreement,
  matter: Matter,
  region: Region,
): Refusal<ProofRefused> | undefined {
  const onPaper = paperOnlyOf(matter, region)
  if (by.kind === 'party') {
    if (onPaper !== undefined) return { refused: 'paper-only', category: onPaper.category }
    const isProven = proof?.identity === 'sms-code' && proof.image !== undefined
    return isProven ? undefined : { refused: 'proof-missing', party: party.id }
  }
  if (party.identityShown === undefined) return { refused: 'identity-not-shown', party: party.id }
  if (agreement.paper !== undefined) return undefined
  if (onPaper !== undefined) return { refused: 'signed-paper-missing', category: onPaper.category }
  return proof?.image === undefined ? { refused: 'proof-missing', party: party.id } : undefined
}
