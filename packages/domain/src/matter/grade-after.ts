import type { MatterEvent } from './events.ts'
import type { Clock } from './fact.ts'
import type { MatterCore } from './state.ts'

/** The grade of the matter after this event. */
export function gradeAfter(before: MatterCore, event: MatterEvent): MatterCore {
  if (event.type !== 'GradeSet') return before
  const { grade, why, signals, at, by } = event
  return { ...before, grade: { grade, why, signals, at, by } }
}

/** One review at a time. */
export function gradeClocks(clocks: readonly Clock[], event: MatterEvent): readonly Clock[] {
  if (event.type !== 'GradeSet') return clocks
  return [...clocks.filter(({ name }) => name !== 'review'), event.clock]
}
