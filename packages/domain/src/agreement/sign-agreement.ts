import type { Refusal } from '../kernel/index.ts'
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
  type SigningWay,
  type WrongStage,
} from '../matter/index.ts'
import { findParty, isSomebodyElse } from '../parties/index.ts'
import { isWithin, type Region } from '../region/index.ts'
import { tookEffect } from './take-effect.ts'

export interface SignAgreement extends Act {
  /** The version they have before them; an older one no longer counts. */
  readonly version: number
  readonly signer: Signer
  readonly way: SigningWay
}

export const signAgreementFrom: From = { dispute: ['signing'] }

export type SignAgreementRefused =
  | WrongStage
  | 'another-version'
  | 'unknown-party'
  | 'only-for-yourself'
  | 'organisation-must-seal'
  | 'not-the-mediator'
  | 'not-the-keeper'
  | 'seal-by-mediator'
  | 'already-signed'

/**
 * One of the signatures that the law asks for: each party's (or seal, or fingerprint), the mediator's, and the seal
 * of the committee. With the last of them, in whatever order, the agreement takes effect (人民调解法 art. 29).
 */
export function signAgreement(
  command: SignAgreement,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<SignAgreementRefused> {
  const { version, signer, way, at, by } = command
  const { agreement } = matter
  if (!isAt(matter, signAgreementFrom) || agreement === undefined) return notAtThisStage(matter)
  if (version !== agreement.version)
    return { refused: 'another-version', current: agreement.version, yours: version }
  const no = whyNotTheirs(command, matter, region)
  if (no !== undefined) return no
  if (agreement.signatures.some((given) => isSameSigner(given.signer, signer)))
    return { refused: 'already-signed', signer }

  const signed: AgreementSigned = { type: 'AgreementSigned', version, signer, way, at, by }
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

function whyNotTheirs(
  command: SignAgreement,
  matter: Matter,
  region: Region,
): Refusal<SignAgreementRefused> | undefined {
  const { signer, way, by } = command
  if ('party' in signer) {
    const party = findParty(matter, signer.party)
    if (party === undefined) return { refused: 'unknown-party', party: signer.party }
    if (isSomebodyElse(command, signer.party)) return { refused: 'only-for-yourself', party: signer.party }
    return party.type === 'organisation' && way !== 'seal'
      ? { refused: 'organisation-must-seal', party: party.id }
      : undefined
  }
  const seat = matter.mediator
  if ('mediator' in signer) {
    const own = by.kind === 'staff' && by.person === signer.mediator && signer.mediator === seat?.person
    return own ? undefined : { refused: 'not-the-mediator' }
  }
  if (signer.seal !== seat?.committee) return { refused: 'not-the-keeper', seal: seat?.committee }
  if (by.kind !== 'staff' || !isWithin(region, signer.seal, by.unit))
    return { refused: 'not-the-keeper', seal: signer.seal }
  // The seal is the committee's second pair of eyes.
  return by.person === seat.person || by.role === 'mediator' ? { refused: 'seal-by-mediator' } : undefined
}

function isSameSigner(a: Signer, b: Signer): boolean {
  if ('party' in a) return 'party' in b && a.party === b.party
  if ('mediator' in a) return 'mediator' in b && a.mediator === b.mediator
  return 'seal' in b && a.seal === b.seal
}
