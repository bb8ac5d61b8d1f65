import type { Actor, ObligationId } from '../kernel/index.ts'
import type { Matter } from '../matter/index.ts'
import { withOnlyObligation } from '../performance/index.ts'
import type { Region } from '../region/index.ts'
import { performanceCommands } from './has-performance.ts'
import { mayNow } from './may-now.ts'

/** What this actor may do about this one of several obligations. */
export function mayAboutObligation(
  actor: Actor,
  id: ObligationId,
  matter: Matter,
  region: Region,
): Readonly<Record<string, boolean>> {
  const may = mayNow(actor, withOnlyObligation(matter, id), region)
  return Object.fromEntries(performanceCommands.map((name) => [name, may[name]]))
}
