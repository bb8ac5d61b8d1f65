import { startClock } from '../clocks/index.ts'
import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type ConsentWay,
  type From,
  ifWritten,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { choiceClock } from '../neutrality/index.ts'
import { findParty, isBeyondMandate, isSomebodyElse } from '../parties/index.ts'
import type { Region } from '../region/index.ts'
import { remediesFor } from '../triage/index.ts'

export interface GiveConsent extends Act {
  readonly party: PartyId
  readonly how: ConsentWay
  /** The notice of rights and duties was read, or read out to them. */
  readonly rightsTold: boolean
}

export const giveConsentFrom: From = { dispute: ['seeking-consent', 'in-mediation'] }

export type GiveConsentRefused =
  | WrongStage
  | 'unknown-party'
  | 'only-for-yourself'
  | 'rights-not-told'
  | 'how-does-not-fit'
  | 'already-answered'

/** A party says yes to mediation; without having been told their rights it would be no yes (司法部令第75号). */
export function giveConsent(
  command: GiveConsent,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<GiveConsentRefused> {
  const { party, how, rightsTold, at, by } = command
  if (!isAt(matter, giveConsentFrom)) return notAtThisStage(matter)
  const known = findParty(matter, party)
  if (known === undefined) return { refused: 'unknown-party', party }
  if (isBeyondMandate(command, matter, party, 'consent')) return { refused: 'only-for-yourself', party }
  if (!rightsTold) return { refused: 'rights-not-told', party }
  // What somebody else wrote down for a party must never read as the party's own hand.
  if (!isHow(how, command)) return { refused: 'how-does-not-fit', how }
  if (known.consent.answer !== 'open')
    return { refused: 'already-answered', party, answer: known.consent.answer }

  // With the last yes begins the time to choose a mediator (人民调解法 art. 19), unless one is proposed already.
  const choice = matter.mediator === undefined ? choiceClock(matter, at, region, [party]) : {}
  return [{ type: 'ConsentGiven', party, how, rightsTold: true, ...choice, at, by }]
}

/** By their own hand, by the hand of whoever speaks for them, or as the office heard it. */
function isHow(how: ConsentWay, command: GiveConsent): boolean {
  if (command.by.kind !== 'party') return how !== 'own-hand' && how !== 'by-representative'
  return how === (isSomebodyElse(command, command.party) ? 'by-representative' : 'own-hand')
}

export interface RefuseConsent extends Act {
  readonly party: PartyId
  /** Nobody has to give one. */
  readonly reason?: string
}

export const refuseConsentFrom: From = { dispute: ['seeking-consent', 'in-mediation', 'signing'] }

export type RefuseConsentRefused = WrongStage | 'unknown-party' | 'only-for-yourself'

/**
 * A party says no, or leaves. Against one clear no mediation may not go on (人民调解法 arts. 17, 23), so it ends in
 * the same moment, and everybody is told which other ways are open (art. 26).
 */
export function refuseConsent(
  command: RefuseConsent,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<RefuseConsentRefused> {
  const { party, reason, at, by } = command
  if (!isAt(matter, refuseConsentFrom)) return notAtThisStage(matter)
  if (findParty(matter, party) === undefined) return { refused: 'unknown-party', party }
  if (isBeyondMandate(command, matter, party, 'consent')) return { refused: 'only-for-yourself', party }

  return [
    { type: 'ConsentRefused', party, ...ifWritten(reason, (words) => ({ reason: words })), at, by },
    {
      type: 'MediationTerminated',
      reason: 'T01',
      remedies: remediesFor(region, matter.sorting.category).map(({ code }) => code),
      clock: startClock('archive', matter.unit, at, region),
      at,
      by,
    },
  ]
}
