import type { PartyId, PersonId, Refusal } from '../kernel/index.ts'
import {
  type Act,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type RecordSigned,
  type SessionHeld,
  type SigningWay,
  type WrongStage,
} from '../matter/index.ts'
import { isSomebodyElse } from '../parties/index.ts'
import { recordsFrom } from './find-session.ts'

export type RecordSigner = RecordSigned['signer']

export interface SignRecord extends Act {
  /** Which of the held sessions, from 1. */
  readonly nth: number
  readonly signer: RecordSigner
  readonly way: SigningWay
}

export const signRecordFrom = recordsFrom

export type SignRecordRefused =
  | WrongStage
  | 'unknown-record'
  | 'was-not-there'
  | 'only-for-yourself'
  | 'not-the-mediator'
  | 'already-signed'

/** Whoever was there signs what was written down of it; the mediator with their own login, a party on its page or at the desk. */
export function signRecord(command: SignRecord, matter: Matter): MatterEvent[] | Refusal<SignRecordRefused> {
  const { nth, signer, way, at, by } = command
  if (!isAt(matter, signRecordFrom)) return notAtThisStage(matter)
  const session = matter.sessions[nth - 1]
  if (session === undefined) return { refused: 'unknown-record', nth }
  if ('party' in signer) {
    if (!session.present.includes(signer.party)) return { refused: 'was-not-there', party: signer.party }
    if (isSomebodyElse(command, signer.party)) return { refused: 'only-for-yourself', party: signer.party }
  } else {
    const own = by.kind === 'staff' && by.person === signer.mediator && signer.mediator === heldBy(session)
    if (!own) return { refused: 'not-the-mediator' }
  }
  if (hasSignedRecord(matter, nth, signer)) return { refused: 'already-signed', signer }
  return [{ type: 'RecordSigned', nth, signer, way, at, by }]
}

/** The mediator who wrote it down. */
export const heldBy = ({ by }: SessionHeld): PersonId | undefined =>
  by.kind === 'staff' ? by.person : undefined

export const hasSignedRecord = ({ recordSignatures }: Matter, nth: number, signer: RecordSigner): boolean =>
  recordSignatures.some((given) => given.nth === nth && isSame(given.signer, signer))

const isSame = (a: RecordSigner, b: RecordSigner): boolean =>
  'party' in a ? 'party' in b && a.party === b.party : 'mediator' in b && a.mediator === b.mediator

/** Of each record, whoever was there and has not signed it yet. A hint and no gate: simple cases need no transcript. */
export function missingRecordSignatures(matter: Matter): readonly { nth: number; signer: RecordSigner }[] {
  return matter.sessions.flatMap((session, place) => {
    const mediator = heldBy(session)
    const signers: RecordSigner[] = [
      ...session.present.map((party: PartyId) => ({ party })),
      ...(mediator === undefined ? [] : [{ mediator }]),
    ]
    return signers
      .filter((signer) => !hasSignedRecord(matter, place + 1, signer))
      .map((signer) => ({ nth: place + 1, signer }))
  })
}
