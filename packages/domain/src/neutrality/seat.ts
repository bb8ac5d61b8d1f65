import type { PersonId, Refusal, UnitId } from '../kernel/index.ts'
import { isOpenComplaint, type Matter, type Tie } from '../matter/index.ts'
import { findUnit, type Region } from '../region/index.ts'

/** Somebody who may take the seat, with what the register knows of them at this moment. */
export interface Candidate {
  readonly mediator: PersonId
  readonly name: string
  /** The committee that engages this person, from the register of mediators (人民调解法 art. 13). */
  readonly committee: UnitId
  /** What the register says may tie them to a side. */
  readonly found?: readonly Tie[]
  /** The register says that their engagement is over. */
  readonly engagementOver?: boolean
  /** A party of this matter has complained about them in another one, and nobody has answered yet. */
  readonly complainedOf?: boolean
}

export type SeatRefused =
  | 'not-a-committee'
  | 'engagement-over'
  | 'mediator-is-party'
  | 'mediator-is-kin'
  | 'mediator-not-now'
  | 'another-committee'

/**
 * Why this person may not take the seat; undefined where they may. Nobody mediates their own dispute or one of their
 * family; every other tie is told, and the parties may still agree (人民法院在线调解规则 art. 13, as the ground rule).
 */
export function seatFault(
  { mediator, committee, found = [], engagementOver, complainedOf }: Candidate,
  matter: Matter,
  region: Region,
): Refusal<SeatRefused> | undefined {
  if (findUnit(region, committee)?.kind !== 'committee')
    return { refused: 'not-a-committee', unit: committee }
  if (engagementOver) return { refused: 'engagement-over', mediator }
  if (found.some(({ kind }) => kind === 'party')) return { refused: 'mediator-is-party', mediator }
  if (found.some(({ kind }) => kind === 'kin')) return { refused: 'mediator-is-kin', mediator }
  // Without the reason: whoever proposes or chooses may be the other side, or the mediator themselves.
  if (complainedOf || matter.complaints.some((one) => one.about === mediator && isOpenComplaint(one)))
    return { refused: 'mediator-not-now', mediator }
  // Once mediation is open another committee would need another seal and another number: that is another opening.
  if (matter.stage === 'in-mediation' && matter.committee !== committee)
    return { refused: 'another-committee', unit: committee, opened: matter.committee }
  return undefined
}

/** Ties as they go into a fact: absent where nobody looked, empty where nothing was found. */
export const foundIn = ({ found }: Candidate): { readonly found?: readonly Tie[] } =>
  found === undefined ? {} : { found }
