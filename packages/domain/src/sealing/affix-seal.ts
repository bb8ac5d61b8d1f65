import { missingSignatures, tookEffect } from '../agreement/index.ts'
import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  type AgreementSigned,
  type From,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'

export interface AffixSeal extends Act {
  readonly version: number
}

export const affixSealFrom: From = { dispute: ['signing'] }

export type AffixSealRefused =
  | WrongStage
  | 'another-version'
  | 'not-the-keeper'
  | 'seal-by-mediator'
  | 'signatures-missing'
  | 'seal-not-asked'

/**
 * The committee's seal, from the hand of its keeper: a second pair of eyes, never those of whoever mediated or asked.
 * The law lets the signatures come in any order (人民调解法 art. 29); the house seals last, so that nobody seals what
 * may still change. Where the seal is the last of all, the agreement takes effect at that moment.
 */
export function affixSeal(
  command: AffixSeal,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<AffixSealRefused> {
  const { version, at, by } = command
  const { agreement, mediator } = matter
  if (!isAt(matter, affixSealFrom) || agreement === undefined || mediator === undefined)
    return notAtThisStage(matter)
  if (version !== agreement.version)
    return { refused: 'another-version', current: agreement.version, yours: version }
  const { committee } = mediator
  if (by.kind !== 'staff' || by.unit !== committee) return { refused: 'not-the-keeper', seal: committee }
  const asked = agreement.sealAsked?.by
  const isWhoAsked = asked?.kind === 'staff' && asked.person === by.person
  if (by.person === mediator.person || isWhoAsked) return { refused: 'seal-by-mediator' }
  const missing = missingSignatures(matter).filter((signer) => !('seal' in signer))
  if (missing.length > 0) return { refused: 'signatures-missing', missing: missing.length }
  if (agreement.sealAsked === undefined) return { refused: 'seal-not-asked' }

  const signed: AgreementSigned = {
    ...{ type: 'AgreementSigned', version, signer: { seal: committee }, way: 'seal' },
    ...{ at, by },
  }
  return [signed, tookEffect(at, command, matter, region)]
}
