import { mostPhotos } from '@jiefen/domain/intake'

/** As the page says it; the store of files enforces the size, the rules the number. */
export const photoLimits = { count: mostPhotos, size: '12 MB' } as const
