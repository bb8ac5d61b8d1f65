import type { WordingDraft, WordingPreview } from '@jiefen/contract'
import { dayOf, momentAt } from '@jiefen/domain/calendar'
import { matterNumber } from '@jiefen/domain/intake'
import {
  faultsOfWording,
  isMessage,
  type RawFacts,
  tidied,
  type WordingTyped,
  wordingFaultWords,
} from '@jiefen/domain/messages'
import { rootOf } from '@jiefen/domain/region'
import type { House } from '../house.ts'
import { DoorProblem } from '../platform/problems/index.ts'
import type { WordingName } from './holding.ts'
import { messageFacts } from './message-facts.ts'
import { sayIt } from './text-for.ts'

/** How a text would read, with facts that belong to no matter, and everything that is wrong with it. */
export function previewWording(house: House, { subject, words, ...name }: WordingDraft): WordingPreview {
  if (!isMessage(name)) throw new DoorProblem('malformed-request')
  const typed = tidied(name, { words, ...(subject === undefined ? {} : { subject }) })
  const faults = faultsOfWording(name, typed, house.region)
  const said = [...faults.words, ...faults.subject]
  // A room of many would not get it: `sayIt` refuses to say it.
  const isSayable = !said.some(
    ({ fault }) => fault === 'broken-brace' || (fault === 'personal' && name.reader === 'group'),
  )
  const read = isSayable ? asItReads(house, name, typed) : typed
  return {
    ...read,
    ...(name.form === 'sms' ? { pieces: piecesOf(read.words) } : {}),
    faults: said.map(wordingFaultWords),
  }
}

/** A text with invented facts, as it would arrive. */
export function asItReads(house: House, name: WordingName, typed: WordingTyped): WordingTyped {
  const { text, ...subject } = sayIt(typed, name, messageFacts(house, name, inventedFacts(house)))
  return { ...subject, words: text }
}

/** A matter that there is not: its running number is never given out. */
function inventedFacts({ region, clock }: House): RawFacts {
  const now = clock.now()
  const day = dayOf(now, region.calendar)
  const unit = region.units.findLast(({ kind, telephone }) => kind === 'territory' && telephone !== undefined)
  return {
    number: matterNumber(region.divisionCode, day, 'dispute', 0),
    unit: (unit ?? rootOf(region)).id,
    until: momentAt(day, '17:30', region.calendar),
    count: 3,
    code: '246810',
    title: '周三上午停水检修',
    startsAt: momentAt(day, '09:30', region.calendar),
    place: '二楼 203 室',
  }
}

/** One text message has 70 signs; of a longer one each piece has 67, for the pieces must say which they are (3GPP 23.040). */
export const piecesOf = (text: string): number => (text.length <= 70 ? 1 : Math.ceil(text.length / 67))
