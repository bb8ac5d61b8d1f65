import { startClock } from '../clocks/index.ts'
import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  type InvitationWay,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { findParty, isSomebodyElse } from '../parties/index.ts'
import type { Region } from '../region/index.ts'

export interface InviteParty extends Act {
  readonly party: PartyId
  readonly way: InvitationWay
}

export const invitePartyFrom: From = { dispute: ['seeking-consent', 'in-mediation'] }

export type InvitePartyRefused = WrongStage | 'unknown-party' | 'already-answered'

/** Asks a party whether they will come; they may say yes, say no, ask, or do nothing, and lose no right by it. */
export function inviteParty(
  { party, way, at, by }: InviteParty,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<InvitePartyRefused> {
  if (!isAt(matter, invitePartyFrom)) return notAtThisStage(matter)
  const known = findParty(matter, party)
  if (known === undefined) return { refused: 'unknown-party', party }
  if (known.consent.answer !== 'open')
    return { refused: 'already-answered', party, answer: known.consent.answer }

  return [{ type: 'PartyInvited', party, way, clock: startClock('consent', matter.unit, at, region), at, by }]
}

export interface OpenInvitation extends Act {
  readonly party: PartyId
}

export const openInvitationFrom: From = {
  dispute: ['seeking-consent', 'in-mediation', 'signing', 'following-up', 'terminated', 'reopened'],
}

export type OpenInvitationRefused = WrongStage | 'unknown-party' | 'only-for-yourself' | 'not-invited'

/** The party has looked at the invitation; counted once, so that joining can be measured against it. */
export function openInvitation(
  command: OpenInvitation,
  matter: Matter,
): MatterEvent[] | Refusal<OpenInvitationRefused> {
  const { party, at, by } = command
  if (!isAt(matter, openInvitationFrom)) return notAtThisStage(matter)
  const known = findParty(matter, party)
  if (known === undefined) return { refused: 'unknown-party', party }
  if (isSomebodyElse(command, party)) return { refused: 'only-for-yourself', party }
  if (known.invitation === undefined) return { refused: 'not-invited', party }
  if (known.invitation.opened !== undefined) return []

  return [{ type: 'InvitationOpened', party, at, by }]
}
