import { missingSignatures } from '../agreement/index.ts'
import type { Matter } from '../matter/index.ts'

/** Everybody has signed and the mediator has asked: only the seal is missing. */
export const waitsForSeal = (matter: Matter): boolean =>
  matter.stage === 'signing' &&
  matter.agreement?.sealAsked !== undefined &&
  missingSignatures(matter).every((signer) => 'seal' in signer)
