import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type SigningWay,
  type WrongStage,
} from '../matter/index.ts'
import { findParty, isSomebodyElse } from '../parties/index.ts'

export interface NoteUndisputedFacts extends Act {
  readonly facts: string
}

/** Only when mediation has failed: before that, what people say is said to reach each other (domain rules 1.2, 1.9). */
export const noteUndisputedFactsFrom: From = { dispute: ['terminated'] }

export type NoteUndisputedFactsRefused =
  | WrongStage
  | 'not-the-mediator'
  | 'no-session-yet'
  | 'facts-empty'
  | 'nothing-changed'

/**
 * What nobody disputes is written down when mediation has failed (form F19; the region's rule after 深圳 arts. 73, 74 and
 * 山东 art. 24). It stands for nothing before every party has signed it. Written anew, it is signed anew.
 */
export function noteUndisputedFacts(
  command: NoteUndisputedFacts,
  matter: Matter,
): MatterEvent[] | Refusal<NoteUndisputedFactsRefused> {
  const { at, by } = command
  if (!isAt(matter, noteUndisputedFactsFrom)) return notAtThisStage(matter)
  if (by.kind !== 'staff' || by.person !== matter.mediator?.person) return { refused: 'not-the-mediator' }
  // Nobody has said anything yet that others could agree to.
  if (matter.sessions.length === 0) return { refused: 'no-session-yet' }
  if (!isWritten(command.facts)) return { refused: 'facts-empty' }
  const facts = command.facts.trim()
  if (facts === matter.undisputed?.facts) return { refused: 'nothing-changed' }
  return [{ type: 'UndisputedFactsNoted', version: (matter.undisputed?.version ?? 0) + 1, facts, at, by }]
}

export interface SignUndisputedFacts extends Act {
  /** The wording they have before them; an older one no longer counts. */
  readonly version: number
  readonly party: PartyId
  readonly way: SigningWay
}

export const signUndisputedFactsFrom: From = { dispute: ['terminated'] }

export type SignUndisputedFactsRefused =
  | WrongStage
  | 'no-facts-noted'
  | 'other-facts'
  | 'unknown-party'
  | 'only-for-yourself'
  | 'organisation-must-seal'
  | 'already-signed'

/** A party puts their name under the facts: with their own hand, or at the window on paper. Nobody has to. */
export function signUndisputedFacts(
  command: SignUndisputedFacts,
  matter: Matter,
): MatterEvent[] | Refusal<SignUndisputedFactsRefused> {
  const { version, party, way, at, by } = command
  const { undisputed } = matter
  if (!isAt(matter, signUndisputedFactsFrom)) return notAtThisStage(matter)
  if (undisputed === undefined) return { refused: 'no-facts-noted' }
  if (version !== undisputed.version)
    return { refused: 'other-facts', current: undisputed.version, yours: version }
  const signer = findParty(matter, party)
  if (signer === undefined) return { refused: 'unknown-party', party }
  if (isSomebodyElse(command, party)) return { refused: 'only-for-yourself', party }
  // As with an agreement (dossier guide: legal persons seal).
  if (signer.type === 'organisation' && way !== 'seal') return { refused: 'organisation-must-seal', party }
  if (undisputed.signed.some((given) => given.party === party))
    return { refused: 'already-signed', signer: { party } }
  return [{ type: 'UndisputedFactsSigned', version, party, way, at, by }]
}

/** Who has not put their name under the facts yet; nobody where none are written down. */
export const missingUnderFacts = ({ parties, undisputed }: Matter): PartyId[] =>
  undisputed === undefined
    ? []
    : parties.map(({ id }) => id).filter((id) => !undisputed.signed.some(({ party }) => party === id))

/** Every party has signed: only now may somebody else be shown them. */
export const areFactsUndisputed = (matter: Matter): boolean =>
  matter.undisputed !== undefined && missingUnderFacts(matter).length === 0
