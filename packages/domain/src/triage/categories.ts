import type { Category, Region, Remedy } from '../region/index.ts'

export const findCategory = (region: Region, code: string): Category | undefined =>
  region.categories.find((category) => category.code === code)

/** What remains open to a party when mediation ends without agreement (人民调解法 art. 26), for this category. */
export const remediesFor = (region: Region, category: string | undefined): Remedy[] =>
  region.remedies.filter(
    (remedy) =>
      remedy.category === undefined ||
      remedy.category === category ||
      remedy.category === category?.slice(0, 2),
  )
