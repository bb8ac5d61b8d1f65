import type { EndpointTested, EndpointView } from '@jiefen/contract'

/** A test that was asked for, until one knows what came of it. */
export interface Tested extends Pick<EndpointTested, 'notBefore'> {
  /** By the reader's own clock. */
  readonly askedAt: number
}

const aMinute = 60_000

/**
 * What came of a test; of a failure the card itself says why. `later`: the quiet hours keep it back, for a clock that is a
 * little wrong does not count. `slow`: it has been on its way for so long that waiting in front of the page is no use.
 */
export function newsOf(
  { lastSent, lastFailure }: Pick<EndpointView, 'lastSent' | 'lastFailure'>,
  { notBefore, askedAt }: Tested,
  now: number,
): 'arrived' | 'failed' | 'later' | 'on-its-way' | 'slow' {
  if (lastSent !== undefined && lastSent >= notBefore) return 'arrived'
  if (lastFailure !== undefined && lastFailure.at >= notBefore) return 'failed'
  if (Date.parse(notBefore) - askedAt > aMinute) return 'later'
  return now - askedAt > aMinute ? 'slow' : 'on-its-way'
}
