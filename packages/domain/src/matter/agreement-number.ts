import { isPartial } from './agreements.ts'
import type { Agreement, MatterCore } from './state.ts'

export interface NumberedAgreement {
  readonly version: number
  /** The case number it was counted under; absent where it has a number of its own series. */
  readonly under?: string
  readonly number: string
}

type Counted = Pick<MatterCore, 'number' | 'caseNumber' | 'numbered'>

/**
 * The number that the next agreement will have: the case number, and -2, -3 from the second under it on (domain rule 2.5). Drafts
 * that never took effect do not count, for nobody holds them; an oral one of a series of its own takes none away.
 */
function nextNumber({ number, caseNumber, numbered }: Counted): Required<Omit<NumberedAgreement, 'version'>> {
  const under = caseNumber ?? number
  const nth = numbered.filter((one) => one.under === under).length + 1
  return { under, number: nth === 1 ? under : `${under}-${nth}` }
}

/** With the number that it bears from the day it took effect. */
export const withNumber = (
  core: Counted,
  { version, registration }: Agreement,
): readonly NumberedAgreement[] => [
  ...core.numbered,
  { version, ...(registration === undefined ? nextNumber(core) : { number: registration }) },
]

/** The number of this agreement: as it took effect with it, or as it will. */
export const numberOfAgreement = (matter: Counted & Pick<MatterCore, 'agreement'>, version: number): string =>
  matter.numbered.find((one) => one.version === version)?.number ??
  (matter.agreement?.version === version ? matter.agreement.registration : undefined) ??
  nextNumber(matter).number

/** There are several to tell apart: a second has taken effect, or beside a part the rest is still open. */
export const hasSeveralAgreements = ({
  numbered,
  alsoInForce,
}: Pick<MatterCore, 'numbered' | 'alsoInForce'>): boolean =>
  numbered.length > 1 || alsoInForce.some(isPartial)
