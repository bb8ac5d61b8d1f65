import type { Instant, SessionId } from '../kernel/index.ts'
import type { MatterEvent } from './events.ts'
import type { Clock } from './fact.ts'
import { isOpenSession, type PlannedSession } from './sitting.ts'
import type { MatterCore } from './state.ts'

/** What is planned, who has agreed to the helpers, and who has signed the records. */
export function sittingAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    case 'SessionPlanned': {
      const { session: id, startsAt, endsAt, place, room, seating, open, invited } = event
      const helpers = event.helpers.map((helper) => ({ ...helper, answers: [] }))
      const where = {
        place,
        ...(room === undefined ? {} : { room }),
        ...(event.way === undefined ? {} : { way: event.way }),
      }
      const planned = { id, startsAt, endsAt, ...where, seating, open, invited, helpers, moved: 0 }
      return { ...before, planned: [...before.planned, planned] }
    }
    case 'SessionMoved':
      return changed(before, event.session, ({ room: _left, reminded: _once, ...session }) => ({
        ...session,
        startsAt: event.startsAt,
        endsAt: event.endsAt,
        place: event.place,
        ...(event.room === undefined ? {} : { room: event.room }),
        ...(event.way === undefined ? {} : { way: event.way }),
        moved: session.moved + 1,
      }))
    case 'SessionCalledOff':
      return changed(before, event.session, (session) => ({
        ...session,
        calledOff: { why: event.why, at: event.at },
      }))
    case 'HelperAnswered':
      return changed(before, event.session, (session) => ({
        ...session,
        helpers: session.helpers.map((helper) => {
          if (helper.id !== event.helper) return helper
          const others = helper.answers.filter(({ party }) => party !== event.party)
          return { ...helper, answers: [...others, { party: event.party, agrees: event.agrees }] }
        }),
      }))
    case 'SessionHeld':
      return event.session === undefined
        ? before
        : changed(before, event.session, (session) => ({ ...session, held: before.sessions.length }))
    case 'SessionReminded':
      return changed(before, event.session, (session) => ({ ...session, reminded: true }))
    case 'ClosedDoorsAsked':
      if (event.takenBack === true)
        return { ...before, closedAskedBy: before.closedAskedBy.filter((party) => party !== event.party) }
      return {
        ...before,
        closedAskedBy: [...before.closedAskedBy, event.party],
        planned: before.planned.map((one) => (isOpenSession(one) ? { ...one, open: false } : one)),
      }
    case 'AgreementTookEffect':
      return event.partial ? before : withoutPlans(before, event.at)
    case 'MediationTerminated':
    case 'MatterWithdrawn':
    case 'MatterArchived':
    case 'MatterReopened':
      return withoutPlans(before, event.at)
    case 'RecordSigned':
      return { ...before, recordSignatures: [...before.recordSignatures, event] }
    default:
      return before
  }
}

/** The mediation is over: nobody comes to what was still planned. */
const withoutPlans = (before: MatterCore, at: Instant): MatterCore => ({
  ...before,
  planned: before.planned.map((one) => (isOpenSession(one) ? { ...one, lapsed: at } : one)),
})

const changed = (
  before: MatterCore,
  id: SessionId,
  change: (session: PlannedSession) => PlannedSession,
): MatterCore => ({
  ...before,
  planned: before.planned.map((session) => (session.id === id ? change(session) : session)),
})

/** The hour of a planned session runs until it was held, moved or called off, or the mediation has ended. */
export function sittingClocks(clocks: readonly Clock[], event: MatterEvent): readonly Clock[] {
  const without = (id: SessionId) => clocks.filter(({ name, about }) => name !== 'sitting' || about !== id)
  switch (event.type) {
    case 'SessionPlanned':
      return [...clocks, event.clock]
    case 'SessionMoved':
      return [...without(event.session), event.clock]
    case 'SessionCalledOff':
      return without(event.session)
    case 'SessionHeld':
      return event.session === undefined ? clocks : without(event.session)
    case 'AgreementTookEffect':
      return event.partial ? clocks : clocks.filter(({ name }) => name !== 'sitting')
    case 'MediationTerminated':
    case 'MatterReopened':
      return clocks.filter(({ name }) => name !== 'sitting')
    default:
      return clocks
  }
}
