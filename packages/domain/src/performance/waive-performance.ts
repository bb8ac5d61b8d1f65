import { isRefusal, type Refusal } from '../kernel/index.ts'
import { ifWritten, type Matter, type MatterEvent, standingOfObligation } from '../matter/index.ts'
import { thenKept } from './kept.ts'
import { type AboutObligation, type NotOwedHere, owedHere } from './of-obligation.ts'

export type WaivePerformance = AboutObligation
export type WaivePerformanceRefused = NotOwedHere

/** Whoever it is owed to asks for no more of it; nobody can give it up for them (民法典 art. 575). */
export function waivePerformance(
  command: WaivePerformance,
  matter: Matter,
): MatterEvent[] | Refusal<WaivePerformanceRefused> {
  const { words, at, by } = command
  const found = owedHere(command, matter, 'creditor')
  if (isRefusal(found)) return found
  const { obligation } = found
  const standing = standingOfObligation(obligation)
  if (standing === 'confirmed') return { refused: 'obligation-closed', standing }
  const said = ifWritten(words, (text) => ({ words: text }))
  const waived: MatterEvent = { type: 'PerformanceWaived', obligation: obligation.id, ...said, at, by }
  return thenKept([waived], matter, { at, by })
}
