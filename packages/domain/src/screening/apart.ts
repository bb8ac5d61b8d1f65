import type { Matter } from '../matter/index.ts'

/** A sign was found because of which nobody is asked into one room with the other side. */
export const mustSitApart = ({ screening }: Pick<Matter, 'screening'>): boolean =>
  screening?.signs.some(({ follows }) => follows.includes('apart')) ?? false
