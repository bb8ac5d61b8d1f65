import type { MatterEvent } from './events.ts'
import { bornFrom, factsAfter } from './facts-after.ts'
import { mayStep } from './lifecycle.ts'
import { stageAfter, stageOf } from './stage-after.ts'
import type { Matter, MatterCore } from './state.ts'

/**
 * What is true of a matter once this has happened too. Throws on a history that cannot be: an event of a matter that
 * was never reported, of a party nobody knows, or a step that the lifecycle table does not have.
 */
export function evolve(matter: Matter | undefined, event: MatterEvent): Matter {
  if (matter === undefined) {
    if (event.type !== 'MatterReported')
      throw new Error(`a history begins with MatterReported, not ${event.type}`)
    return bornFrom(event)
  }
  const core = factsAfter(coreOf(matter), event)
  const stage = stageAfter(matter, event) ?? stageOf(matter)
  if (!mayStep(core.kind, matter.stage, event.type, stage.stage)) {
    throw new Error(`${event.type} takes no ${core.kind} from ${matter.stage} to ${stage.stage}`)
  }
  return { ...core, ...stage }
}

/** The matter that a history tells of. Throws on an empty or impossible history. */
export function fold(events: Iterable<MatterEvent>): Matter {
  let matter: Matter | undefined
  for (const event of events) matter = evolve(matter, event)
  if (matter === undefined) throw new Error('an empty history tells of no matter')
  return matter
}

/** The matter as it stands, and then what else has happened. */
export const foldOnto = (matter: Matter, events: Iterable<MatterEvent>): Matter =>
  [...events].reduce<Matter>(evolve, matter)

/** What only holds at one stage; left behind when the stage is left, so that nothing stale can be read. */
interface OnlyAtAStage {
  readonly passedTo?: unknown
  readonly passedAt?: unknown
  readonly why?: unknown
  readonly decline?: unknown
  readonly committee?: unknown
  readonly byDate?: unknown
  readonly reopening?: unknown
  readonly withdrawal?: unknown
  readonly archive?: unknown
  readonly from?: unknown
}

function coreOf(matter: Matter): MatterCore {
  const loose: Matter & OnlyAtAStage = matter
  const {
    stage,
    passedTo,
    passedAt,
    why,
    decline,
    committee,
    byDate,
    reopening,
    withdrawal,
    archive,
    from,
    ...core
  } = loose
  return core
}
