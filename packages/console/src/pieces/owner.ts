import type { WorklistRow } from '@jiefen/contract'
import type { Words } from '../language/index.ts'

const withMediator: ReadonlySet<string> = new Set(['in-mediation', 'signing'])
/** Limits that run while they mediate and are the mediator's to keep; a department that was called owes its own. */
const mediators: ReadonlySet<string> = new Set(['mediation', 'sign', 'level'])

/** Whose name stands beside the stage and date: the mediator's while that limit is theirs, else whoever owes it. */
export function ownerOf(
  { stage, mediator, due, unit }: Pick<WorklistRow, 'stage' | 'mediator' | 'due' | 'unit'>,
  say: (words: Words) => string,
): string {
  const isTheirs = withMediator.has(stage) && (due === undefined || mediators.has(due.name))
  if (mediator !== undefined && isTheirs) return mediator
  return say(due?.owner ?? unit.name)
}
