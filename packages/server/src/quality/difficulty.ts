import { caseFactsOf, isClaimable, proposeClass } from '@jiefen/domain/allowances'
import type { Matter } from '@jiefen/domain/matter'
import type { Region } from '@jiefen/domain/region'

/** The class of difficulty that the facts of a file speak for (D1–D5), the same that its allowance begins with. */
export const difficultyOfFile = (matter: Matter, region: Region): string | undefined =>
  isClaimable(matter)
    ? proposeClass(caseFactsOf(matter, region, []), region.allowances).difficulty
    : undefined
