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
import { choiceClock } from './choice.ts'

export interface RecuseMediator extends Act {
  /** One sentence, which the parties hear. */
  readonly reason: string
}

export const recuseMediatorFrom: From = { dispute: ['seeking-consent', 'in-mediation'] }

export type RecuseMediatorRefused = WrongStage | 'no-mediator' | 'not-the-mediator' | 'reason-missing'

/** The mediator withdraws (回避); the seat is empty, and those who have said yes may choose again. */
export function recuseMediator(
  { reason, at, by }: RecuseMediator,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<RecuseMediatorRefused> {
  if (!isAt(matter, recuseMediatorFrom)) return notAtThisStage(matter)
  if (matter.mediator === undefined) return { refused: 'no-mediator' }
  const { person: mediator } = matter.mediator
  if (by.kind !== 'staff' || by.person !== mediator) return { refused: 'not-the-mediator' }
  if (!isWritten(reason)) return { refused: 'reason-missing' }
  return [
    {
      type: 'MediatorRecused',
      mediator,
      reason: reason.trim(),
      ...choiceClock(matter, at, region),
      at,
      by,
    },
  ]
}
