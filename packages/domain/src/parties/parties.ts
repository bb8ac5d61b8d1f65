import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  everyKind,
  type From,
  isAt,
  isWritten,
  type MandateScope,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type Party,
  speaksFor,
  type WrongStage,
} from '../matter/index.ts'

export interface AddParty extends Act {
  readonly party: Party
}

export const addPartyFrom: From = {
  dispute: ['reported', 'passed-on', 'seeking-consent', 'in-mediation'],
  appeal: ['reported', 'passed-on', 'in-hand'],
  hazard: ['reported', 'passed-on', 'in-hand', 'rectifying'],
}

export type AddPartyRefused = WrongStage | 'party-known' | 'nobody-named'

/** One more person or organisation on a side; mediation waits until they too have said yes. */
export function addParty(
  { party, at, by }: AddParty,
  matter: Matter,
): MatterEvent[] | Refusal<AddPartyRefused> {
  if (!isAt(matter, addPartyFrom)) return notAtThisStage(matter)
  if (matter.parties.some(({ id }) => id === party.id)) return { refused: 'party-known', party: party.id }
  if (!isWritten(party.name) && !isWritten(party.description))
    return { refused: 'nobody-named', party: party.id }

  return [{ type: 'PartyAdded', party, at, by }]
}

export interface CorrectParty extends Act {
  readonly party: PartyId
  readonly change: Partial<Omit<Party, 'id' | 'side'>>
}

// A signed agreement names its parties; afterwards a wrong name is put right by a new agreement.
export const correctPartyFrom: From = {
  dispute: ['reported', 'passed-on', 'seeking-consent', 'in-mediation', 'reopened'],
  appeal: ['reported', 'passed-on', 'in-hand', 'decided', 'following-up', 'reopened'],
  hazard: ['reported', 'passed-on', 'in-hand', 'rectifying', 'rechecking', 'following-up', 'reopened'],
}

export type CorrectPartyRefused = WrongStage | 'unknown-party' | 'only-for-yourself' | 'nothing-changed'

/** A name, address or number put right, by the office or by the person themselves (个人信息保护法 art. 46). */
export function correctParty(
  command: CorrectParty,
  matter: Matter,
): MatterEvent[] | Refusal<CorrectPartyRefused> {
  const { party, change, at, by } = command
  if (!isAt(matter, correctPartyFrom)) return notAtThisStage(matter)
  const known = findParty(matter, party)
  if (known === undefined) return { refused: 'unknown-party', party }
  if (isSomebodyElse(command, party)) return { refused: 'only-for-yourself', party }
  if (Object.keys(change).length === 0) return { refused: 'nothing-changed' }

  return [{ type: 'PartyCorrected', party, change, at, by }]
}

export interface ShowIdentity extends Act {
  readonly party: PartyId
  /** Which paper was shown, never its number: 居民身份证, 营业执照. */
  readonly paper: string
}

export const showIdentityFrom = everyKind(
  'reported',
  'passed-on',
  'seeking-consent',
  'in-mediation',
  'signing',
  'following-up',
  'terminated',
  'in-hand',
  'rectifying',
  'rechecking',
  'decided',
)

export type ShowIdentityRefused = WrongStage | 'unknown-party' | 'paper-missing'

/** Somebody of the office has seen who this is (dossier form F04). */
export function showIdentity(
  command: ShowIdentity,
  matter: Matter,
): MatterEvent[] | Refusal<ShowIdentityRefused> {
  const { party, paper, at, by } = command
  if (!isAt(matter, showIdentityFrom)) return notAtThisStage(matter)
  if (findParty(matter, party) === undefined) return { refused: 'unknown-party', party }
  if (!isWritten(paper)) return { refused: 'paper-missing' }

  return [{ type: 'IdentityShown', party, paper: paper.trim(), at, by }]
}

export const findParty = (matter: Matter, id: PartyId) => matter.parties.find((party) => party.id === id)

/**
 * Whether this act is neither the party's own nor within a mandate that the party gave: a representative does as much
 * as the mandate says, and whoever has one may still act themselves, always (民法典 arts. 162, 173).
 */
export const isBeyondMandate = (act: Act, matter: Matter, party: PartyId, scope: MandateScope): boolean =>
  isSomebodyElse(act, party) && !(act.by.kind === 'party' && speaksFor(matter, act.by.party, party, scope))

/** A party may speak only for itself; staff write down what a party said to them. */
export const isSomebodyElse = ({ by }: Act, party: PartyId): boolean =>
  by.kind === 'party' && by.party !== party
