import type { Refusal } from '../kernel/index.ts'
import {
  type Act,
  type From,
  isAt,
  type Matter,
  type MatterEvent,
  notAtThisStage,
  type WrongStage,
} from '../matter/index.ts'
import { lackingChecks } from './seal-checks.ts'

export interface AskForSeal extends Act {
  /** The version that was checked. */
  readonly version: number
  /** Codes of the checks that were gone through. */
  readonly checked: readonly string[]
}

export const askForSealFrom: From = { dispute: ['signing'] }

export type AskForSealRefused =
  | WrongStage
  | 'another-version'
  | 'not-the-mediator'
  | 'seal-already-asked'
  | 'checks-missing'

/** The mediator has looked at everything once more and lays it before the keeper of the seal. */
export function askForSeal(command: AskForSeal, matter: Matter): MatterEvent[] | Refusal<AskForSealRefused> {
  const { version, checked, at, by } = command
  const { agreement, mediator } = matter
  if (!isAt(matter, askForSealFrom) || agreement === undefined) return notAtThisStage(matter)
  if (by.kind !== 'staff' || by.person !== mediator?.person) return { refused: 'not-the-mediator' }
  if (version !== agreement.version)
    return { refused: 'another-version', current: agreement.version, yours: version }
  if (agreement.sealAsked !== undefined) return { refused: 'seal-already-asked' }
  const lacking = lackingChecks(checked)
  if (lacking.length > 0) return { refused: 'checks-missing', lacking }
  return [{ type: 'SealAsked', version, checked, at, by }]
}
