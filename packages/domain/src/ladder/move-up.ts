import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { goesUp } from './climb-at-limit.ts'
import { findRung, isTop, stepsToPass } from './rungs.ts'

export interface MoveUp extends Act {
  /** Another level than the next, where the region lets one reach it at once. */
  readonly to?: string
  readonly why: string
}

/** Only disputes climb, and only until there is an agreement to sign or the mediation has ended. */
export const moveUpFrom: From = { dispute: ['seeking-consent', 'in-mediation'] }

export type MoveUpRefused =
  | WrongStage
  | 'reason-missing'
  | 'not-on-the-ladder'
  | 'not-taken-up-yet'
  | 'no-level-above'
  | 'unknown-level'
  | 'level-not-to-be-skipped'

/** Whoever has it passes it up before the limit, and says why. */
export function moveUp(
  { to, why, at, by }: MoveUp,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<MoveUpRefused> {
  if (!isAt(matter, moveUpFrom)) return notAtThisStage(matter)
  if (!isWritten(why)) return { refused: 'reason-missing' }
  const { climb, unit } = matter
  if (climb?.rung === undefined) return { refused: 'not-on-the-ladder', unit }
  if (climb.awaited) return { refused: 'not-taken-up-yet', unit }
  if (to !== undefined && findRung(region, to) === undefined) return { refused: 'unknown-level', level: to }
  if (isTop(region, climb.rung, unit)) return { refused: 'no-level-above', unit }

  const steps = stepsToPass(matter, region)
  const step = to === undefined ? steps[0] : steps.find(({ rung }) => rung.id === to)
  if (step === undefined) return { refused: 'level-not-to-be-skipped', level: to, next: steps[0]?.rung.id }
  return goesUp(matter, climb.rung, step, { cause: 'asked', why: why.trim() }, { at, by }, region)
}
