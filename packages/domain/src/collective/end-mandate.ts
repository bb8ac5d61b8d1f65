import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  ifWritten,
  isAt,
  isWritten,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  representativesOf,
  type WrongStage,
} from '../matter/index.ts'
import { nameRepresentativeFrom } from './name-representative.ts'

export interface EndMandate extends Act {
  readonly representative: PartyId
  readonly party: PartyId
  readonly words?: string
}

// At any time, as long as the file is open: nobody is bound to have somebody else speak for them.
export const endMandateFrom: From = nameRepresentativeFrom

export type EndMandateRefused = WrongStage | 'no-such-mandate' | 'only-for-yourself' | 'how-known-missing'

/**
 * Whoever gave it takes it back, or whoever has it lays it down (民法典 art. 173); no reason is asked. What was done
 * under it until then stands.
 */
export function endMandate(command: EndMandate, matter: Matter): MatterEvent[] | Refusal<EndMandateRefused> {
  const { representative, party, words, at, by } = command
  if (!isAt(matter, endMandateFrom)) return notAtThisStage(matter)
  if (by.kind === 'party' && by.party !== party && by.party !== representative)
    return { refused: 'only-for-yourself', party }
  if (!representativesOf(matter, party).some((one) => one.representative === representative))
    return { refused: 'no-such-mandate', representative, party }
  if (by.kind === 'staff' && !isWritten(words)) return { refused: 'how-known-missing' }
  const said = ifWritten(words, (text) => ({ words: text }))
  return [{ type: 'MandateEnded', representative, party, ...said, at, by }]
}
