import type { InquiryEvent, Matter } from '@jiefen/domain/matter'
import { type Audience, toParties, toPerson } from './audience.ts'

/**
 * Who hears of it: the mediator, when another organ's letter has come or a party has signed; the parties, when there is
 * something for them to sign. What somebody was asked about the facts is told to nobody: it lies in the file.
 */
export function inquiryAudiences(event: InquiryEvent, matter: Matter): Audience[] {
  const mediator = matter.mediator === undefined ? [] : [toPerson(matter.mediator.person)]
  switch (event.type) {
    case 'InvestigationRecorded':
      return []
    case 'EntrustmentRecorded':
      return mediator
    case 'UndisputedFactsSigned':
      return event.by.kind === 'party' ? mediator : []
    case 'UndisputedFactsNoted':
      return toParties(matter)
    default:
      return event satisfies never
  }
}
