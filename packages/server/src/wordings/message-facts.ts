import { chineseDateTime, endWords, englishDateTime } from '@jiefen/domain/calendar'
import {
  type MessageFacts,
  type MessageForm,
  type MessageReader,
  type RawFacts,
  spokenNumber,
} from '@jiefen/domain/messages'
import { findUnit, type Language, type Region, territoryAbove, type Unit } from '@jiefen/domain/region'
import type { House } from '../house.ts'

/**
 * The facts of a message in the words of its reader. What is read aloud is spelt digit by digit; a unit that is not known
 * speaks as the region, and without a number of its own is reached by the hotline.
 */
export function messageFacts(
  { region, settings }: Pick<House, 'region' | 'settings'>,
  { reader, form, language }: { reader: MessageReader; form: MessageForm; language: Language },
  facts: RawFacts,
): MessageFacts {
  const unit = facts.unit === undefined ? undefined : findUnit(region, facts.unit)
  const speaker = unit !== undefined && reader === 'resident' ? placeOf(region, unit) : unit
  const telephone = unit?.telephone ?? region.hotline
  const said = (digits: string): string => (form === 'call' ? spokenNumber(digits, language) : digits)
  return {
    region: region.name[language],
    unit: (speaker?.name ?? region.name)[language],
    link: `${settings.origin}${facts.path ?? usualPath(reader, facts.number)}`,
    ...(facts.number === undefined ? {} : { number: said(facts.number) }),
    ...(telephone === undefined ? {} : { telephone: said(telephone) }),
    ...(facts.until === undefined ? {} : { until: endWords(facts.until, region.calendar)[language] }),
    ...(facts.count === undefined ? {} : { count: String(facts.count) }),
    ...(facts.code === undefined ? {} : { code: facts.code }),
    ...(facts.title === undefined ? {} : { title: facts.title }),
    ...(facts.startsAt === undefined
      ? {}
      : {
          when: (language === 'zh' ? chineseDateTime : englishDateTime)(facts.startsAt, region.calendar),
        }),
    ...(facts.place === undefined ? {} : { place: facts.place }),
  }
}

/**
 * To a resident the place speaks: the name of a department or of a committee (劳动、道路交通、调解) would tell whoever reads over
 * their shoulder what it is about.
 */
const placeOf = (region: Region, unit: Unit): Unit =>
  unit.kind === 'territory' ? unit : (territoryAbove(region, unit.id) ?? unit)

/** Where somebody finds the rest who was given no path of their own. */
function usualPath(reader: MessageReader, number: string | undefined): string {
  if (reader === 'resident') return number === undefined ? '/follow' : `/follow?number=${number}`
  return number === undefined ? '/console/notices' : `/console/matters/${number}`
}
