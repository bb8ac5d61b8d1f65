declare const brand: unique symbol

/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. Time is always an argument, never read here. */
export type Instant = number & { readonly [brand]: 'Instant' }

/** Throws a RangeError when the text names no moment. */
export function instant(iso: string): Instant {
  const milliseconds = Date.parse(iso)
  if (Number.isNaN(milliseconds)) throw new RangeError(`not a moment: ${iso}`)
  return milliseconds as Instant
}

export const isoOf = (moment: Instant): string => new Date(moment).toISOString()

export const asInstant = (milliseconds: number): Instant => milliseconds as Instant
