import { type KeyOf, speaker } from '../words/index.ts'
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
} as const satisfies Record<Exclude<Asked, 'time'>, KeyOf<typeof followWords>>

/** What waits for a party, in words; more time has its own page and its own words. */
export const askedWords = (what: Asked, reading: Parameters<typeof speaker>[2]): string =>
  what === 'time'
    ? speaker('time', timePageWords, reading)('asked')
    : speaker('follow', followWords, reading)(askedKeys[what])
