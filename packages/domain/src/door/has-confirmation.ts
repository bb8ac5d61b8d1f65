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
import {
  agreementsInForce,
  confirmationSubject,
  isPartial,
  type Matter,
  pendingAtCourt,
  speaksFor,
  withAgreement,
} from '../matter/index.ts'
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
  if (name === 'record-ruling') return pendingAtCourt(matter).length > 0
  return agreementsInForce(matter).some(({ version }) =>
    couldGoOn(name, actor, withAgreement(matter, version), region),
  )
}

/** With the agreement that is meant in hand. */
export function couldGoOn(
  name: Exclude<ConfirmationCommand, 'record-ruling'>,
  actor: Actor,
  matter: Matter,
  region: Region,
): boolean {
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

function isOver(matter: Matter): boolean {
  const agreement = agreementInForce(matter)
  if (agreement === undefined) return false
  const own = isPartial(agreement) ? confirmationSubject(agreement.version) : undefined
  return matter.ranOut.some(
    ({ name, about, dueAt }) =>
      name === 'confirmation' &&
      about === own &&
      dueAt > agreement.effectiveAt &&
      !matter.clocks.some((clock) => clock.name === name && clock.about === own && clock.dueAt > dueAt),
  )
}
