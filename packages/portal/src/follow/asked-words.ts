import { sayPerformance } from '../performance/index.ts'
import { saySitting } from '../sitting/index.ts'
import { type KeyOf, speaker } from '../words/index.ts'
import { factsPageWords } from './inquiry-words.ts'
import { neutralityPageWords } from './neutrality-words.ts'
import { timePageWords } from './time-words.ts'
import type { Asked } from './view.ts'
import { followWords } from './words.ts'

const askedKeys = {
  name: 'nameAsk',
  consent: 'consentAsk',
  mediator: 'mediatorAsk',
  sign: 'signAsk',
  'follow-up': 'followUpAsk',
  offer: 'offerAsk',
} as const satisfies Record<
  Exclude<Asked, 'choose' | 'sitting' | 'facts' | 'time' | 'performance'>,
  KeyOf<typeof followWords>
>

/** What waits for a party, in words; more time, and what is owed, have their own pages and their own words. */
export function askedWords(what: Asked, reading: Parameters<typeof speaker>[2]): string {
  if (what === 'choose') return speaker('neutrality', neutralityPageWords, reading)('asked')
  if (what === 'sitting') return saySitting(reading)('asked')
  if (what === 'time') return speaker('time', timePageWords, reading)('asked')
  if (what === 'facts') return speaker('facts', factsPageWords, reading)('asked')
  if (what === 'performance') return sayPerformance(reading)('asked')
  return speaker('follow', followWords, reading)(askedKeys[what])
}
