import type { AskId, By, Instant } from '../kernel/index.ts'
import type { MatterEvent } from './events.ts'
import type { Clock } from './fact.ts'
import type { Ask } from './ledger.ts'
import type { ClockKey } from './ledger-events.ts'
import type { MatterCore } from './state.ts'

/** The requests for time, and what pauses, more time and new holidays did to the limits, after this event. */
export function ledgerAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    case 'TimeAsked': {
      const { ask: id, of, change, why, at, by, clock } = event
      const decider = clock === undefined ? {} : { decider: clock.owner }
      return { ...before, asks: [...before.asks, { id, of, change, why, at, by, ...decider, consents: [] }] }
    }
    case 'TimeConsented':
      return withAsk(before, event.ask, (ask) => ({ ...ask, consents: [...ask.consents, event.party] }))
    case 'TimeRefused': {
      const { ask: id, why, at, by } = event
      const said = why === '' ? {} : { why }
      return withAsk(before, id, (ask) => ({ ...ask, outcome: { granted: false, ...said, at, by } }))
    }
    case 'ClockPaused': {
      const { ask, of, reason, since, by } = event
      const pause = { since, reason, askedBy: askedBy(before, ask), approvedBy: by }
      const paused = withClock(granted(before, ask, event), of, (clock) => ({
        ...clock,
        pauses: [...(clock.pauses ?? []), pause],
      }))
      return stillRunning(paused, before, of)
    }
    case 'ClockExtended': {
      const { ask, of, amount, granted: how, dueAt, at, by } = event
      const approver = how === 'approval' ? { approvedBy: by } : {}
      const more = { amount, granted: how, at, askedBy: askedBy(before, ask), ...approver }
      const longer = withClock(granted(before, ask, event), of, (clock) => ({
        ...clock,
        dueAt,
        extensions: [...(clock.extensions ?? []), more],
      }))
      return stillRunning(longer, before, of)
    }
    case 'ClockResumed': {
      const { of, dueAt, why, at } = event
      return withClock(before, of, (clock) => ({
        ...clock,
        dueAt,
        pauses: (clock.pauses ?? []).map((pause) =>
          pause.until === undefined ? { ...pause, until: at, resumedWhy: why } : pause,
        ),
      }))
    }
    case 'ClockMoved':
      return withClock(before, event.of, (clock) => ({ ...clock, dueAt: event.dueAt }))
    default:
      return before
  }
}

/** The limit within which a request is to be answered begins with it and ends with the answer. */
export function ledgerClocks(clocks: readonly Clock[], event: MatterEvent): readonly Clock[] {
  switch (event.type) {
    case 'TimeAsked':
      return event.clock === undefined ? clocks : [...clocks, event.clock]
    case 'TimeRefused':
    case 'ClockPaused':
    case 'ClockExtended':
      return clocks.filter(({ about }) => about !== event.ask)
    default:
      return clocks
  }
}

/** A request about a limit that has been kept, or has begun anew, waits for nobody's answer any more. */
export function withoutIdleAsks(clocks: readonly Clock[], asks: readonly Ask[]): readonly Clock[] {
  const isAwaited = (clock: Clock): boolean =>
    asks.some((ask) => ask.id === clock.about && findClockOf(clocks, ask) !== undefined)
  return clocks.filter((clock) => clock.name !== 'clock-ask' || isAwaited(clock))
}

export const isSameClock = (clock: Pick<Clock, 'name' | 'about'>, of: ClockKey): boolean =>
  clock.name === of.name && clock.about === of.about

/** The very limit a request was about, as long as it runs. */
export const findClockOf = (clocks: readonly Clock[], { of, at }: Ask): Clock | undefined =>
  clocks.find((clock) => isSameClock(clock, of) && clock.startedAt <= at)

function withAsk(before: MatterCore, id: AskId, change: (ask: Ask) => Ask): MatterCore {
  if (!before.asks.some((ask) => ask.id === id)) throw new Error(`nobody asked ${id}`)
  return { ...before, asks: before.asks.map((ask) => (ask.id === id ? change(ask) : ask)) }
}

const granted = (
  before: MatterCore,
  id: AskId,
  { at, by }: { readonly at: Instant; readonly by: By },
): MatterCore => withAsk(before, id, (ask) => ({ ...ask, outcome: { granted: true, at, by } }))

function withClock(before: MatterCore, of: ClockKey, change: (clock: Clock) => Clock): MatterCore {
  if (!before.clocks.some((clock) => isSameClock(clock, of))) throw new Error(`no limit ${of.name} runs`)
  return {
    ...before,
    clocks: before.clocks.map((clock) => (isSameClock(clock, of) ? change(clock) : clock)),
  }
}

function askedBy({ asks }: MatterCore, id: AskId): By {
  const ask = asks.find((one) => one.id === id)
  if (ask === undefined) throw new Error(`nobody asked ${id}`)
  return ask.by
}

/** It was asked in time and answered late: meanwhile written down as passed, the limit has not passed after all. */
function stillRunning(after: MatterCore, before: MatterCore, of: ClockKey): MatterCore {
  const clock = before.clocks.find((one) => isSameClock(one, of))
  return {
    ...after,
    ranOut: after.ranOut.filter((past) => !(isSameClock(past, of) && past.dueAt === clock?.dueAt)),
  }
}
