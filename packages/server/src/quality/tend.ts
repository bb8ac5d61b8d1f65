import type { House } from '../house.ts'
import { keepDoing, type Repeating } from '../platform/repeat/index.ts'
import { tellOfDueTitles } from './due-reviews.ts'
import { publishSeeds } from './seeds.ts'

/** What no person has to remember: the seed of the month, and titles that are to be looked at anew. */
export const tendQuality = async (house: House): Promise<number> =>
  (await publishSeeds(house)) + (await tellOfDueTitles(house))

export const keepTendingQuality = (house: House, everyMilliseconds: number): Repeating =>
  keepDoing({ log: house.log, name: 'quality', everyMilliseconds, full: Number.POSITIVE_INFINITY }, () =>
    tendQuality(house),
  )
