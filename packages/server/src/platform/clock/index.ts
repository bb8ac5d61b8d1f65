import { asInstant, type Instant } from '@jiefen/domain/kernel'

/** The only way to ask for the time. Tests and demonstrations hold one that can be moved. */
export interface Clock {
  now(): Instant
}

export const systemClock: Clock = { now: () => asInstant(Date.now()) }

/** A clock that stands where it is put, for tests; or runs ahead by an offset, for demonstrations. */
export function movableClock(
  start: Instant,
): Clock & { moveTo(moment: Instant): void; moveBy(milliseconds: number): void } {
  let current = start
  return {
    now: () => current,
    moveTo: (moment) => {
      current = moment
    },
    moveBy: (milliseconds) => {
      current = asInstant(current + milliseconds)
    },
  }
}
