import type { Refusal, UnitId } from '../kernel/index.ts'
import {
  type Act,
  type Agreement,
  type AgreementSigned,
  type From,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Signer,
  type SigningProof,
  type SigningWay,
  type WrongStage,
} from '../matter/index.ts'
import { findParty, isBeyondMandate } from '../parties/index.ts'
import type { Region } from '../region/index.ts'
import { isOtherText, lackingProof, type ProofRefused } from './proof-of-signing.ts'
import { tookEffect } from './take-effect.ts'

export interface SignAgreement extends Act {
  /** The version they have before them; an older one no longer counts. */
  readonly version: number
  readonly signer: HandSigner
  readonly way: SigningWay
  readonly proof?: SigningProof
  /** SHA-256 of the words as they stand now, worked out by the house: a rule has no hash. */
  readonly wordsNow?: string
}

/** Who signs with their own hand; the seal is its keeper's (`affix-seal`). */
export type HandSigner = Exclude<Signer, { readonly seal: UnitId }>

export const signAgreementFrom: From = { dispute: ['signing'] }

export type SignAgreementRefused =
  | WrongStage
  | 'another-version'
  | 'unknown-party'
  | 'only-for-yourself'
  | 'organisation-must-seal'
  | 'not-the-mediator'
  | 'already-signed'
  | ProofRefused

/**
 * One of the signatures that the law asks for: each party's (or seal, or fingerprint) and the mediator's; the seal of the
 * committee is `affixSeal`. With the last of them all the agreement takes effect (人民调解法 art. 29): where the seal was
 * there before, as it could be once, that is here.
 */
export function signAgreement(
  command: SignAgreement,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<SignAgreementRefused> {
  const { version, signer, way, proof, at, by } = command
  const { agreement } = matter
  if (!isAt(matter, signAgreementFrom) || agreement === undefined) return notAtThisStage(matter)
  if (version !== agreement.version)
    return { refused: 'another-version', current: agreement.version, yours: version }
  const no = whyNotTheirs(command, matter)
  if (no !== undefined) return no
  if (agreement.signatures.some((given) => isSameSigner(given.signer, signer)))
    return { refused: 'already-signed', signer }
  if (isOtherText(command)) return { refused: 'words-changed', version }
  const party = 'party' in signer ? findParty(matter, signer.party) : undefined
  const lacking = party && lackingProof(command, party, agreement, matter, region)
  if (lacking !== undefined) return lacking

  const signed: AgreementSigned = {
    ...{ type: 'AgreementSigned', version, signer, way, at, by },
    ...(proof === undefined ? {} : { proof }),
  }
  const after = { ...agreement, signatures: [...agreement.signatures, signed] }
  return missingSignatures(matter, after).length === 0
    ? [signed, tookEffect(at, command, matter, region)]
    : [signed]
}

/** Who has still to sign: the parties, the mediator, the committee's seal. */
export function missingSignatures(
  matter: Matter,
  agreement: Agreement | undefined = matter.agreement,
): Signer[] {
  const seat = matter.mediator
  const needed: Signer[] = [
    ...matter.parties.map(({ id }) => ({ party: id })),
    ...(seat === undefined ? [] : [{ mediator: seat.person }, { seal: seat.committee }]),
  ]
  return needed.filter((signer) => !agreement?.signatures.some((given) => isSameSigner(given.signer, signer)))
}

function whyNotTheirs(command: SignAgreement, matter: Matter): Refusal<SignAgreementRefused> | undefined {
  const { signer, way, by } = command
  if ('party' in signer) {
    const party = findParty(matter, signer.party)
    if (party === undefined) return { refused: 'unknown-party', party: signer.party }
    if (isBeyondMandate(command, matter, signer.party, 'sign'))
      return { refused: 'only-for-yourself', party: signer.party }
    return party.type === 'organisation' && way !== 'seal'
      ? { refused: 'organisation-must-seal', party: party.id }
      : undefined
  }
  const own =
    by.kind === 'staff' && by.person === signer.mediator && signer.mediator === matter.mediator?.person
  return own ? undefined : { refused: 'not-the-mediator' }
}

function isSameSigner(a: Signer, b: Signer): boolean {
  if ('party' in a) return 'party' in b && a.party === b.party
  if ('mediator' in a) return 'mediator' in b && a.mediator === b.mediator
  return 'seal' in b && a.seal === b.seal
}
