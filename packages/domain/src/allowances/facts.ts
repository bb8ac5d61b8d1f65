import type { Day } from '../calendar/index.ts'
import { dayOf } from '../calendar/index.ts'
import { signalsOf } from '../grade/index.ts'
import type { PersonId, UnitId } from '../kernel/index.ts'
import { agreementsInForce, type Matter, outcomeOf } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import type { AgreementForm } from './tables.ts'

/** Somebody who mediated, with what the register says of them on the day. */
export interface Worker {
  readonly person: PersonId
  readonly name: string
  readonly part: 'host' | 'helper'
  /** Absent: not in the register. */
  readonly kind?: string
  readonly teamRole?: string
  readonly engagedFrom?: Day
  readonly engagedUntil?: Day
}

/** What of a closed matter an allowance is worked out from; written into the claim, so that it can be worked out again. */
export interface CaseFacts {
  readonly number: string
  readonly category: string
  readonly committee: UnitId
  /** The unit that answered for the file. */
  readonly unit: UnitId
  /** The day the file was closed: the lines of the tables that hold on it count. */
  readonly day: Day
  readonly form?: AgreementForm
  readonly settled: boolean
  /** Only a part is settled: whoever reviews sees it, and sets the amount within the range. */
  readonly partly?: boolean
  readonly performed: boolean
  readonly sessions: number
  readonly parties: number
  /** Heads on both sides, those counted at the desk included. */
  readonly persons: number
  readonly cents: number
  readonly investigations: number
  readonly consultations: number
  readonly signals: readonly string[]
  readonly workers: readonly Worker[]
  /** Another matter of the same dispute that has had its allowance. */
  readonly sameAs?: string
}

/** Only a dispute that a mediator has opened: hazards and appeals are an authority's own work (行政调解 is excluded). */
export const isClaimable = (matter: Matter): boolean =>
  matter.kind === 'dispute' && matter.stage === 'archived' && matter.caseNumber !== undefined

/** Who mediated: the host first, then whoever held the seat before or signed for their part. */
export function workersOf(matter: Matter): Pick<Worker, 'person' | 'name' | 'part'>[] {
  const host = matter.mediator
  if (host === undefined) return []
  const names = new Map(matter.proposed.map(({ person, name }) => [person, name]))
  for (const { part } of matter.assistants)
    if (part?.by.kind === 'staff') names.set(part.by.person, part.by.name)
  const helped = [...matter.handlers, ...partsDone(matter)].filter((person) => person !== host.person)
  return [
    { person: host.person, name: host.name, part: 'host' },
    ...[...new Set(helped)].map(
      (person) => ({ person, name: names.get(person) ?? '', part: 'helper' }) as const,
    ),
  ]
}

const partsDone = ({ assistants }: Matter): PersonId[] =>
  assistants.flatMap(({ part }) => (part?.by.kind === 'staff' ? [part.by.person] : []))

/** The facts of this matter as it was closed. */
export function caseFactsOf(
  matter: Matter,
  region: Region,
  workers: readonly Worker[],
  sameAs?: string,
): CaseFacts {
  const { followUps, obligations } = matter
  const inForce = agreementsInForce(matter)
  const [agreement] = inForce
  const settled = agreement !== undefined
  const saidKept = followUps.length > 0 && followUps.every(({ kept }) => kept === 'kept')
  const claimed = matter.parties.reduce((sum, { claim }) => sum + (claim?.cents ?? 0), 0)
  const agreed = inForce
    .flatMap(({ terms }) => terms.clauses)
    .reduce((sum, clause) => sum + (clause.kind === 'payment' ? clause.payment.cents : 0), 0)
  const allKept = inForce.every(({ keptAt }) => keptAt !== undefined)
  return {
    number: matter.number,
    category: matter.sorting.category ?? '',
    committee: matter.mediator?.committee ?? matter.unit,
    unit: matter.unit,
    day: dayOf(matter.lastAt, region.calendar),
    ...(settled ? { form: agreement.terms.form } : {}),
    settled,
    ...(settled && outcomeOf(matter) === 'settled-in-part' ? { partly: true } : {}),
    performed: settled && (allKept || (obligations.length === 0 && saidKept)),
    sessions: matter.sessions.length,
    parties: matter.parties.length,
    persons: Math.max(matter.parties.length, ...matter.receptions.map(({ persons }) => persons)),
    cents: Math.max(claimed, agreed),
    investigations: matter.investigations.length,
    consultations: matter.consultations.filter(({ held }) => held !== undefined).length,
    signals: signalsOf(matter, region).map(({ code }) => code),
    workers,
    ...(sameAs === undefined ? {} : { sameAs }),
  }
}
