import { dueWith } from '@jiefen/domain/calendar'
import { ledgerOf } from '@jiefen/domain/clocks'
import { asInstant, type PartyId } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import type { ClockName, Region } from '@jiefen/domain/region'
import { findOpenAsk, openAsks } from '@jiefen/domain/time'
import { type AskedTime, type Language, sayEvent } from '@jiefen/portal'
import { namingOf } from '../matter/index.ts'
import { limitWords } from './moments.ts'
import { unitName } from './pages.ts'

/** What a limit waits for, in the words of the resident’s own page. */
export const clockWords = (clock: ClockName, language: Language): string =>
  sayEvent(language)(`clock.${clock}`)

/** The request for more time that waits for this party's answer; undefined where none does. */
export function timeAskedOf(
  matter: Matter,
  party: PartyId,
  region: Region,
  language: Language,
): AskedTime | undefined {
  const waiting = openAsks(matter).find(
    ({ decider, consents }) => decider === undefined && !consents.includes(party),
  )
  const open = waiting === undefined ? undefined : findOpenAsk(matter, waiting.id)
  if (open === undefined || open.ask.change.kind === 'pause') return undefined
  const { ask, clock } = open
  const { limit, startedAt, dueAt } = clock
  if (limit === undefined || ask.by.kind !== 'staff') return undefined
  const { pauses, extensions } = ledgerOf(clock)
  const more = [...extensions, { amount: open.ask.change.amount }]
  const longer = dueWith(startedAt, limit, { pauses, extensions: more }, region.calendar).at
  return {
    ask: ask.id,
    clock: clock.name,
    unit: unitName(region, ask.by.unit, language),
    more: namingOf(region, matter).change(ask)[language],
    why: ask.why,
    until: limitWords(dueAt, region, language),
    longer: limitWords(asInstant(Math.max(longer, dueAt)), region, language),
  }
}
