import type { PartyId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  type Matter,
  type MatterEvent,
  type MediatorWished,
  notAtThisStage,
  speaksFor,
  type WrongStage,
} from '../matter/index.ts'
import { findParty, isBeyondMandate } from '../parties/index.ts'
import type { Region } from '../region/index.ts'
import { type Candidate, foundIn, type SeatRefused, seatFault } from './seat.ts'

export interface ChooseMediator extends Act, Candidate {
  readonly party: PartyId
}

export const chooseMediatorFrom: From = { dispute: ['seeking-consent', 'in-mediation'] }

export type ChooseMediatorRefused =
  | WrongStage
  | SeatRefused
  | 'unknown-party'
  | 'only-for-yourself'
  | 'seat-taken'
  | 'nothing-changed'

/**
 * A party says whom it would like (人民调解法 art. 19). Once every party has said the same name, that person is
 * proposed; they still read what ties them to a side and say yes or no. A representative chooses for whom they speak.
 */
export function chooseMediator(
  command: ChooseMediator,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<ChooseMediatorRefused> {
  const { party, mediator, name, committee, at, by } = command
  if (!isAt(matter, chooseMediatorFrom)) return notAtThisStage(matter)
  if (findParty(matter, party) === undefined) return { refused: 'unknown-party', party }
  if (isBeyondMandate(command, matter, party, 'mediate')) return { refused: 'only-for-yourself', party }
  // Whoever wants another one says no to the one who is proposed; that needs no reason.
  if (matter.mediator !== undefined) return { refused: 'seat-taken', mediator: matter.mediator.person }
  const fault = seatFault(command, matter, region)
  if (fault !== undefined) return fault

  const voices = voicesOf(matter, party).filter((id) => wishOf(matter, id) !== mediator)
  if (voices.length === 0) return { refused: 'nothing-changed' }
  const wished = voices.map(
    (id): MediatorWished => ({ type: 'MediatorWished', party: id, mediator, name, committee, at, by }),
  )
  const agreed = matter.parties.every(({ id }) => voices.includes(id) || wishOf(matter, id) === mediator)
  if (!agreed) return wished
  return [
    ...wished,
    {
      type: 'MediatorProposed',
      ...{ mediator, name, committee, chosenBy: 'parties', ...foundIn(command), at, by },
    },
  ]
}

/** A party, and everybody of its side for whom it may speak when it comes to mediating. */
const voicesOf = (matter: Matter, party: PartyId): PartyId[] => [
  party,
  ...matter.parties
    .map(({ id }) => id)
    .filter((id) => id !== party && speaksFor(matter, party, id, 'mediate')),
]

const wishOf = ({ wishes }: Matter, party: PartyId): string | undefined =>
  wishes.find((wish) => wish.party === party)?.mediator
