import type { Refusal, TaskId } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { isOfUnit, tasksOf, teamFrom } from './find-team.ts'

export interface FinishTask extends Act {
  readonly task: TaskId
  readonly words: string
}

export const finishTaskFrom = teamFrom

export type FinishTaskRefused =
  | WrongStage
  | 'unknown-task'
  | 'not-your-part'
  | 'task-already-done'
  | 'text-missing'

/** The unit that was given the task says what came of it. */
export function finishTask(
  { task: id, words, at, by }: FinishTask,
  matter: Matter,
): MatterEvent[] | Refusal<FinishTaskRefused> {
  if (!isAt(matter, finishTaskFrom)) return notAtThisStage(matter)
  const task = tasksOf(matter).find((one) => one.id === id)
  if (task === undefined) return { refused: 'unknown-task', task: id }
  if (!isOfUnit(by, task.unit)) return { refused: 'not-your-part', unit: task.unit }
  if (task.done !== undefined) return { refused: 'task-already-done', task: id }
  if (!isWritten(words)) return { refused: 'text-missing' }

  return [{ type: 'TaskDone', task: id, words: words.trim(), at, by }]
}
