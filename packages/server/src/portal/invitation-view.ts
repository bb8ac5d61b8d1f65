import { asPartyId } from '@jiefen/domain/kernel'
import type { Matter } from '@jiefen/domain/matter'
import { getUnit, type Region, rootOf, territoryAt } from '@jiefen/domain/region'
import { eventWords, type InvitationView, type Language, speaker } from '@jiefen/portal'
import { helpFor } from './followed-screening.ts'
import { limitWords } from './moments.ts'
import { nameToldToOtherSide } from './share-name.ts'
import { speakingStanding } from './speaking-view.ts'

/** What sort of matter it is, by its category; by its kind where none fits. */
export function whatItIs({ sorting }: Pick<Matter, 'sorting'>, region: Region, language: Language): string {
  const category = region.categories.find(({ code }) => code === sorting.category)
  return category?.name[language] ?? speaker('event', eventWords, { language, overrides: {} })(sorting.kind)
}

/** The township or sub-district it lies in: enough to know what it is about, too little to find a door. */
export function roughPlace(
  { place, unit }: Pick<Matter, 'place' | 'unit'>,
  region: Region,
  language: Language,
): string {
  const where = place.unit ?? unit
  return (territoryAt(region, where, 'township') ?? territoryAt(region, where, 'county') ?? rootOf(region))
    .name[language]
}

/** What somebody who was invited may know, and nothing beside it. */
export function invitationViewOf(
  matter: Matter,
  party: string,
  region: Region,
  language: Language,
  talk: InvitationView['talk'],
): InvitationView {
  const unit = getUnit(region, matter.unit)
  const informant = nameToldToOtherSide(matter)
  const awaited = matter.clocks.find(({ name }) => name === 'consent')
  return {
    unit: {
      name: unit.name[language],
      ...(unit.telephone === undefined ? {} : { telephone: unit.telephone }),
    },
    ...(informant === undefined ? {} : { informant }),
    help: helpFor(matter, party, region, language),
    category: whatItIs(matter, region, language),
    place: roughPlace(matter, region, language),
    talk,
    speaking: speakingStanding(matter, { party: asPartyId(party), language, region }),
    ...(awaited === undefined ? {} : { byWhen: limitWords(awaited.dueAt, region, language) }),
  }
}
