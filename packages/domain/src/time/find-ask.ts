import type { AskId, By } from '../kernel/index.ts'
import { type Ask, type Clock, findClockOf, isSameClock, type Matter } from '../matter/index.ts'

/** A request that still waits for its answer, with the limit it is about. */
export interface OpenAsk {
  readonly ask: Ask
  readonly clock: Clock
}

export type AskStanding = 'open' | 'granted' | 'refused' | 'lapsed'

/**
 * Lapsed: the limit was kept or began anew meanwhile, and nothing is left to decide. What all parties must agree to
 * lapses with the limit itself: who has not answered by then has not agreed.
 */
export function askStanding(ask: Ask, matter: Matter): AskStanding {
  if (ask.outcome !== undefined) return ask.outcome.granted ? 'granted' : 'refused'
  const clock = findClockOf(matter.clocks, ask)
  if (clock === undefined) return 'lapsed'
  return ask.decider === undefined && hasPassed(clock, matter) ? 'lapsed' : 'open'
}

export const hasPassed = (clock: Clock, { ranOut }: Matter): boolean =>
  ranOut.some((past) => isSameClock(past, clock) && past.dueAt === clock.dueAt)

export function findOpenAsk(matter: Matter, id: AskId): OpenAsk | undefined {
  const ask = matter.asks.find((one) => one.id === id)
  if (ask === undefined || askStanding(ask, matter) !== 'open') return undefined
  const clock = findClockOf(matter.clocks, ask)
  return clock === undefined ? undefined : { ask, clock }
}

export const openAsks = (matter: Matter): readonly Ask[] =>
  matter.asks.filter((ask) => askStanding(ask, matter) === 'open')

export type AskRefused = 'unknown-request' | 'request-is-settled'

export const noOpenAsk = ({ asks }: Matter, ask: AskId): { refused: AskRefused; ask: AskId } => ({
  refused: asks.some(({ id }) => id === ask) ? 'request-is-settled' : 'unknown-request',
  ask,
})

/** Nobody decides about their own request, nor writes down a yes to it. */
export const askedBySame = (ask: Ask, by: By): boolean =>
  ask.by.kind === 'staff' && by.kind === 'staff' && ask.by.person === by.person

/** The matter with nothing but this request in view: who may do what to one of several is asked of it. */
export const withOnlyAsk = (matter: Matter, id: AskId): Matter => ({
  ...matter,
  asks: matter.asks.filter((ask) => ask.id === id),
})
