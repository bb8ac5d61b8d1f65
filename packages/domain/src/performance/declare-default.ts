import { isRefusal, type Refusal } from '../kernel/index.ts'
import {
  isOpenObligation,
  isWritten,
  type Matter,
  type MatterEvent,
  openReports,
  standingOfObligation,
} from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import { type AboutObligation, type NotOwedHere, owedHere } from './of-obligation.ts'
import { recoursesFor } from './recourses.ts'

export interface DeclareDefault extends AboutObligation {
  /** The creditor was told what remains open; without that nobody is left standing with a broken promise. */
  readonly recoursesTold: boolean
}

export type DeclareDefaultRefused =
  | NotOwedHere
  | 'staff-only'
  | 'not-late-yet'
  | 'report-waits'
  | 'recourses-not-told'
  | 'reason-missing'

/** The day has passed, urging has not helped: it is not kept, and the creditor has these ways (人民调解法 arts. 31, 32). */
export function declareDefault(
  command: DeclareDefault,
  matter: Matter,
  region: Region,
): MatterEvent[] | Refusal<DeclareDefaultRefused> {
  const { words, recoursesTold, at, by } = command
  if (by.kind !== 'staff') return { refused: 'staff-only' }
  if (words === undefined || !isWritten(words)) return { refused: 'reason-missing' }
  const found = owedHere(command, matter, 'creditor')
  if (isRefusal(found)) return found
  const { obligation } = found
  const standing = standingOfObligation(obligation)
  if (!isOpenObligation(obligation)) return { refused: 'obligation-closed', standing }
  if (openReports(obligation).length > 0) return { refused: 'report-waits' }
  if (obligation.lateSince === undefined) return { refused: 'not-late-yet' }
  if (!recoursesTold) return { refused: 'recourses-not-told' }

  const recourses = recoursesFor(obligation, matter, region).map(({ code }) => code)
  return [{ type: 'DefaultDeclared', obligation: obligation.id, why: words.trim(), recourses, at, by }]
}
