import { startClockOf } from '../clocks/index.ts'
import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  everyKind,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { findGrade, ownerOfGrade } from './propose.ts'
import { signalsOf } from './signals.ts'

export interface SetGrade extends Act {
  readonly grade: string
  readonly why: string
}

/** From acceptance until the file is closed: what failed to be settled is looked at all the more. */
export const setGradeFrom = everyKind(
  'seeking-consent',
  'in-mediation',
  'signing',
  'in-hand',
  'rectifying',
  'rechecking',
  'decided',
  'terminated',
  'following-up',
  'reopened',
)

export type SetGradeRefused = WrongStage | 'unknown-grade' | 'reason-missing'

/**
 * A person decides the grade of risk, up or down, always with a reason; the same grade again is its review. The unit of
 * the grade's level answers for it and looks at it anew within the grade's interval.
 */
export function setGrade(
  { grade: code, why, at, by }: SetGrade,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<SetGradeRefused> {
  if (!isAt(matter, setGradeFrom)) return notAtThisStage(matter)
  const grade = findGrade(region, code)
  if (grade === undefined) return { refused: 'unknown-grade', grade: code }
  if (!isWritten(why)) return { refused: 'reason-missing' }

  const owner = ownerOfGrade(grade, matter.unit, region)
  return [
    {
      type: 'GradeSet',
      grade: code,
      ...(matter.grade === undefined ? {} : { before: matter.grade.grade }),
      why: why.trim(),
      signals: signalsOf(matter, region).map((signal) => signal.code),
      clock: startClockOf('review', grade.review, owner, at, region),
      at,
      by,
    },
  ]
}
