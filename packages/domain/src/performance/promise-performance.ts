import { dayOf, isDay } from '../calendar/index.ts'
import { isRefusal, type Refusal } from '../kernel/index.ts'
import {
  dayOfObligation,
  ifWritten,
  isOpenObligation,
  type Matter,
  type MatterEvent,
  standingOfObligation,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { instalmentClock } from './instalment-clock.ts'
import { type AboutObligation, type NotOwedHere, owedHere } from './of-obligation.ts'

export interface PromisePerformance extends AboutObligation {
  /** YYYY-MM-DD, by whose end it will be done. */
  readonly byDay: string
}

export type PromisePerformanceRefused = NotOwedHere | 'day-in-the-past' | 'day-not-later'

/** Whoever owes names another day. The old one goes on running until the other side has agreed. */
export function promisePerformance(
  command: PromisePerformance,
  matter: Matter,
  { calendar }: Region,
): MatterEvent[] | Refusal<PromisePerformanceRefused> {
  const { byDay, words, at, by } = command
  const found = owedHere(command, matter, 'debtor')
  if (isRefusal(found)) return found
  const { obligation } = found
  const standing = standingOfObligation(obligation)
  if (!isOpenObligation(obligation) || standing === 'said-done')
    return { refused: 'obligation-closed', standing }
  const today = dayOf(at, calendar)
  if (!isDay(byDay) || byDay < today) return { refused: 'day-in-the-past', byDay }
  const before = dayOfObligation(obligation)
  if (byDay <= before) return { refused: 'day-not-later', byDay, before }

  const said = ifWritten(words, (text) => ({ words: text }))
  return [{ type: 'PerformancePromised', obligation: obligation.id, byDay, ...said, at, by }]
}

export interface AnswerPromise extends AboutObligation {
  readonly agrees: boolean
}

export type AnswerPromiseRefused = NotOwedHere | 'no-promise-waits'

/** Whoever it is owed to says yes or no to the other day; a yes makes it the day that counts. */
export function answerPromise(
  command: AnswerPromise,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<AnswerPromiseRefused> {
  const { agrees, words, at, by } = command
  const found = owedHere(command, matter, 'creditor')
  if (isRefusal(found)) return found
  const { obligation } = found
  const { id, promise } = obligation
  if (promise === undefined || standingOfObligation(obligation) !== 'promised')
    return { refused: 'no-promise-waits' }
  const { byDay } = promise
  const clock = instalmentClock({ ...obligation, agreedDay: byDay }, matter.unit, at, region)
  return [
    {
      ...{ type: 'PromiseAnswered', obligation: id, agrees, byDay },
      ...ifWritten(words, (text) => ({ words: text })),
      ...(agrees ? { clock } : {}),
      at,
      by,
    },
  ]
}
