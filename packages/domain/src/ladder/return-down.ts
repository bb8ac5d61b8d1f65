import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  type Climb,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  type Move,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { isWithin, type Region } from '../region/index.ts'
import { levelBegins } from './begin-level.ts'
import { handOver } from './hand-over.ts'
import { moveUpFrom } from './move-up.ts'
import { findRung } from './rungs.ts'

export interface ReturnDown extends Act {
  readonly why: string
}

export const returnDownFrom = moveUpFrom

export type ReturnDownRefused =
  | WrongStage
  | 'staff-only'
  | 'reason-missing'
  | 'nothing-to-return'
  | 'already-returned'
  | 'not-your-level'

/**
 * The level it came to returns it, with a reason, instead of taking it up: who has taken it up, or let the time for
 * that pass, has it. Once for each level of a matter: what comes up again stays.
 */
export function returnDown(
  { why, at, by }: ReturnDown,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ReturnDownRefused> {
  if (!isAt(matter, returnDownFrom)) return notAtThisStage(matter)
  if (by.kind !== 'staff') return { refused: 'staff-only' }
  if (!isWritten(why)) return { refused: 'reason-missing' }
  const { climb, unit: from } = matter
  const up = climb?.awaited ? cameUpBy(climb) : undefined
  const below = up === undefined ? undefined : findRung(region, up.fromRung)
  if (climb === undefined || up === undefined || below === undefined) return { refused: 'nothing-to-return' }
  if (!isWithin(region, from, by.unit)) return { refused: 'not-your-level', unit: from, yours: by.unit }
  if (hasReturned(climb)) return { refused: 'already-returned', unit: from }

  const [to, act] = [up.from, { at, by }]
  const [fromRung, toRung] = [up.toRung, up.fromRung]
  return [
    { type: 'MatterReturnedDown', from, to, fromRung, toRung, why: why.trim(), at, by },
    ...handOver(matter, { to }, act),
    levelBegins(below, to, 'returned', act, region),
  ]
}

/** Whether the level at which it waits has returned it before. */
export const hasReturned = ({ rung, moves }: Climb): boolean =>
  moves.some(({ way, fromRung }) => way === 'down' && fromRung === rung)

const cameUpBy = ({ moves }: Climb): Move | undefined => moves.findLast(({ way }) => way === 'up')
