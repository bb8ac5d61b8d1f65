import type { Matter } from '../matter/index.ts'
import type { PaperOnly, Region } from '../region/index.ts'

/**
 * Why an agreement of this kind is signed on paper and by no telephone; undefined where it may be either. What concerns
 * marriage, adoption, inheritance and the like is excepted from electronic signatures (电子签名法 art. 3).
 */
export const paperOnlyOf = (
  { sorting }: Pick<Matter, 'sorting'>,
  { paperOnly }: Region,
): PaperOnly | undefined => paperOnly.find(({ category }) => sorting.category?.startsWith(category))
