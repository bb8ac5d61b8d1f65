import type { GradeName } from '@jiefen/contract'
import { useSay } from '../language/index.ts'
import { gradeLabel } from '../vocabulary/index.ts'

/** A grade of risk: its word and colour together, never one alone. */
export function GradeChip({ grade }: { grade: Pick<GradeName, 'word' | 'colour'> }) {
  const say = useSay()
  return <span className={`grade-chip grade-${grade.colour}`}>{say(gradeLabel(grade))}</span>
}
