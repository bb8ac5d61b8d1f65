import { type Due, dueWith, type Said, type TimeLedger } from '../calendar/index.ts'
import type { Clock, Extension, Pause } from '../matter/index.ts'
import type { Region } from '../region/index.ts'

/** How a pause and an extension are said where the limit is explained: why, and who approved. */
export interface LedgerWords {
  pause(pause: Pause): Said
  extension(extension: Extension): Said
}

/** What has happened to this limit, as the calendar needs it. */
export function ledgerOf({ pauses = [], extensions = [] }: Clock, words?: LedgerWords): TimeLedger {
  return {
    pauses: pauses.map((pause) => {
      const { since, until } = pause
      const said = words === undefined ? {} : { said: words.pause(pause) }
      return until === undefined ? { since, ...said } : { since, until, ...said }
    }),
    extensions: extensions.map((extension) => ({
      amount: extension.amount,
      ...(words === undefined ? {} : { said: words.extension(extension) }),
    })),
  }
}

/**
 * The end of a limit computed anew from its ledger: the rule it began with, whatever the rule is today, and the
 * holidays as they are known now. Undefined where a person set the day, for then there is nothing to compute.
 */
export function dueOf(
  clock: Clock,
  { calendar }: Pick<Region, 'calendar'>,
  words?: LedgerWords,
): Due | undefined {
  const { limit, startedAt } = clock
  return limit === undefined ? undefined : dueWith(startedAt, limit, ledgerOf(clock, words), calendar)
}

/** Since when and why a limit stands still; undefined while it runs. */
export const standingStill = ({ pauses = [] }: Clock): Pause | undefined =>
  pauses.find(({ until }) => until === undefined)
