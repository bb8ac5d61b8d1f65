import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { findParty, isSomebodyElse } from '../parties/index.ts'
import { sittingsFrom } from './find-session.ts'

export interface AskForClosedDoors extends Act {
  readonly party: PartyId
  /** Whoever asked may think otherwise; as long as one party asks, every session stays closed. */
  readonly takeBack?: boolean
}

export const askForClosedDoorsFrom = sittingsFrom

export type AskForClosedDoorsRefused =
  | WrongStage
  | 'unknown-party'
  | 'only-for-yourself'
  | 'already-answered'
  | 'closed-doors-not-asked'

/** Needs no reason and nobody's leave: each party may ask that they meet behind closed doors (人民调解法 art. 23); or take it back. */
export function askForClosedDoors(
  command: AskForClosedDoors,
  matter: Matter,
): MatterEvent[] | Refusal<AskForClosedDoorsRefused> {
  const { party, takeBack = false, at, by } = command
  if (!isAt(matter, askForClosedDoorsFrom)) return notAtThisStage(matter)
  if (findParty(matter, party) === undefined) return { refused: 'unknown-party', party }
  if (isSomebodyElse(command, party)) return { refused: 'only-for-yourself', party }
  const hasAsked = matter.closedAskedBy.includes(party)
  if (takeBack && !hasAsked) return { refused: 'closed-doors-not-asked', party }
  if (!takeBack && hasAsked) return { refused: 'already-answered', party }
  return [{ type: 'ClosedDoorsAsked', party, ...(takeBack ? { takenBack: true } : {}), at, by }]
}
