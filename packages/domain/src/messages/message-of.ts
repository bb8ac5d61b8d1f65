import type { PartyId } from '../kernel/index.ts'
import type { Matter, MatterEvent } from '../matter/index.ts'
import type { MessageKind, MessageReader } from './kinds.ts'
import { toGroup } from './to-group.ts'
import { toResident } from './to-resident.ts'
import { toStaff } from './to-staff.ts'

/** What a fact means to somebody who is told of it. */
export interface Message {
  readonly kind: MessageKind
  /** Neither quiet hours nor the number of the day hold it back. */
  readonly urgent: boolean
}

/**
 * Which message a fact is to this reader; undefined: they are told in the console, or on their page, and that is enough.
 * `matter` as it stands after the fact. Of a resident say which party it is: whoever has not been asked yet is not told
 * that there is a matter about them, and nobody of what they did with their own hand. Without `party` a resident is
 * taken for somebody of whom nothing is known, and hears only what every party may hear.
 */
export function messageOf(
  event: MatterEvent,
  matter: Matter,
  reader: MessageReader,
  party?: PartyId,
): Message | undefined {
  switch (reader) {
    case 'resident':
      return toResident(event, matter, party)
    case 'staff':
      return toStaff(event, matter)
    case 'group':
      return toGroup(event, matter)
    default:
      return reader satisfies never
  }
}
