import {
  agreementInForce,
  eligibility,
  hasAgreed,
  isConfirmable,
  isRuledOn,
  isWithCourt,
  partiesToAgree,
} from '../confirmation/index.ts'
import type { Actor, PartyId } from '../kernel/index.ts'
import { type Matter, speaksFor } from '../matter/index.ts'
import type { Region } from '../region/index.ts'
import type { ChangeName } from './commands.ts'

export const confirmationCommands = [
  'agree-to-confirmation',
  'hand-to-court',
  'record-ruling',
] as const satisfies readonly ChangeName[]
export type ConfirmationCommand = (typeof confirmationCommands)[number]

/** Whether there is an agreement about which this person could do this on its way to the court. */
export function hasConfirmation(
  name: ConfirmationCommand,
  actor: Actor,
  matter: Matter,
  region: Region,
): boolean {
  if (name === 'record-ruling') return isWithCourt(matter)
  const agreement = agreementInForce(matter)
  if (agreement === undefined || isWithCourt(matter) || isRuledOn(matter) || isOver(matter)) return false
  if (name === 'agree-to-confirmation' && mayTakeBack(actor, matter).length > 0) return true
  if (!isConfirmable(matter, region)) return false
  if (name === 'agree-to-confirmation') return mayStillAgree(actor, matter).length > 0
  // Whether the days are over only the decision can see: here they have just begun.
  return eligibility(matter, region, agreement.effectiveAt).every(({ ok }) => ok)
}

/** For whom this person can speak here: a party for itself and for those who have given it a mandate, the desk for all. */
const spokenForBy = (actor: Actor, matter: Matter): readonly PartyId[] =>
  partiesToAgree(matter).filter(
    (party) =>
      actor.kind !== 'party' || party === actor.party || speaksFor(matter, actor.party, party, 'consent'),
  )

/** For whom this person could still say yes. */
export const mayStillAgree = (actor: Actor, matter: Matter): readonly PartyId[] =>
  spokenForBy(actor, matter).filter((party) => !hasAgreed(matter, party))

/** For whom this person could take a yes back. */
export const mayTakeBack = (actor: Actor, matter: Matter): readonly PartyId[] =>
  spokenForBy(actor, matter).filter((party) => hasAgreed(matter, party))

const isOver = ({ ranOut, clocks, agreement }: Matter): boolean =>
  ranOut.some(
    ({ name, dueAt }) =>
      name === 'confirmation' &&
      dueAt > (agreement?.effectiveAt ?? 0) &&
      !clocks.some((clock) => clock.name === name && clock.dueAt > dueAt),
  )
