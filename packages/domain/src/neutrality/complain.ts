import { startClock } from '../clocks/index.ts'
import { asComplaintId, type PartyId, type Refusal, type UnitId } from '../kernel/index.ts'
import {
  type Act,
  type From,
  ifWritten,
  isAt,
  isOpenComplaint,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { findParty, isSomebodyElse } from '../parties/index.ts'
import { type Region, territoryAbove } from '../region/index.ts'

export interface ComplainAboutMediator extends Act {
  readonly party: PartyId
  /** A code of the region's list: C01 favouring one side … C99 other. */
  readonly code: string
  readonly words?: string
}

export const complainAboutMediatorFrom: From = {
  dispute: ['seeking-consent', 'in-mediation', 'signing', 'following-up', 'terminated', 'reopened'],
}

export type ComplainAboutMediatorRefused =
  | WrongStage
  | 'unknown-party'
  | 'only-for-yourself'
  | 'no-mediator'
  | 'complaint-to-somebody-else'
  | 'unknown-complaint-kind'
  | 'reason-missing'
  | 'complaint-waits'

const other = 'C99'

/** A party complains about the mediator (人民调解法 art. 15); it goes to somebody above the committee, with a limit. */
export function complainAboutMediator(
  command: ComplainAboutMediator,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ComplainAboutMediatorRefused> {
  const { party, code, words, at, by } = command
  if (!isAt(matter, complainAboutMediatorFrom)) return notAtThisStage(matter)
  if (findParty(matter, party) === undefined) return { refused: 'unknown-party', party }
  if (isSomebodyElse(command, party)) return { refused: 'only-for-yourself', party }
  const about = lastMediatorOf(matter)
  if (about === undefined) return { refused: 'no-mediator' }
  if (by.kind === 'staff' && by.person === about.person) return { refused: 'complaint-to-somebody-else' }
  if (!region.complaintKinds.some((kind) => kind.code === code))
    return { refused: 'unknown-complaint-kind', code }
  // “Other” alone says nothing that anybody could look into.
  if (code === other && !isWritten(words)) return { refused: 'reason-missing' }
  const same = matter.complaints.find(
    (one) => one.party === party && one.about === about.person && one.code === code && isOpenComplaint(one),
  )
  if (same !== undefined) return { refused: 'complaint-waits', complaint: same.id }

  const complaint = asComplaintId(`k${matter.complaints.length + 1}`)
  const clock = startClock('complaint-answer', unitForComplaint(matter, about.committee, region), at, region)
  return [
    {
      type: 'ComplaintMade',
      ...{ complaint, party, about: about.person, aboutName: about.name, code },
      ...ifWritten(words, (said) => ({ words: said })),
      clock: { ...clock, about: complaint },
      at,
      by,
    },
  ]
}

/** Whoever mediates, or did last: somebody who has withdrawn can still be complained about. */
export const lastMediatorOf = ({ mediator, proposed }: Matter): Matter['proposed'][number] | undefined =>
  mediator ?? proposed.at(-1)

/** Above the place of the committee, where there is something above; else the unit that answers for the matter. */
export function unitForComplaint({ unit }: Pick<Matter, 'unit'>, committee: UnitId, region: Region): UnitId {
  const place = territoryAbove(region, committee)
  const above = place === undefined ? undefined : territoryAbove(region, place.id)
  return above?.id ?? unit
}
