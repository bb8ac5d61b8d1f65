import { assignedBy, startClock } from '../clocks/index.ts'
import type { Refusal, UnitId } from '../kernel/index.ts'
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
import { findUnit, type Region } from '../region/index.ts'

export interface AssignAppeal extends Act {
  readonly unit: UnitId
}

export const assignAppealFrom: From = { appeal: ['in-hand'] }

export type AssignAppealRefused = WrongStage | 'unknown-unit' | 'already-assigned'

/** Gives an appeal to the unit that decides it; whoever assigned it still answers for it (谁交办谁督办). */
export function assignAppeal(
  { unit, at, by }: AssignAppeal,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<AssignAppealRefused> {
  if (!isAt(matter, assignAppealFrom)) return notAtThisStage(matter)
  if (findUnit(region, unit) === undefined) return { refused: 'unknown-unit', unit }
  if (matter.assignedTo === unit) return { refused: 'already-assigned', unit }

  const clock = { ...startClock('decide', unit, at, region), ...assignedBy(by) }
  return [{ type: 'AppealAssigned', unit, clock, at, by }]
}

export interface DecideAppeal extends Act {
  readonly granted: boolean
  readonly reason: string
  /** The rule it rests on: law and article, or the programme's own rule. */
  readonly authority: string
}

export const decideAppealFrom: From = { appeal: ['in-hand'] }

export type DecideAppealRefused = WrongStage | 'not-assigned' | 'reason-missing' | 'authority-missing'

/** Granted or not, always with its reason and the rule it rests on (社会救助法 arts. 43–45). */
export function decideAppeal(
  command: DecideAppeal,
  matter: Matter,
): MatterEvent[] | Refusal<DecideAppealRefused> {
  const { granted, reason, authority, at, by } = command
  if (!isAt(matter, decideAppealFrom)) return notAtThisStage(matter)
  if (matter.assignedTo === undefined) return { refused: 'not-assigned' }
  if (!isWritten(reason)) return { refused: 'reason-missing' }
  if (!isWritten(authority)) return { refused: 'authority-missing' }

  return [{ type: 'AppealDecided', granted, reason: reason.trim(), authority: authority.trim(), at, by }]
}

export interface AnswerAppeal extends Act {
  readonly answer: string
}

export const answerAppealFrom: From = { appeal: ['decided'] }

export type AnswerAppealRefused = WrongStage | 'text-missing'

/** The person is told, in words they can read; only now does the limit for the decision stop. */
export function answerAppeal(
  { answer, at, by }: AnswerAppeal,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<AnswerAppealRefused> {
  if (!isAt(matter, answerAppealFrom)) return notAtThisStage(matter)
  if (!isWritten(answer)) return { refused: 'text-missing' }

  const clock = startClock('follow-up', matter.unit, at, region)
  return [{ type: 'AppealAnswered', answer: answer.trim(), clock, at, by }]
}
