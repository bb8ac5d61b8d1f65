import type { UnitId } from '../kernel/index.ts'
import type { ClimbEvent } from './climb-events.ts'
import type { MatterEvent } from './events.ts'
import type { Clock } from './fact.ts'
import type { MatterCore } from './state.ts'

/** Where the matter stands on the ladder after this event, and whose it is. */
export function climbAfter(before: MatterCore, event: MatterEvent): MatterCore {
  const moves = before.climb?.moves ?? []
  switch (event.type) {
    case 'LevelBegan':
      return { ...before, climb: { rung: event.rung, awaited: false, moves } }
    case 'MatterMovedUp':
      return {
        ...before,
        unit: event.to,
        climb: { rung: event.toRung, awaited: true, moves: [...moves, moveOf(event)] },
      }
    case 'MatterReturnedDown':
      return {
        ...before,
        unit: event.to,
        climb: { rung: event.toRung, awaited: false, moves: [...moves, moveOf(event)] },
      }
    // What ends or interrupts the mediation ends the waiting too: whoever was awaited has it.
    case 'AgreementDrawn':
    case 'MediationTerminated':
    case 'MatterReopened':
    case 'MatterWithdrawn':
      return before.climb === undefined ? before : { ...before, climb: { ...before.climb, awaited: false } }
    // The unit that takes it up again begins its own level, if it stands on one.
    case 'MatterResumed':
      return before.climb === undefined ? before : { ...before, climb: { awaited: false, moves } }
    default:
      return before
  }
}

function moveOf(
  event: Exclude<ClimbEvent, { type: 'LevelBegan' }>,
): NonNullable<MatterCore['climb']>['moves'][number] {
  const { from, to, fromRung, toRung, why, at, by } = event
  const way = event.type === 'MatterMovedUp' ? 'up' : 'down'
  const cause = event.type === 'MatterMovedUp' ? event.cause : 'asked'
  return { way, from, to, fromRung, toRung, cause, ...(why === undefined ? {} : { why }), at, by }
}

/** One level's limit at a time: the next one takes its place, and a result ends it. */
export function climbClocks(clocks: readonly Clock[], event: MatterEvent): readonly Clock[] {
  const others = clocks.filter(({ name }) => name !== 'level' && name !== 'take-up')
  switch (event.type) {
    case 'LevelBegan':
      return [...others, event.clock]
    case 'MatterMovedUp':
      return [...others.map((clock) => nowOf(clock, event)), event.clock]
    case 'MatterReturnedDown':
      return others.map((clock) => nowOf(clock, event))
    case 'AgreementDrawn':
      return event.terms.partial === undefined ? others : clocks
    case 'AgreementTookEffect':
      return event.partial ? clocks : others
    case 'MediationTerminated':
    case 'MatterReopened':
      return others
    default:
      return clocks
  }
}

/** What the former level still owed is owed by the one that has the matter now; what a whistle or a task waits for is not. */
const nowOf = (clock: Clock, { from, to }: { from: UnitId; to: UnitId }): Clock =>
  clock.owner === from && clock.about === undefined ? { ...clock, owner: to } : clock
