import { dayOf } from '../calendar/index.ts'
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

export interface RecordEntrustment extends Act {
  readonly link: string
  readonly organ: string
  readonly letterNumber: string
  readonly theirNumber?: string
  readonly letterDay: string
  readonly words?: string
}

/** When it comes in, or later: the letter may follow the people. */
export const recordEntrustmentFrom: From = {
  dispute: [
    'reported',
    'seeking-consent',
    'in-mediation',
    'signing',
    'following-up',
    'terminated',
    'reopened',
  ],
}

export type RecordEntrustmentRefused =
  | WrongStage
  | 'unknown-link'
  | 'organ-missing'
  | 'letter-in-the-future'
  | 'letter-known'

/** Another organ has entrusted the matter with its letter (委托调解函, form F17; the region's links LK01–LK08). */
export function recordEntrustment(
  command: RecordEntrustment,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<RecordEntrustmentRefused> {
  const { link, theirNumber, letterDay, words, at, by } = command
  const [organ, letterNumber] = [command.organ.trim(), command.letterNumber.trim()]
  if (!isAt(matter, recordEntrustmentFrom)) return notAtThisStage(matter)
  if (!region.links.some(({ code }) => code === link)) return { refused: 'unknown-link', link }
  if (organ === '' || letterNumber === '') return { refused: 'organ-missing' }
  if (letterDay > dayOf(at, region.calendar)) return { refused: 'letter-in-the-future', letterDay }
  if (matter.entrustments.some((known) => known.organ === organ && known.letterNumber === letterNumber))
    return { refused: 'letter-known', letterNumber }

  return [
    {
      type: 'EntrustmentRecorded',
      ...{ link, organ, letterNumber, letterDay },
      ...(isWritten(theirNumber) ? { theirNumber: theirNumber.trim() } : {}),
      ...(isWritten(words) ? { words: words.trim() } : {}),
      ...{ at, by },
    },
  ]
}
