import type { WhistleId } from '../kernel/index.ts'
import type { MatterEvent } from './events.ts'
import type { Whistle } from './whistle.ts'

/** The whistles of a matter after this event. Throws on a fact about a whistle that was never blown. */
export function whistlesAfter(whistles: readonly Whistle[], event: MatterEvent): readonly Whistle[] {
  switch (event.type) {
    case 'WhistleBlown': {
      const { whistle: id, direction, from, to, why, place, clock, at, by } = event
      const called = { id, direction, from, to, why, place, blownAt: at, blownBy: by }
      return [...whistles, { ...called, respondBy: clock.dueAt, partyRatings: [] }]
    }
    case 'WhistleReportedIn': {
      const { how, lateMinutes, dropsObjection, at, by } = event
      return withChange(whistles, event.whistle, ({ objection, ...one }) => ({
        ...one,
        ...(objection === undefined
          ? {}
          : { objection: { ...objection, ...(dropsObjection ? { droppedAt: at } : {}) } }),
        reportIn: { how, at, by, lateMinutes },
      }))
    }
    case 'WhistleResultGiven': {
      const { result: words, photo, at, by } = event
      const result = { words, at, by, ...(photo === undefined ? {} : { photo }) }
      return withChange(whistles, event.whistle, (one) => ({ ...one, result }))
    }
    case 'WhistleRated': {
      const { rating, words, at } = event
      const rated = { rating, at, ...(words === undefined ? {} : { words }) }
      return withChange(whistles, event.whistle, (one) => ({ ...one, rating: rated }))
    }
    case 'WhistleRatedByParty': {
      const { party, rating, words, at } = event
      const rated = { party, rating, at, ...(words === undefined ? {} : { words }) }
      return withChange(whistles, event.whistle, (one) => ({
        ...one,
        partyRatings: [...one.partyRatings, rated],
      }))
    }
    case 'WhistleObjected': {
      const { why, at, by, clock } = event
      const objection = { why, at, by, decider: clock.owner }
      return withChange(whistles, event.whistle, (one) => ({ ...one, objection }))
    }
    case 'WhistleObjectionDecided': {
      const { upheld, why, at, clock } = event
      return withChange(whistles, event.whistle, ({ objection, ...one }) => ({
        ...one,
        ...(objection === undefined ? {} : { objection: { ...objection, decision: { upheld, why, at } } }),
        ...(clock === undefined ? {} : { respondBy: clock.dueAt }),
      }))
    }
    case 'WhistleCalledOff': {
      const { why, at } = event
      return withChange(whistles, event.whistle, (one) => ({ ...one, calledOff: { why, at } }))
    }
    // A limit to report in that was moved, held or made longer is the same limit for who looks at the whistle.
    case 'ClockMoved':
    case 'ClockResumed':
    case 'ClockExtended': {
      const { of, dueAt } = event
      if (of.name !== 'respond') return whistles
      return whistles.map((one) => (one.id === of.about ? { ...one, respondBy: dueAt } : one))
    }
    default:
      return whistles
  }
}

function withChange(
  whistles: readonly Whistle[],
  id: WhistleId,
  change: (whistle: Whistle) => Whistle,
): readonly Whistle[] {
  if (!whistles.some((whistle) => whistle.id === id)) throw new Error(`nobody blew whistle ${id}`)
  return whistles.map((whistle) => (whistle.id === id ? change(whistle) : whistle))
}
