import { agreementsInForce, confirmationOf, confirmationSubject, meantAgreement } from './agreements.ts'
import type { Confirmation } from './confirmation.ts'
import type { MatterEvent } from './events.ts'
import type { Clock } from './fact.ts'
import type { MatterCore } from './state.ts'

/** How far each agreement in force has come on its way to the court. */
export function confirmationAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    // What was replaced goes no further, but what still lies with a court is answered first.
    case 'AgreementTookEffect': {
      const inForce = agreementsInForce(before).map(({ version }) => version)
      const confirmations = before.confirmations.filter(
        ({ version, requested, decided }) =>
          inForce.includes(version) || (requested !== undefined && decided === undefined),
      )
      return { ...before, confirmations }
    }
    case 'ConfirmationAgreed': {
      const way = begun(before, event.version)
      const others = way.agreed.filter(({ party }) => party !== event.party)
      return withWay(before, { ...way, agreed: [...others, { party: event.party, at: event.at }] })
    }
    case 'ConfirmationTakenBack': {
      const way = begun(before, event.version)
      return withWay(before, { ...way, agreed: way.agreed.filter(({ party }) => party !== event.party) })
    }
    case 'ConfirmationRequested': {
      // Asked anew after it was not accepted or withdrawn, the earlier answer is history.
      const { decided, ...way } = begun(before, event.version)
      return withWay(before, { ...way, requested: event })
    }
    case 'ConfirmationDecided': {
      const way = before.confirmations.find(({ version, requested }) =>
        event.version === undefined ? requested !== undefined : version === event.version,
      )
      return way === undefined ? before : withWay(before, after(way, event))
    }
    case 'ConfirmationReminded': {
      const way = begun(before, event.version)
      return withWay(before, { ...way, reminded: [...(way.reminded ?? []), event.when] })
    }
    default:
      return before
  }
}

/** Whoever has withdrawn does not want it any more: before the court is asked again, everybody is. */
const after = (
  way: Confirmation,
  event: Extract<MatterEvent, { type: 'ConfirmationDecided' }>,
): Confirmation => ({
  ...way,
  decided: event,
  ...(event.ruling === 'withdrawn' ? { agreed: [] } : {}),
})

/** In the order of the agreements. */
const withWay = (before: MatterCore, way: Confirmation): MatterCore => ({
  ...before,
  confirmations: [...before.confirmations.filter(({ version }) => version !== way.version), way].toSorted(
    (one, other) => one.version - other.version,
  ),
})

const begun = (before: MatterCore, named: number | undefined): Confirmation => {
  const version = named ?? meantAgreement(before)?.version ?? before.agreement?.version
  if (version === undefined)
    throw new Error(`a court was asked in matter ${before.number}, which has no agreement`)
  return confirmationOf(before, version) ?? { version, agreed: [] }
}

/** The thirty days of an agreement end when its papers are with the court. */
export function confirmationClocks(clocks: readonly Clock[], event: MatterEvent): readonly Clock[] {
  if (event.type !== 'ConfirmationRequested') return clocks
  const subject = confirmationSubject(event.version)
  const own = clocks.some(({ about }) => about === subject) ? subject : undefined
  return clocks.filter(({ name, about }) => name !== 'confirmation' || about !== own)
}
