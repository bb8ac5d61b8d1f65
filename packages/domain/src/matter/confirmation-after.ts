import type { Confirmation } from './confirmation.ts'
import type { Clock, MatterEvent } from './events.ts'
import type { MatterCore } from './state.ts'

/** How far the agreement in force has come on its way to the court. */
export function confirmationAfter(before: MatterCore, event: MatterEvent): MatterCore {
  switch (event.type) {
    // A later agreement goes its own way to the court. What still lies there is answered first.
    case 'AgreementTookEffect': {
      const { confirmation, ...rest } = before
      return confirmation?.requested !== undefined && confirmation.decided === undefined ? before : rest
    }
    case 'ConfirmationAgreed': {
      const way = begun(before)
      const others = way.agreed.filter(({ party }) => party !== event.party)
      return {
        ...before,
        confirmation: { ...way, agreed: [...others, { party: event.party, at: event.at }] },
      }
    }
    case 'ConfirmationTakenBack': {
      const way = begun(before)
      return {
        ...before,
        confirmation: { ...way, agreed: way.agreed.filter(({ party }) => party !== event.party) },
      }
    }
    case 'ConfirmationRequested': {
      // Asked anew after it was not accepted or withdrawn, the earlier answer is history.
      const { decided, ...way } = begun(before)
      return { ...before, confirmation: { ...way, requested: event } }
    }
    case 'ConfirmationDecided':
      return before.confirmation === undefined
        ? before
        : { ...before, confirmation: after(before.confirmation, event) }
    case 'ConfirmationReminded': {
      const way = begun(before)
      return { ...before, confirmation: { ...way, reminded: [...(way.reminded ?? []), event.when] } }
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

const begun = ({ confirmation, agreement, number }: MatterCore): Confirmation => {
  if (agreement === undefined)
    throw new Error(`a court was asked in matter ${number}, which has no agreement`)
  return confirmation?.version === agreement.version
    ? confirmation
    : { version: agreement.version, agreed: [] }
}

/** The thirty days end when the papers are with the court. */
export const confirmationClocks = (clocks: readonly Clock[], event: MatterEvent): readonly Clock[] =>
  event.type === 'ConfirmationRequested' ? clocks.filter(({ name }) => name !== 'confirmation') : clocks
