import type { WorklistRow } from '@jiefen/contract'
import type { Words } from '../language/index.ts'

const withMediator: ReadonlySet<string> = new Set(['in-mediation', 'signing'])

/** Whose name stands beside the stage: the mediator's while they mediate, else whoever owes the running limit. */
export function ownerOf(
  { stage, mediator, due, unit }: Pick<WorklistRow, 'stage' | 'mediator' | 'due' | 'unit'>,
  say: (words: Words) => string,
): string {
  if (mediator !== undefined && withMediator.has(stage)) return mediator
  return say(due?.owner ?? unit.name)
}
