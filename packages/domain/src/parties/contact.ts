import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  everyKind,
  type From,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Party,
  stages,
  type TellBy,
  type WrongStage,
} from '../matter/index.ts'
import { findParty, isSomebodyElse } from './parties.ts'

/** Where and how somebody is reached; neither who they are nor on which side. */
export type Contact = Pick<Party, 'telephone' | 'mail' | 'address' | 'tellBy' | 'language'>

export interface ChangeContact extends Act {
  readonly party: PartyId
  readonly change: Partial<Contact>
}

// A name stands on what was signed and is corrected before; a number changes whenever it changes, until the file is closed.
export const changeContactFrom: From = everyKind(...stages.filter((stage) => stage !== 'archived'))

export type ChangeContactRefused =
  | WrongStage
  | 'unknown-party'
  | 'only-for-yourself'
  | 'nothing-changed'
  | 'way-without-address'

/**
 * How somebody wants to be told, and where they are reached: by themselves or by the office they said it to
 * (个人信息保护法 arts. 44, 46). A wish without the address for it would leave them untold.
 */
export function changeContact(
  command: ChangeContact,
  matter: Matter,
): MatterEvent[] | Refusal<ChangeContactRefused> {
  const { party, change, at, by } = command
  if (!isAt(matter, changeContactFrom)) return notAtThisStage(matter)
  const known = findParty(matter, party)
  if (known === undefined) return { refused: 'unknown-party', party }
  if (isSomebodyElse(command, party)) return { refused: 'only-for-yourself', party }
  const after = { ...known, ...change }
  if (!Object.keys(change).some((field) => !isSame(field as keyof Contact, known, after)))
    return { refused: 'nothing-changed' }
  if (change.tellBy !== undefined && !isReachable(after, change.tellBy))
    return { refused: 'way-without-address', way: change.tellBy }

  return [{ type: 'PartyCorrected', party, change, at, by }]
}

/** Whether this way leads to them at all. */
export function isReachable(party: Pick<Party, 'telephone' | 'mail' | 'address'>, way: TellBy): boolean {
  switch (way) {
    case 'sms':
    case 'call':
      return party.telephone !== undefined
    case 'mail':
      return party.mail !== undefined
    case 'letter':
      return isWritten(party.address)
    default:
      return way satisfies never
  }
}

/** Sealed anew, the same number looks different; its index does not. */
function isSame(field: keyof Contact, before: Contact, after: Contact): boolean {
  if (field === 'telephone' || field === 'mail') return before[field]?.index === after[field]?.index
  return before[field] === after[field]
}
